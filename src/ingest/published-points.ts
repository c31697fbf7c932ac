import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, numberField, STATE, textField, yearField } from './fields';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'balance/california_single_year_figures.csv';
const HEADER = [
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

const STATE_OF_FILE = 'CA';
const BILLIONS = 9;

/** How the file words a kind of year, and how the table does. */
const YEAR_TYPES = new Map([
	['federal FY', 'federal-fiscal-year'],
	['federal FY, sum', 'sum-of-federal-fiscal-years'],
	['federal spending a year', 'state-fiscal-year-unclear'],
	['calendar/fiscal as in IRS Data Book', 'calendar-or-fiscal-year-unclear'],
	['as above', 'calendar-or-fiscal-year-unclear']
]);

/** Cells that point at working files, said so that a reader can follow them. */
const REWORDED = new Map([
	[
		'see rockefeller_ffy2017_tidy.csv',
		'https://github.com/supreetsandhu/Homelessness/blob/40445467c3da25a51072cbbe73ad45016105c4ee/federal-aid-by-state-2023.csv'
	],
	[
		'news story (copy); per capita from rockefeller_ffy2023_balance_per_capita.csv',
		'news story (copy); per person from Table 6 of the report'
	]
]);

/** A forum that copies an article: not an address to send readers to. */
const HOST_LEFT_OUT = 'https://dickflash.com/';

const perPerson = 'US dollars of the year per person';

const descriptor: Descriptor = {
	name: 'balances/published-points',
	title: 'Single figures others printed for California, 1984 to 2024',
	description:
		'What newspapers, institutes and campaigns printed of federal taxes paid and money received in California, each with its publisher and vintage. Shown beside the estimates, never used in a computation.',
	publisher: 'Several: the column publisher names each',
	table: 'none: single figures collected from pages',
	address: 'in each row',
	reachedThrough: 'the page named in each row',
	retrievedThrough: 'stored copies of the pages, read by src/ingest/published-points.ts',
	licence: { name: 'Published facts', note: 'Single figures with their source.' },
	vintage: 'in each row; several vintages of one year stand side by side on purpose',
	primaryKey: ['id'],
	missingValues: '',
	fields: [
		textField(
			'id',
			'state and years, and a number in the order in which the points were collected'
		),
		STATE,
		yearField('fiscal_year_from', 'first year the figure covers'),
		yearField('fiscal_year_to', 'last year the figure covers; the same for a single year'),
		textField(
			'year_type',
			'federal-fiscal-year; sum-of-federal-fiscal-years; state-fiscal-year-unclear and calendar-or-fiscal-year-unclear where the page does not settle it'
		),
		textField('publisher', 'whose estimate it is'),
		textField('vintage', 'when it was published; empty where unknown'),
		dollarField('paid_usd', 'federal taxes paid; printed in billions'),
		dollarField('received_usd', 'federal money received; printed in billions'),
		dollarField(
			'net_usd',
			'received less paid as printed: negative where the state paid more; printed in billions'
		),
		numberField('paid_per_person_usd', perPerson, 'federal taxes paid per resident'),
		numberField('received_per_person_usd', perPerson, 'federal money received per resident'),
		numberField('net_per_person_usd', perPerson, 'balance per resident'),
		numberField(
			'received_per_dollar_paid',
			'dollars received per dollar paid',
			'as printed, adjusted for the deficit or not as the scope says'
		),
		textField('scope', 'what is counted, where the page says so'),
		textField('printed_at', 'where the figure was found in print'),
		textField('address', 'its address; empty where the copy found is not one to send readers to'),
		textField('note', 'wording and doubts')
	],
	caveats: [
		'Different publishers, definitions and vintages: the points are not a series.',
		'Empty means not printed there, not zero.',
		'Some figures are second-hand: read from a page that quotes the publisher.',
		'Printed words such as "in excess of" and "roughly" stand in the note; the number is the one printed.',
		'Repaired: the address of the Rockefeller FFY2017 figure, which named a working file, is that of its public copy; the address of one forum thread that copies a PolitiFact article is left out.'
	],
	checks: [
		'Where paid, received and net are all printed, net equals received less paid within 1 billion dollars.'
	]
};

/** Single figures others printed for California, with publisher and vintage. */
export const publishedPoints: Source = (readRaw) => {
	const counts = new Map<string, number>();
	const rows = rawRows(readRaw(FILE), FILE, HEADER).map((raw) => {
		const [from, to] = yearsOf(raw);
		const span = from === to ? `${from}` : `${from}-${to}`;
		const number = (counts.get(span) ?? 0) + 1;
		counts.set(span, number);
		return pointOf(raw, `${STATE_OF_FILE.toLowerCase()}-${span}-${number}`);
	});
	return [tidyTable(descriptor, rows)];
};

function pointOf(raw: RawRow, id: string): TidyRow {
	const [from, to] = yearsOf(raw);
	return {
		id,
		state: STATE_OF_FILE,
		fiscal_year_from: from,
		fiscal_year_to: to,
		year_type: yearTypeOf(raw),
		publisher: raw.text('estimate_by'),
		vintage: raw.text('vintage'),
		paid_usd: raw.dollarsOrMissing('taxes_paid_usd_billions', BILLIONS),
		received_usd: raw.dollarsOrMissing('spending_received_usd_billions', BILLIONS),
		net_usd: raw.dollarsOrMissing('balance_usd_billions', BILLIONS),
		paid_per_person_usd: raw.dollarsOrMissing('taxes_per_capita_usd'),
		received_per_person_usd: raw.dollarsOrMissing('spending_per_capita_usd'),
		net_per_person_usd: raw.dollarsOrMissing('balance_per_capita_usd'),
		received_per_dollar_paid: decimalOrMissing(raw, 'spending_per_tax_dollar'),
		scope: raw.text('scope'),
		printed_at: reworded(raw.text('printed_at')),
		address: addressOf(raw),
		note: raw.text('note')
	};
}

function yearsOf(raw: RawRow): readonly [number, number] {
	const match = /^(\d{4})(?:-(\d{4}))?(?: \(state year unclear\))?$/.exec(raw.text('fiscal_year'));
	if (!match) throw raw.fault('fiscal_year', 'a year or two years');
	const from = Number(match[1]);
	return [from, match[2] === undefined ? from : Number(match[2])];
}

function yearTypeOf(raw: RawRow): string {
	const type = YEAR_TYPES.get(raw.text('year_type'));
	if (type === undefined)
		throw raw.fault('year_type', `one of "${[...YEAR_TYPES.keys()].join('", "')}"`);
	return type;
}

function decimalOrMissing(raw: RawRow, column: string): string | null {
	return raw.isMissing(column) ? null : raw.decimalText(column);
}

function addressOf(raw: RawRow): string {
	const address = raw.text('url');
	return address.startsWith(HOST_LEFT_OUT) ? '' : reworded(address);
}

function reworded(text: string): string {
	return REWORDED.get(text) ?? text;
}
