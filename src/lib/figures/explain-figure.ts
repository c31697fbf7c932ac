import { ageNote, explainSubtitle, explainTitle } from '$lib/words/explain-sentence';
import { BY_ESTIMATE_CHOICE } from './by-estimate-input';
import { explainTable } from './condition-tables';
import { pointOf, type ExplainInput, type ExplainLive } from './explain-input';
import { filePartsOf } from './file-parts';
import type { FigureRecord } from './record';
import { reckonedBy } from './tables';

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
	table: (input) => ({
		...explainTable(input.explained, explainFigure.subtitle(input)),
		reckoned: { fiscal_year: input.year, ...reckonedBy(BY_ESTIMATE_CHOICE) }
	}),
	rowCount: ({ explained }) => explained.points.length,
	isTableLate: true,
	files: ({ year, followed }) => ({
		parts: filePartsOf({ choice: BY_ESTIMATE_CHOICE, when: year, states: followed }),
		whole: { path: '/claims/conditions/explain.csv', words: 'All years, CSV' }
	})
};
