import { positionOf, type StateCode } from '$lib/data/states';
import { editionOf, isReport, REVISER } from '$lib/fiscal/estimates/editions';
import {
	DEFAULT_ESTIMATE,
	ESTIMATES,
	estimateOf,
	type Estimate
} from '$lib/fiscal/estimates/estimates';
import {
	isFigureOfTable,
	isPointMade,
	placeOfPoint,
	printedFigure,
	sideOfPoint,
	type PublishedPoint
} from '$lib/fiscal/estimates/published-points';
import { shownYear, type Surrounding } from '$lib/fiscal/measures/shown-years';
import { FLAGS } from '$lib/fiscal/core/flags';
import type { Choice, EstimateId, EstimateSeries, Flag, YearView } from '$lib/fiscal/core/types';
import { unitOf } from '$lib/fiscal/measures/measures';
import {
	editionWords,
	interestRemark,
	MADE,
	MADE_OF_SIDES,
	otherDeed,
	SECOND_HAND
} from '$lib/words/others-say';
import { WITH_DISTRICT } from '$lib/words/origin-words';
import { plain, type SentencePart } from '$lib/words/parts';
import { typographic } from '$lib/words/typographic';
import { familyOf, unique } from './estimates-beside';
import type { YearsOf } from './selection';

/** What another estimate or publisher says of a state in a year. */
export interface Saying {
	readonly key: string;
	readonly who: string;
	readonly deed: readonly SentencePart[];
	/** Its edition and day, what it counts, through whose copy it was read. */
	readonly notes: string;
	/** The estimate that shows it; `null` for a figure printed alone. */
	readonly estimate: EstimateId | null;
	/** The publisher's page of a figure printed alone; empty where there is none to send readers to. */
	readonly address: string;
	/** Whether a newer edition of the same publisher stands before it. */
	readonly isOlder: boolean;
}

/** What somebody without a figure of the year says of the nearest year that has one. */
export interface NearestSaying extends Saying {
	readonly year: number;
}

/** What all others say of a state in a year, who has no such figure, and whose is still on its way. */
export interface Said {
	readonly state: StateCode;
	readonly fiscalYear: number;
	/** Figures of that very year. */
	readonly sayings: readonly Saying[];
	/** Those of who has none of it, each of its nearest year, which stands with it. */
	readonly nearest: readonly NearestSaying[];
	readonly none: readonly string[];
	readonly waiting: readonly string[];
	/** How others count what the choice counts otherwise; empty where there is nothing to say. */
	readonly remark: string;
	/** What the figure of the view itself holds of another state's; empty for all but Maryland and D.C. */
	readonly own: string;
}

/** What that is made of: the view beside which others are told, and every series at hand. */
export interface SaidInput {
	readonly choice: Choice;
	readonly state: StateCode;
	/** The year of the view. */
	readonly view: YearView;
	readonly series: ReadonlyMap<EstimateId, EstimateSeries>;
	readonly surrounding: Surrounding;
	readonly points: readonly PublishedPoint[];
	readonly yearsOf: YearsOf;
}

const DISTRICT: Flag = 'dc-in-md';

/** A saying with its figure, and the year in which its edition came out. */
interface Found extends Saying {
	readonly edition: string;
	readonly value: number;
	/** Whether its two sides come from unlike accounts. */
	readonly isHybrid: boolean;
}

/**
 * What every other estimate and every published figure says of the state and year of a view, each by itself, then of
 * the nearest year of who has none; hybrids last in both, since the list may go on out of sight.
 */
export function saidOf(input: SaidInput): Said {
	const { choice, state, view, yearsOf, series } = input;
	const { fiscalYear } = view;
	const others = ESTIMATES.filter(({ id }) => id !== choice.estimate);
	const inYear = others.filter(({ id }) => yearsOf(id).all.includes(fiscalYear));
	const waiting = unique(inYear.filter(({ id }) => !series.has(id)).map(familyOf));
	const told = inYear.flatMap((estimate) => tableSaying(estimate, input) ?? []);
	const printed = input.points.flatMap((point) => printedSaying(point, input) ?? []);
	const reports = byEdition(told.filter(isOfReviser), printed.filter(isOfReviser));
	const plain = told.filter((one) => !isOfReviser(one));
	const own = plain.filter(({ estimate }) => estimate === DEFAULT_ESTIMATE);
	const rest = plain.filter(({ estimate }) => estimate !== DEFAULT_ESTIMATE);
	const inIt = [...own, ...reports, ...rest, ...printed.filter((one) => !isOfReviser(one))];
	const known = [...inIt.map(({ who }) => who), ...waiting, familyOf(estimateOf(choice.estimate))];
	const missing = unique(others.map(familyOf)).filter((who) => !known.includes(who));
	const nearest = missing.flatMap((who) => nearestSaying(who, input) ?? []);
	const away = ({ year }: NearestSaying) => Math.abs(year - fiscalYear);
	return {
		state,
		fiscalYear,
		sayings: hybridsLast(inIt),
		nearest: hybridsLast(nearest.toSorted((a, b) => away(a) - away(b))),
		none: missing.filter((who) => !nearest.some((one) => one.who === who)),
		waiting,
		remark: interestRemark(choice),
		own: districtWords(view, state)
	};
}

function hybridsLast<One extends Found>(all: readonly One[]): readonly One[] {
	return [...all.filter(({ isHybrid }) => !isHybrid), ...all.filter(({ isHybrid }) => isHybrid)];
}

/** Through FY1998 the IRS counts what is paid in D.C. in Maryland: said beside every figure of either. */
function districtWords({ flags }: YearView, state: StateCode): string {
	const isIn = (flags[positionOf(state)] ?? []).includes(DISTRICT);
	return isIn ? (FLAGS.find(({ id }) => id === DISTRICT)?.sentence ?? '') : '';
}

function isOfReviser({ who }: Saying): boolean {
	return who === REVISER;
}

/** The figure of the nearest year that a publisher has, the newer of two as near; `null` where none is at hand. */
function nearestSaying(who: string, input: SaidInput): (Found & NearestSaying) | null {
	const { fiscalYear } = input.view;
	const away = (year: number) => Math.abs(year - fiscalYear);
	const found = ESTIMATES.filter((estimate) => familyOf(estimate) === who)
		.flatMap((estimate) => input.yearsOf(estimate.id).all.map((year) => ({ estimate, year })))
		.toSorted((a, b) => away(a.year) - away(b.year) || b.estimate.id.localeCompare(a.estimate.id));
	for (const { estimate, year } of found) {
		const saying = tableSaying(estimate, input, year);
		if (!saying) continue;
		const dollars = ownDollars(input.choice, year);
		return { ...saying, deed: [...saying.deed, ...dollars], year };
	}
	return null;
}

/** Dollars of another year beside those of the year asked for must be told apart from them. */
function ownDollars(choice: Choice, year: number): readonly SentencePart[] {
	const areOfYear = unitOf(choice) === 'dollars' && choice.dollars === 'current';
	return areOfYear ? [plain(`, in ${year} dollars`)] : [];
}

function tableSaying(
	estimate: Estimate,
	input: SaidInput,
	fiscalYear = input.view.fiscalYear
): Found | null {
	const { state, series, surrounding } = input;
	const year = series.get(estimate.id)?.years.find((one) => one.fiscalYear === fiscalYear);
	if (!year) return null;
	const choice: Choice = { ...input.choice, estimate: estimate.id, deficit: 'none' };
	const shown = shownYear(year, choice, surrounding);
	const position = positionOf(state);
	const value = shown.view.plain[position] ?? null;
	if (value === null) return null;
	const side = shown.sides.plain[position] ?? null;
	return {
		key: estimate.id,
		who: familyOf(estimate),
		deed: otherDeed({ choice, state, view: shown.view, value, side }),
		notes: [editionWords(estimate), districtWords(shown.view, state) && WITH_DISTRICT]
			.filter(Boolean)
			.join('; '),
		estimate: estimate.id,
		address: '',
		isOlder: false,
		edition: editionOf(estimate.id),
		value,
		isHybrid: estimate.hybrid
	};
}

function printedSaying(point: PublishedPoint, input: SaidInput): Found | null {
	const { choice, state, view, surrounding } = input;
	const context = surrounding.context.get(view.fiscalYear);
	if (!context || point.state !== state || point.fiscalYearFrom !== view.fiscalYear) return null;
	const value = placeOfPoint(point, choice, context);
	if (value === null || isShownItself(point, value, input)) return null;
	const side = sideOfPoint(value, point, { choice, context });
	return {
		key: point.id,
		who: point.publisher,
		deed: otherDeed({ choice, state, view, value, side }),
		notes: pointWords(point, madeWords(point, choice)),
		estimate: null,
		address: point.address,
		isOlder: false,
		edition: editionOf(point.vintage),
		value,
		isHybrid: point.incidence === 'booked'
	};
}

/** What a figure that is not printed so is made of; that it is as printed, where it is. */
function madeWords(point: PublishedPoint, choice: Choice): string {
	if (printedFigure(point, choice)?.sides) return MADE_OF_SIDES;
	return isPointMade(point, choice) ? MADE : 'as printed';
}

function pointWords(point: PublishedPoint, made: string): string {
	return [
		point.incidence === 'booked' ? 'a hybrid: taxes where they were collected' : '',
		point.vintage || 'no date',
		typographic(point.scope),
		made,
		point.copiedBy ? SECOND_HAND : ''
	]
		.filter(Boolean)
		.join('; ');
}

/** Whether what was printed of a report is the figure that the view shows already. */
function isShownItself(point: PublishedPoint, value: number, input: SaidInput): boolean {
	const { choice, state, view } = input;
	const own = view.plain[positionOf(state)] ?? null;
	const isItsReport =
		isReport(choice.estimate) && editionOf(choice.estimate) === editionOf(point.vintage);
	return isItsReport && own !== null && isFigureOfTable(value, own);
}

/** The newest report first; what was printed of a report stands only where its own table gives another figure. */
function byEdition(tables: readonly Found[], printed: readonly Found[]): readonly Found[] {
	const isInTable = (one: Found) =>
		tables.some(
			({ edition, value }) => edition === one.edition && isFigureOfTable(one.value, value)
		);
	return [...tables, ...printed.filter((one) => !isInTable(one))]
		.toSorted((a, b) => b.edition.localeCompare(a.edition))
		.map((one, at) => ({ ...one, isOlder: at > 0 }));
}
