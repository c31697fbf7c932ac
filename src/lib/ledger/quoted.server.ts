import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { ratioOf } from '$lib/fiscal/core/ratio';
import type { EstimateId, EstimateYear } from '$lib/fiscal/core/types';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import { makerOf, makerWords, POINT_SOURCES } from '$lib/fiscal/verdict/makers';
import {
	editionsIn,
	type Printed,
	type Reviser,
	type YearRevised
} from '$lib/fiscal/verdict/quoted';
import { ledger } from './ledger.server';

/** Who says a sentence, and where. */
type Saying = Pick<ClaimRow, 'publisher' | 'speaker' | 'address'>;

/** What a part tells of the number it quotes. */
type QuotingPart = Pick<ClaimPartRow, 'measure' | 'side' | 'unit' | 'quoted' | 'revised'>;

/**
 * What the maker of the number that a part quotes printed, as a size in the part's unit: net amounts in the direction of
 * the part's side. Throws where the dataset named has no such figure.
 */
export function printedOf(part: QuotingPart, saying: Saying): Printed {
	const { quoted, revised } = part;
	const isOwn = isOwnFigure(quoted, saying);
	const copy = copyOf(quoted, saying);
	return {
		value: sizeOf(part, figureOf(quoted)),
		...revisionOf(part),
		...(isOwn ? { isOwn: true as const } : {}),
		...copy,
		...(revised === '' ? {} : { reviser: reviserOf(revised, { isOwn, ...copy }) })
	};
}

function revisionOf(part: QuotingPart): Pick<Printed, 'revised' | 'ofYear'> {
	const ofYear = yearRevisedOf(part.revised);
	if (ofYear) return { revised: null, ofYear };
	return { revised: part.revised === '' ? null : sizeOf(part, figureOf(part.revised)) };
}

type Copy = Pick<Printed, 'copiedBy' | 'isOnItsPageAlone' | 'isMadeOfPersons'>;

/** Through whom a figure came, and whether that is the page of the claim alone; nothing where its source was read. */
function copyOf(quoted: string, { address, publisher }: Saying): Copy {
	const from = quotedFrom(quoted);
	if (from.copiedBy === '') return {};
	// A page that has no address to send readers to is known by whose text it copied.
	const isItsPage = address === '' ? from.copiedBy.includes(publisher) : from.address === address;
	return {
		copiedBy: from.copiedBy,
		...(isItsPage ? { isOnItsPageAlone: true as const } : {}),
		...(isMadeOfPersons(quoted) ? { isMadeOfPersons: true as const } : {})
	};
}

/** Whether a report was found to print a state's balance per person only. */
function isMadeOfPersons(quoted: string): boolean {
	const [kind, id, year, state, column] = quoted.split(':');
	const row = dataset('balances/rockefeller').find(
		(one) => one.estimate === id && one.fiscal_year === Number(year) && one.state === state
	);
	return kind === 'estimate' && column === 'net' && row?.net_usd === null;
}

/** Whose copy has a figure, where one copy has the totals and others what is per person or for a dollar. */
function copierOf(copiedBy: string, column: string): string {
	const [totals = '', ...others] = copiedBy.split('; ');
	const kind = column.includes('per_person') ? 'per person: ' : 'per dollar: ';
	const own = column.includes('_per_') ? others.find((one) => one.startsWith(kind)) : undefined;
	return own?.slice(kind.length) ?? totals;
}

/**
 * Of another's figure "the source"; of an author's own himself, or the maker of an estimate of many states; of one that is
 * known from the claim alone whoever printed the newer: "the source" would be one that we have.
 */
function reviserOf(
	revised: string,
	{ isOwn, isOnItsPageAlone }: Copy & { readonly isOwn: boolean }
): Reviser {
	const newer =
		revised
			.replace(/^year:/, '')
			.split('|')
			.at(-1) ?? '';
	const [kind = '', id = ''] = newer.split(':');
	const maker = kind === 'estimate' && isEstimateId(id) ? makerOf(id) : null;
	const { publishers, copiedBy } = quotedFrom(newer);
	const author = maker ? makerWords(maker).name : 'its author';
	const name = isOnItsPageAlone ? publishers.join(' and ') : 'the source';
	return { name: isOwn ? author : name, copiedBy };
}

/** What `year:` and `side:` tell of a newer edition that has not the figure itself; `null` of other references. */
function yearRevisedOf(revised: string): YearRevised | null {
	const [kind = ''] = revised.split(':', 1);
	const told = revised.slice(kind.length + 1);
	if (kind === 'side') return { kind: 'side', side: newestSide(told) };
	if (kind !== 'year') return null;
	const [before = '', after = ''] = told.split('|');
	const measure = before.endsWith('net_usd') ? 'net' : 'ratio';
	return { kind: 'figure', measure, before: figureOf(before), after: figureOf(after) };
}

/** The side that a state was last said to be on in a year, where its figure was not printed. */
function newestSide(place: string): 'payer' | 'recipient' {
	const row = dataset('claims/reversals').findLast(
		({ state, fiscal_year: year, status }) =>
			`${year}:${state}` === place && status === 'not-published'
	);
	if (row?.side === 'payer' || row?.side === 'recipient') return row.side;
	throw new Error(`No side without a figure for "${place}".`);
}

/**
 * Whether a reference names a figure of whoever says the sentence: of its publisher ("California Institute from Tax
 * Foundation data" is that of the California Institute for Federal Policy Research), of its speaker, or of whom its
 * speaker speaks for ("Marcus Ruiz Evans of Yes California"); of a calculation, of who shows it.
 */
function isOwnFigure(quoted: string, { publisher, speaker }: Saying): boolean {
	const [kind, id = ''] = quoted.split(':');
	if (kind === 'arithmetic') return authorsOf(id).includes(withoutPlace(publisher));
	const row = dataset('balances/published-points').find((one) => one.id === id);
	if (kind !== 'point' || !row) return false;
	const [maker = ''] = row.publisher.split(' from ');
	const isOf = (name: string) => name === maker || name.startsWith(`${maker} `);
	return isOf(publisher) || speaker === maker || speaker.endsWith(` of ${maker}`);
}

/**
 * The editions that a reference names, and with a figure printed by the Rockefeller Institute the report of that year,
 * which has the same figure.
 */
export function editionsOf(quoted: string): readonly string[] {
	return editionsIn(quoted).flatMap((edition) => [edition, ...reportsOf(edition)]);
}

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
function authorsOf(calculation: string): readonly string[] {
	const step = dataset('claims/arithmetic').find((one) => one.calculation === calculation);
	const claim = dataset('claims/claims').find(({ id }) => id === step?.claim);
	return claim ? [withoutPlace(claim.publisher)] : [];
}

/** "Yes California" of "Yes California, its page on the budget". */
function withoutPlace(publisher: string): string {
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

function reportsOf(point: string): readonly string[] {
	const row = dataset('balances/published-points').find(({ id }) => id === point);
	const report = `rockefeller-${row?.published.slice(0, 4) ?? ''}`;
	const isOfReport = row?.publisher === POINT_SOURCES['rockefeller-points'];
	return isOfReport && isEstimateId(report) ? [report] : [];
}

/** A balance in the direction of the part's side; a count of years has none. */
function sizeOf(
	{ measure, side, unit }: Omit<QuotingPart, 'quoted' | 'revised'>,
	value: number
): number {
	return measure === 'net' && side === 'payer' && unit !== 'years' ? -value : value;
}

/** The number behind a reference, in dollars, dollars for a dollar or times another, negative where a state pays more. */
export function figureOf(reference: string): number {
	const [kind, ...names] = reference.split(':');
	const isOfTwo = kind === 'less' || kind === 'times';
	const value = isOfTwo ? ofTwo(kind, names.join(':')) : valueOf(kind ?? '', names);
	if (value === null) throw new Error(`No figure for the reference "${reference}".`);
	return value;
}

/** One figure less another, or how many times another it is. */
function ofTwo(kind: 'less' | 'times', pair: string): number | null {
	const [first, second] = pair.split('|').map(figureOf);
	if (first === undefined || second === undefined) return null;
	return kind === 'less' ? first - second : first / second;
}

function valueOf(kind: string, names: readonly string[]): number | null {
	switch (kind) {
		case 'point':
			return pointValue(names);
		case 'edition':
			return editionValue(names);
		case 'estimate':
			return estimateValue(names);
		case 'collections':
			return collected(names);
		case 'usaspending':
			return obligated(names);
		case 'mean':
		case 'sum':
			return runValue(kind, names);
		case 'count':
			return countValue(names);
		case 'arithmetic':
			return calculated(names);
		default:
			return null;
	}
}

function pointValue([id, column]: readonly string[]): number | null {
	const row = dataset('balances/published-points').find((one) => one.id === id);
	return row ? numberIn(row, column) : null;
}

function editionValue([edition, year, state, column]: readonly string[]): number | null {
	const row = dataset('balances/published-vintages').find(
		(one) => one.edition === edition && one.fiscal_year === Number(year) && one.state === state
	);
	return row ? numberIn(row, column) : null;
}

function numberIn(row: Readonly<Record<string, unknown>>, column = ''): number | null {
	const value = row[column];
	return typeof value === 'number' ? value : null;
}

function collected([year, state]: readonly string[]): number | null {
	const row = dataset('taxes/collections').find(
		(one) => one.fiscal_year === Number(year) && one.area === state
	);
	return row?.total_usd ?? null;
}

/** What a claim's own calculation comes to, as its author printed it. */
function calculated([id]: readonly string[]): number | null {
	const result = dataset('claims/arithmetic').find(
		({ calculation, role }) => calculation === id && role === 'result'
	);
	return result && result.sign !== null ? result.sign * result.amount_usd : null;
}

function obligated([year, state]: readonly string[]): number | null {
	const row = dataset('funds/usaspending').find(
		(one) => one.fiscal_year === Number(year) && one.area === state
	);
	return row?.obligations_usd ?? null;
}

function estimateValue([id, fiscalYear, state, column]: readonly string[]): number | null {
	const year = yearsOf(id).find((one) => one.fiscalYear === Number(fiscalYear));
	const code = STATE_CODES.find((one) => one === state);
	return year && code ? figureIn(year, code, column ?? '') : null;
}

function runValue(kind: 'mean' | 'sum', names: readonly string[]): number | null {
	const values = runOf(names);
	if (values === null) return null;
	const total = values.reduce((sum, value) => sum + value, 0);
	return kind === 'sum' ? total : total / values.length;
}

/** In how many years of a run a state is on a side, by the bare sign of its balance. */
function countValue([id = '', run = '', state = '', side]: readonly string[]): number | null {
	const sign = side === 'payer' ? -1 : 1;
	const values = runOf([id, run, state, 'net']);
	return values && values.filter((value) => sign * value > 0).length;
}

/** A figure in each year of a run, `null` where a year has none. */
function runOf([id, run, state, column]: readonly string[]): readonly number[] | null {
	const [first, last] = (run ?? '').split('-').map(Number);
	const code = STATE_CODES.find((one) => one === state);
	if (first === undefined || last === undefined || !code) return null;
	const values = yearsOf(id)
		.filter(({ fiscalYear }) => fiscalYear >= first && fiscalYear <= last)
		.flatMap((year) => figureIn(year, code, column ?? '') ?? []);
	return values.length === last - first + 1 ? values : null;
}

function yearsOf(id: string | undefined): readonly EstimateYear[] {
	if (id === undefined || !isEstimateId(id)) return [];
	return ledger().series.get(id)?.years ?? [];
}

type FigureOf = (year: EstimateYear, at: number) => number | null | undefined;

const FIGURES: Readonly<Record<string, FigureOf>> = {
	paid: (year, at) => year.paid[at],
	received: (year, at) => year.received[at],
	net: (year, at) => year.net[at],
	ratio: ({ paid, received }, at) => ratioOf(paid, received)[at],
	published_ratio: (year, at) => year.publishedRatio[at],
	net_per_person: (year, at) => year.printedPerPerson?.[at]
};

function figureIn(year: EstimateYear, code: StateCode, column: string): number | null {
	return FIGURES[column]?.(year, positionOf(code)) ?? null;
}
