import { CALIFORNIA_FILE, CALIFORNIA_HEADER } from './published-points-california';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const BILLIONS = 9;
const MILLIONS = 6;

const START = ['state', 'federal_fiscal_year', 'vintage'] as const;

const POPULATION_REVIEW = 'World Population Review';
const FEDERAL_AID_PAGE = 'https://worldpopulationreview.com/state-rankings/federal-aid-by-state';
const AS_USA_PAGE =
	'https://en.as.com/latest_news/is-your-state-a-donor-here-are-the-areas-that-contribute-more-in-taxes-but-receive-less-in-return-n/';

/** A report: when it was published, as exactly as known, and whose copy of its table was read, and where. */
interface Report {
	readonly file: string;
	readonly published: string;
	readonly copiedBy: string;
	readonly address: string;
	readonly header: readonly string[];
	readonly rows: (raw: RawRow) => readonly TidyRow[];
}

const REPORTS: readonly Report[] = [
	{
		file: 'balance/rockefeller_ffy2017_tidy.csv',
		published: '2019-01',
		copiedBy: `${POPULATION_REVIEW}, in the GitHub repository supreetsandhu/Homelessness`,
		address:
			'https://github.com/supreetsandhu/Homelessness/blob/40445467c3da25a51072cbbe73ad45016105c4ee/federal-aid-by-state-2023.csv',
		header: [...START, 'balance_per_capita_usd', 'federal_spending_in_state_usd', 'note'],
		rows: (raw) => [
			row('rockefeller-2019', raw, {
				received_usd: raw.dollars('federal_spending_in_state_usd'),
				net_per_person_usd: raw.dollars('balance_per_capita_usd'),
				note: raw.text('note')
			})
		]
	},
	{
		file: 'balance/rockefeller_ffy2019_balance_usd_millions.csv',
		published: '2021-01',
		copiedBy: POPULATION_REVIEW,
		address: 'https://worldpopulationreview.com/state-rankings/donor-states',
		header: [...START, 'balance_usd_millions'],
		rows: (raw) => [
			row('rockefeller-2021', raw, { net_usd: raw.dollars('balance_usd_millions', MILLIONS) })
		]
	},
	{
		file: 'balance/rockefeller_ffy2020_prelim_partial.csv',
		published: '2022-03',
		copiedBy: 'Wisevoter',
		address: 'https://wisevoter.com/state-rankings/donor-states/',
		header: [...START, 'balance_usd_billions_rounded'],
		rows: (raw) => [
			row('rockefeller-2022', raw, {
				net_usd: raw.dollars('balance_usd_billions_rounded', BILLIONS),
				note: 'printed in whole billions'
			})
		]
	},
	{
		file: 'balance/rockefeller_ffy2021_prelim_balance.csv',
		published: '2023',
		copiedBy: `${POPULATION_REVIEW} (per person) and investguiding.com (totals)`,
		address: FEDERAL_AID_PAGE,
		header: [...START, 'balance_per_capita_usd', 'balance_usd_millions', 'note'],
		rows: (raw) => [
			row('rockefeller-2023', raw, {
				net_usd: raw.dollarsOrMissing('balance_usd_millions', MILLIONS),
				net_per_person_usd: raw.dollars('balance_per_capita_usd'),
				note: raw.text('note')
			})
		]
	},
	{
		file: 'balance/rockefeller_ffy2022_prelim_partial.csv',
		published: '2024',
		copiedBy: POPULATION_REVIEW,
		address: FEDERAL_AID_PAGE,
		header: [
			...START,
			'balance_usd_billions',
			'balance_per_capita_usd',
			'balance_without_covid_usd_billions',
			'balance_per_capita_without_covid_usd',
			'revised_ffy2021_balance_usd_billions',
			'seen_at',
			'note'
		],
		rows: portalRows
	},
	{
		file: 'balance/rockefeller_ffy2023_balance_per_capita.csv',
		published: '2025-08-01',
		copiedBy: 'the GitHub repository DavidVeksler/CheatSheets',
		address:
			'https://github.com/DavidVeksler/CheatSheets/blob/5e4cfc54a14a330e0f746862ce43bf0160c0b0b0/scripts/build_economics_batch.py',
		header: [...START, 'balance_per_capita_usd'],
		rows: (raw) => [
			row('rockefeller-2025', raw, { net_per_person_usd: raw.dollars('balance_per_capita_usd') })
		]
	}
];

/** A printed figure that cannot be right: which cell, and what the other figures say of it. */
interface Slip {
	readonly estimate: string;
	readonly fiscal_year: number;
	readonly state: string;
	readonly column: string;
	readonly note: string;
}

const SLIPS: readonly Slip[] = [
	{
		estimate: 'rockefeller-2019',
		fiscal_year: 2017,
		state: 'VA',
		column: 'received_usd',
		note: 'as printed, too low by a factor of 100: 176.8 billion gives the published 1.97 dollars per dollar paid'
	},
	{
		estimate: 'rockefeller-2023',
		fiscal_year: 2021,
		state: 'AR',
		column: 'net_per_person_usd',
		note: 'as printed, a typing slip: net_usd over about 3.03 million people is about 10,530'
	},
	{
		estimate: 'rockefeller-2024',
		fiscal_year: 2022,
		state: 'CA',
		column: 'net_usd',
		note: 'as World Population Review prints it, a slip: every other page and the figure per person give -83.1 billion, the total in net_usd_elsewhere'
	},
	{
		estimate: 'rockefeller-2024',
		fiscal_year: 2022,
		state: 'NC',
		column: 'net_per_person_usd',
		note: 'as printed, probably a slip for 4,959: with net_usd it would mean 8.9 million people, where the figures without COVID money mean 10.7 million'
	}
];

/** The total whose first copy is a slip, as another copy of the same figure gives it. */
const ELSEWHERE = { estimate: 'rockefeller-2024', fiscal_year: 2022, state: 'CA' } as const;

/** Rockefeller Institute balances, one vintage a report, as printed; evident slips are marked, not repaired. */
export const rockefeller: Source = (readRaw) => {
	const rows = REPORTS.flatMap((report) => rowsOf(report, readRaw));
	return [tidyTable('balances/rockefeller', withElsewhere(withSlips(rows), readRaw))];
};

function rowsOf(
	{ file, header, rows, published, copiedBy, address }: Report,
	readRaw: ReadRaw
): readonly TidyRow[] {
	return rawRows(readRaw(file), file, header)
		.flatMap(rows)
		.map((each) => ({ published, copied_by: copiedBy, address, ...each }));
}

function row(estimate: string, raw: RawRow, printed: TidyRow): TidyRow {
	return {
		estimate,
		fiscal_year: raw.number('federal_fiscal_year'),
		state: raw.state('state'),
		status: 'present',
		paid_usd: null,
		received_usd: null,
		net_usd: null,
		net_per_person_usd: null,
		net_usd_elsewhere: null,
		net_without_covid_usd: null,
		note: '',
		...printed
	};
}

function portalRows(raw: RawRow): readonly TidyRow[] {
	const estimate = 'rockefeller-2024';
	const seenAt = raw.text('seen_at');
	const current = row(estimate, raw, {
		net_usd: raw.dollars('balance_usd_billions', BILLIONS),
		net_per_person_usd: raw.dollars('balance_per_capita_usd'),
		net_without_covid_usd: raw.dollarsOrMissing('balance_without_covid_usd_billions', BILLIONS),
		copied_by: seenAt,
		address: seenAt.startsWith(POPULATION_REVIEW) ? FEDERAL_AID_PAGE : AS_USA_PAGE,
		note: raw.text('note')
	});
	const revised = raw.dollarsOrMissing('revised_ffy2021_balance_usd_billions', BILLIONS);
	if (revised === null) return [current];
	const note = 'revision of the figure in rockefeller-2023';
	return [current, row(estimate, raw, { fiscal_year: 2021, net_usd: revised, note })];
}

function withElsewhere(rows: readonly TidyRow[], readRaw: ReadRaw): readonly TidyRow[] {
	const found = rawRows(readRaw(CALIFORNIA_FILE), CALIFORNIA_FILE, CALIFORNIA_HEADER).filter(
		(raw) =>
			raw.text('fiscal_year') === String(ELSEWHERE.fiscal_year) &&
			raw.text('vintage') === '2024 portal' &&
			raw.text('scope') === 'with COVID money'
	);
	const [point] = found;
	if (!point || found.length > 1)
		throw new Error(`${found.length} other copies of the portal's total; expected one.`);
	const net_usd_elsewhere = point.dollars('balance_usd_billions', BILLIONS);
	return rows.map((each) => (isAt(ELSEWHERE, each) ? { ...each, net_usd_elsewhere } : each));
}

function withSlips(rows: readonly TidyRow[]): readonly TidyRow[] {
	const marked = rows.map((each) => {
		const slip = SLIPS.find((one) => isAt(one, each));
		return slip ? { ...each, status: 'source-error', note: `${slip.column}: ${slip.note}` } : each;
	});
	for (const slip of SLIPS) {
		if (marked.some((each) => isAt(slip, each) && each[slip.column] !== null)) continue;
		throw new Error(`${slip.estimate}, ${slip.state} ${slip.fiscal_year}: no figure to mark.`);
	}
	return marked;
}

function isAt(slip: Pick<Slip, 'estimate' | 'fiscal_year' | 'state'>, each: TidyRow): boolean {
	return (
		each.estimate === slip.estimate &&
		each.fiscal_year === slip.fiscal_year &&
		each.state === slip.state
	);
}
