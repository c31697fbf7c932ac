import type { StateCode } from '../../src/lib/data/states';
import { positionOf } from '../../src/lib/data/states';
import { accountOf } from '../../src/lib/fiscal/account/account';
import type { BreakdownScale } from '../../src/lib/fiscal/account/breakdown-scales';
import { DEFAULT_CHOICE } from '../../src/lib/fiscal/account/keys/presets';
import { stateLinesOf } from '../../src/lib/fiscal/account/lines/state-lines';
import { shownYears, type ShownYear } from '../../src/lib/fiscal/measures/shown-years';
import type { Choice, EstimateId } from '../../src/lib/fiscal/core/types';
import { estimateOf } from '../../src/lib/fiscal/estimates/estimates';
import { isPlaceable } from '../../src/lib/fiscal/estimates/published-points';
import { breakdownView, type BreakdownInput } from '../../src/lib/figures/breakdown-view';
import type { MapInput } from '../../src/lib/figures/map-input';
import type { RankingInput } from '../../src/lib/figures/ranking-input';
import type { TimelineInput } from '../../src/lib/figures/timeline-input';
import { accountOfDatasets } from '../../src/lib/ledger/account.server';
import { ledger } from '../../src/lib/ledger/ledger.server';
import { choiceWith } from './fiscal';

/** What of a view is not the usual one: our own account, net per person, California, 2005. */
export interface ViewFields extends Partial<Choice> {
	readonly year?: number;
	readonly states?: readonly [StateCode, ...StateCode[]];
	readonly others?: readonly EstimateId[];
	readonly breakdown?: BreakdownScale;
}

/** What map, ranking and scatter of the explorer are told by, from the datasets. */
export function yearInput(fields: ViewFields): MapInput & RankingInput {
	const { year = 2005, states = ['CA'] } = fields;
	const choice = choiceOf(fields);
	const shown = yearsOf(choice).find(({ view }) => view.fiscalYear === year);
	if (!shown) throw new Error(`No ${year} by ${choice.estimate}.`);
	const base = baseOf(choice);
	return {
		shown,
		choice,
		base,
		chosen: states[0],
		followed: states,
		sort: 'value',
		labels: [],
		keys: null
	};
}

/** What the timeline of the explorer is told by. */
export function yearsInput(fields: ViewFields): TimelineInput {
	const { states = ['CA'], others = [] } = fields;
	const choice = choiceOf(fields);
	return {
		all: yearsOf(choice),
		choice,
		base: baseOf(choice),
		chosen: states[0],
		followed: states,
		others: others.map((id) => ({
			estimate: estimateOf(id),
			all: yearsOf({ ...choice, estimate: id })
		})),
		points: ledger().publishedPoints.filter(isPlaceable),
		context: ledger().context,
		keys: null
	};
}

/** What the breakdown of the explorer is told by; without lines where they are not at hand. */
export function linesInput(fields: ViewFields, isAtHand = true): BreakdownInput {
	const { states = ['CA'], year = 2005, breakdown: scale = 'per-person' } = fields;
	const { dollars } = choiceOf(fields);
	const { years } = accountOf(accountOfDatasets(), DEFAULT_CHOICE);
	const lines = isAtHand ? stateLinesOf(years, positionOf(states[0])) : null;
	const { context } = ledger();
	const view = breakdownView(lines, { scale, dollars, yearDollars: dollars, context });
	return { view, scale, dollars, chosen: states[0], year, isLost: false };
}

function choiceOf(fields: ViewFields): Choice {
	const { estimate = 'account', measure, scale, dollars, deficit, interest } = fields;
	const given = { measure, scale, dollars, deficit, interest };
	const known = Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== undefined)
	);
	return choiceWith({ estimate, ...known });
}

function yearsOf(choice: Choice): readonly ShownYear[] {
	const { series, context, receiptsPerPerson } = ledger();
	const own = series.get(choice.estimate);
	if (!own) throw new Error(`No ${choice.estimate}.`);
	return shownYears(own, choice, { context, receiptsPerPerson });
}

function baseOf({ measure, deficit }: Choice): 'plain' | 'neutral' {
	return measure === 'net' && deficit !== 'none' ? 'neutral' : 'plain';
}
