import type { StateCode } from '$lib/data/states';
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
import {
	quoted,
	readAddress,
	stateField,
	writeAddress,
	yearField,
	type Field,
	type Fields
} from './address';
import { yearRanges } from '$lib/words/year-ranges';

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

/** What the address of the page says, field by field: the choice is told by where its keys start from. */
interface AccountAddress {
	readonly state: StateCode;
	readonly year: number;
	readonly preset: Preset;
	/** Keys that differ from the preset's. */
	readonly keys: AccountChoice['keys'];
	readonly labour: number;
	readonly interest: InterestRule;
	readonly without: AccountChoice['excluded'];
	readonly covid: AccountChoice['covid'];
}

/** The fields of the page's address. */
function fieldsOf(years: EstimateYears): Fields<AccountAddress> {
	return {
		state: stateField(FALLBACK_STATE, 'California'),
		year: yearField<AccountAddress>(
			() => years,
			({ text, shown, years: all }) =>
				`The account has no year “${text}” (it covers ${yearRanges(all)}); showing ${shown}.`
		),
		preset: PRESET,
		keys: KEYS,
		labour: LABOUR,
		interest: INTEREST,
		without: WITHOUT,
		covid: COVID
	};
}

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
function linesOfPair(id: ExclusionId): readonly LineId[] {
	const pair = EXCLUSIONS.find((one) => one.id === id);
	return pair ? [...pair.paid, ...pair.received] : [];
}

/** Whether nothing but keys differs from our own: no preset sets any of the rest. */
function isByKeysAlone(choice: AccountChoice): boolean {
	const { corporateLabourShare, interest, excluded, covid } = choice;
	const isWhole = interest === 'excluded' && excluded.length === 0 && covid === 'in';
	return isWhole && corporateLabourShare === DEFAULT_LABOUR_SHARE;
}

/** The preset a choice is, to the last key; `null` where it is none. */
export function presetOf(choice: AccountChoice): Preset | null {
	if (!isByKeysAlone(choice)) return null;
	return PRESETS.find((preset) => differingKeys(choice, preset).length === 0) ?? null;
}

/** Whether a choice is our own. */
export function isOurs(choice: AccountChoice): boolean {
	return presetOf(choice)?.id === DEFAULT_PRESET;
}

/** The query of a selection, without the question mark; empty for the default view. */
export function serialiseAccount(selection: AccountSelection, years: EstimateYears): string {
	return writeAddress(fieldsOf(years), addressOf(selection));
}

/** The same with state, year and where the keys start from always in it, for addresses that are kept. */
export function pinnedAccount(selection: AccountSelection): string {
	const years = { all: [selection.year], opening: selection.year };
	return writeAddress(fieldsOf(years), addressOf(selection), ['state', 'year', 'preset']);
}

/** A choice as the address says it; empty for our own. */
export function choiceQuery(choice: AccountChoice): string {
	const years = { all: [0], opening: 0 };
	return serialiseAccount({ state: FALLBACK_STATE, year: 0, choice }, years);
}

/** Reads a selection from a query. What is unknown or impossible falls back and is told in a note. */
export function parseAccount(query: URLSearchParams, years: EstimateYears): AccountReading {
	const { view, notes } = readAddress(fieldsOf(years), query);
	const { state, year, preset, keys, labour, interest, without, covid } = view;
	const choice = canonicalChoice({
		keys: { ...preset.choice.keys, ...keys },
		corporateLabourShare: labour,
		interest,
		excluded: without,
		covid
	});
	return { selection: { state, year, choice }, notes };
}

/** A choice starts from the preset that leaves least to say; the first of those that leave as much. */
function addressOf({ state, year, choice }: AccountSelection): AccountAddress {
	const starts = PRESETS.map((preset) => ({ preset, keys: differingKeys(choice, preset) }));
	const start = starts.reduce((best, one) => (one.keys.length < best.keys.length ? one : best));
	return {
		state,
		year,
		preset: start.preset,
		keys: Object.fromEntries(start.keys),
		labour: choice.corporateLabourShare,
		interest: choice.interest,
		without: choice.excluded,
		covid: choice.covid
	};
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

/** The keys by which a choice differs from a preset, in the order of lines. */
function differingKeys(choice: AccountChoice, preset: Preset): readonly [LineId, KeyId][] {
	return LINES.filter(({ id }) => id !== 'net-interest').flatMap((line) => {
		const key = keyOf(line, choice);
		return key === keyOf(line, preset.choice) ? [] : [[line.id, key] as [LineId, KeyId]];
	});
}

const PRESET: Field<Preset, unknown> = {
	usual: ownPreset,
	read: (text, _, tell) => {
		const found = PRESETS.find(({ id }) => id === text);
		if (!found) tell(`There is no set of sharing rules “${quoted(text)}”; ours are shown.`);
		return found ?? ownPreset();
	},
	write: ({ id }) => id
};

function ownPreset(): Preset {
	const own = PRESETS.find(({ id }) => id === DEFAULT_PRESET);
	if (!own) throw new Error(`There is no set of sharing rules “${DEFAULT_PRESET}”.`);
	return own;
}

const KEYS: Field<AccountChoice['keys'], unknown> = {
	isList: true,
	usual: () => ({}),
	read: (text, _, tell) => {
		const pairs = wordsOf(text).flatMap((word) => {
			const [line = '', key = ''] = word.split(':');
			const option = isLineId(line) && line !== 'net-interest' ? keyOptionOf(line, key) : null;
			if (option === null) {
				tell(`“${quoted(word)}” is no sharing rule of a line; that line keeps its usual one.`);
			}
			return option === null ? [] : [[line, option] as const];
		});
		return Object.fromEntries(pairs);
	},
	write: (keys) =>
		Object.entries(keys)
			.map(([line, key]) => `${line}:${key}`)
			.join()
};

const LABOUR: Field<number, unknown> = {
	usual: () => DEFAULT_LABOUR_SHARE,
	read: (text, _, tell) => {
		const value = /^\d*\.?\d+$/.test(text) ? Math.round(Number(text) * 100) / 100 : NaN;
		if (value <= MAX_LABOUR_SHARE) return value;
		tell(
			`Workers’ part of corporate tax is from 0 to ${MAX_LABOUR_SHARE}, not “${quoted(text)}”; ${DEFAULT_LABOUR_SHARE} is shown.`
		);
		return DEFAULT_LABOUR_SHARE;
	},
	write: String
};

const INTEREST: Field<InterestRule, unknown> = {
	usual: () => 'excluded',
	read: (text, _, tell) => {
		const rule = RULES.find((one) => one === text);
		if (rule) return rule;
		tell(
			`“${quoted(text)}” is no rule for net interest (known: ${RULES.join(', ')}); it is left out.`
		);
		return 'excluded';
	},
	write: (rule) => rule
};

const WITHOUT: Field<AccountChoice['excluded'], unknown> = {
	isList: true,
	usual: () => [],
	read: (text, _, tell) =>
		wordsOf(text).flatMap((word) => {
			if (isExclusionId(word) || isLineId(word)) return [word];
			const program = `without-${word}`;
			if (isExclusionId(program)) return [program];
			const known = EXCLUSIONS.map(({ id }) => id).join(', ');
			tell(
				`“${quoted(word)}” is no line that can be left out (with the tax that pays for them: ${known}; else a line by its name in our files).`
			);
			return [];
		}),
	write: (names) => names.join()
};

const COVID: Field<AccountChoice['covid'], unknown> = {
	usual: () => 'in',
	read: (text, _, tell) => {
		if (text === 'in' || text === 'out') return text;
		tell(`Coronavirus payments are in or out, not “${quoted(text)}”; they are in.`);
		return 'in';
	},
	write: (covid) => covid
};

function keyOptionOf(line: LineId, key: string): KeyId | null {
	return lineOf(line).keys.find(({ id }) => id === key)?.id ?? null;
}

function wordsOf(text: string): readonly string[] {
	return text.split(',').filter((word) => word !== '');
}
