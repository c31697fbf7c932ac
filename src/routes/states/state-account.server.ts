import { lineSections } from '$lib/charts/line-table/series';
import { positionOf, type StateCode } from '$lib/data/states';
import { breakdownView, type BreakdownInput } from '$lib/figures/breakdown-view';
import type { LinesInput } from '$lib/figures/lines-input';
import type { WaterfallInput } from '$lib/figures/waterfall-input';
import { ledgerOf, linesOfLedger } from '$lib/fiscal/account/ledger';
import { stateLinesOf } from '$lib/fiscal/account/lines/state-lines';
import { waterfallOf } from '$lib/fiscal/account/waterfall';
import { sumOf } from '$lib/fiscal/core/columns';
import { ownAccountYear, ownAccountYears } from '$lib/ledger/account.server';
import { ledger } from '$lib/ledger/ledger.server';
import { standingAt, type Standing } from '$lib/words/account-sentence';
import { openingYear, YEAR_CHOICE } from './own-years.server';

/** What a state pays and receives, as the figures of its page are drawn from it. */
export interface StateAccount {
	readonly waterfall: Omit<WaterfallInput, 'open'>;
	readonly breakdown: BreakdownInput;
	readonly lines: LinesInput;
}

/** What a state pays and receives line by line by our own account: the drawings of one year, and of all years. */
export function accountTold(code: StateCode): StateAccount {
	const { shown, year } = openingYear();
	const own = ownAccountYear(year);
	if (!own) throw new Error(`The account has no FY${year}.`);
	const position = positionOf(code);
	const { population } = shown.view;
	const account = ledgerOf(own, own, { position });
	const steps = waterfallOf(own, position, population);
	return {
		waterfall: {
			state: code,
			fiscalYear: year,
			keys: { isOurs: true, cell: 'ours' },
			yours: steps,
			ours: steps,
			lines: linesOfLedger(account).map(({ line: { id, label } }) => ({ line: { id, label } })),
			standing: standingOf(code),
			isAlone: true
		},
		breakdown: breakdownOf(code),
		lines: {
			state: code,
			fiscalYear: year,
			sections: lineSections(account, {
				state: population[position] ?? 0,
				nation: sumOf(population) ?? 0
			})
		}
	};
}

function breakdownOf(code: StateCode): BreakdownInput {
	const lines = stateLinesOf(ownAccountYears(), positionOf(code));
	const [scale, dollars] = ['per-person', 'real'] as const;
	return {
		view: breakdownView(lines, {
			scale,
			dollars,
			yearDollars: YEAR_CHOICE.dollars,
			context: ledger().context
		}),
		scale,
		dollars,
		chosen: code,
		year: openingYear().year,
		isLost: false
	};
}

/** A state's balance by our own account in the year that the explorer opens with, dollars of that year per person. */
export function standingOf(code: StateCode): Standing {
	return standingAt(openingYear().shown, positionOf(code));
}
