import { group, max, min, sum } from 'd3';
import type { StateCode } from '$lib/data/states';
import { balancesOf, type PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Trial } from '$lib/fiscal/verdict/trials';
import type { AccountVariant, Specification } from '$lib/fiscal/verdict/types';
import { capital } from '$lib/words/capital';
import { numberWord } from '$lib/words/ordinal';
import { balanceRun } from '$lib/words/balance-run';
import { yearsWords } from '$lib/words/choice-words';
import { makerWords } from '$lib/fiscal/verdict/makers';
import { ruleWords, tellsPay, variantWords } from '$lib/words/matrix-words';
import { sizeWords } from '$lib/words/size-words';
import { toleranceWords } from '$lib/words/tolerance-sentence';
import { runEnds, valueWords } from '$lib/words/value-words';
import { figureLink } from './claim-links';

/** One method behind a verdict, a column a choice; a choice that does not change its figures is a dash. */
export interface MethodRow {
	readonly id: string;
	readonly estimate: string;
	readonly deficit: string;
	readonly services: string;
	readonly interest: string;
	readonly pay: string;
	readonly corporate: string;
	readonly covid: string;
	/** Its figure, or from least to most over the years; of a side its balance; empty of a place among states. */
	readonly figure: string;
	/** Fiscal years it speaks for. */
	readonly years: string;
	/** Years that go against the sentence; empty where none does. */
	readonly against: string;
	/** 1 bears it out, 0 does not, between: some of its years do, or it is about even. */
	readonly score: number;
	/** The tolerance that it needs to bear it out: "5% of taxes"; empty where it needs none, or does not. */
	readonly within: string;
	/** How far its one figure is off then: "short by $34.6 billion"; may be empty. */
	readonly off: string;
	/** The view that shows its newest year. */
	readonly link: `/${string}`;
}

/** What does not change a figure. */
export const NO_MATTER = '–';

/**
 * The methods behind a verdict, those that bear it out first, then those whose figure is nearest to what is stated, then
 * by what decides most, then in the order of the matrix; the years of one method are one row.
 */
export function methodRows(
	{ part, trials, deciders }: PartVerdict,
	state: StateCode | null
): readonly MethodRow[] {
	const byMethod = group(trials, ({ specification }) => specification.id);
	const rows = [...byMethod.values()].map((own) => rowOf(own, { part, state }));
	const misses = new Map([...byMethod].map(([id, own]) => [id, missOf(own, part)]));
	const farther = (a: MethodRow, b: MethodRow) => (misses.get(a.id) ?? 0) - (misses.get(b.id) ?? 0);
	const deciding = COLUMNS[deciders.find(({ choice }) => choice in COLUMNS)?.choice ?? ''];
	return rows.toSorted(
		(a, b) =>
			b.score - a.score || farther(a, b) || (deciding ? compare(a[deciding], b[deciding]) : 0)
	);
}

/** How far the nearest figure of a method lies from what is stated; 0 within bounds, and where no figure is tested. */
function missOf(trials: readonly Trial[], part: PartVerdict['part']): number {
	const { bound, stated, low, high } = part;
	const [from, to] = {
		exact: [stated, stated],
		'at-least': [low, null],
		'up-to': [high, high],
		between: [low, high]
	}[bound ?? 'exact'];
	const misses = trials.flatMap(({ value }) =>
		value === null ? [] : Math.max(0, (from ?? value) - value, value - (to ?? value))
	);
	return min(misses) ?? 0;
}

/** How many of the methods bear a sentence out, and how many only with the tolerance. */
export function methodsSummary(rows: readonly Pick<MethodRow, 'score' | 'within'>[]): string {
	const all = rows.filter(({ score }) => score === 1);
	const near = all.filter(({ within }) => within !== '');
	const reached = all.length - near.length;
	const [within] = near.map((row) => row.within);
	if (within !== undefined) return withinWords(rows.length, { reached, near: near.length, within });
	if (rows.length === 1)
		return `The one method ${reached === 1 ? 'bears' : 'does not bear'} it out in full.`;
	if (reached === 0) return `None of ${rows.length} methods bears it out in full.`;
	if (reached === rows.length) return `All ${rows.length} methods bear it out.`;
	return `${capital(numberWord(reached))} of ${rows.length} methods ${reached === 1 ? 'bears' : 'bear'} it out in full.`;
}

interface Near {
	readonly reached: number;
	readonly near: number;
	readonly within: string;
}

function withinWords(count: number, { reached, near, within }: Near): string {
	if (count === 1) return `The one method bears it out only within ${within}.`;
	if (reached === 0)
		return `None of ${count} methods bears it out as it stands; ${near === count ? 'all' : near} ${near === 1 ? 'does' : 'do'} within ${within}.`;
	return `${capital(numberWord(reached))} of ${count} methods ${reached === 1 ? 'bears' : 'bear'} it out as it stands; ${near} more ${near === 1 ? 'does' : 'do'} within ${within}.`;
}

/** Whether a method bears a sentence out, in the words of its column. */
export function answerOf({ score, against, within }: MethodRow): string {
	if (score === 1) return within === '' ? 'Yes' : `Yes, within ${within}`;
	if (score === 0) return 'No';
	return against === '' ? 'About even' : 'In part';
}

const COLUMNS: Readonly<
	Record<
		string,
		keyof MethodRow &
			('estimate' | 'deficit' | 'services' | 'interest' | 'pay' | 'corporate' | 'covid')
	>
> = {
	estimate: 'estimate',
	rule: 'deficit',
	services: 'services',
	interest: 'interest',
	pay: 'pay',
	covid: 'covid',
	corporateLabourShare: 'corporate'
};

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

interface RowInput {
	readonly part: PartVerdict['part'];
	readonly state: StateCode | null;
}

function rowOf(trials: readonly Trial[], { part, state }: RowInput): MethodRow {
	const [first] = trials;
	if (!first) throw new Error('A method without a trial.');
	const years = sorted(trials.flatMap(({ fiscalYears }) => fiscalYears));
	const newest = years.at(-1) ?? 0;
	const { specification } = first;
	return {
		id: specification.id,
		estimate: makerWords(first.maker).label,
		deficit: ruleWords(specification.rule).short,
		...choicesOf(first.methods),
		figure: figureOf(trials, part),
		years: yearsWords(years),
		against: yearsWords(sorted(trials.flatMap(({ againstYears }) => againstYears))),
		score: sum(trials, ({ score }) => score) / trials.length,
		...nearnessOf(trials, part),
		link: figureLink({ specification, fiscalYear: newest, state, measure: part.measure ?? 'net' })
	};
}

/** The tolerance that a method needs in any of its years, and how far off its figure is, where it is one. */
function nearnessOf(
	trials: readonly Trial[],
	part: PartVerdict['part']
): Pick<MethodRow, 'within' | 'off'> {
	const isNear =
		trials.every(({ score }) => score === 1) && trials.some(({ reached }) => reached < 1);
	if (!isNear) return { within: '', off: '' };
	const [only] = trials;
	const stated = part.bound === 'at-least' ? part.low : part.stated;
	const value = trials.length === 1 ? (only?.value ?? null) : null;
	if (value === null || stated === null) return { within: toleranceWords(part), off: '' };
	const off = `${value < stated ? 'short' : 'over'} by ${sizeWords(part, Math.abs(stated - value))}`;
	return { within: toleranceWords(part), off };
}

/** The value of each choice that all methods with the figure share; a dash where they differ or have none. */
function choicesOf(methods: readonly Specification[]) {
	const variants = methods.flatMap(({ variant }) => variant ?? []);
	const only = (choice: keyof AccountVariant, told = variants) => {
		const words = new Set(told.map((variant) => variantWords(variant)[choice].short));
		return words.size === 1 ? ([...words][0] ?? NO_MATTER) : NO_MATTER;
	};
	return {
		services: only('services'),
		interest: only('interest'),
		pay: only('pay', variants.filter(tellsPay)),
		corporate: only('corporateLabourShare'),
		covid: only('covid')
	};
}

function figureOf(trials: readonly Trial[], part: PartVerdict['part']): string {
	const [least, most] = [min(trials, ({ value }) => value), max(trials, ({ value }) => value)];
	if (least === undefined || most === undefined) {
		const balances = balancesOf(trials);
		return balances ? balanceRun(balances) : '';
	}
	const [from = '', to = ''] = runEnds(part, [least, most]).map((value) => valueWords(part, value));
	return from === to ? to : `${from} to ${to}`;
}

function sorted(years: readonly number[]): readonly number[] {
	return [...new Set(years)].toSorted((a, b) => a - b);
}
