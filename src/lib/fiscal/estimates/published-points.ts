import type { PublishedPointRow } from '$lib/data/balances';
import { positionOf, type StateCode } from '$lib/data/states';
import { columnOf } from '../core/columns';
import { toDollars } from '../core/deflate';
import { toScale } from '../core/scale';
import { BAND_SHARE, sideOf, type Side } from '../core/verdict-band';
import { measureOf } from '../measures/measures';
import type { Choice, ContextYear, MeasureId } from '../core/types';

/** A figure that someone printed for one state and one year or run of years; shown, and used in no calculation but the vote. */
export interface PublishedPoint {
	readonly id: string;
	readonly state: StateCode;
	readonly fiscalYearFrom: number;
	readonly fiscalYearTo: number;
	readonly yearType: PublishedPointRow['year_type'];
	readonly publisher: string;
	readonly vintage: string;
	/** Whose copy was read; empty where the publisher's own document was. */
	readonly copiedBy: string;
	/** Whether taxes are put to those who bear them, or to where the cash was booked. */
	readonly incidence: 'borne' | 'booked';
	readonly paid: number | null;
	readonly received: number | null;
	readonly net: number | null;
	readonly paidPerPerson: number | null;
	readonly receivedPerPerson: number | null;
	readonly netPerPerson: number | null;
	readonly ratio: number | null;
	readonly scope: string;
	readonly address: string;
	readonly note: string;
}

/** Whether what a figure counts leaves COVID-19 relief out: it is another thing than a balance, printed beside it. */
export function isWithoutRelief(scope: string): boolean {
	return scope.startsWith('without COVID');
}

/** Figures of one report that are nearer than this are one figure, printed in a table and in rounded billions. */
const SAME = 0.01;

/** Whether a figure printed of a report is the one of its own table, both in the same unit. */
export function isFigureOfTable(printed: number, ofTable: number): boolean {
	return Math.abs(ofTable - printed) <= SAME * Math.abs(ofTable);
}

/**
 * Published points of states as printed, whole current dollars; `null` is what was not printed there.
 * What is printed of the nation is left out.
 */
export function publishedPoints(rows: readonly PublishedPointRow[]): readonly PublishedPoint[] {
	return rows.flatMap((row) => (row.state === 'US' ? [] : [pointOf(row, row.state)]));
}

function pointOf(row: PublishedPointRow, state: StateCode): PublishedPoint {
	return {
		id: row.id,
		state,
		fiscalYearFrom: row.fiscal_year_from,
		fiscalYearTo: row.fiscal_year_to,
		yearType: row.year_type,
		publisher: row.publisher,
		vintage: row.vintage,
		copiedBy: row.copied_by,
		incidence: incidenceOf(row),
		paid: row.paid_usd,
		received: row.received_usd,
		net: row.net_usd,
		paidPerPerson: row.paid_per_person_usd,
		receivedPerPerson: row.received_per_person_usd,
		netPerPerson: row.net_per_person_usd,
		ratio: row.received_per_dollar_paid,
		scope: row.scope,
		address: row.address,
		note: row.note
	};
}

/**
 * Where a point stands on a chart of a choice: as printed, or turned into the chart's scale and dollars;
 * `null` for runs of years, for what was not printed, and for measures no one prints.
 */
export function placeOfPoint(
	point: PublishedPoint,
	choice: Choice,
	context: ContextYear
): number | null {
	if (point.fiscalYearFrom !== point.fiscalYearTo) return null;
	if (choice.measure === 'ratio') return point.ratio;
	const printed = printedOf(point, choice.measure);
	if (!printed) return null;
	const position = positionOf(point.state);
	const isPerPerson = choice.scale === 'per-person' && printed.perPerson !== null;
	const persons = context.population[position] ?? null;
	const dollars = isPerPerson ? printed.perPerson : totalOf(printed, persons);
	const column = columnOf((_, at) => (at === position ? dollars : null));
	const scaled = isPerPerson ? column : toScale(column, choice.scale, context);
	return toDollars(scaled, choice.dollars, context)[position] ?? null;
}

/** A figure as its publisher has it, whole dollars of its year, or a ratio. */
export interface PrintedFigure {
	readonly value: number;
	readonly unit: 'per-person' | 'total' | 'ratio';
	/** Of a balance that is not printed: both sides, which are, and of which it is made. */
	readonly sides?: { readonly paid: number; readonly received: number };
}

/** The printed figure that a point of a choice is drawn from: that in its unit, else the other; `null` if none is. */
export function printedFigure(
	point: PublishedPoint,
	{ measure, scale }: Pick<Choice, 'measure' | 'scale'>
): PrintedFigure | null {
	if (measure === 'ratio')
		return point.ratio === null ? null : { value: point.ratio, unit: 'ratio' };
	const printed = printedOf(point, measure);
	const figure = printed && inUnit(printed, scale);
	const sides = figure && measure === 'net' && isBalanceMade(point) && sidesIn(point, figure.unit);
	return sides ? { ...figure, sides } : figure;
}

function inUnit({ total, perPerson }: Printed, scale: Choice['scale']) {
	const each = perPerson === null ? null : ({ value: perPerson, unit: 'per-person' } as const);
	const all = total === null ? null : ({ value: total, unit: 'total' } as const);
	return scale === 'per-person' ? (each ?? all) : (all ?? each);
}

function sidesIn(point: PublishedPoint, unit: 'per-person' | 'total'): PrintedFigure['sides'] {
	const isTotal = unit === 'total';
	const paid = isTotal ? point.paid : point.paidPerPerson;
	const received = isTotal ? point.received : point.receivedPerPerson;
	return paid === null || received === null ? undefined : { paid, received };
}

/**
 * On which side a point's figure stands, `value` being its place: a balance within 2 percent of what is printed as
 * paid is about even; where that is not printed its sign is its side. `null` for measures without sides.
 */
export function sideOfPoint(
	value: number,
	point: PublishedPoint,
	{ choice, context }: { readonly choice: Choice; readonly context: ContextYear }
): Side | null {
	const { pivot } = measureOf(choice.measure);
	if (pivot === null) return null;
	const paid = placeOfPoint(point, { ...choice, measure: 'paid' }, context);
	if (choice.measure === 'net' && paid !== null) return sideOf(value, BAND_SHARE * paid);
	return value < pivot ? 'payer' : 'recipient';
}

/**
 * Whether what stands at a point's place had to be made: of total and per person only the other is printed, or of a
 * balance both sides alone.
 */
export function isPointMade(
	point: PublishedPoint,
	{ measure, scale }: Pick<Choice, 'measure' | 'scale'>
): boolean {
	const printed = printedOf(point, measure);
	if (!printed) return false;
	if (measure === 'net' && isBalanceMade(point)) return true;
	return (scale === 'per-person' ? printed.perPerson : printed.total) === null;
}

/** Whether a chart can show a point: one year, and a figure that is more than a rank. */
export function isPlaceable(point: PublishedPoint): boolean {
	const { paid, received, net, paidPerPerson, receivedPerPerson, netPerPerson, ratio } = point;
	const figures = [paid, received, net, paidPerPerson, receivedPerPerson, netPerPerson, ratio];
	return point.fiscalYearFrom === point.fiscalYearTo && figures.some((figure) => figure !== null);
}

interface Printed {
	readonly total: number | null;
	readonly perPerson: number | null;
}

function printedOf(point: PublishedPoint, measure: MeasureId): Printed | null {
	switch (measure) {
		case 'net':
			return isBalanceMade(point)
				? {
						total: lessPaid(point.received, point.paid),
						perPerson: lessPaid(point.receivedPerPerson, point.paidPerPerson)
					}
				: { total: point.net, perPerson: point.netPerPerson };
		case 'received':
			return { total: point.received, perPerson: point.receivedPerPerson };
		case 'paid':
			return { total: point.paid, perPerson: point.paidPerPerson };
		default:
			return null;
	}
}

/**
 * Whether a balance is not printed, in neither unit: it is made of both sides where these are, and votes so. Sides of
 * which one has been adjusted for the deficit make no balance dollar for dollar.
 */
function isBalanceMade({ net, netPerPerson, scope }: PublishedPoint): boolean {
	return net === null && netPerPerson === null && !scope.includes('deficit-adjusted');
}

function lessPaid(received: number | null, paid: number | null): number | null {
	return received === null || paid === null ? null : received - paid;
}

function totalOf({ total, perPerson }: Printed, persons: number | null): number | null {
	if (total !== null || perPerson === null || persons === null) return total;
	return perPerson * persons;
}

/** Figures from IRS collections, the campaign's own among them, put taxes where they were booked. */
function incidenceOf(row: PublishedPointRow): PublishedPoint['incidence'] {
	const words = `${row.publisher} ${row.scope}`;
	return /\bIRS\b|Yes California/.test(words) ? 'booked' : 'borne';
}
