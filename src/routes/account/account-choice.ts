import { isStateCode, type StateCode } from '$lib/data/states';
import { keyOf } from '$lib/fiscal/account/account';
import { EXCLUSIONS, excludedLines, isExclusionId } from '$lib/fiscal/account/lines/exclusions';
import { LINES, isLineId, lineOf } from '$lib/fiscal/account/lines/lines';
import {
	DEFAULT_CHOICE,
	DEFAULT_LABOUR_SHARE,
	DEFAULT_PRESET,
	MAX_LABOUR_SHARE,
	PRESETS,
	type Preset
} from '$lib/fiscal/account/keys/presets';
import type {
	AccountChoice,
	ExclusionId,
	InterestRule,
	KeyId,
	LineId
} from '$lib/fiscal/account/types';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { nearest, spans } from '$lib/view/selection';

/** All that a reader of the account has chosen: what the address of the page says. */
export interface AccountSelection {
	readonly state: StateCode;
	readonly year: number;
	/** In its canonical form: see `canonicalChoice`. */
	readonly choice: AccountChoice;
}

/** A selection read from an address, and in words what could not be followed. */
export interface AccountReading {
	readonly selection: AccountSelection;
	readonly notes: readonly string[];
}

const FALLBACK_STATE: StateCode = 'CA';

const RULES: readonly InterestRule[] = ['excluded', 'population', 'tax-share', 'interest-received'];

/** What is shown when the address says nothing: California, the opening year, our own keys. */
export function defaultAccount({ opening }: EstimateYears): AccountSelection {
	return { state: FALLBACK_STATE, year: opening, choice: DEFAULT_CHOICE };
}

/**
 * A choice said in one way only: keys that differ from ours in the order of lines, whole pairs by their name,
 * single lines in the order of lines, interest and coronavirus payments by their own switches.
 */
export function canonicalChoice(choice: AccountChoice): AccountChoice {
	return withoutLines(keysInOrder(choice), excludedLines(choice));
}

/** The choice with one key instead of another; a key of net interest counts it too. */
export function withKey(choice: AccountChoice, line: LineId, key: KeyId): AccountChoice {
	if (line !== 'net-interest') {
		return canonicalChoice({ ...choice, keys: { ...choice.keys, [line]: key } });
	}
	return { ...choice, interest: RULES.find((rule) => rule === key) ?? 'population' };
}

/** The choice with one line counted or left out. */
export function withCounted(
	choice: AccountChoice,
	line: LineId,
	isCounted: boolean
): AccountChoice {
	const out = new Set(excludedLines(choice));
	if (isCounted) out.delete(line);
	else out.add(line);
	return withoutLines(choice, out);
}

/** The choice with both sides of a program left out, or counted again. */
export function withPair(choice: AccountChoice, id: ExclusionId, isOut: boolean): AccountChoice {
	const out = new Set(excludedLines(choice));
	for (const line of linesOfPair(id)) {
		if (isOut) out.add(line);
		else out.delete(line);
	}
	return withoutLines(choice, out);
}

/** Both sides of a program. */
export function linesOfPair(id: ExclusionId): readonly LineId[] {
	const pair = EXCLUSIONS.find((one) => one.id === id);
	return pair ? [...pair.paid, ...pair.received] : [];
}

/** The preset a choice is, to the last key; `null` where it is none. */
export function presetOf(choice: AccountChoice): Preset | null {
	if (othersOf(choice).length > 0) return null;
	return PRESETS.find((preset) => differingKeys(choice, preset).length === 0) ?? null;
}

/** Whether a choice is our own. */
export function isOurs(choice: AccountChoice): boolean {
	return presetOf(choice)?.id === DEFAULT_PRESET;
}

/** The query of a selection, without the question mark; empty for the default view. */
export function serialiseAccount(selection: AccountSelection, years: EstimateYears): string {
	const base = defaultAccount(years);
	return [
		...(selection.state === base.state ? [] : [`state=${selection.state.toLowerCase()}`]),
		...(selection.year === base.year ? [] : [`year=${selection.year}`]),
		...partsOfChoice(selection.choice)
	].join('&');
}

/** The same with state, year and where the keys start from always in it, for addresses that are kept. */
export function pinnedAccount({ state, year, choice }: AccountSelection): string {
	const parts = partsOfChoice(choice);
	const start = parts.some((part) => part.startsWith('preset='))
		? []
		: [`preset=${DEFAULT_PRESET}`];
	return [`state=${state.toLowerCase()}`, `year=${year}`, ...start, ...parts].join('&');
}

/** A choice as the address says it; empty for our own. */
export function choiceQuery(choice: AccountChoice): string {
	return partsOfChoice(choice).join('&');
}

/** Reads a selection from a query. What is unknown or impossible falls back and is told in a note. */
export function parseAccount(query: URLSearchParams, years: EstimateYears): AccountReading {
	const notes: string[] = [];
	const preset = presetFrom(query.get('preset'), notes);
	const choice: AccountChoice = {
		keys: { ...preset.choice.keys, ...keysFrom(query.get('keys'), notes) },
		corporateLabourShare: labourFrom(query.get('labour'), notes),
		interest: interestFrom(query.get('interest'), notes),
		excluded: excludedFrom(query.get('without'), notes),
		covid: covidFrom(query.get('covid'), notes)
	};
	const selection = {
		state: stateFrom(query.get('state'), notes),
		year: yearFrom(query.get('year'), years, notes),
		choice: canonicalChoice(choice)
	};
	return { selection, notes };
}

function keysInOrder(choice: AccountChoice): AccountChoice {
	const changed = LINES.filter(
		(line) => line.id !== 'net-interest' && keyOf(line, choice) !== line.defaultKey
	);
	return { ...choice, keys: Object.fromEntries(changed.map(({ id }) => [id, choice.keys[id]])) };
}

function withoutLines(choice: AccountChoice, out: ReadonlySet<LineId>): AccountChoice {
	const counted = choice.interest === 'excluded' ? 'population' : choice.interest;
	return {
		...choice,
		interest: out.has('net-interest') ? 'excluded' : counted,
		covid: out.has('coronavirus-payments') ? 'out' : 'in',
		excluded: namesOf(out)
	};
}

function namesOf(out: ReadonlySet<LineId>): AccountChoice['excluded'] {
	const pairs = EXCLUSIONS.filter(({ id }) => linesOfPair(id).every((line) => out.has(line)));
	const named = new Set<LineId>(pairs.flatMap(({ id }) => linesOfPair(id)));
	const single = LINES.map(({ id }) => id).filter(
		(id) => out.has(id) && !named.has(id) && id !== 'net-interest' && id !== 'coronavirus-payments'
	);
	return [...pairs.map(({ id }) => id), ...single];
}

/** The keys by which a choice differs from a preset, as the address says them. */
function differingKeys(choice: AccountChoice, preset: Preset): readonly string[] {
	return LINES.filter(({ id }) => id !== 'net-interest').flatMap((line) => {
		const key = keyOf(line, choice);
		return key === keyOf(line, preset.choice) ? [] : [`${line.id}:${key}`];
	});
}

/** A choice starts from the preset that leaves least to say; the first of those that leave as much. */
function partsOfChoice(choice: AccountChoice): readonly string[] {
	const starts = PRESETS.map((preset) => ({ preset, keys: differingKeys(choice, preset) }));
	const { preset, keys } = starts.reduce((best, one) =>
		one.keys.length < best.keys.length ? one : best
	);
	return [
		...(preset.id === DEFAULT_PRESET ? [] : [`preset=${preset.id}`]),
		...(keys.length === 0 ? [] : [`keys=${keys.join()}`]),
		...othersOf(choice)
	];
}

/** Everything but keys: no preset sets any of it. */
function othersOf(choice: AccountChoice): readonly string[] {
	const { corporateLabourShare, interest, excluded, covid } = choice;
	return [
		...(corporateLabourShare === DEFAULT_LABOUR_SHARE ? [] : [`labour=${corporateLabourShare}`]),
		...(interest === 'excluded' ? [] : [`interest=${interest}`]),
		...(excluded.length === 0 ? [] : [`without=${excluded.join()}`]),
		...(covid === 'in' ? [] : ['covid=out'])
	];
}

function presetFrom(text: string | null, notes: string[]): Preset {
	const [ours] = PRESETS;
	const found = PRESETS.find(({ id }) => id === (text ?? DEFAULT_PRESET)) ?? ours;
	if (!found) throw new Error('There are no presets.');
	if (text !== null && found.id !== text) {
		notes.push(`There is no set of keys “${shortened(text)}”; ours are shown.`);
	}
	return found;
}

function keysFrom(text: string | null, notes: string[]): AccountChoice['keys'] {
	const pairs = wordsOf(text).flatMap((word) => {
		const [line = '', key = ''] = word.split(':');
		const option = isLineId(line) && line !== 'net-interest' ? keyOptionOf(line, key) : null;
		if (option === null) {
			notes.push(`“${shortened(word)}” is no key of a line; that line keeps its usual key.`);
		}
		return option === null ? [] : [[line, option] as const];
	});
	return Object.fromEntries(pairs);
}

function keyOptionOf(line: LineId, key: string): KeyId | null {
	return lineOf(line).keys.find(({ id }) => id === key)?.id ?? null;
}

function labourFrom(text: string | null, notes: string[]): number {
	if (text === null) return DEFAULT_LABOUR_SHARE;
	const value = /^\d*\.?\d+$/.test(text) ? Math.round(Number(text) * 100) / 100 : NaN;
	if (value <= MAX_LABOUR_SHARE) return value;
	notes.push(
		`Workers’ part of corporate tax is from 0 to ${MAX_LABOUR_SHARE}, not “${shortened(text)}”; ${DEFAULT_LABOUR_SHARE} is shown.`
	);
	return DEFAULT_LABOUR_SHARE;
}

function interestFrom(text: string | null, notes: string[]): InterestRule {
	const rule = RULES.find((one) => one === (text ?? 'excluded'));
	if (rule) return rule;
	notes.push(
		`“${shortened(text ?? '')}” is no rule for net interest (known: ${RULES.join(', ')}); it is left out.`
	);
	return 'excluded';
}

function covidFrom(text: string | null, notes: string[]): AccountChoice['covid'] {
	if (text === null || text === 'in') return 'in';
	if (text === 'out') return 'out';
	notes.push(`Coronavirus payments are in or out, not “${shortened(text)}”; they are in.`);
	return 'in';
}

function excludedFrom(text: string | null, notes: string[]): AccountChoice['excluded'] {
	return wordsOf(text).flatMap((word) => {
		if (isExclusionId(word) || isLineId(word)) return [word];
		notes.push(`“${shortened(word)}” is no line that can be left out.`);
		return [];
	});
}

function stateFrom(text: string | null, notes: string[]): StateCode {
	if (text === null) return FALLBACK_STATE;
	const code = text.toUpperCase();
	if (isStateCode(code)) return code;
	notes.push(`No state has the code “${shortened(text)}”; showing California.`);
	return FALLBACK_STATE;
}

function yearFrom(
	text: string | null,
	{ all: years, opening }: EstimateYears,
	notes: string[]
): number {
	if (text === null) return opening;
	const year = /^\d{4}$/.test(text) ? Number(text) : null;
	if (year !== null && years.includes(year)) return year;
	const shown = year === null ? opening : nearest(years, year);
	notes.push(
		`The account has no year “${shortened(text)}” (it covers ${spans(years)}); showing ${shown}.`
	);
	return shown;
}

function wordsOf(text: string | null): readonly string[] {
	return (text ?? '').split(',').filter((word) => word !== '');
}

function shortened(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
