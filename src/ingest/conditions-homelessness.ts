import type { Descriptor } from '../lib/data/descriptor';
import { countField, numberOrMissing, YEAR } from './conditions-fields';
import { STATE, textField } from './fields';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'conditions/hud_pit_by_state_2007-2025.csv';
const HEADER = ['state', 'state_name', 'year', 'overall', 'sheltered', 'unsheltered', 'basis'];
const NOT_IN_HAND = 'not in hand: MO-604 (Kansas City, both states) is missing from the CoC file';

/** What each note of the collected file is called here. */
const BASES = new Map([
	['HUD state file (2007-2022 edition)', 'state-file'],
	['sum of HUD CoC counts', 'coc-sum'],
	['HUD 2007-2019 state file copy; sheltered = overall - unsheltered', 'state-file-2007'],
	[
		'HUD state file shown in a notebook; shelter split not in hand (MO-604 spans KS and MO)',
		'overall-only'
	]
]);

const descriptor: Descriptor = {
	name: 'conditions/homelessness',
	title: 'Homeless persons by state, sheltered and unsheltered, 2007 to 2025',
	description:
		'Persons counted as homeless on one night of January in each state: all, those in shelters and transitional housing, and those unsheltered (on the street, in cars, tents and other places not meant for sleeping).',
	publisher: 'US Department of Housing and Urban Development (HUD)',
	table: 'Point-in-Time Estimates of Homelessness by State; by Continuum of Care (CoC)',
	address: 'https://www.huduser.gov/portal/datasets/ahar.html',
	reachedThrough:
		'2008-2022: GitHub leon01chen/Resource-Allocation-Homeless, commit 6deab8740e8c017925518c891df5d3731ba1afa8, Data/2007-2022-PIT-Counts-by-State.xlsx; 2007 and 2023-2025: GitHub SSDALab/COCHomeless, commit edb1b21385ed37811be70710e3498adda5c36a43, data/pit_coc.rda; MO and KS: GitHub Cirrick/hacklytics-2020, commit 4c7b7914084f7a4ac72d62ec8807c32d9321e956 (2007), winstonhoyle/VineMapper, commit 50361ec79e1aa440ee02421651e97bfebadc74a8 (2023), amateeraasu/US_Homelessness_Analysis_2024, commit 794cec965b2fc2c4143390154e4f16ff5f1a57e5 (2024)',
	retrievedThrough:
		'stored copies of the files above, read by src/ingest/conditions-homelessness.ts',
	licence: {
		name: 'Figures of the US government (public domain, 17 U.S.C. 105)',
		note: 'Only the figures are taken; the package with the counts by CoC is under the GPL-3.'
	},
	vintage: '2008-2022 as in the 2022 edition; 2007 and 2023-2025 as sums of local counts',
	primaryKey: ['year', 'state'],
	missingValues: '',
	fields: [
		YEAR,
		STATE,
		countField('overall', 'persons', 'all homeless persons, one night in January'),
		countField('sheltered', 'persons', 'in emergency shelter, transitional housing, safe haven'),
		countField('unsheltered', 'persons', 'in a place not meant for sleeping'),
		textField(
			'basis',
			'state-file: HUD by state; coc-sum: sum of the local counts; state-file-2007: HUD by state, sheltered as overall less unsheltered; overall-only: HUD by state, without the split'
		)
	],
	caveats: [
		'2021 cannot be compared: many places left out the count of the unsheltered in the pandemic (California 6,039 in place of more than a hundred thousand).',
		'Missouri and Kansas: no split in 2023 and 2024, no row in 2025 (Kansas City lies in both, and its local count is not in hand).',
		'2025 rests on one copy of the local counts and has no second source here.',
		'One night of winter: weather, volunteers and method differ by place and year.',
		"Territories are left out, so sums are below HUD's own national totals."
	],
	checks: [
		'51 areas in each year 2007 to 2024, 49 in 2025.',
		'Sheltered and unsheltered add up to overall in every row that has both.',
		"Before the territories were left out, the sums were HUD's own national totals in 2008 to 2022."
	]
};

/** HUD's count of the homeless by state; rows without any figure are left out. */
export const homelessness: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	return [tidyTable(descriptor, rows.filter(isInHand).map(rowOf))];
};

function isInHand(raw: RawRow): boolean {
	if (raw.text('basis') !== NOT_IN_HAND) return true;
	raw.oneOf('overall', ['']);
	return false;
}

function rowOf(raw: RawRow): TidyRow {
	const basis = BASES.get(raw.text('basis'));
	if (basis === undefined) throw raw.fault('basis', 'a known basis');
	return {
		year: raw.number('year'),
		state: stateIn(raw, 'state'),
		overall: raw.number('overall'),
		sheltered: numberOrMissing(raw, 'sheltered'),
		unsheltered: numberOrMissing(raw, 'unsheltered'),
		basis
	};
}
