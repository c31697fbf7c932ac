import { PROGRAM_AREAS } from '../lib/data/account-programs';
import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField } from './fields';
import { PROGRAM_FILES, PROGRAM_FOLDER, type ProgramFile } from './program-files';
import { areaIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, scaledRounded, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const HEADER = ['area', 'usd'];

const descriptor: Descriptor = {
	name: 'funds/program-amounts',
	title: 'Federal money of 12 programs by state, about FY2024',
	description:
		'What each of 12 programs pays, allots or promises in each state in FY2024 or a period near it, in dollars of the year, one official table each; unemployment benefits by two tables.',
	publisher:
		'Centers for Medicare & Medicaid Services; Departments of Labor, Education and Housing and Urban Development; USAspending; Federal Highway Administration; Federal Transit Administration; Administration for Children and Families; Office of Head Start',
	table: PROGRAM_FILES.map(({ program, table }) => `${program}: ${table}`).join('. '),
	address:
		'https://www.medicaid.gov/medicaid/financial-management/downloads/financial-management-report-fy2024.zip',
	reachedThrough:
		'GitHub HappyLizarb/national-tax-map, commit 13e40b2d3dde7db94bfe84ba7b191f61aeca18a5, data/federal/federal-mts-agency-department-of-*.json; unemployment-5159: GitHub markusstrasser/immigration-research, commit 0869aca87853e1c37c36f31369af110dd168558e, infra/immigration-fiscal/admin_benefit_keys_2026_09_24/derived/admin_ui_eta203.csv',
	retrievedThrough: 'figures copied from the files above, read by src/ingest/program-amounts.ts',
	licence: {
		name: 'Facts from public documents of the US government',
		note: 'The repositories they were reached through state no licence; only the figures are taken.'
	},
	vintage: 'FY2024 or the period named in the row',
	primaryKey: ['program', 'period', 'area'],
	missingValues: '',
	fields: [
		textField('program', 'the program and, for unemployment, the form: see the table named above'),
		textField(
			'period',
			'FY federal fiscal year, CY calendar year, GY grant year, or year and month, as the source has it'
		),
		textField(
			'area',
			'postal code of one of the 50 states or DC; of a territory (AS, GU, MP, PR, VI); FAS freely associated states, PALAU; INDIAN, TRIBES Indian tribes; MIGRANT programs in several states; SUPPORT, OTHER not by place'
		),
		dollarField('amount_usd', 'as published; unemployment-2112 and esser rounded from cents')
	],
	caveats: [
		'Second-hand: copied by a private project from the tables named, each with its control total, which it meets.',
		'Kinds differ: outlays (esser, highways), federal shares (medicaid-cms64, chip), benefits (unemployment), authority that is not outlay (title-1, transit, child-care). Use shares within a program; never add programs up.',
		'unemployment-2112 is rounded from dollars and cents, as is esser. Do not use it for Florida (1,588 million dollars against 291 in unemployment-5159) and Alabama (160 against 76).',
		'unemployment-5159 is a calendar year and is the better of the two.',
		'premium-credit is one month, and a product of two published columns that the copyist made.',
		'pell is an estimate, rounded to 0.1 million dollars, by the place of the school: states with large online colleges (AZ, NH, UT) stand high.',
		'transit: DC holds the whole Washington area.',
		'esser is aid of the pandemic that has ended; eight programs printed without a state are not in it.',
		'housing-vouchers covers 78 percent of the outlay and not evenly: Nevada (38.8 million dollars) and South Dakota (4.8) look as if large agencies were missing.'
	],
	checks: [
		'51 areas for each of 13 program tables.',
		'Each table adds up, with its further rows, to the control total quoted with it, to the dollar or, where rounded from cents, within a dollar for each two rows.',
		'Shares of medicaid-cms64 beside the federal shares of FY2023 in funds/medicaid: from 21 percent below (TX) to 50 percent above (NC, which widened Medicaid in between).'
	]
};

/** Amounts of single programs by state, about FY2024. */
export const programAmounts: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: 'spending/',
		pattern: /^program_amounts_/,
		read: PROGRAM_FILES.map(({ file }) => (PROGRAM_FOLDER + file).replace('spending/', ''))
	});
	return [
		tidyTable(
			descriptor,
			PROGRAM_FILES.flatMap((program) => rowsOf(program, readRaw))
		)
	];
};

function rowsOf(source: ProgramFile, readRaw: ReadRaw): readonly TidyRow[] {
	const file = PROGRAM_FOLDER + source.file;
	return rawRows(readRaw(file), file, HEADER).map((raw) => ({
		program: source.program,
		period: source.period,
		area: areaIn(raw, 'area', PROGRAM_AREAS),
		amount_usd: amountOf(raw, source)
	}));
}

function amountOf(raw: RawRow, { cents }: ProgramFile): number {
	return cents ? scaledRounded(raw.decimalText('usd'), 0) : raw.dollars('usd');
}
