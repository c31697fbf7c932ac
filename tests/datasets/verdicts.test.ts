import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { signsFile } from '$lib/files/data-files.server';
import { payerRankings, sharesOf, verdictsOf } from '$lib/ledger/verdict.server';

type Row = Readonly<Record<string, string>>;

/** One spec-year of one state as the published file has it. */
interface Cell {
	readonly row: Row;
	readonly spec: string;
	readonly year: number;
	readonly net: number;
	readonly paid: number;
	readonly received: number;
	/** Names the figures, so that the same ones count once. */
	readonly same: Readonly<Record<string, string>>;
}

const csv = (text: string): readonly Row[] =>
	Papa.parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true }).data;
const parts = csv(readFileSync('datasets/claims/parts.csv', 'utf8'));
const rows = csv(signsFile().text);

/** Dollars that rounding may part in one state; figures that differ do so by tens of millions in some state. */
const ROUNDING = 100_000;
const BOTH_SIDES = ['account', 'tax-foundation', 'rockefeller-2019'];

const cellOf = (row: Row): Cell => {
	const knowsPaid = BOTH_SIDES.includes(row.estimate ?? '') && row.net_usd !== '';
	const isSlip = row.estimate === 'rockefeller-2019' && row.state === 'VA';
	const paid = knowsPaid && !isSlip ? Number(row.band_usd) / 0.02 : NaN;
	const net = row.net_usd === '' ? NaN : Number(row.net_usd);
	const spec = row.specification ?? '';
	return { row, spec, year: Number(row.fiscal_year), net, paid, received: paid + net, same: {} };
};

const byYear = new Map<string, Cell[][]>();
for (let at = 0; at < rows.length; at += 51) {
	const cells = rows.slice(at, at + 51).map(cellOf);
	const key = `${rows[at]?.rule} ${rows[at]?.fiscal_year}`;
	byYear.set(key, [...(byYear.get(key) ?? []), cells]);
}

function canCount(cells: readonly Cell[]): boolean {
	const { estimate, rule } = cells[0]?.row ?? {};
	if (estimate?.startsWith('collections-')) return false;
	return rule === 'none' || cells.filter(({ net }) => !Number.isNaN(net)).length >= 49;
}

const figureOf = (cell: Cell, measure: string): number => {
	if (measure === 'ratio') return cell.received / cell.paid;
	return measure === 'paid' ? cell.paid : measure === 'received' ? cell.received : cell.net;
};

function isSame(a: readonly Cell[], b: readonly Cell[], measure: string): boolean {
	return a.every((cell, at) => {
		const other = b[at];
		if (!other) return false;
		const bandGap = Math.abs(Number(cell.row.band_usd) - Number(other.row.band_usd));
		if (measure === 'net' && bandGap > ROUNDING) return false;
		const [x, y] = [figureOf(cell, measure), figureOf(other, measure)];
		return (Number.isNaN(x) && Number.isNaN(y)) || Math.abs(x - y) <= ROUNDING;
	});
}

const usable: Cell[] = [];
for (const sets of byYear.values()) {
	const able = sets.filter(canCount);
	for (const cells of able) {
		const nameFor = (measure: string) =>
			able.find((earlier) => isSame(earlier, cells, measure))?.[0]?.spec ?? '';
		const [net, paid, received] = [nameFor('net'), nameFor('paid'), nameFor('received')];
		const same = { net, paid, received, ratio: `${paid} ${received}` };
		usable.push(...cells.map((cell) => ({ ...cell, same })));
	}
}
const usableBy = new Map(STATE_CODES.map((state) => [state, usable.filter(({ row }) => row.state === state)]));

function isOpen(part: Row, { row }: Cell): boolean {
	if (part.covid_relief === 'without' && row.covid !== 'out') return false;
	const isPlain = row.rule === 'none';
	if (part.measure !== 'net') return isPlain && part.figures !== 'neutral';
	return part.figures === 'any' || (part.figures === 'plain') === isPlain;
}

function bears(part: Row, value: number, side: string): boolean {
	const isSide = part.side === 'not-payer' ? side !== 'payer' : part.side === side;
	const isRatio = part.measure === 'ratio';
	const [stated, low, high] = ['stated', 'low', 'high'].map(
		(name) => part[`${name}_${isRatio ? 'per_dollar' : 'usd'}`] ?? ''
	);
	if (stated === '' && low === '' && high === '') return isSide;
	const size = part.measure === 'net' && part.side === 'payer' ? -value : value;
	const fits =
		(stated === '' || (size >= 0.9 * Number(stated) && size <= 1.1 * Number(stated))) &&
		(low === '' || size >= Number(low)) &&
		(high === '' || size <= Number(high));
	return fits && (!isRatio || part.side === '' || isSide);
}

/** The trials of a part, reckoned the long way round: true where one agrees. */
function trials(part: Row, state: StateCode): readonly boolean[] {
	const measure = part.measure ?? '';
	const own = (usableBy.get(state) ?? []).filter((cell) => !Number.isNaN(figureOf(cell, measure)));
	const inHand = (usableBy.get(state) ?? []).map(({ year }) => year);
	const from = Math.max(Math.min(...inHand), Number(part.from_year));
	const to = Math.min(Math.max(...inHand), Number(part.to_year || 9999));
	const cells = own.filter((cell) => cell.year >= from && cell.year <= to);
	const open = cells.filter((cell) => isOpen(part, cell));
	const agrees = (cell: Cell) => bears(part, figureOf(cell, measure), cell.row.side ?? '');
	if (part.scope === 'each-spec-year') {
		const seen = new Map<string, boolean>();
		for (const cell of open) {
			const key = `${cell.row.rule} ${cell.year} ${cell.same[measure]}`;
			if (!seen.has(key)) seen.set(key, agrees(cell));
		}
		return [...seen.values()];
	}
	const named = to - from + 1;
	const least = part.scope === 'average' || part.scope === 'sum' ? named : Math.min(2, named);
	const results = new Map<string, boolean>();
	for (const spec of rowsIn(part, own)) {
		const relief = cells.filter((cell) => cell.spec === spec.replace(/-out$/, '-in'));
		const mine = cells.filter((cell) => cell.spec === spec);
		const years = Array.from({ length: named }, (_, at) => from + at).flatMap((year) => {
			const cell = [...mine, ...relief].find((one) => one.year === year);
			return cell ? [cell] : [];
		});
		const key = years.map(({ row, year, same }) => `${row.rule} ${year} ${same[measure]}`).join();
		if (years.length < least || results.has(key)) continue;
		const good = years.filter(agrees);
		const sum = years.reduce((total, cell) => total + figureOf(cell, measure), 0);
		const value = part.scope === 'average' ? sum / years.length : sum;
		if (part.scope === 'every-year') results.set(key, good.length === years.length);
		else if (part.scope === 'some-year') results.set(key, good.length > 0);
		else results.set(key, bears(part, value, ''));
	}
	return [...results.values()];
}

/** The specifications that a part leaves open, in whatever years. */
function rowsIn(part: Row, own: readonly Cell[]): readonly string[] {
	return [...new Set(own.filter((cell) => isOpen(part, cell)).map(({ spec }) => spec))];
}

function naive(part: Row, state: StateCode) {
	const all = part.testable === 'yes' ? trials(part, state) : [];
	const [k, n] = [all.filter(Boolean).length, all.length];
	if (n === 0) return { word: 'cannot-be-tested', k, n };
	const word = k / n >= 0.9 ? 'holds' : k / n <= 0.1 ? 'does-not-hold' : 'depends';
	return { word, k, n };
}

describe('the file of all spec-years', () => {
	it('has one row for each specification, fiscal year and state', () => {
		const keys = rows.map((row) => `${row.specification} ${row.fiscal_year} ${row.state}`);
		expect(new Set(keys).size).toBe(rows.length);
		expect(rows.length % 51).toBe(0);
	});

	it('has the side that net and band give', () => {
		const wrong = rows.filter(({ net_usd, band_usd, side }) => {
			if (net_usd === '' || band_usd === '') return side !== '';
			const [net, band] = [Number(net_usd), Number(band_usd)];
			return side !== (net < -band ? 'payer' : net > band ? 'recipient' : 'even');
		});
		expect(wrong).toEqual([]);
	});

	it('counts what has a figure, is no hybrid, compares with all states, and was not there before', () => {
		const first = new Set(
			usable
				.filter(({ same, spec, row }) => same.net === spec && row.side !== '')
				.map(({ row, spec, year }) => `${spec} ${year} ${row.state}`)
		);
		const wrong = rows.filter(
			({ specification, fiscal_year, state, counts }) =>
				(counts === 'yes') !== first.has(`${specification} ${fiscal_year} ${state}`)
		);
		expect(wrong).toEqual([]);
		expect(first.size).toBeGreaterThan(50_000);
	});

	it('counts interest by population once where the deficit is shared out by person', () => {
		const shared = rows.filter(
			({ rule, interest, covid }) =>
				rule === 'per-person' && interest === 'population' && covid === 'in'
		);
		expect(shared.length).toBe(6 * 42 * 51);
		expect(shared.filter(({ counts }) => counts === 'yes')).toEqual([]);
	});

	it('leaves coronavirus payments out in FY2020–24 alone', () => {
		const years = rows.filter(({ covid }) => covid === 'out').map((row) => row.fiscal_year);
		expect([...new Set(years)].sort()).toEqual(['2020', '2021', '2022', '2023', '2024']);
	});

	it('has California a plain recipient by the Tax Foundation in FY1982–86 and FY1992–94 alone', () => {
		const positive = rows.filter(
			({ specification, state, net_usd }) =>
				specification === 'tax-foundation-none' && state === 'CA' && Number(net_usd) > 0
		);
		expect(positive.map(({ fiscal_year }) => Number(fiscal_year))).toEqual([
			1982, 1983, 1984, 1985, 1986, 1992, 1993, 1994
		]);
	});
});

describe.each<StateCode>(['CA', 'NJ', 'DC'])('the verdicts of %s', (state) => {
	it('are those that a second reckoning from the published file gives, part by part', () => {
		const told = new Map(
			verdictsOf(state).flatMap((claim) =>
				claim.parts.map(({ part, word, share: { k, n } }) => [
					`${part.claim} ${part.part}`,
					{ word, k, n }
				])
			)
		);
		expect(told.size).toBe(parts.length);
		const again = parts.map((part) => [`${part.claim} ${part.part}`, naive(part, state)] as const);
		expect(Object.fromEntries(told)).toEqual(Object.fromEntries(again));
	});

	it('rest on shares that the counted rows of the file give', () => {
		const counted = rows.filter((row) => row.state === state && row.counts === 'yes');
		const payers = counted.filter(({ side }) => side === 'payer');
		expect(sharesOf(state).all.payer).toMatchObject({ k: payers.length, n: counted.length });
		const neutral = counted.filter(({ rule }) => rule !== 'none');
		expect(sharesOf(state).neutral.payer).toMatchObject({
			k: neutral.filter(({ side }) => side === 'payer').length,
			n: neutral.length
		});
	});
});

describe('the ranking of payers', () => {
	it('has all 51 areas, most often payers first', () => {
		for (const ranking of Object.values(payerRankings())) {
			const shares = ranking.map(({ share }) => share.q ?? -1);
			expect(new Set(ranking.map(({ state }) => state)).size).toBe(51);
			expect(shares).toEqual([...shares].sort((a, b) => b - a));
		}
	});
});
