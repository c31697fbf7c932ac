import { STATES } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { agesSentence } from '$lib/words/account-key-words';
import { accountMapHeading } from './account-headings';
import { sourceLine } from './chart-words';
import { estimateFile, filePartsOf, yearFile } from './file-parts';
import { mapHeading, type Heading } from './headings';
import MapChart from './MapChart.svelte';
import { kindDrawn, mapBase, mapValues, type MapInput, type MapLive } from './map-input';
import { paleWords } from './pale-words';
import { rampLegend } from './ramp-legend';
import { ACCOUNT_SOURCE, byOurKeys, keysPart, withKeys } from './reader-keys';
import type { FigureFiles, FigureRecord } from './record';
import { yearTable } from './tables';

/** All states by class, as a map or as tiles. */
export const mapFigure: FigureRecord<MapInput, MapLive> = {
	id: 'map',
	name: 'map',
	chart: MapChart,
	title: (input) => headingOf(input).title,
	subtitle: (input) => {
		const pale = paleWords(input.choice, mapBase(input));
		return [headingOf(input).subtitle, pale].filter(Boolean).join('. ');
	},
	source: ({ choice, keys }) =>
		keys ? ACCOUNT_SOURCE : sourceLine(estimateOf(choice.estimate), choice.dollars),
	note: ({ shown: { view }, keys }) =>
		view.ages && !keys ? agesSentence(view.fiscalYear, view.ages) : '',
	legend: (input) => {
		const hasMissing = mapValues(input).some((value) => value === null);
		return rampLegend(input.choice, mapBase(input), hasMissing);
	},
	table: (input) => {
		const table = yearTable(input.shown, input.choice, mapFigure.subtitle(input));
		return input.keys ? withKeys(table, input.keys) : table;
	},
	rowCount: () => STATES.length,
	files: filesOf
};

function headingOf({ shown, choice, keys }: MapInput): Heading {
	return keys ? accountMapHeading(shown, choice, keys) : mapHeading(shown, choice);
}

function filesOf(
	{ shown, choice, followed, keys }: MapInput,
	live?: Pick<MapLive, 'kind' | 'usual'>
): FigureFiles {
	const { fiscalYear } = shown.view;
	const served = yearFile(fiscalYear);
	const whole = estimateFile(choice.estimate);
	const tiles = live && kindDrawn(live) === 'tiles' ? 'tiles' : '';
	const parts = [...filePartsOf({ choice, when: fiscalYear, states: followed }), tiles];
	if (!keys) return { parts, served, whole };
	return {
		parts: [...parts, keysPart(keys)],
		served: byOurKeys(served, keys),
		whole: byOurKeys(whole, keys)
	};
}
