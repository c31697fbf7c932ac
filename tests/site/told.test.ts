import { describe, expect, it } from 'vitest';
import { votesText } from '$lib/words/condition-vote';
import { elementIn, elementsIn, readBuilt, textOf, wordsOf } from '../support/built';
import {
	accountOf,
	accountsOf,
	datasetRows,
	dollars,
	fiscalYears,
	netClause,
	parseCsv
} from '../support/figures';

const latest = Math.max(...fiscalYears);
const california = accountOf('CA', latest);
const answerOf = (html: string) => (textOf(html, 'h1') ?? '').replaceAll('\u2060', '');
const figureOf = (html: string, id: string) =>
	elementIn(html, new RegExp(`<figure id="figure-${id}"[^>]*>`));
const titleOf = (html: string, id: string) => wordsOf(elementIn(figureOf(html, id), /<h2\b[^>]*>/));

describe('the explorer as served', () => {
	const html = readBuilt('index.html');

	it('answers for California in the latest year, by our own account and against the others', () => {
		expect(answerOf(html)).toBe(`By our own account, ${netClause('California', california)}.`);
		const second = wordsOf(elementIn(html, /<p\b[^>]*data-testid="second"[^>]*>/));
		expect(second).toMatch(
			/^That leaves the federal deficit where it is ?\. With the deficit shared out equally, .* national average, \d+(st|nd|rd|th) of 51\.$/
		);
	});

	it('has a finding, its scope with the year, and its source over and under every chart', () => {
		const figures = elementsIn(html, /<figure\b[^>]*>/);
		expect(figures).toHaveLength(5);
		for (const figure of figures) {
			expect(wordsOf(elementIn(figure, /<h2\b[^>]*>/))).toMatch(/\S+ \S+/);
			expect(wordsOf(elementIn(figure, /<header\b[^>]*>/))).toContain(String(latest));
			expect(wordsOf(figure)).toContain('Source: OMB Historical Tables');
		}
		expect(wordsOf(elementIn(figureOf(html, 'map'), /<header\b[^>]*>/))).toMatch(
			/dollars per person, FY\d{4}, interest on the debt left out\. Our own account/
		);
	});

	it('says in the breakdown, in words and in the drawing, the income tax of a person', () => {
		const lines = parseCsv(readBuilt('data/account-lines/ca.csv'));
		const tax = lines.find(
			(row) => row.line === 'individual-income-tax' && row.fiscal_year === String(latest)
		);
		const persons = parseCsv(readBuilt('data/states/ca.csv')).find(
			(row) => row.estimate === 'account' && row.fiscal_year === String(latest)
		);
		const wanted = dollars(Number(tax?.usd) / Number(persons?.population));
		expect(titleOf(html, 'breakdown')).toContain(`individual income tax, ${wanted} a person`);
		expect(wordsOf(figureOf(html, 'breakdown'))).toContain(`Income tax ${wanted}`);
	});

	it('says what others say of the same state and year, each with the view that shows it', () => {
		const others = elementIn(html, /<section\b[^>]*aria-labelledby="?others-say"?[^>]*>/);
		expect(wordsOf(others)).toMatch(
			/^Others say of California in 2024 .*IRS collections and USAspending ?: paid \$[\d,]+ more a person a hybrid: two unlike accounts;/
		);
		expect(wordsOf(others)).toMatch(
			/No figure for 2024 from Rockefeller Institute, Tax Foundation 2007,? and IRS collections and Census\. The nearest that each has: Rockefeller Institute ?, 2023 ?, 1 year before:.*Tax Foundation 2007 ?, 2005 ?, 19 years before:/
		);
		expect(others).toMatch(
			/href="?\/\?estimate=collections-usaspending&(?:amp;)?year=2024&(?:amp;)?states=ca/
		);
	});

	it('leads from every state of the ranking to its page', () => {
		const pages = [...figureOf(html, 'ranking').matchAll(/href="?\/states\/([a-z]{2})\//g)];
		expect(new Set(pages.map(([, code]) => code)).size).toBe(51);
	});

	it('ranks all areas by what the datasets give', () => {
		const rows = elementsIn(
			figureOf(html, 'ranking'),
			/<[a-z]+\b[^>]*\bid="ranking-[A-Z]{2}"[^>]*>/
		);
		const shown = rows.map((row) => /id="ranking-([A-Z]{2})"/.exec(row)?.[1] ?? '');
		const net = ({ paid, received, persons }: (typeof states)[number]) =>
			(received - paid) / persons;
		const states = accountsOf(latest);
		const codes = states.toSorted((a, b) => net(b) - net(a)).map(({ state }) => state);
		expect([shown, shown.toReversed()]).toContainEqual(codes);
	});
});

describe('the account as served', () => {
	const html = readBuilt('account/index.html');

	it('answers for California by our own sharing rules, with every line and what they are', () => {
		expect(answerOf(html)).toMatch(
			new RegExp(
				`^By our own sharing rules, California’s balance in ${latest} is [−+]\\$[\\d,]+ a person\\.$`
			)
		);
		expect(wordsOf(elementIn(html, /<p\b[^>]*data-testid="second"[^>]*>/))).toMatch(/of 51\./);
		const lines = new Set([...html.matchAll(/\bid="?line-([a-z0-9-]+)/g)].map(([, id]) => id));
		const published = parseCsv(readBuilt('data/account-lines/ca.csv'));
		expect(lines).toEqual(new Set(published.map(({ line }) => line)));
		const keys = elementIn(html, /<ol\b[^>]*aria-label="What a sharing rule is"[^>]*>/);
		expect(elementsIn(keys, /<li\b[^>]*>/)).toHaveLength(3);
	});

	it('counts its five levers in their title, and offers every rule for interest', () => {
		expect(titleOf(html, 'levers')).toMatch(/^\w+ of five choices turns? California’s sign/);
		expect(elementsIn(figureOf(html, 'levers'), /<h3\b[^>]*>/)).toHaveLength(5);
		const rule = elementIn(html, /<label class="interest[^>]*>/);
		expect(elementsIn(rule, /<option\b[^>]*>/).map(wordsOf)).toEqual([
			'Left out',
			'By population',
			'By taxes paid',
			'By interest received'
		]);
	});
});

describe('the side claims as served', () => {
	const html = readBuilt('claims/conditions/index.html');
	const sectionOf = (id: string) => elementIn(html, new RegExp(`<section\\b[^>]*id="${id}"[^>]*>`));

	it.each(['infrastructure', 'schools', 'homelessness', 'poverty', 'inequality', 'debt'])(
		'quote the sentence on %s with one verdict, its rule and a chart',
		(id) => {
			const section = sectionOf(id);
			expect(wordsOf(elementIn(section, /<h2\b[^>]*>/))).toContain('“');
			const words = elementsIn(section, /<p class="word\b[^>]*>/).map(wordsOf);
			expect(words).toEqual([
				expect.stringMatching(/^(Holds|Depends on the measure|Does not hold|Cannot be tested)$/)
			]);
			expect(wordsOf(section)).toContain('Rule: true of a state in a year if');
			expect(wordsOf(section)).toContain('One vote a series');
			expect(elementsIn(section, /<figure\b[^>]*>/).length).toBeGreaterThan(0);
			expect(section).toContain('<svg');
		}
	);

	it('count the years without shelter that the dataset has, and say why 2021 is not compared', () => {
		const counted = datasetRows('conditions/homelessness').filter(
			(row) => row.state === 'CA' && row.year !== '2021' && row.unsheltered !== ''
		);
		const words = wordsOf(sectionOf('homelessness'));
		expect(words).toContain(`without shelter in all ${counted.length} years compared.`);
		expect(words).toContain('Not compared');
		expect(words).toMatch(/2021: Many places did not count/);
	});

	it('have on the page the votes and the word that California’s file has', () => {
		const rows = parseCsv(readBuilt('claims/conditions/ca.csv'));
		const ids = [...new Set(rows.map(({ sentence }) => sentence ?? ''))];
		expect(ids).toHaveLength(6);
		const words: Readonly<Record<string, string>> = {
			holds: 'Holds',
			depends: 'Depends on the measure',
			'does-not-hold': 'Does not hold'
		};
		const list = wordsOf(elementIn(html, /<nav\b[^>]*aria-label="The six sentences[^>]*>/));
		for (const id of ids) {
			const own = rows.filter(({ sentence, role }) => sentence === id && role === 'tested');
			const votes = new Map(own.map((row) => [row.series, Number(row.series_vote)]));
			const sum = [...votes.values()].reduce((all, vote) => all + vote, 0);
			expect(Number(own[0]?.share_of_votes)).toBeCloseTo(sum / votes.size, 5);
			const told = wordsOf(elementIn(sectionOf(id), /<tfoot\b[^>]*>/));
			const share = { k: sum, n: votes.size, q: sum / votes.size };
			const isWhole = share.q === 0 || share.q === 1;
			expect(told).toContain(isWhole ? votesText(share) : `${Math.round(100 * share.q)}`);
			expect(wordsOf(sectionOf(id))).toContain(words[own[0]?.verdict ?? ''] ?? 'no word');
		}
		expect(list).toContain('Depends on the measure');
	});

	it('carry no drawing twice: each as drawn, without marks of hydration, its code not asked for', () => {
		for (const id of ['infrastructure', 'schools', 'debt']) {
			const drawing = elementIn(sectionOf(id), new RegExp(`<div id="?drawing-${id}"?>`));
			expect(drawing.match(/<svg/g)?.length).toBeGreaterThanOrEqual(3);
			expect(drawing).not.toContain('<!--');
		}
	});
});

describe('the pages of the states as served', () => {
	it('are in a list of 51, on a map, by name beside it, and in the rows of the table', () => {
		const main = elementIn(readBuilt('states/index.html'), /<main\b[^>]*>/);
		const led = [...main.matchAll(/href="\/states\/([a-z]{2})\/"/g)].map(([, code]) => code);
		expect(led).toHaveLength(4 * 51);
		expect(new Set(led).size).toBe(51);
		const header = wordsOf(elementIn(main, /<header\b[^>]*>/));
		expect(header).toMatch(/gray: within 2% of what a state paid, about even/);
		expect(header).toContain('Source: OMB Historical Tables');
	});

	it.each([
		['nm', 'New Mexico', 'NM'],
		['tx', 'Texas', 'TX']
	] as const)('say of %s what its account gives', (path, name, code) => {
		const html = readBuilt(`states/${path}/index.html`);
		expect(wordsOf(elementIn(html, /<p\b[^>]*data-testid="answer"[^>]*>/))).toContain(
			netClause(name, accountOf(code, latest))
		);
	});

	it.each([
		['timeline', /^By our own account, Wyoming /],
		[
			'estimates',
			/^Wyoming by other hands: our own account, .*agree on the side in (all|none of|\d+ of) \d+ years$/
		],
		[
			'ranks',
			/^By our own account, Wyoming was \d+\w\w of 51 in \d{4}, and between \d+\w\w and \d+\w\w since 1983$/
		],
		['waterfall', /^Why Wyoming .*, by our own account$/],
		[
			'lines',
			/^By our own account, Wyoming paid \$[\d,]+ and received \$[\d,]+ a person in \d{4}$/
		],
		['breakdown', /^By our own account, in \d{4} Wyoming paid most in /],
		['deciders', /Wyoming/]
	])('draw the figure %s, with its finding over it', (id, title) => {
		expect(titleOf(readBuilt('states/wy/index.html'), id)).toMatch(title);
	});

	it('set the newest Rockefeller report first, older ones under it, and leave out what it does not cover', () => {
		const table = (code: string) =>
			wordsOf(figureOf(readBuilt(`states/${code}/index.html`), 'estimates'));
		expect(table('ca')).toMatch(
			/2021 .* 2025 report, copied(?:, made)? 2024 [+−][\d,]+ copied(?:, made)? 2023 [+−][\d,]+ copied/
		);
		expect(table('dc')).not.toMatch(/\d report/);
	});

	it('sum up each side of the account as the lines add up', () => {
		const figure = wordsOf(figureOf(readBuilt('states/nm/index.html'), 'lines'));
		const { paid, received, persons } = accountOf('NM', latest);
		const perPerson = (value: number) => Math.round(value / persons).toLocaleString('en-US');
		expect(figure).toContain(`Paid in all ${perPerson(paid)} `);
		expect(figure).toContain(`Received in all ${perPerson(received)} `);
	});

	it('name the states around them', () => {
		const html = readBuilt('states/me/index.html');
		const own = elementIn(html, /<section aria-labelledby="neighbors"[^>]*>/);
		expect(own).toContain('href="/states/nh/"');
		expect(readBuilt('states/hi/index.html')).toContain('Hawaii borders no other state.');
	});
});

describe('a claim as served', () => {
	const html = readBuilt('claims/one-hundred-three-billion-in-2016/index.html');
	const instead = wordsOf(elementIn(html, /<p\b[^>]*data-testid="instead"[^>]*>/));
	const rowsOf = (page: string, figure: string) =>
		elementsIn(figureOf(page, figure), /<div class="row\b[^>]*>/).filter(
			(row) => !/^<div class="row head/.test(row)
		);
	const balanceOf = (row: string) => wordsOf(elementIn(row, /<span class="number balance[^>]*>/));

	it('quotes with a source, opens with its verdict, then says what to print instead', () => {
		const quote = elementIn(html, /<blockquote\b[^>]*>/);
		expect(wordsOf(quote)).toContain('$103 billion more in federal taxes');
		expect(html).toMatch(
			/<a href="https:\/\/yescalifornia\.org\/2017\/10\/california-2016-taxes-spending-comparison\/"[^>]*>source</
		);
		expect(textOf(html, 'h1')).toBe('Outside the range of methods');
		expect(wordsOf(elementIn(html, /<p\b[^>]*data-testid="verdict"[^>]*>/))).toMatch(
			/^By our own account alone, the methods run from paying \$[\d.]+\sbillion more to paying \$[\d.]+\sbillion more in FY2016\./
		);
		expect(instead).toMatch(
			/^By our own account California paid \$[\d.]+\sbillion more than it received in FY2016, interest on the federal debt left out\. Depending on how it is counted, it paid \$[\d.]+\sbillion to \$[\d.]+\sbillion more\. By its author’s own figures \(IRS collections .*\), two sources that do not count alike, California paid \$103\sbillion more than it received in FY2016\.$/
		);
		const box = wordsOf(elementIn(html, /<section\b[^>]*aria-labelledby="instead"[^>]*>/));
		expect(box).toMatch(
			/Copy it with its source .* Source: Subsidy Ledger, from Yes California and our own account\. IRS collections less USAspending obligations, two sources that do not count alike, gave .* What other methods give, and why With interest on the federal debt counted by population, our own account has California paying \$[\d.]+\sbillion more\. /
		);
	});

	it('answers for each part whether it is quoted right and what other methods give, with the test', () => {
		const [main = ''] = elementsIn(html, /<div class="part\b[^>]*>/).map(wordsOf);
		expect(main).toMatch(
			/^In 2016 California paid \$103 billion more than it got\..* Is it quoted right\? Its own figure\. .* Do other methods agree\? Outside the range of methods .* The test Tested on every vote in FY2016, dollar for dollar\./
		);
	});

	it('tells the campaign’s arithmetic as printed, and corrects it to our own account', () => {
		const steps = datasetRows('claims/arithmetic').filter(
			(row) => row.calculation === 'year-2016' && row.role !== 'illustration'
		);
		const balances = rowsOf(html, 'arithmetic').map(balanceOf);
		expect(balances).toHaveLength(steps.length);
		expect(balances.at(-1)).toBe('−103.0');
		const sums = rowsOf(html, 'corrections').filter((row) => row.startsWith('<div class="row bal'));
		expect(balanceOf(sums[0] ?? '')).toBe('−103.0');
		const ours = sums.find((row) => wordsOf(row).includes('Our own account of the year'));
		expect(instead).toContain(`paid $${balanceOf(ours ?? '').replace('−', '')} billion more`);
	});

	it('hatches what the campaign’s page may count twice, and says so', () => {
		const page = readBuilt('claims/thirty-three-billion-in-2017/index.html');
		const twice = rowsOf(page, 'arithmetic').filter((row) => /\bhatched\b/.test(row));
		expect(twice.map(wordsOf)).toEqual([expect.stringContaining('+107.0')]);
		expect(wordsOf(twice[0] ?? '')).toContain('May be counted twice');
	});
});

describe('every claim as served', () => {
	const pages = datasetRows('claims/claims').map(({ id = '' }) => ({
		id,
		html: readBuilt(`claims/${id}/index.html`)
	}));

	it('opens with its verdict and then says what to print, before all parts and figures', () => {
		for (const { id, html } of pages) {
			const heads = elementsIn(elementIn(html, /<article\b[^>]*>/), /<h[12]\b[^>]*>/).map(wordsOf);
			const [verdict = '', next = ''] = heads;
			expect(verdict, id).toMatch(
				/^(Holds|Depends on|Does not hold|Agrees|Within|Outside|Quoted right|Its own|Not as|We lack|Cannot)/
			);
			if (html.includes('data-testid="instead"'))
				expect(next, id).toMatch(
					/^(?:What can be printed of the balance of \S.*|What to print(?: instead| beside it)?|How to print it)$/
				);
			else expect(next, id).toMatch(/^What it says/);
		}
		expect(
			pages.filter(({ html }) => html.includes('data-testid="instead"')).length
		).toBeGreaterThan(pages.length - 10);
	});

	it('has the test of every part to the letter as claims.json has it', () => {
		const { claims } = JSON.parse(readBuilt('data/claims.json')) as {
			readonly claims: readonly {
				readonly id: string;
				readonly parts: readonly { readonly part: number; readonly test_words: string }[];
			}[];
		};
		expect(claims.map(({ id }) => id).toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
		const missing = claims.flatMap(({ id, parts }) => {
			const html = pages.find((page) => page.id === id)?.html ?? '';
			const letters = elementIn(html, /<article\b[^>]*>/).replace(/<[^>]*>/g, '');
			return parts
				.filter(({ test_words: words }) => !letters.includes(words))
				.map(({ part }) => `${id} ${part}`);
		});
		expect(missing).toEqual([]);
	});

	it('has a title of under 70 letters', () => {
		const long = pages.filter(({ html }) => (textOf(html, 'title') ?? '').length >= 70);
		expect(long.map(({ id }) => id)).toEqual([]);
	});

	it('says of Texas what a reporter asks: the verdict, quoted from where, by which methods, what to print', () => {
		const html = pages.find(({ id }) => id === 'texit-103-to-160-billion')?.html ?? '';
		const article = wordsOf(elementIn(html, /<article\b[^>]*>/));
		expect(article).toMatch(/\$103-\$160 billion dollars per year.*, July 4, 2022 · source/);
		expect(article).toMatch(
			/Outside the range of methods The methods run from receiving .* to receiving .* in FY2017–\u2060?19, the pandemic years FY2020–\u2060?21 not counted; none of them bears it out\. We do not have the source of the number\. What to print instead Copy it with its source Depending on the year and on how it is counted, Texas received \$[\d.]+\sbillion to \$[\d.]+\sbillion more than it paid a year in FY2017–\u2060?19, the pandemic years FY2020–\u2060?21 not counted\. Source: Subsidy Ledger, from our own account and the Rockefeller Institute \(from copies by others\)\. IRS collections less USAspending obligations, /
		);
		expect(article).toMatch(/Is it quoted right\? We do not have the source of the number/);
		expect(article).toContain('Our own account and the Rockefeller Institute vote on it.');
		expect(article).toMatch(/None of \d+ methods bears it out in full\./);
	});
});

describe('the list of claims as served', () => {
	const html = readBuilt('claims/index.html');

	it('tallies every group alike, and has every claim in a table with its verdict', () => {
		const groups = elementsIn(html, /<section\b[^>]*id="said-[a-z]+"[^>]*>/);
		expect(groups.length).toBeGreaterThan(4);
		const counts = groups.map((group) => {
			const rows = elementsIn(elementIn(group, /<tbody\b[^>]*>/), /<tr\b[^>]*>/);
			expect(wordsOf(elementIn(group, /<p class="tally\b[^>]*>/))).toMatch(
				new RegExp(`^${rows.length} claims?: \\d+ `)
			);
			return rows.length;
		});
		expect(counts.reduce((all, count) => all + count)).toBe(datasetRows('claims/claims').length);
	});
});

describe('interest on the debt', () => {
	const rows = parseCsv(readBuilt('data/balances.csv')).filter(
		({ estimate, state }) => estimate === 'account' && state === 'CA'
	);
	const received = rows.filter(({ net_with_interest_usd: net }) => Number(net) > 0).length;

	it('is said to be left out where years are counted, with the count of the other way as the file has it', () => {
		expect(rows.length).toBeGreaterThan(40);
		const figure = wordsOf(figureOf(readBuilt('embed/timeline/index.html'), 'timeline'));
		expect(figure).toContain('interest on the debt left out. Our own account.');
		expect(figure).toContain(
			`With interest counted, by population: California received more than it paid in ${received} of ${rows.length} years`
		);
		const panels = wordsOf(figureOf(readBuilt('compare/index.html'), 'panels'));
		expect(panels).toMatch(
			new RegExp(
				`With interest counted, by population: .*California in ${rows.length - received}\\b`
			)
		);
	});

	it.each(['ca', 'ky', 'ut'])('is in what other sites show of %s', (path) => {
		const [, description = ''] =
			/<meta name="description" content="([^"]*)"/.exec(readBuilt(`states/${path}/index.html`)) ??
			[];
		expect(description).toMatch(
			/^By our own account, .* 20\d\d.*, interest on the debt left out\.$/
		);
	});
});
