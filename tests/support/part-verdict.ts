import type { ClaimPartRow } from '../../src/lib/data/claims';
import { untested, type PartVerdict } from '../../src/lib/fiscal/verdict/part-verdict';
import type { Trial } from '../../src/lib/fiscal/verdict/trials';
import type { Quotation } from '../../src/lib/fiscal/verdict/quoted';
import type { SentenceYears } from '../../src/lib/fiscal/verdict/sentence-years';
import { specificationOf } from '../../src/lib/fiscal/verdict/specifications';
import { partWith } from './verdict';

/** The verdict on a part of FY2016 that all votes bear out, unless something else is given. */
export function verdictWith(
	part: Partial<ClaimPartRow>,
	fields: Partial<PartVerdict> = {}
): PartVerdict {
	return {
		...untested(partWith(part)),
		word: 'holds',
		years: { counted: [2016], apart: [], dropped: [], isUndated: false },
		share: shareWith(1),
		byMethods: 'holds',
		...fields
	};
}

/** A share of ten votes. */
export function shareWith(q: number) {
	return { k: 10 * q, n: 10, q };
}

/** One vote of FY2016 by our own account as it is told first, that bears a part out, unless something else is given. */
export function trialWith(fields: Partial<Trial> = {}): Trial {
	const specification = fields.specification ?? specificationOf(OURS);
	return {
		maker: 'account',
		specification,
		methods: [specification],
		weight: 1,
		fiscalYear: 2016,
		fiscalYears: [2016],
		againstYears: [],
		nets: null,
		value: null,
		tolerance: 0,
		score: 1,
		reached: fields.score ?? 1,
		...fields
	};
}

const OURS = 'account-none-flow-025-excluded-workplace-in';

/** Of a part that states a number: $103 billion of FY2016. */
export const AMOUNT = { test: 'amount', bound: 'exact', stated: 103e9, unit: 'usd' } as const;

/** The years that a part is tested on, each of them counted, unless something else is given. */
export function yearsFrom(
	first: number,
	last: number,
	more: Partial<SentenceYears> = {}
): SentenceYears {
	const counted = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return { counted, apart: [], dropped: [], isUndated: false, ...more };
}

/** A number beside what its source printed. */
export function quotationWith(word: Quotation['word'], printed: Quotation['printed']): Quotation {
	return { word, printed };
}
