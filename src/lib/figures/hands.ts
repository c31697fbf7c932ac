import { group } from 'd3';
import type { Hand, HandCell, HandFigure, HandYear } from '$lib/charts/by-estimate/series';
import { strokeOfEstimate } from '$lib/charts/timeline/estimate-strokes';
import { runsOf } from '$lib/charts/timeline/runs';
import type { FlaggedYears, OtherEstimate, PublishedPoint } from '$lib/charts/timeline/series';
import { positionOf, type StateCode } from '$lib/data/states';
import { flagOf } from '$lib/fiscal/core/flags';
import type { EstimateId, Flag } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import {
	editionOf,
	isReport,
	REPORTS,
	REVISER,
	type SideSince
} from '$lib/fiscal/estimates/editions';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import { isFigureOfTable } from '$lib/fiscal/estimates/published-points';
import { estimatePage } from '$lib/view/estimate-page';
import { originOf } from '$lib/fiscal/estimates/origin';

/** The estimates of a state's page in the order of columns; Rockefeller's reports are one. */
export const HANDS: readonly Hand[] = [
	{ id: 'account', label: 'Our own account', isHybrid: false },
	{ id: 'rockefeller', label: REVISER, isHybrid: false },
	{ id: 'tax-foundation', label: 'Tax Foundation', isHybrid: false },
	{ id: 'collections-cffr', label: 'IRS collections and Census', isHybrid: true },
	{ id: 'collections-usaspending', label: 'IRS collections and USAspending', isHybrid: true }
];

/** Where an estimate is told; of the publisher whose reports are one, the newest. */
export function handPage(id: string): `/${string}` {
	const [newest] = REPORTS;
	const own = isEstimateId(id) ? id : newest;
	return own ? estimatePage(own) : '/methods/';
}

/** All years of the estimates by one choice. */
export type ShownEstimates = ReadonlyMap<EstimateId, readonly ShownYear[]>;

/** What files call an edition of an estimate. */
export function nameInFiles(id: string, edition: string): string {
	return edition === '' ? id : `${id}-${edition}`;
}

/** The edition as files name it; a report that we have single figures of alone is known by its year. */
export function vintageIn(id: string, edition: string): string {
	const own = nameInFiles(id, edition);
	return isEstimateId(own) ? estimateOf(own).vintage : `report of ${edition}`;
}

/** The figures of one estimate for the state at a position, by fiscal year; years without one are not there. */
export type HandFigures = ReadonlyMap<number, HandCell>;

/** What is known beside the tables of estimates. */
interface BesideTables {
	/** What was printed of the state alone; none where tables alone are told. */
	readonly printed?: readonly PublishedPoint[];
	readonly since: readonly SideSince[];
}

/** Every estimate's figures for a state, in the order of `HANDS`. */
export function handFigures(
	shown: ShownEstimates,
	state: StateCode,
	{ printed = [], since }: BesideTables
): readonly HandFigures[] {
	const position = positionOf(state);
	const sides = new Map(
		since.filter((one) => one.state === state).map(({ fiscalYear, side }) => [fiscalYear, side])
	);
	return HANDS.map(({ id }) =>
		id === 'rockefeller'
			? withSidesSince(
					editionsByYear(reportsOf(shown, position), printed.filter(isOfReviser)),
					sides
				)
			: new Map(
					[...figuresIn(shown, { id: id as EstimateId, edition: '', position })].map(
						([year, one]) => [year, [one]]
					)
				)
	);
}

/** Whether a printed figure is one of the publisher whose reports are one entry. */
export function isOfReviser({ publisher }: Pick<PublishedPoint, 'publisher'>): boolean {
	return publisher === REVISER;
}

/** Whether the table of a printed figure's own report has that figure for the state at a position. */
export function isInReport(
	{ publisher, vintage, fiscalYear, value }: PublishedPoint,
	shown: ShownEstimates,
	position: number
): boolean {
	if (!isOfReviser({ publisher })) return false;
	const own = reportsOf(shown, position)
		.find(({ edition }) => edition === editionOf(vintage))
		?.figures.get(fiscalYear);
	return isSameFigure({ vintage, value }, own);
}

/** Whether a printed figure is that of a report for its year, dollars of that year per person both. */
export function isSameFigure(
	{ vintage, value }: Pick<PublishedPoint, 'vintage' | 'value'>,
	own: Pick<HandFigure, 'edition' | 'plain'> | undefined
): boolean {
	if (own?.edition !== editionOf(vintage)) return false;
	return isFigureOfTable(value, own.plain);
}

/** The years of all estimates, falling, with what others printed beside them. */
export function handYears(
	figures: readonly HandFigures[],
	printed: readonly PublishedPoint[]
): readonly HandYear[] {
	const others = printed.filter((point) => !isOfReviser(point));
	const all = [
		...figures.flatMap((own) => [...own.keys()]),
		...others.map(({ fiscalYear }) => fiscalYear)
	];
	return [...new Set(all)]
		.sort((a, b) => b - a)
		.map((fiscalYear) => ({
			fiscalYear,
			cells: figures.map((own) => own.get(fiscalYear) ?? []),
			printed: others
				.filter((point) => point.fiscalYear === fiscalYear)
				.map(({ publisher, vintage, value, origin }) => ({
					publisher,
					vintage,
					net: value,
					...(origin && { origin })
				}))
		}));
}

/**
 * The newest figures of one estimate for the timeline, by a writer of values in the timeline's dollars; where they are
 * of several reports, each with its own.
 */
export function newestLine(
	{ id, label, isHybrid }: Hand,
	figures: HandFigures,
	valueOf: (value: number, fiscalYear: number) => number | null
): OtherEstimate {
	const years = [...figures.keys()].sort((a, b) => a - b);
	const editions = years.map((year) => figures.get(year)?.[0]?.edition ?? '');
	const origins = years.map((year) => figures.get(year)?.[0]?.origin ?? null);
	const flagged = isHybrid ? flaggedYears(figures) : [];
	return {
		label,
		stroke: strokeOfEstimate(id),
		...(isHybrid && { isHybrid }),
		...(editions.some(Boolean) && { family: 'report', editions }),
		...(origins.some(Boolean) && { origins }),
		...(flagged.length > 0 && { flagged }),
		years,
		values: years.map((year) => {
			const newest = figures.get(year)?.[0];
			return newest ? valueOf(newest.plain, year) : null;
		})
	};
}

/** Flags of single years that can put a state’s own figure far from those of others. */
const TELLING_FLAGS: readonly Flag[] = [
	'undistributed',
	'face-value-insurance',
	'insurer-home-state',
	'postponed-deadline',
	'dc-in-md'
];

function flaggedYears(figures: HandFigures): readonly FlaggedYears[] {
	return TELLING_FLAGS.flatMap((id) => {
		const years = [...figures].flatMap(([year, [newest]]) =>
			newest?.flags?.includes(id) ? [year] : []
		);
		const rising = years.toSorted((a, b) => a - b);
		const all = runsOf(rising, rising);
		return all.map((run) => ({
			from: run[0]?.year ?? NaN,
			to: run.at(-1)?.year ?? NaN,
			label: flagOf(id).label
		}));
	});
}

interface Report {
	readonly edition: string;
	readonly figures: ReadonlyMap<number, HandFigure>;
}

/** The reports with a figure for the state, each under the year it came out. */
function reportsOf(shown: ShownEstimates, position: number): readonly Report[] {
	return [...shown.keys()].filter(isReport).map((id) => {
		const edition = editionOf(id);
		return { edition, figures: figuresIn(shown, { id, edition, position }) };
	});
}

interface Told {
	readonly id: EstimateId;
	readonly edition: string;
	readonly position: number;
}

function figuresIn(
	shown: ShownEstimates,
	{ id, edition, position }: Told
): ReadonlyMap<number, HandFigure> {
	const years = shown.get(id) ?? [];
	const found = years.flatMap(({ view, sides }): readonly (readonly [number, HandFigure])[] => {
		const plain = view.plain[position] ?? null;
		if (plain === null) return [];
		const flags = view.flags[position] ?? [];
		const origin = originOf(id, flags, (view.paid[position] ?? null) !== null);
		const figure = {
			edition,
			plain,
			plainSide: sides.plain[position] ?? null,
			neutral: view.neutral[position] ?? null,
			neutralSide: sides.neutral[position] ?? null,
			...(origin && { origin }),
			...(flags.length > 0 && { flags })
		};
		return [[view.fiscalYear, figure]];
	});
	return new Map(found);
}

/**
 * The figures of each year, the newest edition first; of one edition its table before what was printed of it, which
 * stands where the table has another figure, or none.
 */
function editionsByYear(
	reports: readonly Report[],
	printed: readonly PublishedPoint[]
): HandFigures {
	const tables = reports.flatMap(({ figures }) => [...figures]);
	/** A figure that is printed is no double of one that was made of another. */
	const isInTable = (point: PublishedPoint) =>
		tables.some(
			([year, figure]) =>
				year === point.fiscalYear &&
				isSameFigure(point, figure) &&
				(!figure.origin?.isMade || point.origin?.isMade)
		);
	const apart = printed.filter((point) => !isInTable(point));
	const all = [
		...tables,
		...apart.map((point) => [point.fiscalYear, printedFigure(point)] as const)
	];
	const byYear = group(all, ([year]) => year);
	return new Map(
		[...byYear].map(([year, own]) => [
			year,
			own.map(([, figure]) => figure).toSorted((a, b) => b.edition.localeCompare(a.edition))
		])
	);
}

/** The newest figure of a year with the side on which its publisher has put the year since, where that is another. */
function withSidesSince(figures: HandFigures, sides: ReadonlyMap<number, Side>): HandFigures {
	return new Map(
		[...figures].map(([year, cell]) => [
			year,
			cell.map((figure, at) => {
				const since = at === 0 ? sides.get(year) : undefined;
				return since === undefined || since === figure.plainSide ? figure : { ...figure, since };
			})
		])
	);
}

/** A figure printed alone has no band to be about even by, and no average: its sign is its side. */
function printedFigure({ value, vintage, origin }: PublishedPoint): HandFigure {
	return {
		edition: editionOf(vintage),
		printedAs: vintage,
		plain: value,
		plainSide: value < 0 ? 'payer' : 'recipient',
		neutral: null,
		neutralSide: null,
		...(origin && { origin })
	};
}
