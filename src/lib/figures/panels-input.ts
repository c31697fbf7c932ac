import type { PublishedPoint } from '$lib/charts/timeline/series';
import type { Column } from '$lib/fiscal/core/types';
import { stateOf, type StateCode } from '$lib/data/states';
import { formatsOf } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import { originNotes } from '$lib/words/origin-words';
import {
	averageIn,
	isAgainstOthers,
	valuesOf,
	yearsOfRow,
	type ComparedYears
} from './compare-input';
import { yearsNote, type Pointed } from './pointed';
import { originsTold, publishedLines } from './timeline-card';
import { pointsOf } from './timeline-input';

/** What others printed of a state in the years drawn, dollar for dollar: against the others nobody prints a figure. */
export function publishedIn(input: ComparedYears, state: StateCode): readonly PublishedPoint[] {
	const { all, choice, points, context } = input;
	if (isAgainstOthers(choice)) return [];
	const years = yearsOfRow(all);
	return pointsOf(points, { state, choice, context }).filter(({ fiscalYear }) =>
		years.includes(fiscalYear)
	);
}

/** The same of all states compared. */
export function allPublished(input: ComparedYears): readonly PublishedPoint[] {
	return input.states.flatMap((state) => publishedIn(input, state));
}

/** One card of a year: each state compared, the average, and what others printed; how old the figures are. */
export function panelsCard(input: ComparedYears, year: number): Pointed {
	const { all, choice, states } = input;
	const at = yearsOfRow(all).indexOf(year);
	const { signed } = formatsOf(choice);
	const textOf = (values: Column) => {
		const value = values[at] ?? null;
		return value === null ? 'no figure' : signed(value);
	};
	const average = averageIn(input);
	return {
		title: `Fiscal year ${year}`,
		lines: [
			...states.map((code) => ({
				label: stateOf(code).name,
				text: textOf(valuesOf(input, code)),
				kind: 'part' as const
			})),
			...(average
				? [{ label: 'National average', text: textOf(average), kind: 'aside' as const }]
				: []),
			...states.flatMap((code) =>
				publishedLines({ published: publishedIn(input, code), year, write: signed }).map(
					(line) => ({ ...line, label: `${shortNameOf(code)}, ${line.label}` })
				)
			)
		],
		note: [
			yearsNote(
				choice,
				all.filter(({ view }) => view.fiscalYear === year)
			),
			originNotes(originsTold({ others: [], published: allPublished(input), year }))
		]
			.filter(Boolean)
			.join(' ')
	};
}
