import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, numberField, STATE, textField } from './fields';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const MEDICAID_FILE = 'spending/medicaid_spending_by_state_2020_2023.csv';
const MEDICAID_HEADER = ['abbr', 'fiscal_year', 'item', 'usd'];
const MEDICAID_ITEMS = ['federal_share_benefits_and_admin', 'state_share', 'total'] as const;
const FMAP_FILE = 'spending/fmap_by_state_fy2018_2026.csv';
const FMAP_HEADER = ['abbr', 'fiscal_year', 'fmap_share'];
const POLICY_ENGINE =
	'GitHub PolicyEngine/policyengine-us, commit 8914f89da05465871c6bb62855853a85b244cd1e, policyengine_us/parameters/';
const FACTS = {
	name: 'Facts from public documents',
	note: 'The package they were reached through is under the AGPL-3; only the figures are taken.'
};

/** Whose total of Medicaid each fiscal year has. */
const TOTAL_SOURCES = new Map([
	['2020', 'kff'],
	['2021', 'macpac'],
	['2022', 'macpac'],
	['2023', 'kff']
]);

const medicaid: Descriptor = {
	name: 'funds/medicaid',
	title: 'Medicaid spending by state, FY2020 to FY2023',
	description:
		'Medicaid spending of each state by fiscal year, and for FY2023 the part paid by the federal government and by the state, benefits and administration.',
	publisher: 'Medicaid and CHIP Payment and Access Commission (MACPAC); KFF',
	table:
		'MACStats exhibit 16 (FY2021, FY2022, and both shares of FY2023); KFF totals (FY2020, FY2023)',
	address: 'https://www.macpac.gov/macstats/',
	reachedThrough: `${POLICY_ENGINE}calibration/gov/hhs/medicaid/`,
	retrievedThrough: 'a stored copy of the figures above, read by src/ingest/medicaid.ts',
	licence: FACTS,
	vintage: 'MACStats editions of the years named; KFF as the package took it',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		STATE,
		dollarField('total_usd', 'all Medicaid spending, by the source in the next column'),
		textField('total_source', 'macpac or kff'),
		dollarField('federal_share_usd', 'paid by the federal government (MACPAC); FY2023 alone'),
		dollarField('state_share_usd', 'paid by the state (MACPAC); FY2023 alone')
	],
	caveats: [
		"KFF's total of FY2023 differs in scope from MACPAC's shares, which add up to 1.2 percent more over the 51 areas; by state from 33 percent less (WA) to 30 percent more (NH), so never subtract one from the other.",
		"Two figures of FY2023 look like slips of copying: KFF's total of Washington (29.2 billion dollars; 18.2 the year before) and the state share of New Hampshire (the same as its federal share, to the dollar)."
	],
	checks: [
		'51 areas in each of 4 fiscal years.',
		'FY2023: federal 610.2 and state 280.2 billion dollars, 890.3 together.'
	]
};

const fmap: Descriptor = {
	name: 'funds/fmap',
	title: 'Federal share of Medicaid by formula and state, FY2018 to FY2026',
	description:
		'Regular federal medical assistance percentage: the part of Medicaid spending that the federal government pays.',
	publisher: 'US Department of Health and Human Services (HHS)',
	table: 'Federal Register notices of the federal medical assistance percentages',
	address:
		'https://aspe.hhs.gov/federal-medical-assistance-percentages-or-federal-financial-participation-state-assistance-expenditures',
	reachedThrough: `${POLICY_ENGINE}gov/hhs/medicaid/cost_share/fmap.yaml`,
	retrievedThrough: 'a stored copy of the figures above, read by src/ingest/medicaid.ts',
	licence: FACTS,
	vintage: 'one notice for each fiscal year',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [FISCAL_YEAR, STATE, numberField('fmap_share', 'share', 'from 0.5 to 0.83')],
	caveats: [
		'The regular rate: without the temporary rise of the pandemic laws and without the higher rate for the expansion group.'
	],
	checks: ['51 areas in each of 9 fiscal years, none below the floor of 0.5.']
};

/** Medicaid by state and by who pays, and the federal share by formula. */
export const medicaidShares: Source = (readRaw) => {
	const paid = rawRows(readRaw(MEDICAID_FILE), MEDICAID_FILE, MEDICAID_HEADER);
	const shares = rawRows(readRaw(FMAP_FILE), FMAP_FILE, FMAP_HEADER);
	return [tidyTable(medicaid, medicaidRows(paid)), tidyTable(fmap, shares.map(fmapRow))];
};

function medicaidRows(rows: readonly RawRow[]): readonly TidyRow[] {
	const amounts = new Map(
		rows.map((raw) => [
			`${raw.text('fiscal_year')} ${stateIn(raw)} ${raw.oneOf('item', MEDICAID_ITEMS)}`,
			raw.dollars('usd')
		])
	);
	const totals = rows.filter((raw) => raw.text('item') === 'total');
	return totals.map((raw) => {
		const key = `${raw.text('fiscal_year')} ${stateIn(raw)}`;
		return {
			fiscal_year: raw.number('fiscal_year'),
			state: stateIn(raw),
			total_usd: raw.dollars('usd'),
			total_source: sourceOfTotal(raw),
			federal_share_usd: amounts.get(`${key} federal_share_benefits_and_admin`) ?? null,
			state_share_usd: amounts.get(`${key} state_share`) ?? null
		};
	});
}

function sourceOfTotal(raw: RawRow): string {
	const source = TOTAL_SOURCES.get(raw.text('fiscal_year'));
	if (source === undefined) throw raw.fault('fiscal_year', 'a year from 2020 to 2023');
	return source;
}

function fmapRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		state: stateIn(raw),
		fmap_share: raw.number('fmap_share')
	};
}
