import { percentOf, type Extent } from '$lib/charts/kit/extent';
import type { OnChoose } from '$lib/charts/kit/pointing';
import type { RankingRow } from '$lib/charts/ranking/ranking';
import type { RankingMark, RankingWords } from '$lib/charts/ranking/ranking-words';
import { chartName } from '$lib/charts/kit/short-name';
import type { FigureTable } from '$lib/charts/kit/table';
import { STATES, stateOf, type StateCode } from '$lib/data/states';
import type { PayerRank } from '$lib/fiscal/verdict/shares';
import type { Figures } from '$lib/fiscal/verdict/types';
import { votesInWords } from '$lib/words/matrix-title';
import { shortNameOf } from '$lib/words/names';
import { rankOfAll } from '$lib/words/ordinal';
import { shareTick } from '$lib/words/share';
import { voteFigure } from '$lib/words/vote-share';

/** All states by their part of payer votes, against the other states and dollar for dollar: never in one share. */
export type Rankings = Readonly<Record<Figures, readonly PayerRank[]>>;

/** Which of the two shares comes first and is drawn. */
export type PlaceboBase = Figures;

/** What the same test for every state tells: in which part of its votes each is a payer, one state chosen. */
export interface PlaceboInput {
	readonly rankings: Rankings;
	readonly base: PlaceboBase;
	readonly chosen: StateCode;
}

/** What moves under a reader's hand. */
export interface PlaceboLive {
	readonly onchoose: OnChoose;
}

/** Shares go from no vote to every vote. */
export const PLACEBO_EXTENT: Extent = { low: 0, high: 1 };

/** The quarters of that scale by name; a short scale tells its ends and its middle. */
export const PLACEBO_MARKS: readonly RankingMark[] = [0, 0.25, 0.5, 0.75, 1].map((share, at) => ({
	at: percentOf(PLACEBO_EXTENT, share),
	words: shareTick(share),
	isMinor: at % 2 === 1
}));

/** The rows of the ranking: the share shown first, the other one beside it; shares from 0 to 1. */
export function placeboRows(rankings: Rankings, base: PlaceboBase): readonly RankingRow[] {
	const other = otherOf(base);
	return STATES.map(({ code }) => ({
		code,
		name: chartName(code),
		rank: rankIn(rankings[base], code)?.rank ?? null,
		plain: rankIn(rankings[base], code)?.share.q ?? null,
		neutral: rankIn(rankings[other], code)?.share.q ?? null,
		even: null
	}));
}

/** The words above its columns. */
export function placeboWords(base: PlaceboBase): RankingWords {
	return {
		even: shareTick(0),
		evenValue: '',
		average: { long: '', short: '' },
		averageValue: '',
		plain: base === 'plain' ? '$ for $, %' : 'vs others, %',
		neutral:
			base === 'plain'
				? { long: 'vs others, %', short: 'vs oth.' }
				: { long: '$ for $, %', short: '$ for $' }
	};
}

/**
 * Where the chosen state stands: "Against the other states 89% of all votes make California a payer, 14th of 51 by
 * the same test".
 */
export function placeboTitle(rankings: Rankings, base: PlaceboBase, state: StateCode): string {
	const own = rankIn(rankings[base], state);
	const name = shortNameOf(state);
	if (!own || own.rank === null) return `No vote has a figure for ${name}`;
	const among = rankings[base].filter(({ rank }) => rank !== null).length;
	const scope = base === 'plain' ? 'Dollar for dollar' : 'Against the other states';
	const votes = own.isOfHalves ? 'no method' : votesInWords(own.share);
	const verb = votes.startsWith('no ') || votes.startsWith('every ') ? 'makes' : 'make';
	const halves = own.isOfHalves ? ', and some are about even, which counts half' : '';
	return `${scope}, ${votes} ${verb} ${name} a payer${halves}: by the same test for every state it is ${rankOfAll(own.rank, among)}`;
}

/** The ranking as a table and as files; shares are pure numbers. */
export function placeboTable(rankings: Rankings, caption: string): FigureTable {
	const share = { format: voteFigure, decimals: 6 };
	const rank = { format: String, decimals: 0 };
	const votes = { format: (count: number) => String(Math.round(count)), decimals: 2 };
	return {
		caption,
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'payer_share_neutral', label: 'Payer against the others, % of votes', ...share },
			{ id: 'rank_neutral', label: 'Rank', ...rank },
			{ id: 'votes_neutral', label: 'Votes', ...votes },
			{ id: 'payer_share_plain', label: 'Payer dollar for dollar, % of votes', ...share },
			{ id: 'rank_plain', label: 'Rank', ...rank },
			{ id: 'votes_plain', label: 'Votes', ...votes }
		],
		rows: rankings.neutral.map(({ state, ...neutral }) => {
			const plain = rankIn(rankings.plain, state);
			return {
				key: state,
				cells: [
					state,
					stateOf(state).name,
					neutral.share.q,
					neutral.rank,
					neutral.share.n,
					plain?.share.q ?? null,
					plain?.rank ?? null,
					plain?.share.n ?? null
				],
				missing: 'no figure'
			};
		})
	};
}

function otherOf(base: PlaceboBase): PlaceboBase {
	return base === 'plain' ? 'neutral' : 'plain';
}

function rankIn(ranking: readonly PayerRank[], state: StateCode): PayerRank | undefined {
	return ranking.find((one) => one.state === state);
}
