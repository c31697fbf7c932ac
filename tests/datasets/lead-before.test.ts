import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { LEAST_RUN } from '$lib/fiscal/verdict/lead';
import { signRows } from '$lib/fiscal/verdict/sign-rows';
import { cellsByState, leadOfState, payerRankings } from '$lib/ledger/verdict.server';
import { leadSentences } from '$lib/words/lead-sentence';
import { yearsWords } from '$lib/words/choice-words';
import { numberWord } from '$lib/words/ordinal';
import { voteShare } from '$lib/words/vote-share';

/** The rows of signs.csv, from which everything here is counted again. */
const rows = signRows(cellsByState(), () => undefined).filter(({ weight }) => weight > 0);
const againstOthers = new Map(
	STATE_CODES.map((code) => [
		code,
		rows.filter(({ state, rule }) => state === code && rule !== 'none')
	])
);

/** A year before the row, as the rows of its votes have it. */
interface YearBefore {
	year: number;
	/** Whose estimates vote. */
	makers: Set<string>;
	/** The one sign of all its balances; `null` where there are both. */
	sign: 'payer' | 'recipient' | null;
	isSomeEven: boolean;
	isAllEven: boolean;
}

const NAMES = [
	['account', 'our own account'],
	['tax-foundation', 'the Tax Foundation'],
	['rockefeller', 'the Rockefeller Institute']
] as const;

/** " (FY1981–82, for which only the Tax Foundation has figures)", where that is so of all of the years. */
function aloneIn(years: readonly YearBefore[]): string {
	const makers = new Set(years.flatMap((one) => [...one.makers]));
	const [maker] = makers;
	if (makers.size !== 1) return '';
	return ` (${yearsWords(years.map(({ year }) => year).toSorted((a, b) => a - b))}, for which only ${maker} has figures)`;
}

/** Each year before one: the signs of its balances and the band, both told from the dollars. */
function yearsBefore(state: StateCode, since: number): readonly YearBefore[] {
	const years = new Map<number, YearBefore>();
	for (const { fiscal_year: year, net_usd: net, band_usd: band, estimate } of againstOthers.get(
		state
	) ?? []) {
		if (year >= since || net === null || band === null) continue;
		const sign = net < 0 ? 'payer' : 'recipient';
		const isEven = Math.abs(net) <= band;
		const known = years.get(year) ?? {
			year,
			makers: new Set(),
			sign,
			isSomeEven: false,
			isAllEven: true
		};
		years.set(year, {
			year,
			makers: known.makers.add(NAMES.find(([id]) => estimate.startsWith(id))?.[1] ?? estimate),
			sign: known.sign === sign ? sign : null,
			isSomeEven: known.isSomeEven || isEven,
			isAllEven: known.isAllEven && isEven
		});
	}
	return [...years.values()];
}

/** What of the votes of some years makes a state a payer, as the note of signs.csv says. */
function payerPart(state: StateCode, [from, to]: readonly [number, number]): number {
	let [k, n] = [0, 0];
	for (const { fiscal_year: year, side, weight } of againstOthers.get(state) ?? []) {
		if (year < from || year > to) continue;
		if (side === 'payer') k += weight;
		if (side === 'even') k += weight / 2;
		n += weight;
	}
	return k / n;
}

function sentencesOf(state: StateCode) {
	const { others } = leadOfState(state);
	if (!others) throw new Error(`No votes on ${state}.`);
	const since = others.kind === 'split' ? others.newest - LEAST_RUN + 1 : others.run.since;
	return {
		since,
		kind: others.kind,
		...leadSentences({ state, others, plain: null, mixes: null })
	};
}

const WORDS = { payer: 'a payer', recipient: 'a recipient' } as const;

/** ", though in three of those by so little that some put it about even". */
function nearAmong(years: readonly YearBefore[], of: string): string {
	const near = years.filter(({ isSomeEven }) => isSomeEven);
	if (near.length === 0) return '';
	const byAll = near.filter(({ isAllEven }) => isAllEven).length;
	const who = byAll === 0 ? 'some' : byAll === near.length ? 'all' : 'some or all';
	const which = near.length === years.length ? 'each' : numberWord(near.length);
	return `, though${years.length === 1 ? '' : ` in ${which} of ${of}`} by so little that ${who} put it about even`;
}

/** What a phone is told of the same: " (three of those about even by some)", ", in two of six years about even by some". */
function nearInBrief(years: readonly YearBefore[], of = ''): string {
	const near = years.filter(({ isSomeEven }) => isSomeEven);
	if (near.length === 0) return '';
	const byAll = near.filter(({ isAllEven }) => isAllEven).length;
	const by = `about even by ${byAll === 0 ? 'some' : byAll === near.length ? 'all' : 'some or all'}`;
	if (of === '')
		return `, in ${numberWord(near.length)} of ${numberWord(years.length)} years ${by}.`;
	const which = near.length === years.length ? 'each' : numberWord(near.length);
	return ` (${years.length === 1 ? '' : `${which}${of} `}${by})`;
}

describe('what a state was before the years that its lead speaks of', () => {
	it.each(STATE_CODES)('%s: as counted from the dollars of signs.csv', (state) => {
		const { decides, brief, since, kind } = sentencesOf(state);
		const years = yearsBefore(state, since);
		if (years.length === 0) {
			expect([kind, decides]).toEqual(['agree', '']);
			return;
		}
		const agreed = years.filter(({ sign }) => sign !== null);
		const split = years.filter(({ sign }) => sign === null);
		const countOf = (side: keyof typeof WORDS) => agreed.filter(({ sign }) => sign === side).length;
		const only = (['payer', 'recipient'] as const).find((side) => countOf(side) === years.length);
		if (only) {
			const near = nearAmong(years, `the ${numberWord(years.length)} years`);
			expect(decides).toContain(`every method made it ${WORDS[only]}${near}.`);
			expect(brief).toContain(`every method made it ${WORDS[only]}${nearInBrief(years)}`);
			return;
		}
		const counts = (['payer', 'recipient'] as const)
			.filter((side) => countOf(side) > 0)
			.map((side) => `${WORDS[side]} in ${numberWord(countOf(side))}`);
		const told = (['payer', 'recipient'] as const)
			.map((side) => agreed.filter(({ sign }) => sign === side))
			.filter(({ length }) => length > 0)
			.map((own, at) => `${counts[at]}${aloneIn(own)}`);
		const every = `In the ${numberWord(years.length)} years before, `;
		expect(decides).toContain(every);
		const all = `every method made it ${told.join(' and ')}${nearAmong(agreed, 'those')}`;
		expect(decides).toContain(
			`, ${all}${split.length === 0 ? '.' : `; in the other ${numberWord(split.length)}, methods disagreed`}`
		);
		const [first = '', ...rest] = counts.map((words, at) =>
			at === 0
				? `${words.replace(' in ', ' by every method in ')} of ${numberWord(years.length)} years`
				: words
		);
		expect(brief).toContain(
			`${[first, ...rest].join(' and ')}${nearInBrief(agreed, ' of those')}.`
		);
		const even = split.filter(({ isAllEven }) => isAllEven).length;
		expect(decides.includes(' methods disagreed on the sign (')).toBe(even > 0);
	});

	it('says of no year before that methods agree on about even: those years have signs, too', () => {
		for (const state of STATE_CODES)
			expect(sentencesOf(state).decides).not.toMatch(/about even in \w/);
	});

	it.each<[StateCode, string]>([
		[
			'AZ',
			'every method made it a recipient, though in two of the six years by so little that some put it about even.'
		],
		[
			'CA',
			'every method made it a payer in seven and a recipient in two (FY1981–\u206082, for which only the Tax Foundation has figures), though in three of those by so little that some put it about even; in the other seven, methods disagreed'
		],
		[
			'CT',
			'every method made it a recipient in one (FY1982, for which only the Tax Foundation has figures); in the other three, methods disagreed on the sign (in one by so little that all put it about even)'
		],
		['DC', 'every method made it a recipient in 32; in the other two, methods disagreed'],
		[
			'DE',
			'every method made it a payer in 27, though in one of those by so little that some put it about even; in the other five, methods disagreed'
		],
		['ID', 'every method made it a recipient.'],
		[
			'KS',
			'a payer in six and a recipient in 21, though in nine of those by so little that some or all put it about even'
		],
		[
			'MT',
			'every method made it a recipient, though in one of the two years by so little that all put it about even.'
		],
		[
			'ND',
			'every method made it a payer in six and a recipient in 28, though in one of those by so little that some put it about even.'
		],
		[
			'NV',
			'every method made it a payer, though in two of the 34 years by so little that some put it about even.'
		],
		[
			'OK',
			'every method made it a payer in two (FY1981–\u206082, for which only the Tax Foundation has figures); in the other three, methods disagreed'
		],
		[
			'SD',
			'every method made it a recipient in 33, though in one of those by so little that some put it about even; in the other one, methods disagreed'
		],
		[
			'VA',
			'every method made it a recipient in two (FY1981–\u206082, for which only the Tax Foundation has figures); in the other 32, methods disagreed'
		]
	])('%s: %s', (state, told) => {
		expect(sentencesOf(state).decides).toContain(told);
	});
});

describe('the lead that a phone is told', () => {
	it.each(STATE_CODES)('of %s names no choice without which way both its ends point', (state) => {
		const { brief } = leadSentences(leadOfState(state));
		const named =
			brief.match(/(?:decides most is|hangs most on|hangs on|depending most on) [^.]*\./g) ?? [];
		for (const told of named) {
			expect(told).toMatch(
				/: .*(?:paid more|received more|it is so|it was).*[,;] .*(?:more|not|method|votes|even)\.$/
			);
		}
		expect(brief).not.toMatch(/(?:hung|hang|decides|depends) (?:most )?(?:on )?[^:.]*\./);
	});

	it('names both ends for California’s newest year, and for what splits Virginia', () => {
		expect(leadSentences(leadOfState('CA')).brief).toMatch(
			/FY\d{4} hangs on interest on the debt: if left out, it paid more; if counted, it did not\.$/
		);
		expect(leadSentences(leadOfState('VA')).brief).toMatch(
			/^What decides most is defense and other purchases: within our own account, if everyone is given an equal share, it always paid more; if counted where they are bought, it always received more\./
		);
	});
});

describe('the part of the votes on a side', () => {
	it('counts about even half in the ranking of all 51', () => {
		for (const { state, share } of payerRankings().neutral) {
			expect([state, share.q]).toEqual([state, expect.closeTo(payerPart(state, [1981, 2024]), 9)]);
		}
	});

	it('counts about even half in the lead of every state whose newest ten years depend', () => {
		const depending = STATE_CODES.filter((state) =>
			sentencesOf(state).others.includes(' depends on the ')
		);
		expect(depending.length).toBeGreaterThan(8);
		for (const state of depending) {
			const q = payerPart(state, [2015, 2024]);
			const { others } = sentencesOf(state);
			expect(others).toContain(`in ${voteShare(Math.max(q, 1 - q))} of the votes it did`);
			expect(others).toContain(
				q >= 0.5 ? 'paid more than its share' : 'received more than its share'
			);
			const isEven = againstOthers
				.get(state)
				?.some(({ fiscal_year: year, side }) => year >= 2015 && side === 'even');
			expect(others.endsWith(', about even counted half.')).toBe(isEven);
		}
	});

	it.each<[StateCode, string]>([
		[
			'KS',
			'received more than its share in FY2015–\u206024 depends on the year: in 58% of the votes it did, about even counted half.'
		],
		[
			'NE',
			'paid more than its share in FY2015–\u206024 depends on the method: in 55% of the votes it did, about even counted half.'
		],
		['FL', 'depends on the year: in 61% of the votes it did, about even counted half.'],
		['NV', 'in 87% of the votes it did, about even counted half.']
	])('%s: %s', (state, told) => {
		expect(sentencesOf(state).others).toContain(told);
	});
});
