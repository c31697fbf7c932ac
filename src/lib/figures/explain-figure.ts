import { ageNote, explainSubtitle, explainTitle } from '$lib/words/explain-sentence';
import { explainTable } from './condition-tables';
import { pointOf, type ExplainInput, type ExplainLive } from './explain-input';
import type { FigureRecord } from './record';

/** Net per person beside income and age, with what is left over. */
export const explainFigure: FigureRecord<ExplainInput, ExplainLive> = {
	id: 'explain',
	name: 'income-and-age',
	title: ({ explained, followed }) => {
		const [state = 'CA'] = followed;
		return explainTitle(explained, state, pointOf(explained, state));
	},
	subtitle: ({ explained }) => explainSubtitle(explained),
	source: () =>
		'Source: our own account; personal income and population, Bureau of Economic Analysis; residents of 65 and over, Census Bureau.',
	note: ({ explained }) => ageNote(explained),
	legend: () => [
		{ label: 'Pays more than the national average', color: 'var(--payer)' },
		{ label: 'Gets more', color: 'var(--recipient)' }
	],
	table: (input) => explainTable(input.explained, explainFigure.subtitle(input)),
	rowCount: ({ explained }) => explained.points.length,
	isTableLate: true,
	files: ({ year, followed }) => ({
		parts: [year, followed.join('-')],
		whole: { path: '/claims/conditions/explain.csv', words: 'All years, CSV' }
	})
};
