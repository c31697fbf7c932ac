import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { signRows } from '$lib/fiscal/verdict/sign-rows';
import { agreement } from '$lib/fiscal/verdict/agreement';
import { sharesByYear, sideShares, yearsIn } from '$lib/fiscal/verdict/shares';
import { votesOf } from '$lib/fiscal/verdict/votes';
import {
	cellsByState,
	claimVerdicts,
	payerRankings,
	placedVerdictsFor,
	signsOf
} from '$lib/ledger/verdict.server';
import { naiveVerdict, type NaiveVerdict } from '../support/naive-parts';
import { entriesOf, votes, type Entry, type Figures, type Vote } from '../support/naive-verdict';

const FIGURES: readonly Figures[] = ['plain', 'neutral'];

const again = new Map<string, readonly Vote[]>();

function naiveVotes(state: StateCode, figures: Figures): readonly Vote[] {
	const own = again.get(`${state} ${figures}`) ?? votes(entriesOf(state), figures, 'net');
	again.set(`${state} ${figures}`, own);
	return own;
}

/** Names a calculation the same in both calculations: what it says of a state, and its part of the votes. */
interface Told {
	readonly estimate: string;
	readonly rule: string;
	readonly year: number;
	readonly net: number | null;
	readonly side: string;
	readonly weight: number;
}

const inOrder = (told: readonly Told[]) =>
	told.toSorted(
		(a, b) =>
			a.year - b.year ||
			(a.estimate + a.rule < b.estimate + b.rule
				? -1
				: a.estimate + a.rule > b.estimate + b.rule
					? 1
					: 0) ||
			(a.net ?? 0) - (b.net ?? 0)
	);

const estimateOf = ({ of: { maker, edition } }: Entry) =>
	edition.endsWith('-point') ? `${maker}-point` : maker;
const toldBy = ({ entry, weight }: Vote): Told => ({
	estimate: estimateOf(entry),
	rule: entry.of.rule,
	year: entry.of.year,
	net: entry.net,
	side: entry.side ?? '',
	weight
});

const rows = signRows(cellsByState(), () => undefined);
const POINTS: Readonly<Record<string, string>> = {
	'rockefeller-points': 'rockefeller-point',
	'new-york-comptroller': 'new-york-comptroller-point'
};
const makerIn = (estimate: string) =>
	POINTS[estimate] ?? (estimate.startsWith('rockefeller') ? 'rockefeller' : estimate);

describe('the votes of all states', () => {
	it('are those that a second calculation gives: figure, side and weight of each', () => {
		for (const state of STATE_CODES) {
			const file = rows
				.filter((row) => row.state === state && row.weight > 0)
				.map((row) => ({
					estimate: makerIn(row.estimate),
					rule: row.rule,
					year: row.fiscal_year,
					net: row.net_usd,
					side: row.side,
					weight: row.weight
				}));
			const told = inOrder(file);
			const again = inOrder(FIGURES.flatMap((figures) => naiveVotes(state, figures).map(toldBy)));
			const text = ({ estimate, rule, year, side, weight }: Told) =>
				[state, estimate, rule, year, side, weight.toFixed(9)].join(' ');
			expect(told.map(text)).toEqual(again.map(text));
			const gaps = told.map(({ net }, at) => Math.abs((net ?? 0) - (again[at]?.net ?? 0)));
			expect(Math.max(...gaps)).toBeLessThan(1);
		}
	});

	it('are one of each maker in each year, apart for dollar-for-dollar and neutral figures', () => {
		for (const state of STATE_CODES)
			for (const figures of FIGURES) {
				const sums = new Map<string, number>();
				for (const { specification, years } of signsOf(state).rows)
					for (const { fiscalYear, weight } of years) {
						if ((specification.rule === 'none') !== (figures === 'plain') || weight === 0) continue;
						const key = `${makerIn(specification.estimate).replace('-point', '')} ${fiscalYear}`;
						sums.set(key, (sums.get(key) ?? 0) + weight);
					}
				expect(sums.size).toBeGreaterThan(40);
				for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 9);
			}
	});

	it('leave hybrids out, and have no neutral figure of a year with some states only', () => {
		const hybrids = rows.filter(({ estimate }) => estimate.startsWith('collections-'));
		expect(hybrids.length).toBeGreaterThan(0);
		expect(hybrids.filter(({ weight }) => weight > 0)).toEqual([]);
		const some = rows.filter(({ estimate, fiscal_year: year }) => {
			const isFew = /^rockefeller-202[24]$/.test(estimate);
			return (
				isFew || (estimate === 'collections-cffr' && [1997, 1999, 2000, 2005, 2010].includes(year))
			);
		});
		expect(new Set(some.map(({ rule }) => rule))).toEqual(new Set(['none']));
	});
});

/** Shares of a list of naive votes. */
function payers(given: readonly Vote[]): number {
	let [k, n] = [0, 0];
	for (const { entry, weight } of given)
		[k, n] = [k + (entry.side === 'payer' ? weight : 0), n + weight];
	return k / n;
}

/** The same with half of those about even, as a sentence about one year counts them. */
function halved(given: readonly Vote[]): number {
	let [k, n] = [0, 0];
	for (const { entry, weight } of given) {
		if (entry.side === 'payer') k += weight;
		if (entry.side === 'even') k += weight / 2;
		n += weight;
	}
	return k / n;
}

describe.each(FIGURES)('payers by %s figures', (figures) => {
	it('have in each year and in all years the part of votes that a second calculation gives', () => {
		const ranking = payerRankings()[figures];
		for (const state of STATE_CODES) {
			const again = naiveVotes(state, figures);
			const years = sharesByYear(figures, signsOf(state));
			expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([
				...new Set(again.map(({ entry }) => entry.of.year))
			]);
			for (const { fiscalYear, shares } of years) {
				const own = again.filter(({ entry }) => entry.of.year === fiscalYear);
				expect(shares.payer.q).toBeCloseTo(payers(own), 9);
				const { payer, even, recipient } = shares;
				expect((payer.q ?? 0) + (even.q ?? 0) + (recipient.q ?? 0)).toBeCloseTo(1, 9);
			}
			const all = sideShares(yearsIn(figures, signsOf(state)));
			expect(all.payer.q).toBeCloseTo(payers(again), 9);
			const rank = ranking.find((entry) => entry.state === state);
			expect(rank?.share.q).toBeCloseTo(halved(again), 9);
		}
	});

	it('are ranked from the state most often a payer down, all 51 of them', () => {
		const ranking = payerRankings()[figures];
		const shares = ranking.map(({ share }) => share.q ?? -1);
		expect(new Set(ranking.map(({ state }) => state)).size).toBe(51);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	});

	it('agree to the newest year from the year that a second calculation gives', () => {
		for (const state of STATE_CODES) {
			const own = naiveVotes(state, figures).toSorted((a, b) => b.entry.of.year - a.entry.of.year);
			const side = own[0]?.entry.side;
			let since: number | null = null;
			for (const year of new Set(own.map(({ entry }) => entry.of.year))) {
				const ofYear = own.filter(({ entry }) => entry.of.year === year);
				if (side === 'even' || !ofYear.every(({ entry }) => entry.side === side)) break;
				since = year;
			}
			const run = agreement(votesOf(signsOf(state).rows, { figures, figure: 'net' }));
			expect([state, run?.since ?? null]).toEqual([state, since]);
			if (run) expect(run.side).toBe(side);
		}
	});
});

const claims = dataset('claims/claims');
const parts = dataset('claims/parts');

/** What the site tells of every part, by claim and number; put to a state, of those that are. */
function toldOf(place: StateCode | null) {
	const told =
		place === null
			? claimVerdicts().map(({ claim, parts }) => ({ claim, parts }))
			: [...placedVerdictsFor(place)].map(([claim, { main, beside }]) => ({
					claim,
					parts: [main, ...beside]
				}));
	return told.flatMap(({ claim, parts: own }) =>
		own.map((verdict) => ({ key: `${claim} ${verdict.part.part}`, verdict }))
	);
}

const digits = (value: number | null | undefined) =>
	typeof value === 'number' ? Number(value.toPrecision(9)) : null;

describe.each([null, 'TX', 'MS'] as const)(
	'the verdicts with %s in the place of each state',
	(place) => {
		const again = new Map<string, NaiveVerdict>();
		const told = toldOf(place);

		it('are those of a second calculation for every part: words, part of votes, least and most', () => {
			const keys = new Set(told.map(({ key }) => key));
			for (const part of parts.filter((one) => keys.has(`${one.claim} ${one.part}`))) {
				const claim = claims.find(({ id }) => id === part.claim);
				if (claim) again.set(`${part.claim} ${part.part}`, naiveVerdict(part, claim, place));
			}
			expect(told.length).toBe(place === null ? parts.length : again.size);
			expect(told.length).toBeGreaterThan(claims.length);
			const texts = told.map(({ key, verdict }) => [
				key,
				verdict.word,
				verdict.byMethods,
				digits(verdict.share?.q),
				digits(verdict.share?.n),
				digits(verdict.spread?.[0]),
				digits(verdict.spread?.[1]),
				verdict.quotation?.word ?? null,
				verdict.isAccountAlone
			]);
			const naive = [...again].map(([key, own]) => [
				key,
				own.word,
				own.byMethods,
				digits(own.q),
				own.n === 0 ? null : digits(own.n),
				digits(own.least),
				digits(own.most),
				own.quoted,
				own.isAccountAlone
			]);
			const byKey = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
			expect(texts.toSorted(byKey)).toEqual(naive.toSorted(byKey));
		});

		it('are decided by what a second calculation finds to decide most', () => {
			for (const { key, verdict } of told) {
				const weights = again.get(key)?.decides ?? {};
				const most = Math.max(0, ...Object.values(weights));
				const [first] = verdict.deciders;
				expect([key, first?.weight ?? 0]).toEqual([key, expect.closeTo(most, 9)]);
				if (first) expect([key, weights[first.choice]]).toEqual([key, expect.closeTo(most, 9)]);
			}
		});
	}
);
