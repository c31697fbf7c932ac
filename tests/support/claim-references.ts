import { mean, sum } from 'd3';
import { dataset } from '../../src/lib/data/datasets.server';
import { positionOf, type StateCode } from '../../src/lib/data/states';
import { ratioOf } from '../../src/lib/fiscal/core/ratio';
import type { Column, EstimateYear } from '../../src/lib/fiscal/core/types';
import { ledger } from '../../src/lib/ledger/ledger.server';

type Row = Readonly<Record<string, unknown>>;

const ESTIMATED: Readonly<Record<string, (year: EstimateYear) => Column | undefined>> = {
	paid: ({ paid }) => paid,
	received: ({ received }) => received,
	net: ({ net }) => net,
	ratio: ({ paid, received }) => ratioOf(paid, received),
	published_ratio: ({ publishedRatio }) => publishedRatio,
	net_per_person: ({ printedPerPerson }) => printedPerPerson
};

/** The number that a reference of `claims/parts` names; `null` where no row, column or figure is there. */
export function numberAt(reference: string): number | null {
	const [form = '', ...names] = reference.split(':');
	const [first = '', second = '', third = '', fourth = ''] = names;
	switch (form) {
		case 'point':
			return numberIn(dataset('balances/published-points'), { id: first }, second);
		case 'edition': {
			const place = { edition: first, fiscal_year: Number(second), state: third };
			return numberIn(dataset('balances/published-vintages'), place, fourth);
		}
		case 'collections': {
			const place = { fiscal_year: Number(first), area: second };
			return numberIn(dataset('taxes/collections'), place, 'total_usd');
		}
		case 'usaspending': {
			const place = { fiscal_year: Number(first), area: second };
			return numberIn(dataset('funds/usaspending'), place, 'obligations_usd');
		}
		case 'estimate':
			return estimated(first, Number(second), third, fourth);
		case 'mean':
		case 'sum':
			return overYears(form === 'mean' ? mean : sum, names);
		case 'count':
			return overYears(
				(nets) => sum(nets, (net) => Number(isOnSide(net, fourth))),
				[...names.slice(0, 3), 'net']
			);
		case 'arithmetic': {
			const loss = numberIn(
				dataset('claims/arithmetic'),
				{ calculation: first, role: 'result', sign: -1 },
				'amount_usd'
			);
			return loss === null ? null : -loss;
		}
		case 'less':
			return ofTwo(reference.slice('less:'.length), (one, other) => one - other);
		case 'times':
			return ofTwo(reference.slice('times:'.length), (one, other) => one / other);
		default:
			return null;
	}
}

function numberIn(rows: readonly Row[], place: Row, column: string): number | null {
	const found = rows.filter((row) => Object.entries(place).every(([key, is]) => row[key] === is));
	const cell = found.length === 1 ? found[0]?.[column] : null;
	return typeof cell === 'number' ? cell : null;
}

function estimated(estimate: string, year: number, state: string, of: string): number | null {
	const series = [...ledger().series.values()].find((one) => one.estimate === estimate);
	const own = series?.years.find(({ fiscalYear }) => fiscalYear === year);
	const column = own && ESTIMATED[of]?.(own);
	return column?.[positionOf(state as StateCode)] ?? null;
}

function overYears(
	together: (numbers: readonly number[]) => number | undefined,
	[estimate = '', run = '', state = '', of = '']: readonly string[]
): number | null {
	const [from = NaN, to = NaN] = run.split('-').map(Number);
	const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const numbers = years.map((year) => estimated(estimate, year, state, of));
	const known = numbers.filter((number) => number !== null);
	return known.length === years.length ? (together(known) ?? null) : null;
}

function isOnSide(net: number, side: string): boolean {
	return side === 'payer' ? net < 0 : net > 0;
}

function ofTwo(pair: string, together: (one: number, other: number) => number): number | null {
	const [first, second] = pair.split('|').map(numberAt);
	const areThere = typeof first === 'number' && typeof second === 'number';
	return areThere ? together(first, second) : null;
}
