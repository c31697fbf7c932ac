import {
	decimalOrWords,
	NOTHING_PRINTED,
	printedWords,
	rockefellerDate,
	type PrintedCell
} from './published-printed';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw } from './source';
import type { TidyRow } from './tidy';

const BILLIONS = 9;
const MILLIONS = 6;

const COMPTROLLER = 'New York State Comptroller';
const ROCKEFELLER = 'Rockefeller Institute';
const USAFACTS = 'USAFacts';

/** What is not a state is the nation: its row, or the average of the states. */
const NATION = new Set(['United States', 'average of the states']);

/** A file of single figures, and what one of its rows becomes; rows that say nothing usable become none. */
interface PointFile {
	readonly file: string;
	readonly header: readonly string[];
	readonly points: (raw: RawRow, before: readonly RawRow[]) => readonly TidyRow[];
}

const FILES: readonly PointFile[] = [
	{
		file: 'balance/osc_newyork_comptroller_newyork_only_ffy2013_2023.csv',
		header: [
			'state',
			'federal_fiscal_year',
			'taxes_paid_usd_billions',
			'spending_received_usd_billions',
			'balance_usd_billions',
			'balance_per_person_usd',
			'received_per_dollar_paid',
			'us_average_received_per_dollar',
			'rank_per_person',
			'read_from'
		],
		points: newYorkPoint
	},
	{
		file: 'balance/osc_newyork_comptroller_ffy2017_partial.csv',
		header: [
			'state',
			'federal_fiscal_year',
			'balance_usd_millions_as_printed_rounded',
			'balance_per_person_usd',
			'read_from',
			'note'
		],
		points: comptrollerPoint
	},
	{
		file: 'balance/usafacts_balance_partial_fy2023_fy2024.csv',
		header: [
			'state',
			'fiscal_year',
			'paid_usd_billions',
			'received_usd_billions',
			'balance_usd_billions',
			'balance_per_person_usd',
			'paid_per_person_usd',
			'received_per_person_usd',
			'share_of_us_collections_percent',
			'read_from'
		],
		points: usafactsPoint
	},
	{
		file: 'balance/rockefeller_more_single_figures.csv',
		header: [
			'state',
			'federal_fiscal_year',
			'vintage',
			'balance_usd_billions',
			'balance_per_person_usd',
			'received_per_dollar_paid',
			'rank',
			'read_from'
		],
		points: rockefellerPoint
	},
	{
		file: 'balance/rockefeller_ffy2015_taxes_per_person_partial.csv',
		header: ['state', 'federal_fiscal_year', 'taxes_paid_per_person_usd', 'read_from'],
		points: taxesPoint
	}
];

/** Single figures others printed for any state, in the order in which they were collected, without an id. */
export function statePoints(readRaw: ReadRaw): readonly TidyRow[] {
	return FILES.flatMap(({ file, header, points }) => {
		const rows = rawRows(readRaw(file), file, header);
		return rows.flatMap((raw, index) => points(raw, rows.slice(0, index)));
	});
}

function newYorkPoint(raw: RawRow, before: readonly RawRow[]): readonly TidyRow[] {
	const from = placeOf(raw, before);
	const printed = printedWords(raw, [
		{ column: 'taxes_paid_usd_billions', what: 'paid', unit: 'billion' },
		{ column: 'spending_received_usd_billions', what: 'received', unit: 'billion' },
		{ column: 'balance_usd_billions', what: 'net', unit: 'billion' },
		{ column: 'balance_per_person_usd', what: 'net', unit: 'a person' },
		{ column: 'received_per_dollar_paid', what: '', unit: 'for a dollar paid' },
		{ column: 'us_average_received_per_dollar', what: 'US', unit: 'for a dollar paid' },
		{ column: 'rank_per_person', what: 'rank', unit: '' }
	]);
	return [
		{
			...startOf(raw, COMPTROLLER),
			...REPORTS_OF_COMPTROLLER.get(raw.number('federal_fiscal_year')),
			...copyAt(raw, from),
			paid_usd: dollarsOrWords(raw, 'taxes_paid_usd_billions'),
			received_usd: raw.dollarsOrMissing('spending_received_usd_billions', BILLIONS),
			net_usd: raw.dollarsOrMissing('balance_usd_billions', BILLIONS),
			net_per_person_usd: raw.dollarsOrMissing('balance_per_person_usd'),
			received_per_dollar_paid: decimalOrWords(raw, 'received_per_dollar_paid'),
			nation_received_per_dollar_paid: decimalOrWords(raw, 'us_average_received_per_dollar'),
			printed,
			note: noteOf(from)
		}
	];
}

/** Who carries a figure, and where; no one where the publisher's own document was read. */
type Copy = readonly [carrier: string, address: string];

/** The Comptroller's reports whose month is known, by the fiscal year that they treat. */
const REPORTS_OF_COMPTROLLER: ReadonlyMap<number, TidyRow> = new Map([
	[2013, { vintage: 'Oct 2015', published: '2015-10' }],
	[2017, { vintage: 'Oct 2018', published: '2018-10' }],
	[2023, { vintage: 'Apr 2025', published: '2025-04' }]
]);

/** Where the Comptroller's table of FFY2017 was read: the words of the file, the carrier and its address. */
const COMPTROLLER_COPIES: ReadonlyMap<string, Copy> = new Map<string, Copy>([
	[
		'Business Insider A',
		[
			'Business Insider Africa',
			'https://africa.businessinsider.com/finance/11-states-pay-more-in-federal-taxes-than-they-get-back-heres-how-every-state-fares/d83p0te'
		]
	],
	[
		'Business Insider B',
		[
			'Business Insider',
			'https://www.businessinsider.com/states-pay-federal-government-lose-gain-2019-1'
		]
	],
	[
		"Comptroller's foreword",
		['', 'https://docslib.org/doc/7319757/new-yorks-balance-of-payments-in-the-federal-budget']
	]
]);

/** Alabama's figure is a slip of the copy: it fits neither the publisher's own map nor any population. */
const SLIP = 'Alabama';

function comptrollerPoint(raw: RawRow): readonly TidyRow[] {
	if (raw.text('state') === SLIP) return [];
	const [place = ''] =
		/^Business Insider [AB]|^Comptroller's foreword/.exec(raw.text('read_from')) ?? [];
	const copy = COMPTROLLER_COPIES.get(place);
	if (!copy)
		throw raw.fault('read_from', `one of "${[...COMPTROLLER_COPIES.keys()].join('", "')}"`);
	const [copied_by, address] = copy;
	return [
		{
			...startOf(raw, COMPTROLLER),
			...REPORTS_OF_COMPTROLLER.get(raw.number('federal_fiscal_year')),
			copied_by,
			address,
			net_usd: raw.dollars('balance_usd_millions_as_printed_rounded', MILLIONS),
			net_per_person_usd: raw.dollarsOrMissing('balance_per_person_usd'),
			printed: printedWords(raw, [
				{ column: 'balance_usd_millions_as_printed_rounded', what: 'net', unit: 'million' },
				{ column: 'balance_per_person_usd', what: 'net', unit: 'a person' }
			]),
			note: raw.text('note').replaceAll('"', '')
		}
	];
}

/** Where figures of USAFacts were read: the letters of the file, the carrier and its address. */
const USAFACTS_COPIES: ReadonlyMap<string, Copy> = new Map<string, Copy>([
	['E', ["europesays.com, from USAFacts' own words", 'https://www.europesays.com/?p=2099963']],
	[
		'P',
		[
			"politicalemails.org, from USAFacts' newsletter",
			'https://www.politicalemails.org/messages/2044943/html_body'
		]
	],
	['L', ['localnewswave.com', 'https://www.localnewswave.com/article/1023439942351941632']],
	[
		'F',
		[
			'factually.co',
			'https://factually.co/fact-checks/politics/texas-federal-taxes-versus-funding-f9a697'
		]
	],
	[
		'F2',
		[
			'factually.co',
			'https://factually.co/fact-checks/politics/largest-net-contributor-states-2024-2025-85b979'
		]
	],
	[
		'R',
		[
			'repatriatewa.org',
			'https://www.repatriatewa.org/new-blog/washington-first-means-keeping-our-dollars-here-not-in-dc'
		]
	]
]);

const USAFACTS_PRINTED: readonly PrintedCell[] = [
	{ column: 'paid_usd_billions', what: 'paid', unit: 'billion' },
	{ column: 'received_usd_billions', what: 'received', unit: 'billion' },
	{ column: 'balance_usd_billions', what: 'net', unit: 'billion' },
	{ column: 'balance_per_person_usd', what: 'net', unit: 'a person' },
	{ column: 'paid_per_person_usd', what: 'paid', unit: 'a person' },
	{ column: 'received_per_person_usd', what: 'received', unit: 'a person' },
	{ column: 'share_of_us_collections_percent', what: 'share of all collections', unit: 'percent' }
];

function usafactsPoint(raw: RawRow): readonly TidyRow[] {
	const { copied_by, address, note } = usafactsCopy(raw);
	return [
		{
			...startOf(raw, USAFACTS, 'fiscal_year'),
			copied_by,
			address,
			paid_usd: raw.dollarsOrMissing('paid_usd_billions', BILLIONS),
			received_usd: raw.dollarsOrMissing('received_usd_billions', BILLIONS),
			net_usd: raw.dollarsOrMissing('balance_usd_billions', BILLIONS),
			paid_per_person_usd: raw.dollarsOrMissing('paid_per_person_usd'),
			received_per_person_usd: raw.dollarsOrMissing('received_per_person_usd'),
			net_per_person_usd: raw.dollarsOrMissing('balance_per_person_usd'),
			printed: printedWords(raw, USAFACTS_PRINTED),
			scope: 'IRS collections by where filed',
			note
		}
	];
}

/** A carrier of the balance goes before the carrier of the other figures; a second one stands in the note. */
function usafactsCopy(raw: RawRow) {
	const words = raw.text('read_from');
	const [first = ''] = /^[A-Z]\d?/.exec(words) ?? [];
	const ofBalance = /balance from ([A-Z]\d?)\b/.exec(words)?.[1];
	const copy = USAFACTS_COPIES.get(ofBalance ?? first);
	if (!copy) throw raw.fault('read_from', `one of "${[...USAFACTS_COPIES.keys()].join('", "')}"`);
	const [copied_by, address] = copy;
	const other = USAFACTS_COPIES.get(first);
	const note = ofBalance && other ? `other figures: ${other[0]}` : '';
	return { copied_by, address, note };
}

function rockefellerPoint(raw: RawRow, before: readonly RawRow[]): readonly TidyRow[] {
	const vintage = raw.text('vintage');
	const from = placeOf(raw, before);
	return [
		{
			...startOf(raw, ROCKEFELLER),
			vintage,
			published: rockefellerDate(vintage),
			...copyAt(raw, from),
			net_usd: raw.dollarsOrMissing('balance_usd_billions', BILLIONS),
			net_per_person_usd: raw.dollarsOrMissing('balance_per_person_usd'),
			received_per_dollar_paid: decimalOrWords(raw, 'received_per_dollar_paid'),
			printed: printedWords(raw, [
				{ column: 'balance_usd_billions', what: 'net', unit: 'billion' },
				{ column: 'balance_per_person_usd', what: 'net', unit: 'a person' },
				{ column: 'received_per_dollar_paid', what: '', unit: 'for a dollar paid' },
				{ column: 'rank', what: 'rank', unit: '' }
			]),
			scope: scopeOf(raw),
			note: noteOf(from)
		}
	];
}

function scopeOf(raw: RawRow): string {
	const first = Number(raw.text('federal_fiscal_year').slice(0, 4));
	const status = raw.text('vintage').split(',')[0] ?? '';
	const isStatus = status === 'revised' || status === 'preliminary';
	const covid = first >= 2020 ? ['with COVID money'] : [];
	return [...covid, ...(isStatus ? [status] : [])].join('; ');
}

function taxesPoint(raw: RawRow): readonly TidyRow[] {
	const from = raw.text('read_from');
	return [
		{
			...startOf(raw, ROCKEFELLER),
			vintage: 'Sep 2017',
			published: '2017-09',
			...copyAt(raw, from),
			paid_per_person_usd: raw.dollars('taxes_paid_per_person_usd'),
			printed: printedWords(raw, [
				{ column: 'taxes_paid_per_person_usd', what: 'paid', unit: 'a person' }
			])
		}
	];
}

function startOf(raw: RawRow, publisher: string, column = 'federal_fiscal_year'): TidyRow {
	const match = /^(\d{4})(?:-(\d{4}), \w+ years)?$/.exec(raw.text(column));
	if (!match) throw raw.fault(column, 'a year or a run of years');
	const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
	return {
		...NOTHING_PRINTED,
		state: areaOf(raw),
		fiscal_year_from: from,
		fiscal_year_to: to,
		year_type: from === to ? 'federal-fiscal-year' : 'sum-of-federal-fiscal-years',
		publisher
	};
}

function areaOf(raw: RawRow): string {
	return NATION.has(raw.text('state')) ? 'US' : raw.state('state');
}

/** An amount in billions; `null` where the page has words instead ("almost 255"). */
function dollarsOrWords(raw: RawRow, column: string): number | null {
	return /^almost /.test(raw.text(column)) ? null : raw.dollarsOrMissing(column, BILLIONS);
}

/** Where a row was read; "same" is the place of the row before. */
function placeOf(raw: RawRow, before: readonly RawRow[]): string {
	const places = [...before, raw].map((row) => row.text('read_from'));
	return places.findLast((place) => place !== 'same') ?? '';
}

/** Carriers by the host of the address that was read; empty for the publisher's own document, wherever stored. */
const CARRIERS = new Map([
	['paperzz.com', ''],
	['ro.scribd.com', ''],
	['tr.scribd.com', ''],
	['vdocuments.site', ''],
	['osc.ny.gov', ''],
	['www.pressrepublican.com', 'Press-Republican'],
	['caseylocal.com', 'Casey Local'],
	['groups.google.com', 'a mailing list of policy practitioners'],
	['law-journals-books.vlex.com', 'vLex'],
	['thewillcountynews.com', 'The Will County News, from Wirepoints'],
	['en.as.com', 'AS USA'],
	['www.pressreader.com', 'a fact check of the AP in the Texarkana Gazette']
]);

/** What a place says beyond its first address: further addresses, and which figure stands where. */
function noteOf(place: string): string {
	return place
		.replace(FIRST_ADDRESS, '')
		.replace('(already held)', '')
		.replace('OSC FFY2023 page', "the Comptroller's page on FFY2023")
		.replace(/^[;\s]+/, '')
		.trim();
}

const FIRST_ADDRESS = /https?:\/\/[^\s;,]+/;

/** The first address of a place, and who carries the figure there. */
function copyAt(raw: RawRow, place: string): TidyRow {
	const address = FIRST_ADDRESS.exec(place)?.[0] ?? '';
	const carrier = CARRIERS.get(/^https?:\/\/([^/]+)/.exec(address)?.[1] ?? '');
	if (carrier === undefined) throw raw.fault('read_from', 'an address of a known carrier');
	return { copied_by: carrier, address };
}
