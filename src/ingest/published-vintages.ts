import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const MILLIONS = 6;

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
			copied_by: 'fantasy3d.com, post of November 6, 2004',
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
			copied_by: 'Human Events, August 24, 2003, and the Heartland Institute',
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
		'balances/published-vintages',
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
