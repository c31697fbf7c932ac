import { STATES } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { LegendEntry } from '$lib/files/swatch';
import { agesSentence } from '$lib/words/account-key-words';
import { formatsOf } from '$lib/words/measure';
import { counted } from '$lib/words/ordinal';
import { neutralStripWords, sideOfMeasure, sourceLine, stripWords } from './chart-words';
import { estimateFile, filePartsOf, yearFile } from './file-parts';
import { mapHeading } from './headings';
import { isMapNeutral, mapValues, type MapInput } from './map-input';
import type { FigureRecord } from './record';
import { yearTable } from './tables';

/** What a line of all states tells: one year by one choice. */
export type StripInput = Omit<MapInput, 'labels' | 'keys'>;

/** All states on one line between the two even lines; pages draw it themselves, without a frame. */
export const stripFigure: FigureRecord<StripInput> = {
	id: 'strip',
	name: 'strip',
	title: ({ shown, choice }) => mapHeading(shown, choice).title,
	subtitle: (input) =>
		`All states on one line. ${mapHeading(input.shown, input.choice).subtitle}${missingPart(input)}`,
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	note: ({ shown: { view } }) => (view.ages ? agesSentence(view.fiscalYear, view.ages) : ''),
	legend: legendOf,
	table: (input) => yearTable(input.shown, input.choice, stripFigure.subtitle(input)),
	rowCount: () => STATES.length,
	files: ({ shown: { view }, choice, followed }) => ({
		parts: filePartsOf({ choice, when: view.fiscalYear, states: followed }),
		served: yearFile(view.fiscalYear),
		whole: estimateFile(choice.estimate)
	})
};

/** States without a figure stand nowhere on the line. */
function missingPart(input: StripInput): string {
	const missing = valuesOf(input).filter((value) => value === null).length;
	return missing === 0 ? '' : `. ${counted(missing, 'state', 'states')} without a figure left out`;
}

function valuesOf(input: StripInput) {
	return mapValues({ ...input, labels: [], keys: null });
}

/** What the ticks mean by their color; those of one side alone have one. */
function legendOf(input: StripInput): readonly LegendEntry[] {
	const { choice, shown } = input;
	if (sideOfMeasure(choice.measure) !== 'both') return [];
	const isNeutral = isMapNeutral({ ...input, labels: [], keys: null });
	const words = (isNeutral ? neutralStripWords : stripWords)(
		{ choice, formats: formatsOf(choice), average: shown.view.average },
		null
	);
	return [
		{ label: words.low.long, color: 'var(--payer)' },
		...(words.middle === '' ? [] : [{ label: words.middle, color: 'var(--between)' }]),
		{ label: words.high.long, color: 'var(--recipient)' }
	];
}
