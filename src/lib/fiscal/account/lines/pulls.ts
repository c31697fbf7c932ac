import type { StateCode } from '$lib/data/states';
import { positionOf } from '$lib/data/states';
import type { Column } from '../../core/types';
import type { StateDifference, YearAgreement } from '../agreement';
import type { AccountYear, LineId, LineSide, WaterfallBar } from '../types';
import { waterfallOf } from '../waterfall';

/**
 * A state's difference in dollars per person (the account less the published figure, both against their
 * average), the side it comes from, and the line of ours that pulls furthest that way. Publishers print no
 * lines, so the line is where to look first, not a proof.
 */
export interface PulledDifference extends StateDifference {
	/** The side that differs more in that direction; `null` where only balances are published. */
	readonly side: LineSide | null;
	readonly line: LineId;
	/** What that line adds to the state's balance against the average, dollars per person. */
	readonly step: number;
}

/** What a state's differences are explained by: the account of the same years, and the persons of each. */
export interface PullInput {
	readonly years: readonly YearAgreement[];
	readonly accounts: ReadonlyMap<number, AccountYear>;
	readonly populations: ReadonlyMap<number, Column>;
}

/** The states that differ most, each year of the input counting the same, the largest difference first. */
export function largestPulls(input: PullInput, count: number): readonly PulledDifference[] {
	return meanDifferences(input.years)
		.slice(0, count)
		.map((difference) => pulled(difference, meanSteps(input, difference.state)));
}

/** Differences of several years averaged state by state, the largest first; a side is `null` if any year lacks it. */
export function meanDifferences(years: readonly YearAgreement[]): readonly StateDifference[] {
	const states = new Set(years.flatMap((year) => year.differences.map(({ state }) => state)));
	return [...states]
		.map((state) => {
			const own = years.flatMap((year) => year.differences.filter((one) => one.state === state));
			return {
				state,
				net: meanOfKnown(own.map(({ net }) => net)) ?? 0,
				paid: meanOfKnown(own.map(({ paid }) => paid)),
				received: meanOfKnown(own.map(({ received }) => received))
			};
		})
		.sort((a, b) => Math.abs(b.net) - Math.abs(a.net));
}

/** The side, and the line on it, that pulls furthest in the direction of a difference. */
export function pulled(
	difference: StateDifference,
	bars: readonly Pick<WaterfallBar, 'line' | 'side' | 'step'>[]
): PulledDifference {
	const direction = Math.sign(difference.net) || 1;
	const side = sideOfPull(difference, direction);
	const [furthest] = bars
		.filter((bar) => side === null || bar.side === side)
		.sort((a, b) => direction * (b.step - a.step));
	if (!furthest) throw new Error(`No line of ${difference.state} to explain a difference.`);
	return { ...difference, side, line: furthest.line, step: furthest.step };
}

function sideOfPull({ paid, received }: StateDifference, direction: number): LineSide | null {
	if (paid === null || received === null) return null;
	return direction * received >= direction * -paid ? 'received' : 'paid';
}

type Step = Pick<WaterfallBar, 'line' | 'side' | 'step'>;

function meanSteps({ years, accounts, populations }: PullInput, state: StateCode): readonly Step[] {
	const waterfalls = years.flatMap(({ fiscalYear }) => {
		const account = accounts.get(fiscalYear);
		const population = populations.get(fiscalYear);
		return account && population ? [waterfallOf(account, positionOf(state), population).bars] : [];
	});
	const lines = new Map(waterfalls.flat().map((bar) => [bar.line, bar.side]));
	return [...lines].map(([line, side]) => {
		const steps = waterfalls.map((bars) => bars.find((bar) => bar.line === line)?.step ?? 0);
		return { line, side, step: meanOfKnown(steps) ?? 0 };
	});
}

/** The mean, or `null` where a value is missing or there is none. */
function meanOfKnown(values: readonly (number | null)[]): number | null {
	const present = values.filter((value) => value !== null);
	if (present.length === 0 || present.length < values.length) return null;
	return present.reduce((sum, value) => sum + value, 0) / present.length;
}
