import {
	interestPart,
	mapTitle,
	periodOf,
	rankingTitle,
	scatterTitle,
	subtitleOf,
	timelineTitle
} from '$lib/words/titles';
import { byChoice, insideSentence } from '$lib/words/by-estimate';
import { otherwiseWords } from '$lib/words/interest-sentence';
import { sideFormatsOf } from '$lib/words/measure';
import { sharedOut } from '$lib/words/shared-out';
import { listOf, shortNameOf } from '$lib/words/names';
import { STATES, type StateCode } from '$lib/data/states';
import { measureOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column } from '$lib/fiscal/core/types';
import type { ScatterPoint } from '$lib/charts/scatter/series';
import type { ShownYear, YearsOtherwise } from '$lib/fiscal/measures/shown-years';

/** What stands over a chart. */
export interface Heading {
	readonly title: string;
	readonly subtitle: string;
}

/** Over the map: what all states together show. */
export function mapHeading(shown: ShownYear, choice: Choice): Heading {
	return {
		title: byChoice(mapTitle({ choice, ...shown }), choice),
		subtitle: subtitleOf(choice, periodOf([shown.view.fiscalYear]), netsOf([shown]))
	};
}

/** Over the ranking: where the chosen state stands. */
export function rankingHeading(shown: ShownYear, choice: Choice, state: StateCode): Heading {
	const start =
		choice.measure === 'net'
			? ` Bars start ${startWords(shown, choice)}.${tickWords(shown, choice)}`
			: '';
	return {
		title: byChoice(rankingTitle(shown.view, state), choice),
		subtitle: `${subtitleOf(choice, periodOf([shown.view.fiscalYear]), netsOf([shown]))}.${start}${payWords(choice)}`
	};
}

function startWords({ view, nation }: ShownYear, { deficit }: Choice): string {
	if (deficit === 'none' || view.partial) return 'where a state breaks even';
	if (deficit === 'per-person') return 'at the national average';
	return `where a state breaks even with the ${sharedOut(deficit, [nation.net])}`;
}

/** What the tick of a row is, where bars start at break-even and the average is not the same for all states. */
function tickWords({ view }: ShownYear, { deficit }: Choice): string {
	const hasTicks = view.average === null && view.even.some((value) => value !== null);
	return hasTicks && deficit === 'none'
		? ' A tick marks where it would be level with the national average.'
		: '';
}

/** Where our own account puts federal pay, which decides the top of the ranking. */
function payWords({ estimate, measure }: Choice): string {
	if (estimate !== 'account' || measureOf(measure).sides === 'payer') return '';
	return ' Federal pay counts where the work is done, taxes where people live: that raises D.C. most.';
}

/** Over the scatter: both sides of the chosen state, and which states lie outside. */
export function scatterHeading(
	shown: ShownYear,
	choice: Choice,
	{ state, left }: { readonly state: StateCode; readonly left: readonly ScatterPoint[] }
): Heading {
	const { full } = sideFormatsOf(choice);
	const outside = left.map(
		({ code, paid, received }) => `${shortNameOf(code)} (${full(paid)} and ${full(received)})`
	);
	const note = outside.length === 0 ? '' : ` Off the chart: ${listOf(outside)}.`;
	const period = periodOf([shown.view.fiscalYear]);
	// What is received is drawn whatever the measure of the other charts.
	const interest = interestPart({ ...choice, measure: 'received' });
	const told = ['Received (up) against paid (across)', period, ...interest].join(', ');
	return {
		title: byChoice(scatterTitle(choice, shown.view, state), choice),
		subtitle: `${told}. Area of a dot: population.${note}`
	};
}

/** Received − paid of all states together in each year that has an average, in the unit of the choice. */
export function netsOf(all: readonly ShownYear[]): Column {
	return all.filter(({ view }) => !view.partial).map(({ nation }) => nation.net);
}

/** What a heading over the timeline is made of. */
interface YearsTold {
	readonly all: readonly ShownYear[];
	readonly choice: Choice;
	readonly chosen: StateCode;
	/** The same with interest on the debt the other way; none where that moves nothing. */
	readonly otherwise?: YearsOtherwise | null;
}

/** Over the timeline: what the years of the chosen state show, of a balance with interest the other way too. */
export function timelineHeading({ otherwise, ...told }: YearsTold): Heading {
	const { title, subtitle } = yearsHeading(told);
	const other =
		otherwise && told.choice.measure === 'net' ? yearsHeading({ ...told, ...otherwise }) : null;
	return {
		title: byChoice(title, told.choice),
		subtitle:
			other && otherwise
				? subtitle + otherwiseWords(otherwise.choice, insideSentence(other.title))
				: subtitle
	};
}

function yearsHeading({ all, choice, chosen: state }: Omit<YearsTold, 'otherwise'>): Heading {
	const position = STATES.findIndex(({ code }) => code === state);
	const withFigures = all.filter(({ view }) => view.plain.some((value) => value !== null));
	const years = all.map(({ view, sides }) => ({
		fiscalYear: view.fiscalYear,
		value: view.plain[position] ?? null,
		balance: (choice.deficit === 'none' ? view.plain : view.neutral)[position] ?? null,
		side: (choice.deficit === 'none' ? sides.plain : sides.neutral)[position] ?? null,
		flags: view.flags[position] ?? []
	}));
	const title = timelineTitle({ choice, state, years, nets: netsOf(withFigures) });
	return {
		title,
		subtitle: subtitleOf(
			choice,
			periodOf(withFigures.map(({ view }) => view.fiscalYear)),
			netsOf(withFigures)
		)
	};
}
