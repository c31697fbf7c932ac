import type { Extent } from '$lib/charts/kit/extent';
import type { OnChoose } from '$lib/charts/kit/pointing';
import type { RankingRow } from '$lib/charts/ranking/ranking';
import type { RankingWords } from '$lib/charts/ranking/words';
import { chartName } from '$lib/charts/kit/short-name';
import type { FigureTable } from '$lib/charts/kit/table';
import { STATES, stateOf, type StateCode } from '$lib/data/states';
import type { PayerRank } from '$lib/fiscal/verdict/shares';
import { countOfAll, shareOfWays } from '$lib/words/matrix-title';
import { shortNameOf } from '$lib/words/names';
import { rankOfAll } from '$lib/words/ordinal';
import { shareFigure, shareTick } from '$lib/words/share';

/** All states by how often they come out payers, over all figures and over neutral ones. */
export type Rankings = Readonly<Record<'all' | 'neutral', readonly PayerRank[]>>;

/** Which of the two shares comes first and is drawn. */
export type PlaceboBase = keyof Rankings;

/** What the test by placebo tells: how often each state comes out a payer, one state chosen. */
export interface PlaceboInput {
	readonly rankings: Rankings;
	readonly base: PlaceboBase;
	readonly chosen: StateCode;
}

/** What moves under a reader's hand. */
export interface PlaceboLive {
	readonly onchoose: OnChoose;
}

/** Shares go from none of the ways to all of them. */
export const PLACEBO_EXTENT: Extent = { low: 0, high: 1 };

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
		plain: base === 'all' ? 'All, %' : 'vs others, %',
		neutral:
			base === 'all' ? { long: 'vs others, %', short: 'vs oth.' } : { long: 'All, %', short: 'All' }
	};
}

/** Where the chosen state stands: "California is a payer 14th most often of 51: in 65 % of its 1,775 ways". */
export function placeboTitle(rankings: Rankings, base: PlaceboBase, state: StateCode): string {
	const own = rankIn(rankings[base], state);
	const name = shortNameOf(state);
	if (!own || own.rank === null) return `No way to reckon it has a figure for ${name}`;
	const among = rankings[base].filter(({ rank }) => rank !== null).length;
	const scope = base === 'all' ? '' : ' against the other states';
	return `By how often states come out payers${scope}, ${name} is ${rankOfAll(own.rank, among)}: ${shareOfWays(own.share)} of its ways`;
}

/** The ranking as a table and as files; shares are pure numbers. */
export function placeboTable(rankings: Rankings, caption: string): FigureTable {
	const share = { format: shareFigure, decimals: 6 };
	const count = { format: String, decimals: 0 };
	return {
		caption,
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'payer_share', label: 'Payer, % of all ways', ...share },
			{ id: 'rank', label: 'Rank', ...count },
			{ id: 'payer_of', label: 'Payer in' },
			{ id: 'payer_share_neutral', label: 'Payer, % against the others', ...share },
			{ id: 'rank_neutral', label: 'Rank', ...count },
			{ id: 'payer_of_neutral', label: 'Payer in' }
		],
		rows: rankings.all.map(({ state, share: all, rank }) => {
			const neutral = rankIn(rankings.neutral, state);
			return {
				key: state,
				cells: [
					state,
					stateOf(state).name,
					all.q,
					rank,
					countOfAll(all),
					neutral?.share.q ?? null,
					neutral?.rank ?? null,
					neutral ? countOfAll(neutral.share) : null
				],
				missing: 'no figure'
			};
		})
	};
}

function otherOf(base: PlaceboBase): PlaceboBase {
	return base === 'all' ? 'neutral' : 'all';
}

function rankIn(ranking: readonly PayerRank[], state: StateCode): PayerRank | undefined {
	return ranking.find((one) => one.state === state);
}
