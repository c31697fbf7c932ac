import type { StateCode } from '$lib/data/states';
import { BREAKDOWN_SCALES, type BreakdownScale } from '$lib/fiscal/account/breakdown-scales';
import {
	entryYears,
	isReport,
	REPORTS,
	REPORTS_ENTRY,
	reportsIn,
	REVISER,
	type YearsOf
} from '$lib/fiscal/estimates/editions';
import {
	DEFAULT_ESTIMATE,
	ESTIMATES,
	estimateOf,
	isEstimateId
} from '$lib/fiscal/estimates/estimates';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	isInDollars,
	settle,
	type ChoiceInYear
} from '$lib/fiscal/measures/measures';
import { hasLocalPrices } from '$lib/fiscal/core/prices';
import type { Choice, DollarsId, EstimateId } from '$lib/fiscal/core/types';
import { MOST_STATES } from './most-states';
import { listOf, shortNameOf } from '$lib/words/names';
import {
	nearest,
	optionField,
	quoted,
	readAddress,
	readStates,
	writeAddress,
	writeStates,
	yearField,
	type Field,
	type Fields,
	type Query,
	type YearTold
} from './address';
import { yearRanges } from '$lib/words/year-ranges';

/** Which drawing of the country is shown; `auto` follows the width of the page. */
export type MapKind = 'auto' | 'map' | 'tiles';

/** The order of the ranking. */
export type SortOrder = 'value' | 'name';

/** In whose dollars a view is; `auto` is those of the year for one year, of the newest year for all years. */
export type DollarsWish = DollarsId | 'auto';

/** The states that a view follows. */
export interface Following {
	/** The chosen one first; one to six, none twice. */
	readonly states: readonly StateCode[];
}

/** All that a reader has chosen: what the address of a view says. */
export interface Selection extends Omit<ChoiceInYear, 'dollars'>, Following {
	readonly dollars: DollarsWish;
	readonly map: MapKind;
	readonly sort: SortOrder;
	/** Whether other estimates of the first state are drawn faintly on the timeline. */
	readonly others: boolean;
	/** How taxes and programs of the first state are measured. */
	readonly breakdown: BreakdownScale;
}

export type { YearsOf };

/** A selection read from an address, and in words what could not be read. */
export interface Reading {
	readonly selection: Selection;
	readonly notes: readonly string[];
}

/** The state that is shown when the address names none. */
export const FALLBACK_STATE: StateCode = 'CA';

const [newestReport = DEFAULT_ESTIMATE] = REPORTS;

/** The newest report of the publisher whose reports come out each year. */
export const NEWEST_REPORT: EstimateId = newestReport;

/** The fields of the explorer's address. */
function fieldsOf(yearsOf: YearsOf, query?: Query): Fields<Selection> {
	return {
		estimate: estimateField(yearsOf, query),
		measure: optionField('measure', MEASURES, 'net'),
		scale: optionField('scale', SCALES, 'per-person'),
		dollars: optionField('dollars', DOLLARS_WISHES, 'auto'),
		deficit: optionField('deficit', DEFICIT_RULES, 'none'),
		interest: optionField('interest', INTERESTS, 'left-out'),
		year: yearField<Selection>(({ estimate }) => yearsOf(estimate), yearNote),
		states: followedField([FALLBACK_STATE]),
		map: optionField('map', MAP_KINDS, 'auto'),
		sort: optionField('sort', SORT_ORDERS, 'value'),
		others: OTHERS,
		breakdown: optionField('breakdown', BREAKDOWN_SCALES, 'per-person')
	};
}

/** What is shown when the address says nothing: California, the opening year of the default estimate. */
export function defaultSelection(yearsOf: YearsOf): Selection {
	return readAddress(fieldsOf(yearsOf), new Map<string, string>()).view;
}

/** Reads a selection from a query. What is unknown falls back to the default and is told in a note. */
export function parseSelection(query: URLSearchParams, yearsOf: YearsOf): Reading {
	const { view: read, notes } = readAddress(fieldsOf(yearsOf, query), query);
	// A ratio has no scale: where none is asked for, none is left out.
	const isUnscaled = !isInDollars(read) && !query.has('scale');
	const view: Selection = isUnscaled ? { ...read, scale: 'total' } : read;
	const settled = settle(choiceOf(view));
	// What takes the place of a ratio that cannot be shown is on the scale asked for, if one is.
	const before = query.has('scale') ? settled.choice : view;
	return { selection: withSettled(view, before), notes: [...notes, ...settled.notes] };
}

/** The query of a selection, without the question mark; empty for the default view. */
export function serialiseSelection(selection: Selection, yearsOf: YearsOf): string {
	return writeAddress(fieldsOf(yearsOf), selection);
}

/** The same with estimate, year and states always in it, for addresses that are kept: another year will be the latest. */
export function pinnedQuery(selection: Selection, yearsOf: YearsOf): string {
	return writeAddress(fieldsOf(yearsOf), selection, ['estimate', 'year', 'states']);
}

/** What is chosen as what is told of one year counts it. */
export function choiceOf(selection: Selection): ChoiceInYear {
	const { estimate, year, measure, scale, deficit, interest } = selection;
	const dollars = selection.dollars === 'auto' ? 'current' : selection.dollars;
	return { estimate, year, measure, scale, dollars, deficit, interest };
}

/** Whose dollars charts of many years are in: a dollar of 1983 bought more than one of today. */
export function dollarsOverYears(wish: DollarsWish): DollarsId {
	return wish === 'auto' ? 'real' : wish;
}

/** The selection with one estimate instead of another: nearest year, nearest allowed choice. */
export function withEstimate(
	selection: Selection,
	estimate: EstimateId,
	yearsOf: YearsOf
): Selection {
	const year = nearest(yearsOf(estimate).all, selection.year);
	return withSettled({ ...selection, estimate, year }, selection);
}

/** The selection with a year: of reports that come out each year, by the one that has it; else the nearest there is. */
export function withYear(selection: Selection, year: number, yearsOf: YearsOf): Selection {
	const wanted = { ...selection, year };
	if (!isReport(selection.estimate)) return withEstimate(wanted, selection.estimate, yearsOf);
	return withReports(wanted, yearsOf);
}

/** The selection by the reports of one publisher: the newest for its year, or for the nearest year that has one. */
export function withReports(selection: Selection, yearsOf: YearsOf): Selection {
	return withEstimate(selection, reportFor(selection.year, yearsOf), yearsOf);
}

/** The newest report for a year, or for the nearest year that has one. */
export function reportFor(year: number, yearsOf: YearsOf): EstimateId {
	const known = nearest(entryYears(NEWEST_REPORT, yearsOf).all, year);
	return reportsIn(known, yearsOf)[0] ?? NEWEST_REPORT;
}

/**
 * Why another year is shown than the reader chose, where another estimate does not have that one, and that it comes
 * back; else none.
 */
export function notesOnMoving(
	before: Selection,
	after: Selection,
	yearsOf: YearsOf
): readonly string[] {
	const { all } = entryYears(after.estimate, yearsOf);
	if (after.estimate === before.estimate || all.includes(before.year)) return [];
	const who = isReport(after.estimate) ? REVISER : estimateOf(after.estimate).label;
	return [
		`${who} has FY${yearRanges(all)}: year changed to FY${after.year}. FY${before.year} returns when you choose an estimate that has it.`
	];
}

/** The selection with part of its choice changed, settled to what can be combined. */
export function withChoice(
	selection: Selection,
	change: Partial<Omit<Choice, 'dollars'> & Pick<Selection, 'dollars'>>
): Selection {
	return withSettled({ ...selection, ...change }, selection);
}

/** The selection that follows one state more, or that state first if it is followed already. */
export function withState<View extends Following>(selection: View, code: StateCode): View {
	if (selection.states.includes(code) || selection.states.length >= MOST_STATES) return selection;
	return { ...selection, states: [...selection.states, code] };
}

/** The selection with a state put first: one that is followed already drops none, another takes the first one's place. */
export function withChosen<View extends Following>(selection: View, code: StateCode): View {
	const { states } = selection;
	const others = states.includes(code) ? states.filter((state) => state !== code) : states.slice(1);
	return { ...selection, states: [code, ...others] };
}

/** The selection without a state; the last one left stays. */
export function withoutState<View extends Following>(selection: View, code: StateCode): View {
	const left = selection.states.filter((state) => state !== code);
	return left.length === 0 ? selection : { ...selection, states: left };
}

/** Why local prices were given up between two selections, in words; none where the reader left them himself. */
export function notesOnLosing(before: Selection, after: Selection): readonly string[] {
	if (before.dollars !== 'local' || hasLocalPrices(after.year)) return [];
	return settle(choiceOf({ ...after, dollars: 'local' })).notes;
}

/** Whether two selections are the same but for the year: asked at every step of it, so without their addresses. */
export function isSameButYear(one: Selection, other: Selection): boolean {
	return (Object.keys(one) as (keyof Selection)[]).every(
		(name) => name === 'year' || String(one[name]) === String(other[name])
	);
}

const DOLLARS_WISHES: readonly { readonly id: DollarsWish }[] = [{ id: 'auto' }, ...DOLLARS];

const MAP_KINDS = [{ id: 'auto' }, { id: 'map' }, { id: 'tiles' }] as const;
const SORT_ORDERS = [{ id: 'value' }, { id: 'name' }] as const;
const NO_OR_YES = [{ id: 'no' }, { id: 'yes' }] as const;

const OTHERS_OPTION = optionField('others', NO_OR_YES, 'no');

const OTHERS: Field<boolean, unknown> = {
	usual: () => false,
	read: (text, known, tell) => OTHERS_OPTION.read(text, known, tell) === 'yes',
	write: (isWanted) => (isWanted ? 'yes' : 'no')
};

/** The estimate of a view. The reports of one publisher together mean the newest that has the year that a query asks for. */
export function estimateField(yearsOf: YearsOf, query?: Query): Field<EstimateId, unknown> {
	return {
		usual: () => DEFAULT_ESTIMATE,
		read: (text, _, tell) => {
			if (isEstimateId(text)) return text;
			// A year after all: that of the newest report.
			if (text === REPORTS_ENTRY) return reportFor(Number(query?.get('year')) || 9999, yearsOf);
			const { label } = estimateOf(DEFAULT_ESTIMATE);
			const known = ESTIMATES.map(({ id }) => id).join(', ');
			tell(`There is no estimate “${quoted(text)}” (known: ${known}); showing ${label}.`);
			return DEFAULT_ESTIMATE;
		},
		write: (id) => id
	};
}

/** The states that a view follows, one to six; those that it follows usually where none is named. */
export function followedField(usual: readonly StateCode[]): Field<readonly StateCode[], unknown> {
	const instead = `${listOf(usual.map(shortNameOf))} ${usual.length === 1 ? 'is' : 'are'} shown`;
	return {
		isList: true,
		alsoNamed: 'state',
		usual: () => usual,
		read: (text, _, tell) => {
			const known = readStates(text, tell, instead);
			const left = known.slice(MOST_STATES).join(', ');
			if (left !== '') tell(`Only ${MOST_STATES} states can be followed; ${left} left out.`);
			return known.length === 0 ? usual : known.slice(0, MOST_STATES);
		},
		write: writeStates
	};
}

/** What is said of a year that an estimate does not have. */
export function yearNote(
	{ text, shown, years }: YearTold,
	{ estimate }: Pick<Selection, 'estimate'>
): string {
	const { label } = estimateOf(estimate);
	return `${label} has no figures for “${text}” (it covers ${yearRanges(years)}); showing ${shown}.`;
}

/** A choice and its year alone, of all that a view may hold beside them. */
export function pick(choice: ChoiceInYear): ChoiceInYear {
	const { estimate, year, measure, scale, dollars, deficit, interest } = choice;
	return { estimate, year, measure, scale, dollars, deficit, interest };
}

/**
 * A selection changed only where it cannot be combined; dollars that had to go go back to the usual ones, and so does
 * the scale after a ratio, which has none.
 */
function withSettled(selection: Selection, before: Pick<Choice, 'measure'> = selection): Selection {
	const asked = choiceOf(selection);
	const { choice } = settle(asked);
	const { measure, deficit, interest } = choice;
	const isAfterRatio = !isInDollars(before) && isInDollars(choice);
	const scale = isAfterRatio ? 'per-person' : choice.scale;
	const dollars = choice.dollars === asked.dollars ? selection.dollars : usualOr(choice.dollars);
	return { ...selection, measure, scale, dollars, deficit, interest };
}

function usualOr(dollars: DollarsId): DollarsWish {
	return dollars === 'current' ? 'auto' : dollars;
}
