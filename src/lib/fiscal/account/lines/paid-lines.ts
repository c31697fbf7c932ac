import { lineWith, type LineWords } from './line';
import type { KeyId, Line } from '../types';

const PAYROLL: readonly [KeyId, ...KeyId[]] = ['contributions', 'contributions-at-work', 'wages'];

const WORDS: readonly LineWords[] = [
	{
		id: 'individual-income-tax',
		group: 'taxes',
		label: 'Individual income tax',
		sentence: 'Tax on the income of persons, refunds taken off.',
		control: 'OMB table 2.1',
		keys: ['income-tax', 'irs-individual', 'personal-income']
	},
	{
		id: 'payroll-social-security',
		group: 'taxes',
		label: 'Payroll tax: Social Security',
		sentence: 'Contributions of workers and employers for old age, survivors and disability.',
		control: 'OMB table 2.4',
		keys: PAYROLL,
		pair: 'without-social-security'
	},
	{
		id: 'payroll-medicare',
		group: 'taxes',
		label: 'Payroll tax: Medicare',
		sentence: 'Contributions of workers and employers for hospital insurance.',
		control: 'OMB table 2.4',
		keys: PAYROLL,
		pair: 'without-medicare-hospital'
	},
	{
		id: 'payroll-unemployment',
		group: 'taxes',
		label: 'Unemployment tax',
		sentence: 'Federal and state taxes on employers that go into the unemployment trust fund.',
		control: 'OMB table 2.4',
		keys: PAYROLL,
		pair: 'without-unemployment'
	},
	{
		id: 'payroll-other',
		group: 'taxes',
		label: 'Other payroll contributions',
		sentence: 'Railroad retirement and what federal workers pay for their pensions.',
		control: 'OMB table 2.1 less the lines above',
		keys: PAYROLL
	},
	{
		id: 'corporate-tax',
		group: 'taxes',
		label: 'Corporate income tax',
		sentence: 'Tax on the profits of corporations, which people bear as owners or workers.',
		control: 'OMB table 2.1',
		keys: ['incidence', 'incidence-with-gains', 'irs-business-income']
	},
	{
		id: 'excise-highway',
		group: 'taxes',
		label: 'Excise: fuels and highways',
		sentence: 'Taxes on gasoline, diesel and trucks, less credits for fuels.',
		control: 'OMB table 2.4',
		keys: ['population', 'disposable-income', 'irs-excise'],
		pair: 'without-highways'
	},
	{
		id: 'excise-alcohol-tobacco',
		group: 'taxes',
		label: 'Excise: alcohol and tobacco',
		sentence: 'Taxes on spirits, beer, wine and tobacco.',
		control: 'OMB table 2.4',
		keys: ['population', 'disposable-income', 'irs-excise']
	},
	{
		id: 'excise-other',
		group: 'taxes',
		label: 'Other excise',
		sentence: 'Taxes on air travel, telephones, health insurance and other goods and services.',
		control: 'OMB table 2.1 less the two lines above',
		keys: ['disposable-income', 'population', 'irs-excise']
	},
	{
		id: 'estate-and-gift',
		group: 'taxes',
		label: 'Estate and gift taxes',
		sentence: 'Taxes on what the wealthiest leave or give away.',
		control: 'OMB table 2.1, other receipts, by the share the CBO gives',
		keys: ['estate-gift', 'capital-income', 'disposable-income']
	},
	{
		id: 'customs-and-other',
		group: 'taxes',
		label: 'Customs, Federal Reserve and other',
		sentence: 'Duties on imports, earnings of the Federal Reserve, fees and fines.',
		control: 'rest of OMB table 2.1',
		keys: ['disposable-income', 'population']
	}
];

/** The lines of federal receipts, in the order in which they are told. */
export const PAID_LINES: readonly Line[] = WORDS.map((words) => lineWith('paid', words));
