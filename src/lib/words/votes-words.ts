import type { Side } from '$lib/fiscal/core/verdict-band';
import { FIGURES, sideOfYear, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import type { Figures } from '$lib/fiscal/verdict/types';
import { shortNameOf } from './names';
import { EVEN_BAND } from './even-band';

/** The two figures that votes are about, at the head of a drawing. */
export const FIGURES_TITLE: Readonly<Record<Figures, string>> = {
	neutral: 'Against the other states',
	plain: 'Dollar for dollar'
};

/** A side as a noun: "a payer". */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
	payer: 'a payer',
	even: 'about even',
	recipient: 'a recipient'
};

/**
 * The votes of a state by year, in words: "Against the other states, every vote makes California a payer in 28 of 44
 * years; votes are split in 16. Dollar for dollar, …"
 */
export function votesSummary({ state, years }: StateVotes): string {
	const told = FIGURES.flatMap((figures) => {
		const own = years[figures];
		if (own.length === 0) return [];
		return `${FIGURES_TITLE[figures]}, ${agreedText(shortNameOf(state), own.map(sideOfYear))}.`;
	});
	return told.length === 0 ? `${shortNameOf(state)} has no figure with a vote.` : told.join(' ');
}

/** What is to be told beside such a summary: counts of years elsewhere go by the bare sign. */
export const EVEN_APART = `Here a balance within ${EVEN_BAND} of taxes paid is about even; sentences that count years by sign count it on its side.`;

const SIDES: readonly Side[] = ['payer', 'recipient', 'even'];

function agreedText(name: string, sides: readonly (Side | 'split')[]): string {
	const countOf = (side: Side | 'split') => sides.filter((each) => each === side).length;
	const agreed = SIDES.filter((side) => countOf(side) > 0);
	const split = countOf('split');
	if (agreed.length === 0) return `votes on ${name} are split in every year`;
	const parts = agreed.map((side) => `${SIDE_WORDS[side]} in ${countOf(side)}`);
	const [first, ...rest] = parts;
	const all = `every vote makes ${name} ${first ?? ''} of ${sides.length} years`;
	const others = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
	if (split > 0) return `${all}${others}; votes are split in ${split}`;
	return rest.length === 0
		? `every vote makes ${name} ${SIDE_WORDS[agreed[0] ?? 'even']} in every year`
		: `${all}${others}`;
}
