import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, numberField, STATE, textField } from './fields';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const MILLIONS = 6;
const perPerson = 'US dollars of the year per person';

const descriptor: Descriptor = {
	name: 'balances/published-vintages',
	title: 'Further editions of state balances, FY1992 to FY2014, whole or in part',
	description:
		"Editions of tables of states that are not the ones the explorer shows: the Tax Foundation's FY2002 as first released in 2003 and as corrected by 2004, a balance with Washington for FY2001, and two tables of IRS collections against early USAspending. For the sentences that quote them and the log of figures that changed; in no estimate here.",
	publisher: 'Several: the column publisher names each',
	table: 'in each row',
	address: 'in each row',
	reachedThrough: 'the page named in each row',
	retrievedThrough: 'stored copies of the pages, read by src/ingest/published-vintages.ts',
	licence: { name: 'Published facts', note: 'No licence is stated on the pages.' },
	vintage: 'in each row',
	primaryKey: ['edition', 'fiscal_year', 'state'],
	missingValues: '',
	fields: [
		textField('edition', 'which table it is, and of which release'),
		textField('publisher', 'whose table it is; empty where the page that was read does not say'),
		textField(
			'published',
			'when that edition came out, or the page that holds it: a day, a month or a year'
		),
		textField('copied_by', "whose copy was read, not checked against the publisher's document"),
		textField('address', 'where that copy stands'),
		FISCAL_YEAR,
		STATE,
		textField(
			'basis',
			'deficit-adjusted: a ratio or dollars with the deficit shared out; balanced: both sides scaled to the same national sum; plain: dollars as they are'
		),
		dollarField('paid_usd', 'federal taxes paid; printed in millions'),
		dollarField('received_usd', 'federal money received; printed in millions'),
		dollarField('net_usd', 'received less paid as printed; printed in millions'),
		numberField('paid_per_person_usd', perPerson, 'federal taxes paid per resident'),
		numberField('received_per_person_usd', perPerson, 'federal money received per resident'),
		numberField('received_per_dollar_paid', 'dollars received per dollar paid', 'as printed'),
		numberField('rank', '', 'rank as printed, 1 = receives most for a dollar'),
		textField('note', 'what a reader must know of the row')
	],
	caveats: [
		"Never join two editions in one line: the Tax Foundation's FY2002 was -58 billion dollars and 76 cents for California when first released, then 81 cents, and is 82 in the series of 2007.",
		'Every table came through a page that copied it. The edition of 2004 is inferred from the date of the post and from California and New York at 0.81.',
		'The first release of FY2002 and the balance of FY2001 are balanced: the nation receives what it pays. They are no plain dollars.',
		"The maker of the balance with Washington is not named in what could be read; its fiscal year follows from taxes, which run at 0.99 of the Tax Foundation's of FY2001.",
		'Collections against USAspending: paid equals IRS collections of the year named; the year of the spending of the second table is not printed and fits neither FY2012 nor FY2013 as stored.',
		'Partial: 34 states of the first release (dollars for 24), 33 of FY2001, 29 areas of FY2014, 17 of FY2012. The edition of 2004 has all 50 states, none has D.C. but FY2014.'
	],
	checks: [
		'Edition of 2004: ranks are 1 to 50, each once; against the series of 2007 45 of 50 ratios lie within 0.05.',
		'First release: spending over taxes per person gives the ratio within 0.011 in all 24 states; the column of FY1992 lies within 0.01 of the series of 2007.',
		'Balance with Washington: received less paid is the balance in all 33 states.',
		'FY2014 and FY2012: paid equals IRS collections to 0.01 percent; paid, received and net agree to a million dollars.'
	]
};

interface Edition {
	readonly file: string;
	readonly header: readonly string[];
	readonly place: TidyRow;
	readonly rows: (raw: RawRow) => readonly TidyRow[];
}

const TAX_FOUNDATION = 'Tax Foundation';

const EDITIONS: readonly Edition[] = [
	{
		file: 'balance/taxfoundation_fy2002_ratio_vintage2004.csv',
		header: [
			'state',
			'fiscal_year',
			'vintage',
			'spending_per_dollar_of_tax_published',
			'rank_published'
		],
		place: {
			edition: 'tax-foundation-2004',
			publisher: TAX_FOUNDATION,
			published: '2004',
			copied_by: 'fantasy3d.com, post of 6 November 2004',
			address: 'http://www.fantasy3d.com/blog/tax-moochers.shtml',
			basis: 'deficit-adjusted'
		},
		rows: (raw) => [
			{
				fiscal_year: raw.number('fiscal_year'),
				received_per_dollar_paid: raw.decimalText('spending_per_dollar_of_tax_published'),
				rank: raw.number('rank_published')
			}
		]
	},
	{
		file: 'balance/taxfoundation_fy2002_first_release_partial.csv',
		header: [
			'state',
			'vintage',
			'taxes_per_person_usd_fy2002',
			'spending_per_person_usd_fy2002',
			'spending_per_dollar_of_tax_fy2002',
			'rank_fy2002',
			'spending_per_dollar_of_tax_fy1992',
			'rank_fy1992'
		],
		place: {
			edition: 'tax-foundation-2003',
			publisher: TAX_FOUNDATION,
			published: '2003',
			copied_by: 'Human Events, 24 August 2003, and the Heartland Institute',
			address: 'https://humanevents.com/2003/08/24/page-3-does-uncle-sam-rip-off-your-state',
			basis: 'balanced'
		},
		rows: (raw) => [
			{
				fiscal_year: 2002,
				paid_per_person_usd: raw.dollarsOrMissing('taxes_per_person_usd_fy2002'),
				received_per_person_usd: raw.dollarsOrMissing('spending_per_person_usd_fy2002'),
				received_per_dollar_paid: raw.decimalText('spending_per_dollar_of_tax_fy2002'),
				rank: raw.number('rank_fy2002')
			},
			{
				fiscal_year: 1992,
				received_per_dollar_paid: raw.decimalText('spending_per_dollar_of_tax_fy1992'),
				rank: raw.number('rank_fy1992'),
				basis: 'deficit-adjusted'
			}
		]
	},
	{
		file: 'balance/balance_with_washington_fy2001_partial.csv',
		header: [
			'state',
			'fiscal_year',
			'printed_as',
			'taxes_paid_usd_millions',
			'spending_received_usd_millions',
			'balance_usd_millions'
		],
		place: {
			edition: 'balance-with-washington-2001',
			publisher: '',
			published: '2004-11-03',
			copied_by: 'paulbeard.org',
			address: 'https://paulbeard.org/wordpress/2004/11/03/paying-your-way-ii',
			basis: 'balanced'
		},
		rows: (raw) => [
			{
				fiscal_year: raw.number('fiscal_year'),
				paid_usd: raw.dollars('taxes_paid_usd_millions', MILLIONS),
				received_usd: raw.dollars('spending_received_usd_millions', MILLIONS),
				net_usd: raw.dollars('balance_usd_millions', MILLIONS)
			}
		]
	},
	{
		file: 'balance/collections_minus_usaspending_fy2014_partial.csv',
		header: [
			'state',
			'fiscal_year',
			'irs_collections_usd_millions',
			'federal_spending_usd_millions',
			'balance_usd_millions_received_minus_paid'
		],
		place: {
			edition: 'collections-usaspending-2015',
			publisher: 'IRS collections and USAspending, as in Wikipedia',
			published: '2015-07-10',
			copied_by: 'All Things in Moderation',
			address: 'https://all-things-in-moderation.com/2015/07/10',
			basis: 'plain'
		},
		rows: (raw) => [{ fiscal_year: raw.number('fiscal_year'), ...bookedOf(raw) }]
	},
	{
		file: 'balance/collections_minus_usaspending_fy2012_partial.csv',
		header: [
			'state',
			'fiscal_year_inferred',
			'irs_collections_usd_millions',
			'federal_spending_usd_millions',
			'balance_usd_millions_received_minus_paid'
		],
		place: {
			edition: 'collections-usaspending-2014',
			publisher: 'IRS collections and USAspending, as in Wikipedia',
			published: '2014-02',
			copied_by: 'bettereconomics.blogspot.com',
			address: 'https://bettereconomics.blogspot.com/2014/02/california-less-of-doner-state.html',
			basis: 'plain'
		},
		rows: (raw) => [{ ...yearOfPaid(raw), ...bookedOf(raw) }]
	}
];

const NOTHING_PRINTED: TidyRow = {
	paid_usd: null,
	received_usd: null,
	net_usd: null,
	paid_per_person_usd: null,
	received_per_person_usd: null,
	received_per_dollar_paid: null,
	rank: null,
	note: ''
};

/** Tables of states in further editions, as copied: for sentences that quote them, in no estimate. */
export const publishedVintages: Source = (readRaw) => [
	tidyTable(
		descriptor,
		EDITIONS.flatMap((edition) => rowsOf(edition, readRaw))
	)
];

function rowsOf({ file, header, place, rows }: Edition, readRaw: ReadRaw): readonly TidyRow[] {
	return rawRows(readRaw(file), file, header).flatMap((raw) =>
		rows(raw).map((row) => ({ ...NOTHING_PRINTED, ...place, state: raw.state('state'), ...row }))
	);
}

function bookedOf(raw: RawRow): TidyRow {
	return {
		paid_usd: raw.dollars('irs_collections_usd_millions', MILLIONS),
		received_usd: raw.dollars('federal_spending_usd_millions', MILLIONS),
		net_usd: raw.dollars('balance_usd_millions_received_minus_paid', MILLIONS)
	};
}

/** The page prints no year: that of the taxes follows from the IRS's own, that of the spending is not known. */
function yearOfPaid(raw: RawRow): TidyRow {
	const match = /^(\d{4}) \(paid\); (spending year not printed)$/.exec(
		raw.text('fiscal_year_inferred')
	);
	if (!match) throw raw.fault('fiscal_year_inferred', 'the year of the taxes');
	return { fiscal_year: Number(match[1]), note: `year of the taxes; ${match[2] ?? ''}` };
}
