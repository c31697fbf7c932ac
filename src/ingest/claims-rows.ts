import { quoteWith, type ListedQuote, type PrintedDate } from './claims-list';
import type { Bounds, Part, Reading } from './claims-reading';
import type { TidyRow } from './tidy';

const STATE_OF_CLAIMS = 'CA';
const ALL_YEARS = [null, null] as const;
const UNDATED: PrintedDate = { date: '', status: 'undated' };

/** Where a copy stands that is not one to send readers to: a forum of all sorts, a host without a name. */
const HOSTS_LEFT_OUT = [/^https:\/\/dickflash\.com\//, /^https?:\/\/\d+\.\d+\.\d+\.\d+\//];

/**
 * One row a reading, in the order given, its quote and date as they stand in the list. Throws where a
 * quote is not found or found twice, or an id comes twice.
 */
export function claimRows(
	readings: readonly Reading[],
	quotes: readonly ListedQuote[]
): readonly TidyRow[] {
	const ids = readings.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw new Error(`Two claims are called "${twice}".`);
	return readings.map((reading, index) => claimRow(reading, index + 1, quotes));
}

function claimRow(reading: Reading, position: number, quotes: readonly ListedQuote[]): TidyRow {
	const { quote, printed, address } = printedOf(reading, quotes);
	return {
		position,
		id: reading.id,
		kind: reading.kind,
		publisher: reading.publisher,
		speaker: reading.speaker ?? '',
		date: printed.date,
		date_status: printed.status,
		quote,
		address: HOSTS_LEFT_OUT.some((host) => host.test(address)) ? '' : address,
		copied_by: reading.copiedBy ?? '',
		state: STATE_OF_CLAIMS,
		asserts: reading.asserts,
		note: reading.note ?? ''
	};
}

function printedOf(
	{ quote }: Reading,
	quotes: readonly ListedQuote[]
): Pick<ListedQuote, 'quote' | 'printed' | 'address'> {
	if ('fragment' in quote) return quoteWith(quote.fragment, quotes);
	return { quote: quote.whole, printed: UNDATED, address: quote.address };
}

/** The testable sentences of all readings, and those that cannot be tested, with the reason. */
export function partRows(readings: readonly Reading[]): readonly TidyRow[] {
	return readings.flatMap(({ id, parts }) =>
		parts.map((part, index) => ({
			claim: id,
			part: index + 1,
			kind: part.kind,
			sentence: part.sentence,
			...(part.whyNot === undefined ? tested(part) : untested(part.whyNot)),
			note: part.note ?? ''
		}))
	);
}

function tested(part: Part): TidyRow {
	const [from, to] = part.years ?? ALL_YEARS;
	return {
		testable: 'yes',
		why_not: '',
		measure: part.measure ?? 'net',
		side: sideOf(part),
		figures: part.figures ?? 'plain',
		covid_relief: part.covid ?? 'any',
		from_year: from,
		to_year: to,
		scope: part.scope ?? 'each-spec-year',
		...bounds('usd', part.usd),
		...bounds('per_dollar', part.perDollar)
	};
}

/** Only a balance has a side; an amount paid or received, or a ratio stated, has none unless it is said. */
function sideOf(part: Part): string | null {
	const isBalance = part.measure === undefined || part.measure === 'net';
	return part.side ?? (isBalance ? 'payer' : null);
}

function untested(whyNot: string): TidyRow {
	return {
		testable: 'no',
		why_not: whyNot,
		measure: null,
		side: null,
		figures: null,
		covid_relief: null,
		from_year: null,
		to_year: null,
		scope: null,
		...bounds('usd', undefined),
		...bounds('per_dollar', undefined)
	};
}

function bounds(unit: string, given: Bounds = {}): TidyRow {
	return {
		[`stated_${unit}`]: given.stated ?? null,
		[`low_${unit}`]: given.low ?? null,
		[`high_${unit}`]: given.high ?? null
	};
}
