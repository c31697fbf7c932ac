import { quoteWith, type ListedQuote, type PrintedDate } from './claims-list';
import type { Reading } from './claims-reading';
import type { Part, StatedNumber } from './claims-part-fields';
import type { TidyRow } from './tidy';

const STATE_OF_CLAIMS = 'CA';
/** What the lists say of a row whose words are not the speaker's. */
const PARAPHRASED = /\bparaphrase\b/;
const UNDATED: PrintedDate = { date: '', status: 'undated', copyYear: null };

/** Where a copy stands that is not one to send readers to: a forum of all sorts, a host without a name. */
const HOSTS_LEFT_OUT = [/^https:\/\/dickflash\.com\//, /^https?:\/\/\d+\.\d+\.\d+\.\d+\//];

/**
 * One row a reading, in the order given, its quote and date as they stand in the lists. Throws where a
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
	const { who, quote, printed, address } = printedOf(reading, quotes);
	return {
		position,
		id: reading.id,
		kind: reading.kind,
		publisher: reading.publisher,
		speaker: reading.speaker ?? '',
		speaker_side: reading.speakerSide,
		date: printed.date,
		date_status: printed.status,
		copy_year: copyYearOf(reading, printed),
		quote,
		address: HOSTS_LEFT_OUT.some((host) => host.test(address)) ? '' : address,
		copied_by: reading.copiedBy ?? '',
		state: stateOf(reading),
		asserts: reading.asserts,
		note: reading.note ?? '',
		wording: PARAPHRASED.test(who) ? 'reported' : 'quoted',
		preposition: reading.preposition ?? ''
	};
}

function printedOf(
	{ quote }: Reading,
	quotes: readonly ListedQuote[]
): Pick<ListedQuote, 'who' | 'quote' | 'printed' | 'address'> {
	if ('fragment' in quote) return quoteWith(quote.fragment, quotes);
	return { who: '', quote: quote.whole, printed: UNDATED, address: quote.address };
}

function copyYearOf({ id, copyYear }: Reading, { status, copyYear: listed }: PrintedDate) {
	if (copyYear === undefined) return listed;
	if (status === 'undated' && listed === null) return copyYear;
	throw new Error(`The claim "${id}" has a copyYear; expected none, for the list dates it.`);
}

function stateOf({ state }: Reading): string {
	return state ?? STATE_OF_CLAIMS;
}

/** The testable sentences of all readings, and those that cannot be tested, with the reason. */
export function partRows(readings: readonly Reading[]): readonly TidyRow[] {
	return readings.flatMap((reading) =>
		reading.parts.map((part, index) => ({
			claim: reading.id,
			part: index + 1,
			main: part.main === true || reading.parts.length === 1 ? 'yes' : 'no',
			sentence: part.sentence,
			testable: part.test === undefined ? 'no' : 'yes',
			why_not: part.whyNot ?? '',
			state: part.state ?? stateOf(reading),
			...(part.test === undefined ? UNTESTED : tested(part)),
			...sourced(part)
		}))
	);
}

const NO_NUMBER: TidyRow = {
	bound: null,
	stated: null,
	low: null,
	high: null,
	unit: null,
	digit: null
};

const UNTESTED: TidyRow = {
	test: null,
	scope: null,
	measure: null,
	scale: null,
	side: null,
	figures: null,
	covid_relief: null,
	tense: null,
	from_year: null,
	to_year: null,
	group: '',
	other_state: null,
	...NO_NUMBER,
	judged_by: null
};

function tested(part: Part): TidyRow {
	return {
		test: part.test ?? null,
		...shapeOf(part),
		covid_relief: part.covid ?? 'any',
		...yearsOf(part),
		group: part.group?.join(';') ?? '',
		other_state: part.other ?? null,
		...(part.number === undefined ? NO_NUMBER : numberOf(part.number)),
		judged_by: part.judgedBy ?? 'methods'
	};
}

/** What is measured, and what is left out where the reading leaves it to the rule. */
function shapeOf({ scope, measure, scale, side, figures }: Part): TidyRow {
	return {
		scope: scope ?? 'each-year',
		measure: measure ?? 'net',
		scale: scale ?? 'total',
		side: side ?? null,
		figures: figures ?? 'plain'
	};
}

function yearsOf({ years, tense }: Part): TidyRow {
	if (!years) return { tense: tense ?? null, from_year: null, to_year: null };
	const [from, to] = years;
	return { tense: to === null ? 'since' : 'own-years', from_year: from, to_year: to };
}

function numberOf(number: StatedNumber): TidyRow {
	return { ...NO_NUMBER, ...boundOf(number), unit: number.unit ?? 'usd', digit: number.digit };
}

function boundOf(number: StatedNumber): TidyRow {
	if ('exact' in number) return { bound: 'exact', stated: number.exact };
	if ('atLeast' in number) return { bound: 'at-least', low: number.atLeast };
	if ('upTo' in number) return { bound: 'up-to', high: number.upTo };
	const [low, high] = number.between;
	return { bound: 'between', low, high };
}

function sourced({ quoted, revised, authorMeasure, readAs, note }: Part): TidyRow {
	return {
		quoted: quoted ?? '',
		revised: revised ?? '',
		author_measure: authorMeasure ?? '',
		read_as: readAs ?? '',
		note: note ?? ''
	};
}
