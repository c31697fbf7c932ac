import { isStateCode } from '../lib/data/states';
import { bulletinAreaOf, MARYLAND_WITH_DC } from './collections-areas';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const BULLETIN = 'irs/treasury_bulletin_internal_revenue_by_state_fy1991_2024.csv';
const DISTRICT_SUMS = 'irs/derived_state_sums_of_irs_districts_fy1999_2000.csv';
const DISTRICTS = 'irs/treasury_bulletin_internal_revenue_by_irs_district_fy1999_2000.csv';
const EXCERPTS = 'irs/irs_data_book_state_totals_from_page_excerpts_fy2005_2007_2008_2013.csv';
const COVERAGE = 'irs/coverage_gross_collections.csv';

const THOUSANDS = 3;

/** Columns of tax types: in the publisher's order, by the name each has in the table written. */
const TAX_TYPES = [
	['business_income', 'business_income_usd'],
	['ind_emp_total', 'individual_and_employment_usd'],
	['ind_withheld_fica', 'withheld_and_fica_usd'],
	['ind_not_withheld_seca', 'not_withheld_and_seca_usd'],
	['unemployment_insurance', 'unemployment_insurance_usd'],
	['railroad_retirement', 'railroad_retirement_usd'],
	['estate_trust_income', 'estate_trust_income_usd'],
	['estate', 'estate_usd'],
	['gift', 'gift_usd'],
	['estate_and_gift', 'estate_and_gift_usd'],
	['excise', 'excise_usd']
] as const;

const BULLETIN_TYPES = TAX_TYPES.map(([raw]) => raw);
const DISTRICT_TYPES = BULLETIN_TYPES.filter(
	(name) => !['estate_trust_income', 'estate', 'gift'].includes(name)
);

const BULLETIN_HEADER = [
	'fiscal_year',
	'area',
	'area_type',
	'total',
	...BULLETIN_TYPES,
	'source',
	'note'
];
const DISTRICT_SUMS_HEADER = [
	'fiscal_year',
	'area',
	'area_type',
	'districts_summed',
	'total',
	...DISTRICT_TYPES
];
const DISTRICTS_HEADER = ['fiscal_year', 'region_or_district', 'total', ...DISTRICT_TYPES, 'note'];
const EXCERPTS_HEADER = [
	'fiscal_year',
	'area',
	'total_thousands',
	'corporation_income_tax_thousands',
	'individual_and_employment_total_thousands',
	'page_address',
	'what_the_page_is'
];
const COVERAGE_HEADER = [
	'fiscal_year',
	'us_total_thousands',
	'states_and_dc_sum_thousands',
	'states_share',
	'undistributed_thousands',
	'puerto_rico_international_and_forces_thousands',
	'us_total_minus_all_rows_thousands',
	'state_rows',
	'dc_separate',
	'quality'
];

const DISTRICT_BULLETINS = new Map([
	[1999, 'Treasury Bulletin 2000-03 Table FFO-5'],
	[2000, 'Treasury Bulletin 2000-12 Table FFO-5']
]);

/** The one year of which the page excerpts are the only source. */
const EXCERPT_YEAR = 2005;

/** Gross internal revenue collections by area and type of tax, fiscal years as far as they were found. */
export const collections: Source = (readRaw) => {
	const rows = [
		...bulletinRows(readRaw),
		...districtSumRows(readRaw),
		...districtTotalRows(readRaw),
		...excerptRows(readRaw)
	];
	return [tidyTable('taxes/collections', rows)];
};

function bulletinRows(readRaw: ReadRaw): readonly TidyRow[] {
	const qualities = qualityByYear(readRaw);
	return rawRows(readRaw(BULLETIN), BULLETIN, BULLETIN_HEADER).flatMap((raw) => {
		const area = bulletinAreaOf(raw);
		const quality = qualities.get(raw.number('fiscal_year'));
		if (!quality) throw raw.fault('fiscal_year', `a year that ${COVERAGE} judges`);
		if (area === null) return [];
		const printed = { source: raw.text('source'), note: noteOf(raw) };
		return [{ ...amountsOf(raw, area), quality: quality(area), ...printed }];
	});
}

type QualityOf = (area: string) => string;

function qualityByYear(readRaw: ReadRaw): ReadonlyMap<number, QualityOf> {
	const rows = rawRows(readRaw(COVERAGE), COVERAGE, COVERAGE_HEADER);
	return new Map(rows.map((raw) => [raw.number('fiscal_year'), qualityOf(raw)]));
}

function qualityOf(raw: RawRow): QualityOf {
	const judged = raw.text('quality');
	if (judged === 'good') return () => 'good';
	if (judged.startsWith('totals only')) return () => 'totals-only';
	if (judged.startsWith('preliminary')) return () => 'undistributed';
	const usable = /except the single-state IRS districts ((?:[A-Z]{2} )+)\(/.exec(judged)?.[1];
	if (usable === undefined) throw raw.fault('quality', 'a judgement this program knows');
	const codes = usable.split(' ');
	return (area) => (isStateCode(area) && !codes.includes(area) ? 'merged-districts' : 'partial');
}

function noteOf(raw: RawRow): string {
	const dcInside = raw.text('area') === MARYLAND_WITH_DC;
	const notes = [raw.text('note'), dcInside ? 'includes the District of Columbia' : ''];
	return notes.filter((note) => note !== '').join('; ');
}

function districtSumRows(readRaw: ReadRaw): readonly TidyRow[] {
	return rawRows(readRaw(DISTRICT_SUMS), DISTRICT_SUMS, DISTRICT_SUMS_HEADER)
		.filter((raw) => raw.oneOf('area_type', ['state', 'state_group']) === 'state')
		.map((raw) => ({
			...amountsOf(raw, raw.state('area')),
			source: districtBulletinOf(raw),
			note: `sum of IRS districts: ${raw.text('districts_summed')}`
		}));
}

function districtTotalRows(readRaw: ReadRaw): readonly TidyRow[] {
	return rawRows(readRaw(DISTRICTS), DISTRICTS, DISTRICTS_HEADER)
		.filter((raw) => raw.text('region_or_district') === 'Total, Internal Revenue')
		.map((raw) => ({
			...amountsOf(raw, 'US'),
			source: districtBulletinOf(raw),
			note: raw.text('note')
		}));
}

function districtBulletinOf(raw: RawRow): string {
	const source = DISTRICT_BULLETINS.get(raw.number('fiscal_year'));
	if (source === undefined) throw raw.fault('fiscal_year', 'a year printed by district');
	return source;
}

function excerptRows(readRaw: ReadRaw): readonly TidyRow[] {
	return rawRows(readRaw(EXCERPTS), EXCERPTS, EXCERPTS_HEADER)
		.filter((raw) => raw.number('fiscal_year') === EXCERPT_YEAR)
		.map((raw) => ({
			...withoutTypes(raw, raw.state('area')),
			total_usd: raw.dollars('total_thousands', THOUSANDS),
			source: raw.text('what_the_page_is'),
			note: 'second-hand; the copy found stops after the 20 largest states'
		}));
}

function amountsOf(raw: RawRow, area: string): TidyRow {
	const total = raw.dollars('total', THOUSANDS);
	const types = TAX_TYPES.map(([from, to]) => [to, typeAmountOf(raw, from)]);
	return { ...withoutTypes(raw, area), total_usd: total, ...Object.fromEntries(types) };
}

function typeAmountOf(raw: RawRow, type: string): number | null {
	return raw.has(type) ? raw.dollarsOrMissing(type, THOUSANDS) : null;
}

function withoutTypes(raw: RawRow, area: string): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		area,
		quality: 'partial',
		...Object.fromEntries(TAX_TYPES.map(([, to]) => [to, null]))
	};
}
