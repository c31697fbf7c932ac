import type { LeverTrack } from '$lib/fiscal/account/flip-points';
import { leversHeading, type AccountScope } from './account-headings';
import { EACH, leversTable, tableOfState } from './account-tables';
import { filePartsOf } from './file-parts';
import { leversPicture } from './levers-picture';
import LeversChart from './LeversChart.svelte';
import { ACCOUNT_SOURCE, keysPart } from './reader-keys';
import type { FigureRecord } from './record';

/** What the tracks tell: how one state's balance moves as one choice goes from end to end. */
export interface LeversInput extends AccountScope {
	readonly tracks: readonly LeverTrack[];
}

/** For each choice that moves the balance, the value at which the state's sign turns. */
export const leversFigure: FigureRecord<LeversInput> = {
	id: 'levers',
	name: 'levers',
	chart: LeversChart,
	title: (input) => leversHeading(input.tracks, input).title,
	subtitle: (input) => leversHeading(input.tracks, input).subtitle,
	source: () => ACCOUNT_SOURCE,
	legend: () => [
		{ label: 'Pays more than it receives', color: 'var(--payer)' },
		{ label: 'Receives more', color: 'var(--recipient)' },
		{ label: 'Where the choice stands', color: 'var(--ink)', shape: 'disc' }
	],
	table: (input) =>
		tableOfState(leversTable(input.tracks, input.keys, leversFigure.subtitle(input)), input),
	rowCount: ({ tracks }) => tracks.length,
	files: ({ state, fiscalYear, keys }) => ({
		parts: [...filePartsOf({ choice: EACH, when: fiscalYear, states: [state] }), keysPart(keys)],
		whole: {
			path: '/data/account-lines.csv',
			words: 'Every state and line by our sharing rules, CSV'
		}
	}),
	picture: ({ tracks }) => leversPicture(tracks)
};
