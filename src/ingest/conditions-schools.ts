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

/** NAEP scores by state, subject and grade, with levels of attainment where they are in hand. */
export const schools: Source = (readRaw) => {
	const scores = rawRows(readRaw(SCORES_FILE), SCORES_FILE, SCORES_HEADER).map(scoreRow);
	const levels = rawRows(readRaw(LEVELS_FILE), LEVELS_FILE, LEVELS_HEADER).map(levelsRow);
	const byKey = new Map(levels.map((row) => [keyOf(row), row]));
	const known = new Set(scores.map(keyOf));
	return [
		tidyTable('conditions/schools', [
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
