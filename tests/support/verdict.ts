import type { ClaimPartRow } from '../../src/lib/data/claims';
import type { StateCode } from '../../src/lib/data/states';
import type { EstimateId, EstimateSeries } from '../../src/lib/fiscal/core/types';
import type { Case } from '../../src/lib/fiscal/verdict/part-verdict';
import type { PointYear } from '../../src/lib/fiscal/verdict/point-years';
import { yearFinder } from '../../src/lib/fiscal/verdict/scores';
import { signTable, type SignsInput } from '../../src/lib/fiscal/verdict/sign-table';
import { cellsOfState, type Reversal } from '../../src/lib/fiscal/verdict/signs';
import type { AccountVariant, StateCells } from '../../src/lib/fiscal/verdict/types';
import { columnWith, contextWith, yearWith, type Figures } from './fiscal';

/** What California and Mississippi paid, then received, in each year. */
export type SidesByYear = Readonly<Record<number, { readonly CA: Sides; readonly MS: Sides }>>;

/** A series made of years of California and Mississippi: paid, then received, of each. */
export function seriesWith(estimate: EstimateId, years: SidesByYear): EstimateSeries {
	return {
		estimate,
		years: Object.entries(years).map(([fiscalYear, { CA, MS }]) =>
			yearWith({
				fiscalYear: Number(fiscalYear),
				paid: columnWith({ CA: CA[0], MS: MS[0] }),
				received: columnWith({ CA: CA[1], MS: MS[1] })
			})
		)
	};
}

type Sides = readonly [paid: number, received: number];

/** Our own account by its choices. */
export function accountWith(yearsOf: (variant: AccountVariant) => SidesByYear) {
	return (variant: AccountVariant) => seriesWith('account', yearsOf(variant));
}

/** A series of which only balances are known. */
export function balancesWith(
	estimate: EstimateId,
	years: Readonly<Record<number, Figures>>
): EstimateSeries {
	return {
		estimate,
		years: Object.entries(years).map(([fiscalYear, net]) =>
			yearWith({ fiscalYear: Number(fiscalYear), net: columnWith(net) })
		)
	};
}

/** A figure that one maker printed for California. */
export function pointWith(fields: {
	readonly fiscalYear: number;
	readonly net?: number;
	readonly received?: number;
	readonly ratio?: number;
	readonly id?: string;
}): PointYear {
	const only = (value?: number) => columnWith({ CA: value ?? null });
	return {
		fiscalYear: fields.fiscalYear,
		paid: only(),
		received: only(fields.received),
		net: only(fields.net),
		ratio: only(fields.ratio),
		editions: columnWith({ CA: 0 }).map((value) => (value === null ? null : (fields.id ?? 'ca-1')))
	};
}

/** Three persons in California, one in Mississippi in all years; no account, no printed figures unless given. */
export function signsInput(
	series: readonly EstimateSeries[],
	fields: Partial<SignsInput> = {}
): SignsInput {
	const context = contextWith({ population: columnWith({ CA: 3, MS: 1 }) });
	const fiscalYears = Array.from({ length: 44 }, (_, offset) => 1981 + offset);
	return {
		series: new Map(series.map((one) => [one.estimate, one])),
		account: () => ({ estimate: 'account', years: [] }),
		points: new Map(),
		covidYears: new Set(),
		context: new Map(fiscalYears.map((fiscalYear) => [fiscalYear, { ...context, fiscalYear }])),
		receiptsPerPerson: new Map(),
		...fields
	};
}

/** All calculations of a state by made-up figures. */
export function cellsWith(
	input: SignsInput,
	state: StateCode = 'CA',
	reversals: readonly Reversal[] = []
): StateCells {
	return cellsOfState({ table: signTable(input), reversals }, state);
}

/** What a part about California is put to: the years named, no printed number, unless something else is given. */
export function caseWith(
	input: SignsInput,
	counted: readonly number[],
	fields: Partial<Case> = {}
): Case {
	const table = signTable(input);
	return {
		rows: cellsOfState({ table, reversals: [] }, 'CA').rows,
		state: 'CA',
		years: { counted, apart: [], dropped: [], isUndated: false },
		printed: null,
		quotedEditions: [],
		yearOf: yearFinder(table),
		...fields
	};
}

/** A part of a claim that says, unless something else is given, that California pays, dollar for dollar, in a year. */
export function partWith(fields: Partial<ClaimPartRow>): ClaimPartRow {
	return {
		claim: 'a-claim',
		part: 1,
		main: 'yes',
		sentence: 'California pays more than it gets.',
		testable: 'yes',
		why_not: '',
		state: 'CA',
		test: 'side',
		scope: 'each-year',
		measure: 'net',
		scale: 'total',
		side: 'payer',
		figures: 'plain',
		covid_relief: 'any',
		tense: 'own-years',
		from_year: null,
		to_year: null,
		group: '',
		other_state: null,
		bound: null,
		stated: null,
		low: null,
		high: null,
		unit: null,
		digit: null,
		judged_by: 'methods',
		quoted: '',
		revised: '',
		author_measure: '',
		read_as: '',
		note: '',
		...fields
	};
}
