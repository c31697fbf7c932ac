import {
	dateIn,
	NOTHING_PRINTED,
	printedWords,
	rockefellerDate,
	type PrintedCell
} from './published-printed';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw } from './source';
import type { TidyRow } from './tidy';

/** Single figures others printed for California, as collected. */
export const CALIFORNIA_FILE = 'balance/california_single_year_figures.csv';

/** The columns of `CALIFORNIA_FILE`. */
export const CALIFORNIA_HEADER = [
	'fiscal_year',
	'year_type',
	'estimate_by',
	'vintage',
	'taxes_paid_usd_billions',
	'spending_received_usd_billions',
	'balance_usd_billions',
	'taxes_per_capita_usd',
	'spending_per_capita_usd',
	'balance_per_capita_usd',
	'spending_per_tax_dollar',
	'scope',
	'printed_at',
	'url',
	'note'
];

const BILLIONS = 9;

/** How the file words a kind of year, and how the table does. */
const YEAR_TYPES = new Map([
	['federal FY', 'federal-fiscal-year'],
	['federal FY, sum', 'sum-of-federal-fiscal-years'],
	['federal spending a year', 'state-fiscal-year-unclear'],
	['calendar/fiscal as in IRS Data Book', 'calendar-or-fiscal-year-unclear'],
	['as above', 'calendar-or-fiscal-year-unclear']
]);

/** Whose copy was read at each place of print; empty where that place is the publisher itself. */
const COPIES = new Map([
	['California Institute', ''],
	['Yes California', ''],
	['USAFacts', ''],
	['LAO', 'California Legislative Analyst'],
	['Human Events', 'Human Events'],
	['Los Angeles Times', 'Los Angeles Times'],
	['Pew Stateline table', "a mirror of a repository that holds Pew's table"],
	['Thought Crime Media', 'Thought Crime Media'],
	['Mother Jones', 'Mother Jones'],
	[
		'forum copy of a PolitiFact California article',
		'a forum that copied an article of PolitiFact California'
	],
	['All Things in Moderation', 'All Things in Moderation'],
	['Business Insider', 'Business Insider'],
	[
		'World Population Review file',
		'World Population Review, in the GitHub repository supreetsandhu/Homelessness'
	],
	['World Population Review', 'World Population Review'],
	['Wisevoter', 'Wisevoter'],
	['USA News Site (Kerry Jackson)', 'USA News Site (Kerry Jackson)'],
	['Jason Sisney', 'Jason Sisney'],
	[
		'Jason Sisney; World Population Review; GV Wire',
		'Jason Sisney; per person: World Population Review; per dollar: GV Wire'
	],
	['news story (copy)', 'a news story, itself a copy'],
	[
		'news story (copy); per capita from rockefeller_ffy2023_balance_per_capita.csv',
		'a news story, itself a copy; per person: the GitHub repository DavidVeksler/CheatSheets'
	],
	['ZeroHedge / Visual Capitalist', 'ZeroHedge and Visual Capitalist']
]);

/** A working file's name, in place of the address of its public copy. */
const ADDRESS_OF_FILE = new Map([
	[
		'see rockefeller_ffy2017_tidy.csv',
		'https://github.com/supreetsandhu/Homelessness/blob/40445467c3da25a51072cbbe73ad45016105c4ee/federal-aid-by-state-2023.csv'
	]
]);

/** A forum that copies an article: not an address to send readers to. */
const HOST_LEFT_OUT = 'https://dickflash.com/';

/** Speaks of the collecting, not of the figure. */
const NOTE_LEFT_OUT = 'article itself not found in the stored pages';

const PRINTED: readonly PrintedCell[] = [
	{ column: 'taxes_paid_usd_billions', what: 'paid', unit: 'billion' },
	{ column: 'spending_received_usd_billions', what: 'received', unit: 'billion' },
	{ column: 'balance_usd_billions', what: 'net', unit: 'billion' },
	{ column: 'taxes_per_capita_usd', what: 'paid', unit: 'a person' },
	{ column: 'spending_per_capita_usd', what: 'received', unit: 'a person' },
	{ column: 'balance_per_capita_usd', what: 'net', unit: 'a person' },
	{ column: 'spending_per_tax_dollar', what: '', unit: 'for a dollar paid' }
];

/** The points of California in the order in which they were collected, without an id. */
export function californiaPoints(readRaw: ReadRaw): readonly TidyRow[] {
	return rawRows(readRaw(CALIFORNIA_FILE), CALIFORNIA_FILE, CALIFORNIA_HEADER).map(pointOf);
}

function pointOf(raw: RawRow): TidyRow {
	const [from, to] = yearsOf(raw);
	return {
		...NOTHING_PRINTED,
		state: 'CA',
		fiscal_year_from: from,
		fiscal_year_to: to,
		year_type: known(raw, 'year_type', YEAR_TYPES),
		...provenanceOf(raw),
		...figuresOf(raw),
		printed: printedWords(raw, PRINTED),
		scope: raw.text('scope'),
		note: noteOf(raw)
	};
}

function provenanceOf(raw: RawRow): TidyRow {
	const [publisher, vintage] = [raw.text('estimate_by'), raw.text('vintage')];
	const isRockefeller = publisher === 'Rockefeller Institute';
	return {
		publisher,
		vintage,
		published: isRockefeller ? rockefellerDate(vintage) : dateIn(vintage),
		copied_by: known(raw, 'printed_at', COPIES),
		address: addressOf(raw)
	};
}

function figuresOf(raw: RawRow): TidyRow {
	return {
		paid_usd: raw.dollarsOrMissing('taxes_paid_usd_billions', BILLIONS),
		received_usd: raw.dollarsOrMissing('spending_received_usd_billions', BILLIONS),
		net_usd: raw.dollarsOrMissing('balance_usd_billions', BILLIONS),
		paid_per_person_usd: raw.dollarsOrMissing('taxes_per_capita_usd'),
		received_per_person_usd: raw.dollarsOrMissing('spending_per_capita_usd'),
		net_per_person_usd: raw.dollarsOrMissing('balance_per_capita_usd'),
		received_per_dollar_paid: raw.isMissing('spending_per_tax_dollar')
			? null
			: raw.decimalText('spending_per_tax_dollar')
	};
}

function yearsOf(raw: RawRow): readonly [number, number] {
	const match = /^(\d{4})(?:-(\d{4}))?(?: \(state year unclear\))?$/.exec(raw.text('fiscal_year'));
	if (!match) throw raw.fault('fiscal_year', 'a year or two years');
	const from = Number(match[1]);
	return [from, match[2] === undefined ? from : Number(match[2])];
}

function known(raw: RawRow, column: string, words: ReadonlyMap<string, string>): string {
	const found = words.get(raw.text(column));
	if (found === undefined) throw raw.fault(column, `one of "${[...words.keys()].join('", "')}"`);
	return found;
}

function addressOf(raw: RawRow): string {
	const address = raw.text('url');
	return address.startsWith(HOST_LEFT_OUT) ? '' : (ADDRESS_OF_FILE.get(address) ?? address);
}

function noteOf(raw: RawRow): string {
	const note = raw.text('note');
	return note === NOTE_LEFT_OUT ? '' : note;
}
