import { isPointSource } from '../../src/lib/fiscal/verdict/makers';
import { SPECIFICATIONS } from '../../src/lib/fiscal/verdict/specifications';
import type {
	SignRow,
	SpecYear,
	Specification,
	StateSigns
} from '../../src/lib/fiscal/verdict/types';

/** A made-up year: a million persons, a band of one dollar each, a side that goes with its net, and one vote. */
function specYear(fiscalYear: number, perPerson: number | null, weight: number): SpecYear {
	const population = 1e6;
	const net = perPerson === null ? null : perPerson * population;
	const side =
		perPerson === null ? null : perPerson < -1 ? 'payer' : perPerson > 1 ? 'recipient' : 'even';
	return {
		fiscalYear,
		net,
		band: population,
		population,
		side,
		weight: side === null ? 0 : weight,
		isReversed: false
	};
}

/** A made-up row of a specification by its id; dollars per person by fiscal year, each with a vote but for hybrids. */
export function signRow(
	id: string,
	years: Readonly<Record<number, number | null>>,
	weight = 1
): SignRow {
	const specification = SPECIFICATIONS.find((each) => each.id === id);
	if (!specification) throw new Error(`No specification "${id}".`);
	return {
		specification,
		years: Object.entries(years).map(([year, value]) =>
			specYear(Number(year), value, specification.isHybrid ? 0 : weight)
		)
	};
}

/** Every specification of the matrix with made-up figures in the years it covers; interest per person has no vote. */
export function allSigns(): StateSigns {
	return {
		state: 'CA',
		rows: SPECIFICATIONS.map((specification, i) => ({
			specification,
			years: yearsOf(specification).map((year) =>
				specYear(year, ((i * 7 + year * 13) % 11) - 6, hasVote(specification, year) ? 0.5 : 0)
			)
		}))
	};
}

function hasVote({ estimate, rule, variant, isHybrid }: Specification, fiscalYear: number) {
	if (isHybrid) return false;
	if (variant) return rule !== 'per-person' || variant.interest === 'excluded';
	return estimate !== 'rockefeller-2023' || fiscalYear !== 2021;
}

function yearsOf({ estimate, variant }: Specification): readonly number[] {
	if (variant) return variant.covid === 'out' ? span(2020, 2023) : span(1983, 2024);
	if (isPointSource(estimate)) return estimate === 'rockefeller-points' ? [2017, 2019] : [2013];
	if (estimate === 'tax-foundation') return span(1981, 2005);
	if (estimate === 'collections-cffr') return [1991, 1995, 2003, 2004];
	if (estimate === 'collections-usaspending') return span(2009, 2024);
	return estimate === 'rockefeller-2024' ? [2021, 2022] : (REPORTS[estimate] ?? []);
}

const REPORTS: Readonly<Partial<Record<Specification['estimate'], readonly number[]>>> = {
	'rockefeller-2019': [2017],
	'rockefeller-2021': [2019],
	'rockefeller-2022': [2020],
	'rockefeller-2023': [2021],
	'rockefeller-2025': [2023]
};

function span(from: number, to: number): readonly number[] {
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
