import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import {
	scatterSeries,
	type ScatterInput as Drawn,
	type ScatterSeries
} from '$lib/charts/scatter/series';
import type { StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice } from '$lib/fiscal/core/types';
import { isInDollars } from '$lib/fiscal/measures/measures';

/** What a scatter tells: both sides of all states in one year. */
export interface ScatterInput {
	readonly shown: ShownYear;
	readonly choice: Choice;
	/** The even line that the colors start from. */
	readonly base: 'plain' | 'neutral';
	readonly chosen: StateCode;
	readonly followed: readonly StateCode[];
}

/** What moves under a reader's hand. */
export interface ScatterLive {
	readonly pointed: StateCode | null;
	readonly onpoint: OnPoint;
	readonly onchoose: OnChoose;
}

/** Both sides and the even lines as they are drawn; one common average only where the rule gives one. */
function scatterDrawn({ shown, choice, base, followed }: ScatterInput): Drawn {
	const { view, nation } = shown;
	const isByRatio = !isInDollars(choice) || ['tax-share', 'cut-spending'].includes(choice.deficit);
	return {
		paid: view.paid,
		received: view.received,
		population: view.population,
		neutral: view.neutral,
		base,
		average: isByRatio ? null : view.average,
		ratio: isByRatio ? nation.ratio : null,
		followed
	};
}

/** By input: title, subtitle and drawing ask for the same. */
const known = new WeakMap<ScatterInput, ScatterSeries | null>();

/** What is drawn of an input, computed once; `null` where no state has both sides. */
export function scatterSeriesOf(input: ScatterInput): ScatterSeries | null {
	const made = known.get(input);
	if (made !== undefined) return made;
	const series = scatterSeries(scatterDrawn(input));
	known.set(input, series);
	return series;
}
