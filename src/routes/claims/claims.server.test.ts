import { describe, expect, it } from 'vitest';
import { pageDescription, pageTitle } from '$lib/words/page-head';
import type { ChoiceId } from '$lib/fiscal/verdict/decides';
import { makerWords } from '$lib/fiscal/verdict/makers';
import { votesOf } from '$lib/fiscal/verdict/votes';
import { quotedFrom } from '$lib/ledger/quoted.server';
import { claimVerdicts, signsOf } from '$lib/ledger/verdict.server';
import { shortNameOf } from '$lib/words/names';
import { sizeWords } from '$lib/words/size-words';
import { statedWords } from '$lib/words/stated-words';
import { typographic } from '$lib/words/typographic';
import { claimFigure } from '$lib/figures/claim-figure';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { ALL_CLAIMS, filteredGroups, type ClaimFilter } from './claim-filter';
import { claimGroups, claimIds, claimPage, claimsPutTo } from './claims.server';
import { claimDescription, claimTitle, type ClaimPage } from './claim-view';

/** A text as printed, its kept blanks as blanks and without what joins a minus to its dollar. */
const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const ids = claimIds();
const pages = ids.flatMap((id) => claimPage(id) ?? []);

function pageOf(id: string): ClaimPage {
	const page = pages.find((one) => one.id === id);
	if (!page) throw new Error(`No page of the claim "${id}".`);
	return page;
}

const mainOf = (id: string) => pageOf(id).parts[0];
const sentencesOf = (page: ClaimPage) => [
	page.verdict,
	page.instead?.words ?? '',
	...(page.instead?.mixes ?? []),
	...(page.instead?.more ?? []),
	page.interest,
	page.stays,
	...page.parts.flatMap((part) => [
		part.why,
		part.test,
		part.hangs,
		...part.beside,
		part.unlike,
		part.asserted,
		part.title,
		part.quotation?.words ?? ''
	])
];

describe('the chart of a claim', () => {
	it.each([
		['ryan-paying-for-states-that-did-not', 0, 'net', 'a net recipient'],
		['mnuchin-business-of-subsidizing-states', 0, 'net', 'a net recipient'],
		['cuomo-number-one-giver', 0, 'rank', 'first of all states'],
		['cuomo-number-one-giver', 1, 'rank', 'first of all states'],
		['youth-and-wealth', 0, 'of-average', 'above the national average'],
		['youth-and-wealth', 1, 'of-average', 'below the national average']
	] as const)('%s, %i: what bears on it is drawn', (id, at, measure, asserted) => {
		const part = pageOf(id).parts[at];
		expect([part?.series?.measure, part?.measure, part?.asserted]).toEqual([
			measure,
			measure,
			asserted
		]);
		expect(part?.series?.lines.some(({ points }) => points.length > 3)).toBe(true);
	});

	it('is there for every part with figures, but for those about every state at once', () => {
		const without = pages.flatMap(({ id, parts }) =>
			parts.filter(({ rows, series }) => rows.length > 0 && !series).map(() => id)
		);
		expect(without).toEqual([
			'rockefeller-no-donor-states-in-2020',
			'comptroller-all-states-positive-in-2020'
		]);
	});

	it('of a group names its states', () => {
		const [part] = pageOf('ryan-paying-for-states-that-did-not').parts;
		if (!part?.series) throw new Error('Nothing of the group is drawn.');
		const input = { ...part, series: part.series, claim: 'ryan', asserting: 'Speaker Paul Ryan' };
		expect(claimFigure.subtitle(input)).toMatch(
			/^California, Connecticut, Massachusetts, New Jersey and New York together, received minus paid/
		);
	});
});

describe('the groups of claims', () => {
	const claims = claimGroups().flatMap((group) => group.claims);

	it('hold every claim once, each with its verdict in a sentence', () => {
		expect(claims.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
		for (const { brief } of claims)
			expect([brief.figures, brief.more, brief.weaker].filter(Boolean).join(' ')).toMatch(/\S\.$/);
	});

	it('tell in a line the range with its years, and name a weaker part whole', () => {
		const brief = (id: string) => claims.find((claim) => claim.id === id)?.brief;
		expect(read(brief('texit-103-to-160-billion')?.figures ?? '')).toBe(
			'FY2017–19: got $1.5 to $67.5 billion more.'
		);
		expect(read(brief('gottheimer-north-carolina-1-41')?.weaker ?? '')).toBe(
			'But “North Carolina pays $62.478 billion of federal receipts”: outside the range of methods.'
		);
		expect(read(brief('corrected-to-45-billion')?.quoted ?? '')).toBe(
			'Quoted from the California Institute and the Tax Foundation (2003).'
		);
		expect(read(brief('cbs-806-billion-in-2024')?.quoted ?? '')).toBe('Quoted right from the IRS.');
		expect(read(brief('newsom-over-80-billion')?.quoted ?? '')).toBe(
			'Quoted right from the Rockefeller Institute (2024), since revised.'
		);
	});

	it('say whose figure each is that is quoted right', () => {
		const right = claims.filter(
			({ quoted }) => quoted === 'as-printed' || quoted === 'since-revised'
		);
		expect(right.length).toBeGreaterThan(15);
		for (const { id, brief } of right) {
			const from = /Quoted (?:right )?from (.+?)(?: \(\d{4}\))?(?:, since revised)?\.$/.exec(
				brief.quoted
			)?.[1];
			expect([id, from]).toEqual([id, expect.stringMatching(/^\S/)]);
		}
	});

	it('of no date have none to be ordered by', () => {
		const when = (id: string) => claims.find((claim) => claim.id === id)?.when;
		expect(when('minnesota-consistently-a-donor')).toBe('');
		expect(when('texit-103-to-160-billion')).toBe('2022-07-04');
	});

	it('name the states they are about, and move to another state only where one state is tested', () => {
		const cardOf = (id: string) => claims.find((claim) => claim.id === id);
		expect(cardOf('salter-mississippi-2-19')?.about).toMatch(/^Mississippi/);
		expect(cardOf('ryan-paying-for-states-that-did-not')?.about).toMatch(/^California, .* and /);
		expect(cardOf('rockefeller-no-donor-states-in-2020')?.about).toBe('All states');
		for (const [id, can] of [
			['mnuchin-business-of-subsidizing-states', false],
			['comptroller-all-states-positive-in-2020', false],
			['skelton-not-really-cheated', false],
			['texit-103-to-160-billion', true]
		] as const)
			expect([cardOf(id)?.canMove, pageOf(id).stays === ''], id).toEqual([can, can]);
	});

	it('tell which figures a word rests on, where they know a deficit rule', () => {
		const figuresOf = (id: string) => claims.find((claim) => claim.id === id)?.figures;
		expect(figuresOf('since-1987-tens-and-sometimes-hundreds-of-billions')).toBe('neutral');
		expect(figuresOf('texit-103-to-160-billion')).toBe('plain');
		expect(figuresOf('christie-61-cents')).toBe('neutral');
		expect(figuresOf('cbs-806-billion-in-2024')).toBeNull();
		expect(figuresOf('corrected-to-45-billion')).toBeNull();
		expect(figuresOf('skelton-not-really-cheated')).toBeNull();
	});

	it('name in their sentence what of a claim cannot be tested', () => {
		for (const { id, parts } of pages) {
			const [main] = parts;
			const open = parts.filter(({ test }) => test === '');
			if (main?.test === '') continue;
			const told = claims.find((claim) => claim.id === id)?.untested;
			for (const { sentence } of open) {
				expect(told, id).toContain(`“${sentence.replace(/\.$/, '')}”`);
				expect(pageOf(id).verdict, id).toMatch(
					/” cannot be tested here\.( We do not have the source of the number\.)?$/
				);
			}
			if (open.length === 0) expect(told).toBe('');
		}
		expect(pageOf('krugman-literally-subsidizing').verdict).toMatch(
			/“Red states gain from it in particular” cannot be tested here\.$/
		);
		expect(pageOf('youth-and-wealth').verdict).toMatch(
			/“Youth and wealth account for much of the difference” cannot be tested here\.$/
		);
	});

	it('that their own maker says are his own figures, not quoted', () => {
		const wordOf = (id: string) => pageOf(id).parts[0]?.quotation?.word;
		expect(wordOf('one-hundred-three-billion-in-2016')).toBe('own-figure');
		expect(wordOf('extra-103-billion-in-income-taxes')).toBe('own-figure');
		expect(wordOf('usafacts-275-6-billion-in-2024')).toBe('own-figure');
		expect(wordOf('dinapoli-1-06-in-2023')).toBe('own-figure');
		expect(wordOf('comptroller-99-cents-in-2013')).toBe('own-figure');
		expect(wordOf('irs-taxes-of-2016')).toBe('as-printed');
	});

	it('have the word of the main part and no other', () => {
		for (const card of claims) {
			const [main] = pageOf(card.id).parts;
			expect([card.id, card.word]).toEqual([card.id, main?.word]);
			expect(card.q ?? -1).toBeCloseTo(main?.q ?? -1, 6);
		}
	});
});

describe('the finder of claims', () => {
	const all = claimGroups();
	const found = (fields: Partial<ClaimFilter>) =>
		filteredGroups(all, { ...ALL_CLAIMS, ...fields }).flatMap(({ claims }) =>
			claims.map(({ id }) => id)
		);

	it.each([
		['$103-160 billion', 'texit-103-to-160-billion'],
		['103–160', 'texit-103-to-160-billion'],
		['TEXIT', 'texit-103-to-160-billion'],
		['texas republican', 'perry-94-cents-on-highways'],
		['Republicans', 'christie-61-cents'],
		['Kentucky', 'christie-61-cents'],
		['calexit siphoned', 'money-siphoned-from-california'],
		['61 cents', 'christie-61-cents'],
		['GOP highways', 'perry-94-cents-on-highways'],
		['Calexit 1987', 'since-1987-tens-and-sometimes-hundreds-of-billions'],
		['governor Christie', 'christie-61-cents'],
		['PolitiFact 2011', 'maddow-four-states-get-more']
	])('“%s” finds %s', (text, id) => {
		expect(found({ text })).toContain(id);
	});

	it.each([
		['TX', 'maddow-four-states-get-more'],
		['UT', 'maddow-four-states-get-more'],
		['NJ', 'salter-mississippi-2-19'],
		['NJ', 'usafacts-new-york-led-in-2023'],
		['MS', 'salter-mississippi-2-19'],
		['AL', 'gottheimer-mississippi-and-alabama'],
		['CT', 'ryan-paying-for-states-that-did-not']
	] as const)('about %s has %s', (about, id) => {
		expect(found({ about })).toContain(id);
	});

	it('finds every claim by each word of its quotation and of its address', () => {
		for (const { claims } of all)
			for (const { id, quote } of claims) {
				expect(found({ text: quote })).toContain(id);
				expect(found({ text: id })).toContain(id);
			}
	});
});

describe('the page of a claim', () => {
	it('is there for every claim, in the order of the list, and for nothing else', () => {
		expect(pages.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(
			ids.map((_, at) => at + 1)
		);
		expect(claimPage('no-such-claim')).toBeNull();
		const middle = pages.find(({ position }) => position === 2);
		expect(pageOf(middle?.previous?.id ?? '').position).toBe(1);
		expect(pageOf(middle?.next?.id ?? '').position).toBe(3);
	});

	it('names no government as a state', async () => {
		const { load } = await import('./[claim]/+page.server');
		const named = async (claim: string) => {
			const told = (await load({ params: { claim } } as Parameters<typeof load>[0])) as {
				readonly named: readonly { readonly path: string }[];
			};
			return told.named.map(({ path }) => path);
		};
		for (const id of ids.filter(
			(one) => pageOf(one).state !== 'WA' && pageOf(one).state !== 'US'
		)) {
			expect(await named(id), id).not.toContain('/states/wa/');
		}
		expect(await named('repatriate-washington-7139-a-person')).toContain('/states/wa/');
	});

	it('asks for the source of a number once: with the part that quotes it', () => {
		const [streak, amount, record] = pageOf('thirteenth-straight-year').parts;
		expect([streak?.quotation, record?.quotation]).toEqual([null, null]);
		expect(amount?.quotation?.word).toBe('own-figure');
		expect(record?.test).toMatch(/The edition that it quotes does not vote on its own number\.$/);
	});

	it('marks in its chart who printed the number', () => {
		const by = (id: string) => pageOf(id).parts[0]?.series?.printed?.by;
		expect(by('usafacts-275-6-billion-in-2024')).toEqual(['USAFacts']);
		expect(by('one-hundred-three-billion-in-2016')).toEqual(['Yes California']);
		expect(by('fifty-nine-billion-less-in-2012')).toEqual([
			'the Internal Revenue Service',
			'USAspending'
		]);
	});

	it('has its main part first, and all others in their order', () => {
		for (const { id, parts } of pages) {
			const rows = dataset('claims/parts').filter(({ claim }) => claim === id);
			expect(parts.map(({ isMain }) => isMain)).toEqual(rows.map((_, at) => at === 0));
			expect(parts.map(({ part }) => part).toSorted((a, b) => a - b)).toEqual(
				rows.map(({ part }) => part)
			);
		}
	});

	it('has a title of its own of under 70 letters, and a description of its own', () => {
		const titles = pages.map((page) => pageTitle(claimTitle(page)));
		expect(titles.filter((title) => title.length >= 70)).toEqual([]);
		expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
		const told = pages.map((page) => pageDescription(claimDescription(page)));
		expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
	});

	it('says of every claim what to print, in the years and measure of its main part', () => {
		for (const page of pages) {
			expect(page.instead?.words, page.id).toMatch(
				/^(By our own account|Depending on (the year and on )?how it is counted|By every calculation |By the source of its number|By its author’s own figures|By figures of [A-Zt]|The source it goes back to \(|By figures known from the claim’s own page alone|Against the other|For FY|In the year in which it |[A-Z][\w. ]+ (paid|received) more than (its share|it (received|paid)) in )/
			);
			const most = page.instead?.leadOf ? 4 : 3;
			expect(page.instead?.words.match(/[a-z0-9]\.( |$)/g)?.length, page.id).toBeLessThanOrEqual(
				most
			);
		}
		const told = (id: string) => read(pageOf(id).instead?.words ?? '');
		expect(told('one-hundred-three-billion-in-2016')).toContain('in FY2016');
		expect(told('krugman-literally-subsidizing')).toMatch(
			/California paid .* share a year in FY2022–24/
		);
		expect(told('dinapoli-1-06-in-2023')).toMatch(
			/received 97 cents to \$1\.18 for each dollar paid in FY2023; the national average was \$1\.\d\d to \$1\.\d\d\.$/
		);
		expect(told('youth-and-wealth')).toMatch(
			/; the national average was \$6,\d+ to \$6,\d+ a person\. It received .* a person\.$/
		);
		expect(told('thirteen-percent-paid-eleven-received')).toMatch(
			/% of all federal taxes in FY2012–16/
		);
		expect(told('budget-center-payer-in-six-of-nine-years')).toMatch(
			/^By our own account, California paid more than it received in 4, 5 or 7 of the 9 years FY2015–23\.$/
		);
		expect(told('politifact-texas-six-years')).toMatch(
			/in 6, 11, 12 or 19 of the 25 years FY1981–2005\.$/
		);
		expect(told('ryan-paying-for-states-that-did-not')).toMatch(/New York together paid \$\d+/);
		expect(told('rockefeller-no-donor-states-in-2020')).toMatch(
			/no state paid more than it received/
		);
		expect(told('cuomo-number-one-giver')).toMatch(
			/New York was anywhere from the largest payer to 32nd of 51; at 32nd, it received \$[\d.]+ billion more than it paid\.$/
		);
		expect(told('donor-state-since-the-late-1970s')).toMatch(
			/^California paid more than it received in \d+ of the 25 years FY1981–2005 by the Tax Foundation and in \d+ to \d+ of the 42 years FY1983–2024 by our own account\. Years are counted by sign, however near to even\.$/
		);
		expect(told('fifty-nine-billion-less-in-2012')).toMatch(
			/^By figures known from the claim’s own page alone \(IRS collections .*two sources that do not count alike, California paid \$59 billion more/
		);
		expect(told('some-years-84-to-100-billion')).toMatch(
			/^In the year in which it paid most beyond what it received, FY2000, California paid \$[\d.]+ billion to \$[\d.]+ billion more\.$/
		);
		expect(told('plus-twelve-dollars-a-person')).toMatch(
			/ California paid \$[\d,]+ a person more than it received in FY2017, .* it paid \$\d+ to \$[\d,]+ a person more\.$/
		);
		expect(told('walz-those-are-our-dollars')).toMatch(/^Against the other states, Minnesota/);
	});

	it('prints both sides of a claim that has both, and every state it tests', () => {
		for (const { claim, main, parts } of claimVerdicts()) {
			if (main.trials.length === 0) continue;
			const alike = parts.filter(({ trials }) => trials.length > 0);
			const words = read(pageOf(claim).instead?.words ?? '');
			const measures = new Set(alike.map(({ part }) => part.measure));
			const sides = new Set(alike.map(({ part }) => part.side));
			const hasBoth =
				(measures.has('paid') && measures.has('received')) ||
				(sides.has('payer') && sides.has('recipient'));
			if (hasBoth) {
				expect(words, claim).toMatch(/\bpa(id|ying)\b/);
				expect(words, claim).toMatch(/\breceiv(ed|ing)\b/);
			}
			for (const { part } of alike)
				if (part.state !== 'US') expect(words, claim).toContain(shortNameOf(part.state));
		}
	});

	it('prints what was received beside what was paid, and years on the other side beside their own', () => {
		const told = (id: string) => read(pageOf(id).instead?.words ?? '');
		for (const id of [
			'sisney-692-paid-609-received-in-2022',
			'mayfield-florida-135-and-150-billion'
		])
			expect(told(id), id).toMatch(
				/ in federal taxes in FY20\d\d\. It received \$\d+ billion to \$\d+ billion from the federal government in the same year\.$/
			);
		expect(told('from-plus-27-to-minus-30-billion')).toMatch(
			/ over FY1987–90 in all, .*\. It received .* over FY1981–86 in all, with the federal deficit shared out/
		);
	});

	it('has what was paid and received beside a balance or a ratio of a claim that states both', () => {
		for (const id of [
			'gottheimer-north-carolina-1-41',
			'thirty-three-billion-in-2017',
			'comptroller-99-cents-in-2013'
		])
			expect(read(pageOf(id).instead?.more.at(-1) ?? ''), id).toMatch(
				/^(?:Depending on (?:the year and on )?how it is counted|By our own account), .* paid \$.* in federal taxes .*FY20.*\. It received \$.* from the federal government .*in the same years?\.$/
			);
		const more = pageOf('texit-103-to-160-billion').instead?.more ?? [];
		expect(more.filter((text) => text.includes('in federal taxes'))).toEqual([]);
	});

	it('says of every adjusted figure that it prints how it was adjusted', () => {
		for (const { claim, main } of claimVerdicts()) {
			const { part, trials } = main;
			if (trials.length === 0) continue;
			const isBalance = part.measure === 'net' || part.measure === 'ratio';
			for (const sentence of read(pageOf(claim).instead?.words ?? '').split(/(?<=[a-z\d]\.) /)) {
				if (
					part.figures === 'neutral' &&
					isBalance &&
					sentence.includes('$') &&
					!/^(Dep.*, it|By every calculation [^,]*, that|By the source of its number \(IRS collections in \w+, before refunds\))/.test(
						sentence
					)
				)
					expect(sentence, claim).toMatch(/shared out|adjusted for the national deficit/);
				const isMix = sentence.includes('two sources that do not count alike');
				if (part.figures === 'neutral' && part.measure === 'net' && !isMix)
					expect(sentence, claim).not.toMatch(/than it (paid|received)/);
				if (part.covid_relief === 'without')
					expect(sentence, claim).toContain('COVID-19 relief left out');
			}
		}
	});

	it('has none of the words of the house in what can be printed', () => {
		for (const { id, instead } of pages) {
			if (instead?.leadOf) continue;
			for (const text of [instead?.words ?? '', ...(instead?.mixes ?? [])])
				expect(text, id).not.toMatch(/\b(vot(e|es|ing)|methods?|mix|asserted)\b/);
		}
	});

	it('holds it not against a figure that it was corrected, where the claim says so itself', () => {
		const { parts, verdict } = pageOf('corrected-to-45-billion');
		const before = parts.filter(({ sentence }) => /^Before it was corrected/.test(sentence));
		expect(before.map(({ word }) => word)).toEqual(['own-figure', 'own-figure']);
		for (const { note } of before) expect(note).toMatch(/says itself .* corrected/);
		expect(verdict).toMatch(
			/^The number is its author’s own, and the Tax Foundation has since revised its figure for that year from 81 cents to 82 cents for each dollar paid, as copied by the GitHub repository mrap\/.*; we have not found its new figure for this number\. /
		);
	});

	it('names every weaker part in its verdict and in the list', () => {
		const cards = claimGroups().flatMap(({ claims }) => claims);
		for (const { claim, main, weaker } of claimVerdicts())
			for (const { part } of main.word === 'cannot-be-tested' ? [] : weaker) {
				const quoted = typographic(`“${part.sentence.replace(/\.$/, '')}”`);
				expect(pageOf(claim).verdict, claim).toContain(quoted);
				expect(cards.find(({ id }) => id === claim)?.brief.weaker, claim).toContain(quoted);
			}
	});

	it('says that it depends on the counting only where it prints more than one figure', () => {
		for (const { id, instead } of pages)
			for (const sentence of read(instead?.words ?? '').split(/(?<=[a-z0-9]\.) /)) {
				if (!sentence.startsWith('Depending')) continue;
				expect([id, sentence]).toEqual([id, expect.stringMatching(/ to |ranged from|\d or \d/)]);
			}
	});

	it('of a claim that cannot be tried prints both halves of its state’s lead, and leads to its matrix', () => {
		const untried = pages.filter(({ word }) => word === 'cannot-be-tested');
		expect(untried.length).toBeGreaterThan(5);
		for (const { instead, id } of untried) {
			expect(instead?.words, id).toMatch(/^Against the other states, .*\. Dollar for dollar .*\.$/);
			expect(instead?.leadOf, id).toMatch(/^(CA|TX|MN)$/);
		}
		for (const { instead, word, id } of pages)
			expect((instead?.leadOf ?? null) === null, id).toBe(word !== 'cannot-be-tested');
	});

	it('prints both shares of the nation that a claim sets beside each other', () => {
		expect(read(pageOf('thirteen-percent-paid-eleven-received').instead?.words ?? '')).toMatch(
			/paid [\d.]+% to [\d.]+% of all federal taxes in FY2012–16\. It received [\d.]+% to [\d.]+% of all federal money in the same years\.$/
		);
	});

	it('says of a number judged by the methods that its source is not known, where it is not', () => {
		for (const { claim, main } of claimVerdicts()) {
			const { part, quotation } = main;
			const isUnknown = quotation?.word === 'no-source' && part.judged_by === 'methods';
			const isTold = /We do not have the source of the number( \(|[.:])/.test(
				pageOf(claim).verdict
			);
			expect(isTold, claim).toBe(isUnknown);
		}
	});

	it('says of every number that was read in a copy whose copy that is, the series of the Tax Foundation among them', () => {
		const ofSeries = claimVerdicts().flatMap(({ claim, parts }) =>
			parts
				.filter(({ part, quotation }) => quotation && /:tax-foundation:/.test(part.quoted))
				.map(({ part }) => ({ claim, part: part.part }))
		);
		expect(ofSeries.length).toBeGreaterThan(4);
		for (const { claim, part } of ofSeries) {
			const view = pageOf(claim).parts.find((one) => one.part === part);
			expect(view?.quotation?.words, claim).toMatch(
				/as copied by the GitHub repository mrap\/[^;]*; not checked against the report/
			);
			expect(pageOf(claim).instead?.source, claim).toMatch(
				/the Tax Foundation \(as copied by the GitHub repository mrap\/[^)]*\)/
			);
		}
	});

	it('says first how words were read that are judged by a reading of them', () => {
		const read = claimVerdicts().filter(({ main }) => main.part.read_as !== '');
		expect(read.map(({ claim }) => claim)).toEqual([
			'palmer-not-a-one-way-street',
			'star-tribune-minnesota-sends-more',
			'ryan-paying-for-states-that-did-not',
			'mnuchin-business-of-subsidizing-states'
		]);
		for (const { claim, main } of read)
			expect(pageOf(claim).verdict.startsWith(typographic(main.part.read_as)), claim).toBe(true);
	});

	it('have single marks within the double ones of a quotation', () => {
		expect(pageOf('revised-48-billion-in-2022').quote).toContain('‘donated’');
		expect(pages.filter(({ quote }) => /[“”]/.test(quote))).toEqual([]);
	});

	it('names who has revised a figure whose source is known from the claim alone', () => {
		for (const id of ['seventy-nine-cents-in-2004', 'sisney-692-paid-609-received-in-2022']) {
			const { verdict, instead } = pageOf(id);
			expect(verdict).toContain('We do not have the source of the number');
			expect(verdict).not.toMatch(/the source has since/i);
			expect(verdict).toMatch(/(The Tax Foundation|The Rockefeller Institute) has since revised/);
			expect(instead?.words).not.toContain('the source has since');
		}
	});

	it('says first of a number that is quoted right, though the methods differ, that it is', () => {
		const cbs = pageOf('cbs-806-billion-in-2024');
		expect(cbs.heading).toBe('Quoted right, outside the range of methods');
		expect(read(cbs.verdict)).toMatch(
			/^The number is as its source printed it \(IRS collections in California, before refunds\)\. By our own account alone, the methods run/
		);
		expect(read(cbs.instead?.words ?? '')).toMatch(
			/^By the source of its number \(IRS collections in California, before refunds\), California paid \$806 billion in federal taxes in FY2024\. By our own account, it paid \$702/
		);
		const [, , texas, newYork] = cbs.parts;
		expect([texas, newYork].map((part) => [part?.word, part?.quotation?.word])).toEqual([
			['holds', 'as-printed'],
			['does-not-hold', 'as-printed']
		]);
		expect(read(newYork?.quotation?.words ?? '')).toBe(
			'The figures of its source (IRS collections in California and in New York, before refunds) come to 2.10 times as much.'
		);
		expect(read(newYork?.why ?? '')).toMatch(
			/^By our own account alone, no method bears it out in FY2024: what California paid was \d\.\d\d to \d\.\d\d times what New York paid\./
		);
		expect(newYork?.series?.measure).toBe('multiple');
		expect(cbs.verdict).not.toMatch(/cannot be tested/);
		for (const id of [
			'sherrill-roughly-70-billion',
			'repatriate-washington-7139-a-person',
			'cos-action-illinois-78-billion'
		])
			expect(pageOf(id).heading).toBe('Quoted right, outside the range of methods');
		// She names no source: whose figures they are is told, and that they are of two unlike accounts.
		expect(read(pageOf('sherrill-roughly-70-billion').instead?.words ?? '')).toMatch(
			/^By figures of USAFacts \(IRS collections in New Jersey, .*\), two sources that do not count alike, New Jersey paid \$70 billion more than it received in FY2023\. By our own account New Jersey paid \$/
		);
		expect(pageOf('texit-103-to-160-billion').heading).toBe('Outside the range of methods');
		expect(pageOf('irs-taxes-of-2016').heading).toBe('Quoted right');
	});

	it('has in the line to print the number that a claim about every year has beside it', () => {
		expect(read(pageOf('thirteenth-straight-year').instead?.words ?? '')).toMatch(
			/^By its author’s own figures \(figures that the California Institute made .*\), California paid \$23 billion more than its share in FY1999\. California paid more than its share in /
		);
	});

	it('has in the line to print every number that somebody printed, with who did', () => {
		const quoting = claimVerdicts().filter(
			({ main: { part, quotation } }) => part.test === 'amount' && quotation?.printed
		);
		expect(quoting.length).toBeGreaterThan(30);
		for (const { claim, main } of quoting) {
			const { part, quotation } = main;
			const isAsStated = part.bound === 'exact' && quotation?.word !== 'not-as-printed';
			const printed = Math.abs(quotation?.printed?.value ?? NaN);
			const number = isAsStated ? statedWords(part) : sizeWords(part, printed);
			const { words = '', source = '' } = pageOf(claim).instead ?? {};
			expect(words, claim).toContain(typographic(number));
			const makers = quotedFrom(part.quoted).publishers;
			for (const maker of makers) expect(source, claim).toContain(maker);
		}
		expect(read(pageOf('newsom-83-billion-in-2023').instead?.words ?? '')).toMatch(
			/^The source it goes back to \(.*Rockefeller Institute.*\) has California receiving \$13\.4 billion more in FY2023\. By our own account California paid \$/
		);
	});

	it('gives the other reading of every balance and ratio that is tested', () => {
		for (const { claim, main } of claimVerdicts()) {
			const { measure, covid_relief: relief, test, testable } = main.part;
			const isOneSide = measure === 'paid' || measure === 'received';
			if (testable === 'no' || isOneSide || relief === 'without' || test === 'all-states') continue;
			const { words = '', more = [] } = pageOf(claim).instead ?? {};
			const lead =
				main.part.figures === 'neutral' ? 'Dollar for dollar' : 'Against the other states';
			expect([claim, [words, ...more].some((text) => text.startsWith(lead))]).toEqual([
				claim,
				true
			]);
		}
	});

	it('tells a balance a person of one year by our own account, and what interest does to it', () => {
		const told = pageOf('repatriate-washington-7139-a-person').instead;
		expect(read(told?.words ?? '')).toMatch(
			/^By figures of USAFacts \(.*, Washington paid \$7,139 a person more than it received in FY2024\. By our own account Washington paid \$[\d,]+ a person more than it received in FY2024, interest on the federal debt left out\. /
		);
		expect(told?.more.map(read)).toEqual([
			expect.stringMatching(/^With interest .* Washington receiving \$\d+ a person more\.$/),
			expect.stringMatching(/^Against the other states, .* paying \$[\d,]+ a person more; /)
		]);
	});

	it('counts no part that cannot be tested in the word over a claim, and names it under the word', () => {
		const page = pageOf('youth-and-wealth');
		expect(page.heading).toBe('Holds, as far as it can be tested');
		for (const { claim, main, untested } of claimVerdicts()) {
			const stands = ['holds', 'agrees'].includes(main.word) && untested.length > 0;
			expect([claim, pageOf(claim).heading.endsWith('as far as it can be tested')]).toEqual([
				claim,
				stands
			]);
		}
		expect(JSON.stringify(page)).toContain('cannot be tested here');
	});

	it('lists every number that is headed as quoted right as one, and whose figures a row tells', () => {
		const cards = claimGroups().flatMap(({ claims }) => claims);
		for (const { id, quoted } of cards) {
			const { heading } = pageOf(id);
			const told = heading.startsWith('Quoted right, since revised')
				? 'since-revised'
				: 'as-printed';
			if (heading.startsWith('Quoted right')) expect([id, quoted]).toEqual([id, told]);
		}
		expect(pageOf('excess-126-5-billion-without-covid-in-2022').heading).toBe(
			'Quoted right, since revised; outside the range of methods'
		);
		const texas = cards.find(({ id }) => id.includes('maddow'));
		expect(texas?.brief.figures).toMatch(/^Texas, FY/);
	});

	it('names under what to print everyone whose figure it prints, the quoted source among them, and nobody else', () => {
		const named: readonly (readonly [RegExp, string])[] = [
			[/\bIRS\b/, 'the Internal Revenue Service'],
			[/New York State Comptroller/, 'the New York State Comptroller'],
			[/Pew Charitable Trusts/, 'the Pew Charitable Trusts'],
			[/Rockefeller Institute/, 'the Rockefeller Institute'],
			[/Tax Foundation/, 'the Tax Foundation'],
			[/USAFacts/, 'USAFacts'],
			[/our own account/i, 'our own account']
		];
		const printed = pages.filter(({ instead }) => instead && !instead.leadOf);
		expect(printed.length).toBeGreaterThan(60);
		for (const { id, instead } of printed)
			for (const [name, source] of named)
				if (name.test((instead?.words ?? '').replace(/ \(IRS .*?\)/g, '')))
					expect([id, instead?.source]).toEqual([id, expect.stringContaining(source)]);
		const quoting = printed.filter(({ instead }) =>
			/^By the source of its number/.test(instead?.words ?? '')
		);
		expect(quoting.length).toBeGreaterThan(5);
		for (const { id, instead } of quoting) {
			const parts = claimVerdicts().find(({ claim }) => claim === id)?.parts ?? [];
			const amount = parts.find(({ part }) => part.test === 'amount');
			const { publishers } = quotedFrom(amount?.part.quoted ?? '');
			expect(publishers.length).toBeGreaterThan(0);
			for (const publisher of publishers)
				expect([id, instead?.source]).toEqual([id, expect.stringContaining(publisher)]);
		}
		// The institute's new figure for FY2017 was not printed: its vote has a side and no figure.
		const twelve = pageOf('plus-twelve-dollars-a-person').instead;
		expect(twelve?.source).toBe(
			'Subsidy Ledger, from the Rockefeller Institute (as copied by World Population Review, in the GitHub repository supreetsandhu/Homelessness), our own account and the New York State Comptroller (as copied by Business Insider)'
		);
		expect(pageOf('cbs-806-billion-in-2024').instead?.source).toBe(
			'Subsidy Ledger, from the Internal Revenue Service and our own account'
		);
		expect(pageOf('politifact-13-billion-in-2014').instead?.source).toMatch(
			/ from the Internal Revenue Service, the Pew Charitable Trusts \(as copied by .*\) and our own account$/
		);
	});

	it('opens with our own account by name, and not with however it is counted, where it alone has figures', () => {
		for (const { id, instead } of pages)
			if (instead?.source === 'Subsidy Ledger, from our own account' && !instead.leadOf)
				expect([id, instead.words]).toEqual([
					id,
					expect.stringMatching(/^[^.]*\bour own account\b/i)
				]);
	});

	it('names as the source of a range every maker of a figure at its ends', () => {
		for (const { claim, main } of claimVerdicts()) {
			const source = pageOf(claim).instead?.source ?? '';
			if (main.part.test !== 'amount' || pageOf(claim).instead?.leadOf) continue;
			const ends = main.trials.filter(
				({ value }) => value !== null && main.spread?.includes(value)
			);
			for (const { maker } of ends)
				expect([claim, source]).toEqual([claim, expect.stringContaining(makerWords(maker).name)]);
		}
	});

	it('finds a claim by whose figures it quotes', () => {
		const cards = claimGroups().flatMap(({ claims }) => claims);
		const found = filteredGroups([{ id: 'all', title: '', claims: cards }], {
			...ALL_CLAIMS,
			text: 'Rockefeller'
		}).flatMap(({ claims }) => claims);
		const quoting = claimVerdicts().filter(({ parts }) =>
			parts.some(({ part }) => part.author_measure.includes('Rockefeller Institute'))
		);
		expect(quoting.length).toBeGreaterThan(2);
		expect(found.map(({ id }) => id)).toEqual(
			expect.arrayContaining(quoting.map(({ claim }) => claim))
		);
	});

	it('says why no other state can stand in the place of its own', () => {
		for (const [id, why] of [
			['texit-103-to-160-billion', ''],
			['rockefeller-no-donor-states-in-2020', 'it is about all states at once.'],
			['ryan-paying-for-states-that-did-not', 'a group of states taken together.'],
			['walz-those-are-our-dollars', 'it cannot be tested for its own.']
		] as const)
			expect(pageOf(id).stays.endsWith(why) && (why !== '' || pageOf(id).stays === ''), id).toBe(
				true
			);
	});

	it('gives each state that a claim sets beside its own a figure', () => {
		const told = (id: string) => read(pageOf(id).instead?.words ?? '');
		expect(told('christie-61-cents')).toMatch(
			/New Jersey received \d\d cents to \d\d cents for each dollar paid and Kentucky \$1\.\d\d to \$1\.\d\d in FY2005/
		);
		expect(told('gottheimer-mississippi-and-alabama')).toMatch(/Mississippi .* Alabama /);
		expect(told('maddow-four-states-get-more')).toMatch(
			/Texas .* Tennessee .* South Carolina .* Utah /
		);
		expect(told('usafacts-new-york-led-in-2023')).toMatch(/New York .* California .* New Jersey /);
	});

	it('tells the other reading of every state that it prints figures of', () => {
		const of = (id: string) => {
			const { instead } = pageOf(id);
			const other = instead?.more.find((text) =>
				/^(Against the other|Dollar for dollar)/.test(text)
			);
			// What stands in brackets names publishers.
			return [read(instead?.words ?? '').replace(/ \(.*?\)/g, ''), read(other ?? '')] as const;
		};
		const named = (text: string) =>
			[...STATE_CODES]
				.map(shortNameOf)
				.filter((name) => new RegExp(`(?<!West )\\b${name}\\b`).test(text));
		for (const id of [
			'maddow-four-states-get-more',
			'usafacts-new-york-led-in-2023',
			'christie-61-cents'
		]) {
			const [words, other] = of(id);
			expect(named(words).length, id).toBeGreaterThan(1);
			expect([id, named(other)]).toEqual([id, named(words)]);
		}
		for (const { id, instead } of pages) {
			if (!instead || instead.leadOf) continue;
			const [words, other] = of(id);
			if (other !== '' && named(words).length > 1)
				expect([id, named(other)]).toEqual([id, named(words)]);
		}
	});

	it('prints with what stands, beside what lies among the methods, and in the place of the rest', () => {
		const told: readonly (readonly [RegExp, RegExp])[] = [
			[/^Cannot be tested$/, /^What can be printed of the balance of /],
			[/^(?:Holds|Agrees|(?:Quoted right|Its own figure)(?:, since revised)?$)/, /^What to print$/],
			[/[Ww]ithin the range of methods/, /^(?:How to print it|What to print beside it)$/],
			[/^Quoted right, (?:outside|depends)/, /^(?:How to print it|What to print instead)$/],
			[/^/, /^What to print instead$/]
		];
		const cases = new Map<string, number>();
		for (const { id, heading, instead } of pages) {
			const [, head = /^$/] = told.find(([verdict]) => verdict.test(heading)) ?? [];
			expect(instead?.heading, id).toMatch(head);
			const word = instead?.heading.replace(/balance of .*/, 'balance') ?? '';
			cases.set(word, 1 + (cases.get(word) ?? 0));
			// "It" is in the line, with who printed it; a count of years there is one of several.
			const hasNumber = /\bBy (?:the source of its number|its author’s own|figures known)/;
			if (word === 'How to print it' && !heading.includes('depends'))
				expect(instead?.words, id).toMatch(hasNumber);
			if (word === 'What to print beside it') expect(instead?.words, id).not.toMatch(hasNumber);
		}
		expect([...cases.keys()].toSorted()).toEqual([
			'How to print it',
			'What can be printed of the balance',
			'What to print',
			'What to print beside it',
			'What to print instead'
		]);
		for (const [word, count] of cases) expect([word, count > 3]).toEqual([word, true]);
		expect(read(pageOf('irs-taxes-of-2016').instead?.words ?? '')).toMatch(
			/^By the source of its number \(IRS collections in California, before refunds\), California paid \$422\.7 billion in federal taxes in FY2016\. By our own account, it paid \$458 billion/
		);
	});

	it('says no sentence twice in its verdict, its main part and what to print', () => {
		for (const page of pages) {
			const [main] = page.parts;
			const all = [
				page.verdict,
				main?.why ?? '',
				main?.hangs ?? '',
				page.instead?.words ?? '',
				...(page.instead?.more ?? [])
			].flatMap((text) => text.split(/(?<=[a-z)]\.) /).filter(Boolean));
			expect(
				all.filter((text, at) => all.indexOf(text) !== at),
				page.id
			).toEqual([]);
		}
	});

	it('says where the tolerance decided, in words and figures', () => {
		const verdict = (id: string) => read(pageOf(id).verdict);
		expect(verdict('christie-61-cents')).toContain(
			'61 cents is outside that range, but by no more than 5 cents'
		);
		for (const id of ['politifact-13-billion-in-2014', 'new-jersey-loss-of-35-billion'])
			expect(verdict(id)).toMatch(/but by no more than 5% of what .* paid \(\$[\d.]+ billion\)/);
		expect(verdict('sisney-692-paid-609-received-in-2022')).toContain(
			'$692 billion is no further from any of them than 5% of what California paid'
		);
		expect(verdict('some-years-84-to-100-billion')).toMatch(
			/No method has a year that lies within \$84 billion to \$100 billion; /
		);
	});

	it('says why a part is not tested, and gives it neither test nor chart nor methods', () => {
		const untested = pages.flatMap(({ parts }) => parts.filter(({ test }) => test === ''));
		expect(untested.length).toBeGreaterThan(5);
		for (const part of untested) {
			expect(part).toMatchObject({ word: 'cannot-be-tested', q: null, series: null, rows: [] });
			if (!part.isMain) expect(part.why).toMatch(/\.$/);
		}
		for (const page of pages.filter(({ word }) => word === 'cannot-be-tested'))
			expect(page.verdict).toMatch(/\.$/);
	});

	it('has for every tested part its test and the methods behind it', () => {
		for (const { id, parts } of pages)
			for (const part of parts.filter(({ test }) => test !== '')) {
				expect(part.test, id).toMatch(/^Tested on every (vote|method)/);
				if (part.byMethods) expect(part.rows.length, `${id} ${part.part}`).toBeGreaterThan(0);
			}
	});
});

describe('what stands beside a word always', () => {
	const besideOf = (id: string, part = 0) => pageOf(id).parts[part]?.beside.map(read) ?? [];

	it('is since when all votes agree, on every page of a tested claim about a state', () => {
		expect(besideOf('texit-103-to-160-billion')[0]).toBe(
			'Dollar for dollar, every vote since FY2018 makes Texas a recipient.'
		);
		expect(besideOf('money-siphoned-from-california')[0]).toBe(
			'Dollar for dollar, votes on California disagree in the newest year, FY2024.'
		);
		for (const { parts, id } of pages) {
			const [main] = parts;
			if (!main || main.test === '' || main.state === 'US') continue;
			expect(main.beside[0], id).toMatch(
				/^(The balance is another question: )?(Dollar for dollar|Against the other states), .*vote/i
			);
		}
	});

	it('tells it once of parts about one state and the same figures', () => {
		for (const { parts, id } of pages) {
			const told = parts
				.flatMap(({ beside }) => beside)
				.filter(
					(sentence) =>
						!/^(However votes are counted|The word is the same|The methods run|Every method gives)/.test(
							sentence
						)
				);
			expect(new Set(told).size, id).toBe(told.length);
		}
	});

	it('is of every part the word by other countings, in one place or the other', () => {
		for (const { parts, id } of pages)
			for (const part of parts) {
				if (part.test === '' || part.byMethods === null) continue;
				const isTold = /The word changes|The word is the same|However votes are counted/.test(
					[part.hangs, ...part.beside].join(' ')
				);
				expect(isTold, `${id} ${part.part}`).toBe(true);
			}
	});

	it('is of every part about a side its least and most balance', () => {
		for (const { claim, parts } of claimVerdicts())
			for (const { balances, part } of parts) {
				const view = pageOf(claim).parts.find((one) => one.part === part.part);
				const isTold = /The methods run from|Every method gives/.test(view?.beside.join(' ') ?? '');
				if (balances) expect([claim, part.part, isTold]).toEqual([claim, part.part, true]);
			}
	});

	it('is what the years told apart give, as the votes of these years have it', () => {
		const apart = pages.filter(({ parts }) =>
			parts.some(({ test }) => test.includes('told apart'))
		);
		expect(apart.length).toBeGreaterThan(5);
		for (const { parts, id } of apart)
			for (const part of parts.filter(({ test }) => test.includes('told apart')))
				expect(part.beside.at(-1), id).toMatch(/^In FY2020–\u206021, told apart, /);
		expect(besideOf('wirepoints-illinois-is-a-taker').at(-1)).toMatch(
			/the methods run from receiving \$36\.9 billion more to receiving \$99\.4 billion more; every vote makes Illinois a recipient\.$/
		);
		const sides = new Set(
			votesOf(signsOf('IL').rows, { figures: 'plain', figure: 'net' })
				.filter(({ cell }) => cell.fiscalYear === 2020 || cell.fiscalYear === 2021)
				.map(({ cell }) => cell.side)
		);
		expect([...sides]).toEqual(['recipient']);
	});
});

describe('the sentences of all claims', () => {
	const all = pages.flatMap((page) => sentencesOf(page).map((text) => `${page.id}: ${text}`));

	it('are whole: no hole, no odd sign, no figure parted from its sign', () => {
		expect(all.filter((text) => /NaN|undefined|null|\$\$| {2}|\.\.|;\.| ,/.test(text))).toEqual([]);
		expect(all.filter((text) => /[−+]\$/.test(text))).toEqual([]);
	});

	it('never tell all or none as a percent, nor one figure as a range', () => {
		expect(all.filter((text) => /\b(0|100)% of the votes/.test(text))).toEqual([]);
		expect(all.filter((text) => /from (.+?) to \1( |$)/.test(read(text)))).toEqual([]);
	});

	it('have none of the words left behind, and no middle', () => {
		const left = /reckon|\bways to\b|\bkeys?\b|comes? out|behind|vintage|in the middle|\d %/;
		expect(all.filter((text) => left.test(text.replace(/^[^:]*:/, '')))).toEqual([]);
	});

	it('name both choices where two decide as much', () => {
		const words: Partial<Record<ChoiceId, string>> = {
			estimate: 'whose estimate is taken',
			interest: 'whether interest on the debt is counted'
		};
		const tied = claimVerdicts().flatMap(({ claim, parts }) =>
			parts
				.filter(({ deciders: [first, second] }) => {
					const isTied = first && second && first.weight - second.weight < 1e-9;
					return isTied && first.choice in words && second.choice in words;
				})
				.map(({ part }) => ({ claim, part: part.part }))
		);
		expect(tied.length).toBeGreaterThan(10);
		for (const { claim, part } of tied) {
			const view = pageOf(claim).parts.find((one) => one.part === part);
			const told = `${view?.why ?? ''} ${view?.hangs ?? ''}`;
			for (const word of Object.values(words)) expect(told, `${claim} ${part}`).toContain(word);
			expect(told).toContain(' and, just as much, wh');
		}
	});

	it('name what decides most once', () => {
		for (const { parts } of pages)
			for (const { why, hangs } of parts)
				expect(`${why} ${hangs}`.match(/What decides most/g)?.length ?? 0).toBeLessThan(2);
	});
});

describe('what was wrong on these pages', () => {
	it('“over $33 billion” is a bound: figures above it bear it out', () => {
		const main = mainOf('thirty-three-billion-in-2017');
		expect(main?.word).toBe('in-range');
		expect(main?.q).toBeGreaterThan(0.5);
		const ours = main?.rows.find(({ id }) => id === 'account-none-flow-025-excluded-workplace-in');
		expect(read(ours?.figure ?? '')).toMatch(/^paying \$4\d\.\d billion more$/);
		expect(ours?.score).toBe(1);
	});

	it('a claim has the word of its main part, with weaker parts named in its sentence', () => {
		const page = pageOf('continue-subsidizing-the-other-states');
		expect(page.word).toBe('holds');
		expect(page.verdict).toMatch(
			/^Every method bears it out .* But “.*” depends on the method\. “It is to the detriment of California and its children” cannot be tested here\.$/
		);
	});

	it('a sentence about the IRS is judged by the IRS, with what other methods give beside it', () => {
		const page = pageOf('irs-taxes-of-2016');
		expect(page.word).toBe('as-printed');
		expect(read(page.verdict)).toMatch(
			/^Its source printed this number\. By our own account alone, the figure of every method is \$4\d\d billion in FY2016\./
		);
	});

	it('a number that its publisher printed is quoted right or was, whatever other methods give', () => {
		const quotations = pages.flatMap(({ id, parts }) =>
			parts.flatMap(({ part, quotation }) => (quotation ? [[`${id} ${part}`, quotation.word]] : []))
		);
		const wordOf = new Map(quotations.map(([key, word]) => [key, word]));
		expect(wordOf.get('biggest-donor-state-83-billion 2')).toBe('since-revised');
		expect(wordOf.get('revised-48-billion-in-2022 1')).toBe('no-source');
		expect(wordOf.get('plus-13-4-billion-in-2023 1')).toBe('as-printed');
		expect(wordOf.get('newsom-83-billion-in-2023 1')).toBe('not-as-printed');
		const right = quotations.filter(
			([, word]) => word === 'as-printed' || word === 'since-revised'
		);
		expect(right.length).toBeGreaterThan(15);
	});

	it('a figure adjusted for the deficit is tried on figures with the deficit shared out', () => {
		for (const id of ['in-the-red-since-1987', 'corrected-to-45-billion']) {
			expect(mainOf(id)?.test, id).toMatch(
				/, with (?:federal deficits and surpluses|the surplus in these figures) shared out/
			);
			expect(mainOf(id)?.authorMeasure, id).toContain('adjusted for the national deficit');
		}
		expect(mainOf('corrected-to-45-billion')?.word).toBe('own-revised');
	});

	it('a sentence about the present is tried on the years before it, one about a year on that year', () => {
		expect(mainOf('krugman-literally-subsidizing')?.test).toContain('in FY2022–\u206024');
		expect(mainOf('seventy-nine-cents-in-2004')?.test).toContain('in FY2004');
		expect(mainOf('one-hundred-three-billion-in-2016')?.test).toContain('in FY2016');
	});

	it('what the tables have an answer to is tested: below average, the biggest donor, most of any, 13 and 11 percent', () => {
		for (const id of [
			'lao-spending-below-average',
			'biggest-donor-state-83-billion',
			'rivas-largest-donor-state',
			'thirteen-percent-paid-eleven-received',
			'youth-and-wealth'
		])
			expect(mainOf(id)?.word, id).not.toBe('cannot-be-tested');
	});

	it('one word goes with all votes and one with none', () => {
		for (const { id, parts } of pages)
			for (const { part, q, byMethods } of parts) {
				if (q === 1) expect(['holds', 'agrees'], `${id} ${part}`).toContain(byMethods);
				if (q === 0) {
					expect(['does-not-hold', 'out-of-range', 'in-range'], `${id} ${part}`).toContain(
						byMethods
					);
				}
			}
	});

	it('methods of one account with the same figure are one, and what the author measured is told', () => {
		const main = mainOf('one-hundred-three-billion-in-2016');
		expect(main?.authorMeasure).toMatch(/^IRS collections in California, before refunds, less/);
		expect(main?.why).toBe('Our own account alone votes on it.');
		const keys = main?.rows.map((row) =>
			[row.estimate, row.deficit, row.services, row.interest, row.pay, row.corporate].join('|')
		);
		expect(new Set(keys).size).toBe(keys?.length);
	});

	it('the campaign’s sum is told without interest and with it', () => {
		const { interest, instead } = pageOf('one-hundred-three-billion-in-2016');
		const ends = read(interest).match(/−\$[\d.]+ billion/g) ?? [];
		expect(ends).toHaveLength(2);
		const told = read([instead?.words, ...(instead?.more ?? [])].join(' '));
		for (const end of ends) expect(told).toContain(end.replace('−', ''));
		expect(pageOf('krugman-literally-subsidizing').interest).toBe('');
	});

	it('a box drawn by a year’s share of a sum is named and read as that', () => {
		const sums = pages.flatMap(({ parts }) => parts).filter(({ series }) => series?.sumOver);
		expect(sums.length).toBeGreaterThan(3);
		for (const { series, asserted } of sums) {
			const [each, all] = [...read(asserted).matchAll(/\$([\d.]+) billion/g)].map(([, size]) =>
				Number(size)
			);
			expect(Math.abs((each ?? NaN) - Math.abs(series?.range.stated ?? NaN) / 1e9)).toBeLessThan(
				0.051
			);
			expect(Math.abs((all ?? NaN) / (series?.sumOver ?? NaN) - (each ?? NaN))).toBeLessThan(0.051);
		}
	});

	it('a chart is about the state of its part, not of its claim', () => {
		const { state, parts } = pageOf('usafacts-new-york-led-in-2023');
		expect(state).toBe('US');
		expect(parts.map((part) => part.state)).toEqual(['NY', 'CA', 'NY', 'NJ']);
	});
});

describe('the claims put to a state', () => {
	const put = claimsPutTo('TX');

	it('are all claims in their order, each sentence about that state', () => {
		expect(put.map(({ id }) => id)).toEqual(ids);
		const sentenceOf = (id: string) => put.find((claim) => claim.id === id)?.sentence;
		expect(sentenceOf('one-hundred-three-billion-in-2016')).toBe(
			'In 2016 Texas paid $103\u00a0billion more than it got.'
		);
		expect(sentenceOf('youth-and-wealth')).toBe(
			'In 2003 people in Texas paid more federal tax per person than the national average.'
		);
		expect(put.filter(({ sentence }) => /Texasn|Californ/.test(sentence))).toEqual([]);
	});

	it('tell whose number it is only where it was said of that state', () => {
		const stated = put.filter(({ brief }) => brief.quoted !== '').map(({ id }) => id);
		expect(stated).toContain('texit-103-to-160-billion');
		for (const id of stated) expect(pageOf(id).parts[0]?.state, id).toBe('TX');
	});

	it('are put to it with all tested parts about the state that they speak of, and no others', () => {
		for (const { id, beside } of put) {
			const { parts, stays } = pageOf(id);
			const [main, ...others] = parts;
			const own = others.filter(
				({ test, state, sentence }) =>
					// A sentence that sets a state beside Texas is not put to Texas.
					stays === '' && test !== '' && state === main?.state && !/ as Texas\.$/.test(sentence)
			);
			expect([id, beside.length]).toEqual([id, own.length]);
			const sentences = own.map(({ sentence }) => read(sentence));
			for (const [at, { sentence }] of beside.entries())
				expect(read(sentence)).toBe(
					sentences[at]
						?.replaceAll(
							`${shortNameOf(main?.state === 'US' ? 'CA' : (main?.state ?? 'CA'))}ns`,
							'people in Texas'
						)
						.replaceAll(shortNameOf(main?.state === 'US' ? 'CA' : (main?.state ?? 'CA')), 'Texas')
						.replace(/^people/, 'People')
				);
		}
		const sisney = put.find(({ id }) => id === 'sisney-692-paid-609-received-in-2022');
		expect(sisney?.beside.map(({ sentence }) => read(sentence))).toEqual([
			'In 2022 Texas paid more than it got.',
			'In 2022 Texas got $609 billion from the federal government.'
		]);
	});

	it('have verdicts of that state’s figures', () => {
		const placed = put.find(({ id }) => id === 'donor-state-since-the-late-1970s');
		expect(placed?.word).toBe('does-not-hold');
		const own = claimsPutTo('CA').find(({ id }) => id === 'krugman-literally-subsidizing');
		expect(own?.why).toMatch(/^Every method/);
		expect(pageOf('krugman-literally-subsidizing').verdict).toContain(own?.why);
	});
});

it('the Texas page tells a reporter the verdict, the source, the methods and what to print', () => {
	const page = pageOf('texit-103-to-160-billion');
	expect(page.quote).toContain('$103-$160 billion dollars per year');
	expect(page.publisher).not.toBe('');
	expect(page.date).toBe('4 July 2022');
	expect(page.word).toBe('out-of-range');
	expect(read(page.verdict)).toMatch(
		/^The methods run from receiving \$[\d.]+ billion more to receiving \$[\d.]+ billion more in FY2017–19, the pandemic years FY2020–21 not counted; none of them bears it out\. We do not have the source of the number\.$/
	);
	expect(read(page.instead?.words ?? '')).toMatch(
		/^Depending on the year and on how it is counted, Texas received \$1\.5 billion to \$67\.5 billion more than it paid a year in FY2017–19, the pandemic years FY2020–21 not counted\.$/
	);
	expect(page.instead?.more.map(read)).toEqual([
		'Against the other states, depending on the year and on how it is counted, Texas paid $12.0 billion to $46.7 billion more than its share a year in FY2017–19, the pandemic years FY2020–21 not counted, with the federal deficit shared out per person or by taxes paid.'
	]);
	expect(page.instead?.mixes.map(read)).toEqual([
		expect.stringMatching(
			/^IRS collections less USAspending obligations, .* gave \$73\.7 billion to \$85\.5 billion more paid than received in FY2017–19; in FY2018–19 every calculation that counts both sides alike has Texas receiving more\. The same figures lay within the claim’s range in FY2014–15 \(\$116 billion and \$113 billion\)\. They lay within it again in FY2022–24, after the claim was made\. .*\.$/
		)
	]);
	const [main] = page.parts;
	expect(main?.quotation).toEqual({
		word: 'no-source',
		words: 'We do not have the source of the number.'
	});
	expect(main?.test).toContain('Our own account and the Rockefeller Institute vote on it.');
	expect(main?.rows.every(({ score }) => score === 0)).toBe(true);
	expect(new Set(main?.rows.map(({ estimate }) => estimate))).toEqual(
		new Set(['Our own account', 'Rockefeller Institute'])
	);
	expect(main?.series?.range).toMatchObject({ kind: 'bound', low: -160e9, high: -103e9 });
});
