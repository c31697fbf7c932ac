import { slopeLines, type SlopeSeries } from '$lib/charts/slope/series';
import { STATE_CODES, stateOf, type StateCode } from '$lib/data/states';
import { NOTHING } from '$lib/fiscal/core/columns';
import type { Choice } from '$lib/fiscal/core/types';
import { unitOf } from '$lib/fiscal/measures/measures';
import { formatsOf } from '$lib/words/measure';
import { amount, withSign } from '$lib/words/money';
import { pointsApart } from '$lib/words/share';
import { evenOf } from './chart-words';
import { isAgainstOthers, shownColumn, type CompareInput } from './compare-input';
import { yearsNote, type Pointed } from './pointed';

/** What a slope tells: the states compared in two years, the earlier first. */
export interface SlopeInput extends CompareInput {
	readonly ends: readonly [from: number, to: number];
}

/** The two years of a slope as a chart draws them. */
export function slopeSeries({ all, choice, states, ends }: SlopeInput): SlopeSeries {
	const [from, to] = ends.map((year) => all.find(({ view }) => view.fiscalYear === year));
	const columns = [from, to].map((shown) => (shown ? shownColumn(shown, choice) : NOTHING));
	const averages = isAgainstOthers(choice)
		? { from: null, to: null }
		: { from: from?.view.average ?? null, to: to?.view.average ?? null };
	return {
		years: ends,
		...slopeLines(STATE_CODES, [columns[0] ?? NOTHING, columns[1] ?? NOTHING], states),
		average: averages.from === null && averages.to === null ? null : averages,
		pivot: evenOf(choice.measure)
	};
}

/** One card of a state, compared or not: its value in both years and the change between them. */
export function slopeCard(input: SlopeInput, code: StateCode): Pointed {
	const { all, choice, ends } = input;
	const [from, to] = ends;
	const { lines, others } = slopeSeries(input);
	const line = [...lines, ...others].find((one) => one.code === code);
	const [before, after] = [line?.from ?? null, line?.to ?? null];
	const { signed } = formatsOf(choice);
	const textOf = (value: number | null) => (value === null ? 'no figure' : signed(value));
	const change = before === null || after === null ? null : changeWords([before, after], choice);
	return {
		title: stateOf(code).name,
		lines: [
			...(from === to ? [] : [{ label: `FY${from}`, text: textOf(before), kind: 'part' as const }]),
			{ label: `FY${to}`, text: textOf(after), kind: 'part' },
			...(from === to || change === null
				? []
				: [{ label: 'Change', text: change, kind: 'sum' as const }])
		],
		note: yearsNote(
			choice,
			all.filter(({ view }) => ends.includes(view.fiscalYear))
		)
	};
}

/** The difference as the table of the figure has it, with its sign; of shares in percentage points. */
function changeWords([from, to]: readonly [number, number], choice: Choice): string {
	switch (unitOf(choice)) {
		case 'share':
			return withSign(to - from, pointsApart(from, to));
		case 'ratio':
			return withSign(to - from, formatsOf(choice).full(Math.abs(to - from)));
		case 'dollars':
			return withSign(to - from, amount(to - from));
	}
}
