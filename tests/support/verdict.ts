import type { ClaimPartRow } from '../../src/lib/data/claims';
import type { EstimateId, EstimateSeries } from '../../src/lib/fiscal/core/types';
import type { SignsInput } from '../../src/lib/fiscal/verdict/sign-table';
import { columnWith, contextWith, yearWith } from './fiscal';

/** A series made of years of California and Mississippi: paid, then received, of each. */
export function seriesWith(
	estimate: EstimateId,
	years: Readonly<Record<number, { readonly CA: Sides; readonly MS: Sides }>>
): EstimateSeries {
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

/** Three persons in California, one in Mississippi in all years; no account unless one is given. */
export function signsInput(
	series: readonly EstimateSeries[],
	fields: Partial<SignsInput> = {}
): SignsInput {
	const context = contextWith({ population: columnWith({ CA: 3, MS: 1 }) });
	const fiscalYears = Array.from({ length: 44 }, (_, offset) => 1981 + offset);
	return {
		series: new Map(series.map((one) => [one.estimate, one])),
		account: () => ({ estimate: 'account', years: [] }),
		covidYears: new Set(),
		context: new Map(fiscalYears.map((fiscalYear) => [fiscalYear, { ...context, fiscalYear }])),
		receiptsPerPerson: new Map(),
		...fields
	};
}

/** A part of a claim that says, unless something else is given, that California pays, in plain figures, in a year. */
export function partWith(fields: Partial<ClaimPartRow>): ClaimPartRow {
	return {
		claim: 'a-claim',
		part: 1,
		kind: 'sign',
		sentence: 'California pays more than it gets.',
		testable: 'yes',
		why_not: '',
		measure: 'net',
		side: 'payer',
		figures: 'plain',
		covid_relief: 'any',
		from_year: null,
		to_year: null,
		scope: 'each-spec-year',
		stated_usd: null,
		low_usd: null,
		high_usd: null,
		stated_per_dollar: null,
		low_per_dollar: null,
		high_per_dollar: null,
		note: '',
		...fields
	};
}
