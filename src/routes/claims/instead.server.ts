import type { ClaimRow } from '$lib/data/claims';
import { isStateCode } from '$lib/data/states';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { cellsByState, leadOfState } from '$lib/ledger/verdict.server';
import { mixPayersSentence } from '$lib/words/hybrid-sentence';
import { payersSentence } from '$lib/words/instead-count-sentence';
import { plainInBrief } from '$lib/words/lead-plain';
import { leadSentences } from '$lib/words/lead-sentence';
import type { Instead } from './claim-view';
import { mixesAmongAll, payersOf } from '$lib/fiscal/verdict/among-all';
import { figuresOf, type Told } from './instead-figures.server';
import { mixWords } from './instead-mixes.server';
import { amountsWords, otherSideWords } from './instead-other-side.server';
import { otherSideOf } from '$lib/fiscal/verdict/parts-beside';
import { otherReadingWords } from './instead-range.server';
import { sourceOf } from './instead-source.server';
import { printHeading } from './print-heading';

/**
 * What to print of a claim: one sentence or two, in its main part's own years and measure, with what else there is to
 * say of it; of one that cannot be tried, both halves of the lead of its state. `null` where there is neither.
 */
export function insteadFor(verdict: ClaimVerdict, row: ClaimRow): Instead | null {
	const { main } = verdict;
	const { printed, more, mixes, told } = toldOf(verdict);
	const words = printed.filter(Boolean).join(' ');
	if (words !== '')
		return {
			words,
			mixes,
			more: more.filter(Boolean),
			heading: printHeading(main, null),
			source: sourceOf(verdict, told),
			leadOf: null
		};
	const state = main.part.state === 'US' ? row.state : main.part.state;
	if (!isStateCode(state)) return null;
	// Both halves of the lead: one alone would take a side that the claim does not speak of.
	const lead = leadOfState(state);
	const { others, decides, plain } = leadSentences(lead);
	return {
		words: [others, plainInBrief(lead)].filter(Boolean).join(' '),
		mixes: [],
		more: [decides, plain].filter(Boolean),
		heading: printHeading(main, state),
		source: 'Subsidy Ledger, from our own account and published estimates',
		leadOf: state
	};
}

type ToldWithMixes = Told & Pick<Instead, 'mixes'>;

const NOTHING: ToldWithMixes = { printed: [], more: [], mixes: [], told: [] };

function toldOf(verdict: ClaimVerdict): ToldWithMixes {
	const { main } = verdict;
	const { part, years, trials } = main;
	const counted = years?.counted ?? [];
	if (part.testable === 'no' || counted.length === 0 || trials.length === 0) return NOTHING;
	const payers = part.test === 'all-states' ? payersOf(main, [...cellsByState().values()]) : null;
	if (payers)
		return {
			printed: [payersSentence(payers, main)],
			more: [],
			mixes: mixesAmongAll(main, [...cellsByState().values()]).map(mixPayersSentence),
			told: [main]
		};
	const { printed, more, told } = figuresOf(verdict);
	const other = otherSideOf(verdict);
	return {
		printed: [...printed, otherSideWords(verdict)],
		more: [...more, otherReadingWords(verdict), amountsWords(verdict)],
		mixes: [main, ...(other ? [other] : [])].flatMap(mixWords),
		told: other ? [...told, other] : told
	};
}
