import type { Descriptor } from '../lib/data/descriptor';
import { countField, YEAR } from './conditions-fields';
import { textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const SCORES_FILE = 'conditions/naep_scores_by_state_1990-2022.csv';
const SCORES_HEADER = ['state', 'year', 'subject', 'grade', 'avg_scale_score', 'via'];
const LEVELS_FILE = 'conditions/naep_scores_and_levels_2019_2022.csv';
const LEVELS_HEADER = [
	'state',
	'year',
	'subject',
	'grade',
	'avg_scale_score',
	'pct_at_or_above_basic',
	'pct_at_or_above_proficient'
];
const SUBJECTS = ['mathematics', 'reading'] as const;

/** The national row of the scores is all schools up to this year, public schools after it. */
const LAST_WHOLE_NATION = 2019;

const descriptor: Descriptor = {
	name: 'conditions/schools',
	title: 'Test scores of public schools by state (NAEP), 1990 to 2022',
	description:
		'Average score of public school pupils in mathematics and reading, grades 4 and 8, in the National Assessment of Educational Progress, with the part at or above Basic and Proficient in 2019 and 2022.',
	publisher: 'National Center for Education Statistics (NCES)',
	table: 'National Assessment of Educational Progress, state assessments',
	address: 'https://www.nationsreportcard.gov',
	reachedThrough:
		'to 2019: GitHub superryguy07/DS-201-Final-Project, commit 650f3dd99b15a5346a3d0e9b3bfddcfaae92dbb6, states_all2.csv (US Education Datasets: Unification Project, CC0); 2022, and levels of 2019 and 2022: GitHub prisp90/covid19_education_outcome, commit 51cfd7427a9e6f807710fccffab019e79f5cd751, Data/naep/',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/conditions-schools.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as published in the year of each assessment',
	primaryKey: ['year', 'area', 'subject', 'grade'],
	missingValues: '',
	fields: [
		YEAR,
		textField(
			'area',
			'postal code of one of the 50 states or DC; DODEA schools of the Department of Defense; US all schools of the nation; US-PUBLIC its public schools'
		),
		textField('subject', 'mathematics or reading'),
		countField('grade', 'school grade', '4 or 8'),
		countField('score', 'points from 0 to 500', 'average scale score'),
		countField('basic_percent', 'percent', 'pupils at or above Basic; 2019 and 2022'),
		countField('proficient_percent', 'percent', 'pupils at or above Proficient; 2019 and 2022')
	],
	caveats: [
		'Before 2003 only 37 to 44 states took part. State mathematics of 1996 is absent, 2024 is not in hand.',
		'Whole points: states within two or three points of each other do not differ beyond chance.',
		'Scores tell of pupils as much as of schools: income and language at home weigh on them.',
		'The national row is all schools (US) to 2019 and public schools (US-PUBLIC) in 2019 and 2022, about one point lower.'
	],
	checks: [
		'51 areas in each assessment from 2003 on, fewer before.',
		'The two sources of 2019 give every state the same score.'
	]
};

/** NAEP scores by state, subject and grade, with levels of attainment where they are in hand. */
export const schools: Source = (readRaw) => {
	const scores = rawRows(readRaw(SCORES_FILE), SCORES_FILE, SCORES_HEADER).map(scoreRow);
	const levels = rawRows(readRaw(LEVELS_FILE), LEVELS_FILE, LEVELS_HEADER).map(levelsRow);
	const byKey = new Map(levels.map((row) => [keyOf(row), row]));
	const known = new Set(scores.map(keyOf));
	return [
		tidyTable(descriptor, [
			...scores.map((row) => withLevels(row, byKey.get(keyOf(row)))),
			...levels.filter((row) => !known.has(keyOf(row)))
		])
	];
};

function scoreRow(raw: RawRow): TidyRow {
	const isPublicOnly = raw.number('year') > LAST_WHOLE_NATION;
	return {
		...testOf(raw, isPublicOnly ? 'US-PUBLIC' : 'US'),
		basic_percent: null,
		proficient_percent: null
	};
}

function levelsRow(raw: RawRow): TidyRow {
	return {
		...testOf(raw, 'US-PUBLIC'),
		basic_percent: raw.number('pct_at_or_above_basic'),
		proficient_percent: raw.number('pct_at_or_above_proficient')
	};
}

function testOf(raw: RawRow, nation: string) {
	const area = areaIn(raw, 'state', ['DoDEA', 'US']);
	return {
		year: raw.number('year'),
		area: area === 'US' ? nation : area.toUpperCase(),
		subject: raw.oneOf('subject', SUBJECTS),
		grade: raw.number('grade'),
		score: raw.number('avg_scale_score')
	};
}

function keyOf(row: TidyRow): string {
	return `${row.year} ${row.area} ${row.subject} ${row.grade}`;
}

/** The levels of the same test; throws where its two sources disagree on the score. */
function withLevels(row: TidyRow, levels: TidyRow | undefined): TidyRow {
	if (levels === undefined) return row;
	if (levels.score === row.score) return levels;
	throw new Error(`${keyOf(row)}: the score is ${row.score} and ${levels.score}.`);
}
