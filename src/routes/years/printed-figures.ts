import { group } from 'd3';
import type { PublishedPoint } from '$lib/charts/timeline/series';
import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { isOfReviser, isInReport, type ShownEstimates } from '$lib/figures/hands';
import { pointsOf } from '$lib/figures/timeline-input';
import type { Choice, ContextYear } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { isInDollars, measureOf } from '$lib/fiscal/measures/measures';
import { editionOf } from '$lib/fiscal/estimates/editions';
import {
	isPlaceable,
	printedFigure,
	sideOfPoint,
	type PublishedPoint as Printed
} from '$lib/fiscal/estimates/published-points';
import { originMark } from '$lib/words/origin-words';
import { typographic } from '$lib/words/typographic';

/** A figure that someone printed for one state, as the page of its year names it. */
export interface PrintedOfState {
	readonly state: StateCode;
	/** About even within 2% of what is printed as paid, else by its sign; `null` where one side alone is printed. */
	readonly side: Side | null;
	readonly words: string;
}

/** All figures of a year that one edition of a publisher prints, and what to know of them. */
export interface PrintedEdition {
	readonly publisher: string;
	readonly edition: string;
	/** "without COVID money", "taxes where they were collected", "copied". */
	readonly marks: readonly string[];
	readonly figures: readonly PrintedOfState[];
}

/** What figures that no table holds are set beside: the tables, and what they are divided by. */
export interface PrintedBeside {
	readonly shown: ShownEstimates;
	readonly context: ReadonlyMap<number, ContextYear>;
}

/** A balance says most, then a ratio; of one side alone no sign is known. */
const MEASURES: readonly Choice['measure'][] = ['net', 'ratio', 'received', 'paid'];

/**
 * The single figures that others printed of each fiscal year, without those that the table of their report holds: by
 * edition, the newest first, those from IRS collections last.
 */
export function printedByYear(
	printed: readonly Printed[],
	beside: PrintedBeside
): ReadonlyMap<number, readonly PrintedEdition[]> {
	const found = STATE_CODES.flatMap((state) => toldOf(state, printed.filter(isPlaceable), beside));
	const years = new Set(found.map(({ fiscalYear }) => fiscalYear));
	return new Map(
		[...years].map((year) => [year, editionsOf(found.filter((one) => one.fiscalYear === year))])
	);
}

interface Told extends PrintedOfState, Omit<PrintedEdition, 'figures'> {
	readonly fiscalYear: number;
	readonly isCollected: boolean;
}

function toldOf(
	state: StateCode,
	printed: readonly Printed[],
	{ shown, context }: PrintedBeside
): readonly Told[] {
	const known = new Set<string>();
	return MEASURES.flatMap((measure) => {
		const choice = { ...BY_ESTIMATE_CHOICE, measure };
		return pointsOf(printed, { state, choice, context })
			.filter(({ id }) => !known.has(id))
			.flatMap((point) => {
				known.add(point.id);
				const own = printed.find(({ id }) => id === point.id);
				if (!own || isInReport(point, shown, positionOf(state))) return [];
				return [told(point, own, { choice, context })];
			});
	});
}

interface Beside {
	readonly choice: Choice;
	readonly context: PrintedBeside['context'];
}

function told(point: PublishedPoint, own: Printed, { choice, context }: Beside): Told {
	const isCollected = point.kind === 'collected';
	const ofYear = context.get(point.fiscalYear);
	return {
		fiscalYear: point.fiscalYear,
		state: own.state,
		side: ofYear ? sideOfPoint(point.value, own, { choice, context: ofYear }) : null,
		words: wordsOf(point, own, choice.measure),
		publisher: point.publisher,
		edition: point.vintage,
		marks: [
			isCollected ? 'taxes where they were collected' : typographic(own.scope),
			originMark(own.copiedBy === '' ? null : { copiedBy: own.copiedBy, isMade: false })
		].filter(Boolean),
		isCollected
	};
}

function wordsOf({ printed }: PublishedPoint, own: Printed, measure: Choice['measure']): string {
	if (!isInDollars({ measure })) return `${printed} ${PER_DOLLAR}`;
	const isEach = printedFigure(own, { measure, scale: 'per-person' })?.unit === 'per-person';
	return [measureOf(measure).pivot === null && measure, printed, isEach && 'a person']
		.filter(Boolean)
		.join(' ');
}

const PER_DOLLAR = 'for each dollar paid';

function editionsOf(all: readonly Told[]): readonly PrintedEdition[] {
	const byEdition = group(all, ({ publisher, edition, marks }) =>
		[publisher, edition, ...marks].join('; ')
	);
	return [...byEdition.values()]
		.flatMap((figures) => (figures[0] ? [{ ...figures[0], figures }] : []))
		.toSorted(
			(a, b) =>
				Number(a.isCollected) - Number(b.isCollected) ||
				Number(isOfReviser(b)) - Number(isOfReviser(a)) ||
				a.publisher.localeCompare(b.publisher) ||
				editionOf(b.edition).localeCompare(editionOf(a.edition))
		)
		.map(({ publisher, edition, marks, figures }) => ({
			publisher,
			edition,
			marks,
			figures: figures.map(({ state, side, words }) => ({ state, side, words }))
		}));
}
