import { dataset } from '$lib/data/datasets.server';
import type { EstimateId } from '$lib/fiscal/core/types';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import { makerOf, makerWords } from '$lib/fiscal/verdict/makers';

/** Whose figure a reference names, each publisher once, and through whose copy it was read; `copiedBy` is empty for the original. */
export interface QuotedFrom {
	readonly publishers: readonly string[];
	readonly copiedBy: string;
	/** The year of its edition; empty where it is not known, or of a table that was printed once. */
	readonly edition: string;
	/** The page that a figure of a single state was read on; empty of whole tables, and where it is not known. */
	readonly address: string;
}

/** Who printed the figure that a reference names: "the Internal Revenue Service", "USAFacts"; nobody for an empty one. */
export function quotedFrom(reference: string): QuotedFrom {
	const [kind = '', name = '', column = ''] = reference.split(':');
	const table = TABLES.get(kind);
	if (table !== undefined) return { ...NOBODY, publishers: [table] };
	switch (kind) {
		case 'point':
			return printedBy(
				dataset('balances/published-points').find(({ id }) => id === name),
				column
			);
		case 'edition':
			return printedBy(
				dataset('balances/published-vintages').find(({ edition }) => edition === name)
			);
		case 'less':
		case 'times':
			return bothFrom(reference.slice(kind.length + 1));
		default:
			return isEstimateId(name) ? estimatedBy(name) : { ...NOBODY, publishers: authorsOf(name) };
	}
}

/** Who made a calculation: the publisher of its claim, without the place; nobody where it is none. */
export function authorsOf(calculation: string): readonly string[] {
	const step = dataset('claims/arithmetic').find((one) => one.calculation === calculation);
	const claim = dataset('claims/claims').find(({ id }) => id === step?.claim);
	return claim ? [withoutPlace(claim.publisher)] : [];
}

/** "Yes California" of "Yes California, its page on the budget". */
export function withoutPlace(publisher: string): string {
	return publisher.replace(/,.*/, '');
}

const NOBODY: QuotedFrom = { publishers: [], copiedBy: '', edition: '', address: '' };

const IRS = 'the Internal Revenue Service';

/** Whose tables are quoted by year and state. */
const TABLES: ReadonlyMap<string, string> = new Map([
	['collections', IRS],
	['usaspending', 'USAspending']
]);

/** Publishers as the datasets name them who go by other names in a sentence, or are several. */
const PUBLISHERS: Readonly<Record<string, readonly string[]>> = {
	'New York State Comptroller': ['the New York State Comptroller'],
	'Rockefeller Institute': ['the Rockefeller Institute'],
	'Tax Foundation': ['the Tax Foundation'],
	'Pew Charitable Trusts': ['the Pew Charitable Trusts'],
	'California Institute': ['the California Institute'],
	'California Institute from Tax Foundation data': [
		'the California Institute',
		'the Tax Foundation'
	],
	'Pew spending and IRS Data Book collections': [IRS, 'the Pew Charitable Trusts'],
	'IRS collections and USAspending, as in Wikipedia': [IRS, 'USAspending']
};

type PrintedRow = {
	readonly publisher: string;
	readonly copied_by: string;
	readonly published: string;
	readonly address: string;
};

function printedBy(row: PrintedRow | undefined, column = ''): QuotedFrom {
	if (!row) return NOBODY;
	const { publisher, copied_by: copiedBy, published, address } = row;
	return {
		publishers: PUBLISHERS[publisher] ?? [publisher],
		copiedBy: copierOf(copiedBy, column),
		edition: firstYear(published),
		address
	};
}

/** Whose copy has a figure, where one copy has the totals and others what is per person or for a dollar. */
function copierOf(copiedBy: string, column: string): string {
	const [totals = '', ...others] = copiedBy.split('; ');
	const kind = column.includes('per_person') ? 'per person: ' : 'per dollar: ';
	const own = column.includes('_per_') ? others.find((one) => one.startsWith(kind)) : undefined;
	return own?.slice(kind.length) ?? totals;
}

function estimatedBy(id: EstimateId): QuotedFrom {
	const { publisher, copiedBy, vintage } = estimateOf(id);
	const maker = makerOf(id);
	return {
		publishers: [maker ? makerWords(maker).name : publisher],
		copiedBy: copiedBy ?? '',
		edition: firstYear(vintage),
		address: ''
	};
}

/** The first year that a date or the words of an edition name: one read over two years is that of the first; empty where they name none. */
function firstYear(words: string): string {
	return /\b(?:19|20)\d{2}\b/.exec(words)?.[0] ?? '';
}

function bothFrom(pair: string): QuotedFrom {
	const both = pair.split('|').map(quotedFrom);
	return {
		publishers: [...new Set(both.flatMap(({ publishers }) => publishers))],
		copiedBy: both.map(({ copiedBy }) => copiedBy).find(Boolean) ?? '',
		edition: '',
		address: ''
	};
}
