import { expect, it } from 'vitest';
import { schools } from './conditions-schools';
import type { ReadRaw } from './source';

const reading =
	(scores: readonly string[], levels: readonly string[]): ReadRaw =>
	(path) =>
		path.includes('levels')
			? `state,year,subject,grade,avg_scale_score,pct_at_or_above_basic,pct_at_or_above_proficient\n${levels.join('\n')}\n`
			: `state,year,subject,grade,avg_scale_score,via\n${scores.join('\n')}\n`;

const rowsOf = (scores: readonly string[], levels: readonly string[]) =>
	schools(reading(scores, levels))[0]?.rows.map((row) => Object.values(row));

it('levels of attainment are put to the score of the same test', () => {
	expect(
		rowsOf(
			['CA,2022,reading,4,214.0,x', 'CA,2003,reading,4,206.0,x'],
			['CA,2022,reading,4,214,58,31']
		)
	).toEqual([
		[2003, 'CA', 'reading', 4, 206, null, null],
		[2022, 'CA', 'reading', 4, 214, 58, 31]
	]);
});

it('public schools of the nation are not taken for all its schools', () => {
	const scores = ['US,2019,reading,8,263.0,x', 'US,2022,reading,8,259.0,x'];
	const levels = ['US,2019,reading,8,262,72,32', 'US,2022,reading,8,259,68,29'];
	expect(rowsOf(scores, levels)?.map(([year, area, , , score]) => [year, area, score])).toEqual([
		[2019, 'US', 263],
		[2019, 'US-PUBLIC', 262],
		[2022, 'US-PUBLIC', 259]
	]);
});

it('two sources that disagree on a score are refused', () => {
	expect(() => rowsOf(['CA,2022,reading,4,214.0,x'], ['CA,2022,reading,4,215,58,31'])).toThrow(
		'2022 CA reading 4: the score is 214 and 215'
	);
});
