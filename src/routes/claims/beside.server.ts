import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { trialsOf } from '$lib/fiscal/verdict/trials';
import { ballotOf } from '$lib/fiscal/verdict/values';
import { votesOf, type Vote } from '$lib/fiscal/verdict/votes';
import { rowsOfPart, signsOf, wholeYears } from '$lib/ledger/verdict.server';
import { apartSentence } from '$lib/words/apart-sentence';
import { balancesSentence } from '$lib/words/balance-run';
import { agreementSentence, sameWordSentence } from '$lib/words/beside-sentence';
import { shortNameOf } from '$lib/words/names';

/** What stands beside the word of a part always (METHOD 6), in sentences. */
export interface Beside {
	/** Since when all votes on its state's side agree; empty of a group and the nation. */
	readonly agreement: string;
	/** That other ways to count votes give the same word; empty where one gives another, which is told with what decides. */
	readonly countings: string;
	/** Of a part about a side from which balance to which the methods run; empty elsewhere. */
	readonly balances: string;
	/** What the years that are told apart give; empty where there are none. */
	readonly apart: string;
}

/** The sentences beside a part that is tested. */
export function besideOfPart(verdict: PartVerdict): Beside {
	return {
		agreement: agreementOf(verdict),
		countings: sameWordSentence(verdict.countings),
		balances: verdict.balances
			? balancesSentence(verdict.balances, ballotOf(verdict.part).figures)
			: '',
		apart: apartOf(verdict)
	};
}

function agreementOf({ part: { state, figures, measure } }: PartVerdict): string {
	if (state === 'US') return '';
	const own = figures === 'neutral' ? 'neutral' : 'plain';
	const isOneSide = measure === 'paid' || measure === 'received';
	return agreementSentence(
		{ name: shortNameOf(state), figures: own, isOneSide },
		votesOf(signsOf(state).rows, { figures: own, figure: 'net' })
	);
}

/** The years told apart are tried as the others are, by themselves. */
function apartOf({ part, years }: PartVerdict): string {
	const apart = years?.apart ?? [];
	if (apart.length === 0) return '';
	const rows = rowsOfPart(part);
	const trials = trialsOf(part, {
		rows,
		state: part.state === 'US' ? null : part.state,
		years: { counted: apart },
		quotedEditions: [],
		yearOf: wholeYears()
	});
	const figures = part.figures === 'neutral' ? 'neutral' : 'plain';
	const votes: readonly Vote[] = votesOf(rows, { figures, figure: 'net' }).filter(({ cell }) =>
		apart.includes(cell.fiscalYear)
	);
	return apartSentence({ part, years }, { trials, votes });
}
