import { extent } from 'd3';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { shareOf } from '$lib/fiscal/verdict/countings';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { sideShares } from '$lib/fiscal/verdict/shares';
import type { Trial } from '$lib/fiscal/verdict/trials';
import { inDirection } from '$lib/fiscal/verdict/values';
import type { Vote } from '$lib/fiscal/verdict/votes';
import { yearsWords } from './choice-words';
import { shortNameOf } from './names';
import { runWords } from './value-words';
import { SIDE_WORDS } from './votes-words';
import { isAll, isNone, voteShare } from './vote-share';

/** A vote as far as its side and its balance go. */
type Sided = Pick<Vote, 'weight'> & { readonly cell: Pick<Vote['cell'], 'side' | 'net'> };

/** What the years of a part that are told apart give: its trials, and the votes on the side of its state. */
export interface Apart {
	readonly trials: readonly Pick<Trial, 'weight' | 'score' | 'value'>[];
	readonly votes: readonly Sided[];
}

/**
 * What the years told apart come to: of a side which votes make the state what, "In FY2020–21, told apart, the methods
 * run from receiving $29.5 billion more to receiving $67.1 billion more; every vote makes Illinois a recipient."; of an
 * amount from least to most; of all else how many bear it out. Empty where no year is told apart, or it has no figures.
 */
export function apartSentence(
	{ part, years }: Pick<PartVerdict, 'part' | 'years'>,
	{ trials, votes }: Apart
): string {
	const apart = years?.apart ?? [];
	const { q } = shareOf(trials);
	if (apart.length === 0 || q === null) return '';
	const isOfSide = part.test === 'side' && part.state !== 'US' && votes.length > 0;
	const values = isOfSide
		? votes.flatMap(({ cell: { net } }) => inDirection(net, part.side) ?? [])
		: trials.flatMap(({ value }) => value ?? []);
	const word = isOfSide ? sidesWords(part, votes) : bearsOut(q);
	return `In ${yearsWords(apart)}, told apart, ${figuresWords(part, values)}${word}.`;
}

/** Figures from least to most, before what they bear out; empty where none is told. */
function figuresWords(part: PartVerdict['part'], values: readonly number[]): string {
	const [least, most] = extent(values);
	if (least === undefined || most === undefined) return '';
	return `the ${runWords(part, [least, most])}; `;
}

const SIDES: readonly Side[] = ['payer', 'recipient', 'even'];

/** "every vote makes Illinois a recipient"; "70% of the votes make Minnesota a payer, 30% about even". */
function sidesWords({ state }: PartVerdict['part'], votes: readonly Sided[]): string {
	const name = state === 'US' ? 'the nation' : shortNameOf(state);
	const shares = sideShares(votes.map(({ weight, cell: { side } }) => ({ weight, side })));
	const [first, ...rest] = SIDES.map((side) => ({ side, q: shares[side].q ?? 0 }))
		.filter(({ q }) => !isNone(q))
		.toSorted((a, b) => b.q - a.q);
	if (!first) return 'no vote has a side';
	if (isAll(first.q)) return `every vote makes ${name} ${SIDE_WORDS[first.side]}`;
	const others = rest.map(({ side, q }) => `, ${voteShare(q)} ${SIDE_WORDS[side]}`);
	return `${voteShare(first.q)} of the votes make ${name} ${SIDE_WORDS[first.side]}${others.join('')}`;
}

function bearsOut(q: number): string {
	if (isAll(q)) return 'every method bears it out';
	return isNone(q) ? 'no method bears it out' : `${voteShare(q)} of the votes bear it out`;
}
