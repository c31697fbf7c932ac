import type { DatasetPath } from '$lib/data/registry';
import type { KeyId, LineId } from '../types';

type Datasets = readonly DatasetPath[];

const TRANSFERS = 'funds/transfers';
const AGENCIES = 'funds/obligations-by-agency';
const PROGRAMS = 'funds/program-amounts';

const CONTRIBUTIONS: Datasets = [
	'taxes/social-contributions',
	TRANSFERS,
	'context/gdp-parts',
	'context/federal-totals'
];
const EARNINGS: Datasets = ['taxes/social-contributions', 'context/gdp-parts'];
const CAPITAL: Datasets = ['taxes/income-components', 'taxes/social-contributions'];
const PAY: Datasets = ['context/gdp', 'context/compensation'];

/**
 * The datasets that each key is made of, the one that says most about the newest years last; a figure is
 * followed by them to its file and its publisher. The share of taxes paid is made of the account itself. They
 * stand apart from what is told of a key, since only the page of the account needs them.
 */
export const KEY_DATASETS: Readonly<Record<KeyId, Datasets>> = {
	population: ['context/population'],
	'personal-income': ['context/personal-income'],
	'disposable-income': ['context/disposable-income'],
	'income-tax': [
		'taxes/personal-taxes',
		'context/personal-income',
		'context/disposable-income',
		'taxes/income-tax'
	],
	'irs-individual': ['taxes/collections'],
	contributions: CONTRIBUTIONS,
	'contributions-at-work': CONTRIBUTIONS,
	wages: ['taxes/social-contributions'],
	'net-earnings': EARNINGS,
	'capital-income': CAPITAL,
	'capital-gains': ['taxes/income-components', 'taxes/capital-income'],
	incidence: [...CAPITAL, 'context/gdp-parts'],
	'incidence-with-gains': [...CAPITAL, 'context/gdp-parts', 'taxes/capital-income'],
	'irs-business-income': ['taxes/collections'],
	'irs-excise': ['taxes/collections'],
	'estate-gift': ['taxes/income-components', 'taxes/collections'],
	'interest-received': ['taxes/income-components', 'taxes/capital-income'],
	'tax-share': [],
	'social-security': [TRANSFERS, 'context/age', 'funds/transfers-2022', 'funds/social-security'],
	'social-security-2022': [TRANSFERS, 'context/age', 'funds/transfers-2022'],
	'railroad-retirement': [TRANSFERS],
	medicare: [TRANSFERS, 'funds/medicare-medicaid', 'context/age', 'funds/transfers-2022'],
	'civil-service': ['taxes/social-contributions', ...PAY],
	'military-medical': [TRANSFERS],
	'federal-pay': PAY,
	'federal-pay-by-residence': [...PAY, AGENCIES],
	veterans: [TRANSFERS, 'funds/veterans'],
	'veterans-care': ['funds/veterans'],
	'veterans-education': [TRANSFERS],
	unemployment: [TRANSFERS, 'taxes/income-tax', PROGRAMS],
	food: [TRANSFERS, 'funds/snap'],
	ssi: [TRANSFERS, 'funds/ssi'],
	'ssi-with-supplements': [TRANSFERS],
	'refundable-credits': [TRANSFERS, 'taxes/income-tax'],
	'premium-credit': ['taxes/income-tax', PROGRAMS],
	coronavirus: ['context/population', 'taxes/income-tax'],
	students: [TRANSFERS, 'context/population'],
	pell: [PROGRAMS],
	housing: ['context/gdp-parts', 'funds/farm-payments', 'funds/crop-insurance', AGENCIES],
	'public-welfare': ['funds/federal-revenue-by-function', 'funds/medicaid', PROGRAMS],
	'medicaid-fmap': ['funds/medicare-medicaid', 'funds/fmap'],
	'federal-aid': ['funds/federal-revenue-by-function', 'funds/medicaid', 'funds/federal-aid'],
	'general-assistance': [AGENCIES],
	'school-aid': [PROGRAMS],
	'disaster-public': ['funds/disaster-assistance'],
	'disaster-individual': ['funds/disaster-assistance'],
	'defense-contracts': ['funds/cffr-counties', 'funds/defense-contracts', AGENCIES],
	'nondefense-procurement': [
		'funds/cffr-us',
		'funds/cffr-by-category',
		...PAY,
		'funds/defense-contracts',
		'funds/contracts-by-place',
		AGENCIES
	],
	farm: ['funds/farm-payments', 'funds/crop-insurance'],
	'farm-payments': ['funds/farm-payments'],
	'business-relief': ['context/gdp-parts']
};

const BUDGET = 'context/federal-totals';
const CENSUS = 'funds/cffr-us';

/** National totals that are made of more than the budget's own tables. */
const TOTAL_DATASETS: Readonly<Partial<Record<LineId, Datasets>>> = {
	'estate-and-gift': [BUDGET, 'context/estate-gift-share'],
	'customs-and-other': [BUDGET, 'context/estate-gift-share'],
	'defense-contracts': [CENSUS, 'funds/defense-contracts', AGENCIES],
	'defense-pay': [BUDGET, CENSUS],
	'civilian-pay': [CENSUS, 'context/gdp'],
	'nondefense-procurement': [BUDGET, ...KEY_DATASETS['nondefense-procurement']],
	'farm-payments': [BUDGET, ...KEY_DATASETS.farm],
	'disaster-public': KEY_DATASETS['disaster-public'],
	'disaster-individual': KEY_DATASETS['disaster-individual']
};

/** The datasets that the national total of a line is read from. */
export function totalDatasets(line: LineId): Datasets {
	return TOTAL_DATASETS[line] ?? [BUDGET];
}
