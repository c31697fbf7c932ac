import { group, max, min } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Trial } from '$lib/fiscal/verdict/trials';
import type { AccountVariant, Specification } from '$lib/fiscal/verdict/types';
import { yearsWords } from '$lib/words/choice-words';
import { makerWords } from '$lib/fiscal/verdict/makers';
import { ruleWords, tellsPay, variantWords } from '$lib/words/matrix-words';
import { valueWords } from '$lib/words/verdict-sentence';
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
	/** Its figure, or from least to most over the years; empty where no figure is tested. */
	readonly figure: string;
	/** Fiscal years it speaks for. */
	readonly years: string;
	/** Years that go against the sentence; empty where none does. */
	readonly against: string;
	/** 1 bears it out, 0 does not, between: some of its years do, or it is about even. */
	readonly score: number;
	/** The view that shows its newest year. */
	readonly link: `/${string}`;
}

/** What does not change a figure. */
const NO_MATTER = '–';

/**
 * The methods behind a verdict, those that bear it out first, then by what decides most, then in the order of the
 * matrix; the years of one method are one row.
 */
export function methodRows(
	{ part, trials, deciders }: PartVerdict,
	state: StateCode | null
): readonly MethodRow[] {
	const byMethod = group(trials, ({ specification }) => specification.id);
	const rows = [...byMethod.values()].map((own) => rowOf(own, { part, state }));
	const deciding = COLUMNS[deciders.find(({ choice }) => choice in COLUMNS)?.choice ?? ''];
	return rows.toSorted(
		(a, b) => b.score - a.score || (deciding ? compare(a[deciding], b[deciding]) : 0)
	);
}

/** How many of the methods bear a sentence out in full. */
export function methodsSummary(rows: readonly Pick<MethodRow, 'score'>[]): string {
	const count = rows.filter(({ score }) => score === 1).length;
	if (rows.length === 1)
		return `The one method ${count === 1 ? 'bears' : 'does not bear'} it out in full.`;
	if (count === 0) return `None of ${rows.length} methods bears it out in full.`;
	if (count === rows.length) return `All ${rows.length} methods bear it out.`;
	return `${count} of ${rows.length} methods ${count === 1 ? 'bears' : 'bear'} it out in full.`;
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
		score: trials.reduce((sum, { score }) => sum + score, 0) / trials.length,
		link: figureLink({ specification, fiscalYear: newest, state, measure: part.measure ?? 'net' })
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

function figureOf(trials: readonly Trial[], part: PartVerdict['part']): string {
	const [least, most] = [min(trials, ({ value }) => value), max(trials, ({ value }) => value)];
	if (least === undefined || most === undefined) return '';
	const [from, to] = [valueWords(part, least), valueWords(part, most)];
	return from === to ? to : `${from} to ${to}`;
}

function sorted(years: readonly number[]): readonly number[] {
	return [...new Set(years)].toSorted((a, b) => a - b);
}
