import type { FigureTable, TableColumn } from '$lib/charts/kit/table';
import { positionOf, stateOf, type StateCode } from '$lib/data/states';
import {
	breakdownOf,
	type Breakdown,
	type BreakdownInput as Measured
} from '$lib/fiscal/account/breakdown';
import type { BreakdownScale } from '$lib/fiscal/account/breakdown-scales';
import type { StateLines } from '$lib/fiscal/account/lines/state-lines';
import { priceLevels } from '$lib/fiscal/core/deflate';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column, DollarsId } from '$lib/fiscal/core/types';
import { byEstimate } from '$lib/words/by-estimate';
import { breakdownTitle } from '$lib/words/breakdown-title';
import { formatsOf, type Formats } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import { perDollar, ratioFigure } from '$lib/words/share';
import { periodOf } from '$lib/words/titles';
import type { Heading } from './headings';
import { dollarsNote, type PointedLine } from './pointed';
import { reckonedBy } from './tables';

/** Both sides of one state taken apart, and how they are measured. */
export interface BreakdownView {
	readonly state: StateCode;
	readonly scale: BreakdownScale;
	/** In whose dollars the years are drawn. */
	readonly dollars: DollarsId;
	/** In whose dollars one year is told. */
	readonly yearDollars: DollarsId;
	/** For each year, how many of these are one that is drawn; `null` where prices are not known. */
	readonly levels: Column;
	readonly paid: Breakdown;
	readonly received: Breakdown;
}

/** What a breakdown tells: one state's money by kind, with what is said of the year shown. */
export interface BreakdownInput {
	/** `null` while the state's lines are not at hand. */
	readonly view: BreakdownView | null;
	readonly scale: BreakdownScale;
	readonly dollars: DollarsId;
	readonly chosen: StateCode;
	readonly year: number;
	/** Whether its lines could not be had. */
	readonly isLost: boolean;
}

/** What moves under a reader's hand. */
export interface BreakdownLive {
	readonly onyear: (year: number) => void;
}

/** Both sides of a state's lines; `null` where they are not at hand. */
export function breakdownView(
	lines: StateLines | null,
	measured: Omit<Measured, 'side'> & Pick<BreakdownView, 'yearDollars'>
): BreakdownView | null {
	if (!lines) return null;
	const { scale, dollars, yearDollars, context } = measured;
	const position = positionOf(lines.state);
	const levelIn = (year: number) => {
		const own = context.get(year);
		if (!own) return null;
		const [drawn, told] = [dollars, yearDollars].map((of) => priceLevels(of, own)[position]);
		return drawn && told ? drawn / told : null;
	};
	return {
		state: lines.state,
		scale,
		dollars,
		yearDollars,
		levels: lines.fiscalYears.map(levelIn),
		paid: breakdownOf(lines, { ...measured, side: 'paid' }),
		received: breakdownOf(lines, { ...measured, side: 'received' })
	};
}

/** What is said instead of a drawing. */
export function breakdownEmpty({ chosen, isLost }: BreakdownInput): string {
	const name = shortNameOf(chosen);
	return isLost
		? `The lines of ${name} could not be fetched.`
		: `The lines of ${name} are on their way.`;
}

/** What a breakdown is about, whatever it finds. */
export function breakdownSubject(state: StateCode): string {
	return `What ${shortNameOf(state)} pays by tax and receives by program`;
}

/** The year shown with both sums, in words. */
export function breakdownYearWords({ view, scale, dollars, year }: BreakdownInput): string {
	const sides = view ? [view.paid, view.received] : [];
	const sums = breakdownLines(sides, year, breakdownFormats(scale, dollars).signed)
		.filter(({ kind }) => kind === 'sum')
		.map(({ label, text }) => `${label} ${text}`);
	return [`Fiscal year ${year}`, ...sums].join(', ');
}

/** What hatched years mean. */
export const HELD_WORDS = 'Shared out by figures of an earlier year';

/** What the dashed line is. */
export const NATION_WORDS = 'The nation, all together';

/** The writers for a scale: with a sign only where figures are told against the average. */
export function breakdownFormats(scale: BreakdownScale, dollars: DollarsId): Formats {
	return formatsOf(choiceOf(scale, dollars));
}

function choiceOf(scale: BreakdownScale, dollars: DollarsId): Choice {
	return {
		estimate: 'account',
		measure: scale === 'average' ? 'net' : 'paid',
		scale: scale === 'total' ? 'total' : 'per-person',
		dollars,
		deficit: 'none',
		interest: 'left-out'
	};
}

/** What follows a side's sum in the drawing. */
export function breakdownUnit(scale: BreakdownScale): string {
	switch (scale) {
		case 'total':
			return '';
		case 'per-person':
			return ' a person';
		case 'average':
			return ' vs average';
	}
}

/** Over the breakdown: what the state paid and received most of in the year. */
export function breakdownHeading(view: BreakdownView, fiscalYear: number): Heading {
	const { years, total } = view.paid;
	const known = years.filter((_, i) => (total[i] ?? null) !== null);
	return {
		title: byEstimate(breakdownTitle({ ...view, fiscalYear }), 'account'),
		subtitle: `Federal taxes paid and money received by kind, ${unitWords(view)}, ${periodOf(known)}${view.paid.nation ? ', beside the nation' : ''}.${levelWords(view, fiscalYear)} Interest on the debt left out. Our own account`
	};
}

/** What a dollar of the title is in the drawing, where that has other dollars; else empty. */
function levelWords({ levels, paid }: BreakdownView, fiscalYear: number): string {
	const level = levels[paid.years.indexOf(fiscalYear)] ?? null;
	if (level === null || ratioFigure(level) === ratioFigure(1)) return '';
	return ` $1 of the title is drawn as ${perDollar(1 / level)}.`;
}

function unitWords({ scale, dollars }: BreakdownView): string {
	const { unit, where } = dollarsOf(dollars);
	switch (scale) {
		case 'total':
			return `${unit}${where}`;
		case 'per-person':
			return `${unit} per person${where}`;
		case 'average':
			return `${unit} per person less those of the nation${where}`;
	}
}

/** Decimals that files keep: cents of a person's dollar, whole dollars in all. */
function decimalsOf(scale: BreakdownScale): number {
	return scale === 'total' ? 0 : 2;
}

/** The rows behind the breakdown: a year each, every band of both sides and their sums, as drawn. */
export function breakdownTable(view: BreakdownView, caption: string): FigureTable {
	const sides = [view.paid, view.received];
	const { column } = breakdownFormats(view.scale, view.dollars);
	const number = { format: column, decimals: decimalsOf(view.scale) };
	const columns: readonly TableColumn[] = [
		{ id: 'state', label: 'Code' },
		{ id: 'state_name', label: 'State' },
		{ id: 'fiscal_year', label: 'Year' },
		...sides.flatMap(({ side, bands, nation }) => [
			...bands.map(({ band }) => ({ id: idOf(side, band.id), label: band.label, ...number })),
			{ id: side, label: side === 'paid' ? 'Paid in all' : 'Received in all', ...number },
			...(nation ? [{ id: `${side}_nation`, label: `Nation: ${side} in all`, ...number }] : [])
		]),
		{ id: 'keys_held', label: 'Carried forward' }
	];
	const rows = view.paid.years.map((year, i) => ({
		key: String(year),
		cells: [
			view.state,
			stateOf(view.state).name,
			year,
			...sides.flatMap(({ bands, total, nation }) => [
				...bands.map(({ values }) => values[i] ?? null),
				total[i] ?? null,
				...(nation ? [nation[i] ?? null] : [])
			]),
			heldWords(sides, i)
		],
		missing: 'no population or prices'
	}));
	const reckoned = { ...reckonedBy(choiceOf(view.scale, view.dollars)), unit: unitWords(view) };
	return { caption, columns, rows, reckoned };
}

function idOf(side: string, band: string): string {
	return `${side}_${band.replaceAll('-', '_')}`;
}

function heldWords(sides: readonly Breakdown[], year: number): string {
	const held = sides.flatMap(({ bands }) => bands.filter(({ isHeld }) => isHeld[year]));
	return held.map(({ band }) => band.label).join('; ');
}

/** What the sums of a side are called, each by a name of its own. */
const SUM_HEADS = {
	paid: { own: 'Paid', nation: 'The nation paid' },
	received: { own: 'Received', nation: 'The nation received' }
} as const;

/** The small account shown at a year: the bands of some sides, the outermost first, and their sums. */
export function breakdownLines(
	sides: readonly Breakdown[],
	year: number,
	write: (value: number) => string
): readonly PointedLine[] {
	return sides.flatMap(({ side, years, bands, total, nation }): readonly PointedLine[] => {
		const i = years.indexOf(year);
		const heads = SUM_HEADS[side];
		const text = (value: number | null | undefined) =>
			typeof value === 'number' ? write(value) : 'no figure';
		return [
			...bands.toReversed().map(({ band, values, isHeld }): PointedLine => ({
				label: `${band.label}${isHeld[i] ? ' *' : ''}`,
				text: text(values[i]),
				kind: 'part'
			})),
			{ label: heads.own, text: text(total[i]), kind: 'sum' },
			...(nation ? [{ label: heads.nation, text: text(nation[i]), kind: 'aside' as const }] : [])
		];
	});
}

/** The title of the small account, in whose dollars it is, and what its stars mean. */
export function lookWords(
	{ state, scale, dollars }: Pick<BreakdownView, 'state' | 'scale' | 'dollars'>,
	year: number,
	lines: readonly PointedLine[]
) {
	const hasHeld = lines.some(({ label }) => label.endsWith('*'));
	const held = hasHeld ? `* ${HELD_WORDS}.` : '';
	return {
		title: `${shortNameOf(state)}, ${year}`,
		note: [dollarsNote(choiceOf(scale, dollars)), held].filter(Boolean).join(' ')
	};
}
