import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { nearestFirst, triedMethods, type TriedMethod } from '$lib/fiscal/verdict/tried-methods';
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
	const deciding = COLUMNS[deciders.find(({ choice }) => choice in COLUMNS)?.choice ?? ''];
	return triedMethods({ part, trials })
		.map((method) => ({ method, row: rowOf(method, { part, state }) }))
		.toSorted(
			(a, b) =>
				nearestFirst(a.method, b.method) ||
				(deciding ? compare(a.row[deciding], b.row[deciding]) : 0)
		)
		.map(({ row }) => row);
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

function rowOf(method: TriedMethod, { part, state }: RowInput): MethodRow {
	const { specification, fiscalYears } = method;
	const fiscalYear = fiscalYears.at(-1) ?? 0;
	return {
		id: specification.id,
		estimate: makerWords(method.maker).label,
		deficit: ruleWords(specification.rule).short,
		...choicesOf(method.methods),
		figure: figureOf(method, part),
		years: yearsWords(fiscalYears),
		against: yearsWords(method.againstYears),
		score: method.score,
		...nearnessOf(method, part),
		link: figureLink({ specification, fiscalYear, state, measure: part.measure ?? 'net' })
	};
}

/** The tolerance that a method needs in any of its years, and how far off its figure is, where it is one. */
function nearnessOf(
	{ isOnlyNear, off }: TriedMethod,
	part: PartVerdict['part']
): Pick<MethodRow, 'within' | 'off'> {
	return {
		within: isOnlyNear ? toleranceWords(part) : '',
		off: off === null ? '' : `${off < 0 ? 'short' : 'over'} by ${sizeWords(part, Math.abs(off))}`
	};
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

function figureOf({ figures, balances }: TriedMethod, part: PartVerdict['part']): string {
	if (figures === null) return balances ? balanceRun(balances) : '';
	const [from = '', to = ''] = runEnds(part, figures).map((value) => valueWords(part, value));
	return from === to ? to : `${from} to ${to}`;
}
