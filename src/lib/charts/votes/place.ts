import { range } from 'd3';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { shareFor, type YearShares } from '$lib/fiscal/verdict/shares';
import { FIGURES, sharesOfYears, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import type { Figures } from '$lib/fiscal/verdict/types';
import { votesInWords } from '$lib/words/matrix-title';
import { FIGURES_TITLE } from '$lib/words/votes-words';
import { yearTicks, type YearFrame, type YearFrames } from '../kit/year-frame';

/** Room for the names of the sides beside the years. */
export const VOTES_FRAMES: YearFrames = {
	wide: { name: 'wide', left: 11, width: 89, tickStep: 5 },
	narrow: { name: 'narrow', left: 26, width: 74, tickStep: 10 }
};

/** Height of a strip, and of what stands over and under it, in pixels. */
const STRIP = { wide: 84, narrow: 64 } as const;
const HEAD = { wide: 24, narrow: 40 } as const;
const AXIS = 22;
const GAP = 10;

/** The stacked votes of every year by one of the two figures; heights in pixels. */
export interface Strip {
	readonly figures: Figures;
	readonly title: string;
	/** What part of all votes makes the state a payer, about even counted half: "Payer by 53% of all votes". */
	readonly total: string;
	readonly y: number;
	readonly height: number;
	/** Across in years from the first on: payers from below, recipients from above, about even between. */
	readonly paths: Readonly<Record<Side, string>>;
	/** Lines between two years. */
	readonly gaps: string;
}

/** Both strips in their place; heights do not depend on the width. */
export interface PlacedVotes {
	readonly frame: YearFrame;
	/** Every fiscal year from the first to the last. */
	readonly years: readonly number[];
	readonly strips: readonly Strip[];
	readonly ticks: ReturnType<typeof yearTicks>;
	readonly height: number;
}

/** Every fiscal year from the first to the last that has votes by either figure. */
export function yearsOfVotes({ years }: Pick<StateVotes, 'years'>): readonly number[] {
	const all = FIGURES.flatMap((figures) => years[figures].map(({ fiscalYear }) => fiscalYear));
	return all.length === 0 ? [] : range(Math.min(...all), Math.max(...all) + 1);
}

/** Places the votes of a state in a frame: against the other states on top. */
export function placeVotes(votes: StateVotes, frame: YearFrame): PlacedVotes {
	const years = yearsOfVotes(votes);
	const [height, head] = [STRIP[frame.name], HEAD[frame.name]];
	const strips = FIGURES.map((figures, at): Strip => {
		const y = head + at * (head + height + AXIS + GAP);
		const own = votes.years[figures];
		const payer = shareFor('payer', sharesOfYears(own));
		return {
			figures,
			title: FIGURES_TITLE[figures],
			total: payer.q === null ? 'No votes' : `Payer by ${votesInWords(payer)}`,
			y,
			height,
			paths: stripPaths(own, { first: years[0] ?? 0, y, height }),
			gaps: range(1, years.length)
				.map((x) => `M${x} ${y}v${height}`)
				.join('')
		};
	});
	const end = (strips.at(-1)?.y ?? 0) + height + AXIS;
	return { frame, years, strips, ticks: yearTicks(frame, years), height: end };
}

interface StripPlace {
	readonly first: number;
	readonly y: number;
	readonly height: number;
}

function stripPaths(
	years: readonly YearShares[],
	{ first, y, height }: StripPlace
): Strip['paths'] {
	const part = (side: Side) =>
		years
			.map(({ fiscalYear, shares: { payer, even, recipient } }) => {
				const [top, middle, bottom] = [recipient, even, payer].map(({ q }) => (q ?? 0) * height);
				const tops = { recipient: 0, even: top ?? 0, payer: (top ?? 0) + (middle ?? 0) };
				const heights = { recipient: top, even: middle, payer: bottom };
				const size = digits(heights[side] ?? 0);
				return size === '0' ? '' : `M${fiscalYear - first} ${digits(y + tops[side])}h1v${size}h-1z`;
			})
			.join('');
	return { payer: part('payer'), even: part('even'), recipient: part('recipient') };
}

function digits(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** The figures whose strip is at a height in pixels; `null` between the strips. */
export function figuresAt({ strips }: PlacedVotes, y: number): Figures | null {
	return strips.find((strip) => y >= strip.y && y < strip.y + strip.height)?.figures ?? null;
}
