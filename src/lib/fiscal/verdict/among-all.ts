import { maxIndex } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import { estimateOf } from '../estimates/estimates';
import { isPointSource } from './makers';
import type { PartVerdict } from './part-verdict';
import type { Figures, StateCells } from './types';
import { ballotOf } from './values';
import { cellsOf, netOf, runOf, valuesIn, type Run } from './vote-values';

/** The places of a state among all by its balance, the largest payer first, with its balance at the last of them. */
export interface Places {
	readonly state: StateCode;
	readonly first: number;
	readonly last: number;
	/** How many states there are. */
	readonly of: number;
	/** Whole dollars, negative where it pays. */
	readonly balance: number;
	readonly figures: Figures;
}

/** What a mix of two makers gives of all states in years. */
export interface MixAmongAll {
	/** "IRS collections and USAspending obligations". */
	readonly label: string;
	readonly years: readonly {
		readonly fiscalYear: number;
		/** By however little, the largest first. */
		readonly payers: readonly StateCode[];
		readonly first: StateCode | null;
		/** Of the state that is spoken of, the largest payer 1st; 0 where none is. */
		readonly place: number;
	}[];
}

/** How many states pay more than they get, from the least to the most by what votes on a part; `null` without votes. */
export function payersOf({ trials }: PartVerdict, states: readonly StateCells[]): Run | null {
	return runOf(
		trials.map((trial) => {
			const cells = states.flatMap(({ rows }) => cellsOf(rows, trial));
			return cells.filter(({ side }) => side === 'payer').length;
		})
	);
}

/**
 * The place of a state among all by its balance, largest payer first, by what votes on a part, with its balance at the
 * last of these; `null` without votes.
 */
export function placesOf(
	{ trials, part }: PartVerdict,
	states: readonly StateCells[]
): Places | null {
	if (part.state === 'US') return null;
	const own = states.find(({ state }) => state === part.state)?.rows ?? [];
	const net = { ...part, measure: 'net' as const };
	const placed = trials.flatMap((trial) => {
		const [balance] = valuesIn(own, trial, net);
		const all = states.flatMap(({ rows }) => valuesIn(rows, trial, net).slice(0, 1));
		if (balance === undefined) return [];
		return [{ place: 1 + all.filter((one) => one < balance).length, balance }];
	});
	const run = runOf(placed.map(({ place }) => place));
	const last = placed.filter(({ place }) => place === run?.most);
	const balance = last[maxIndex(last, (one) => one.balance)]?.balance;
	if (!run || balance === undefined) return null;
	const { figures } = ballotOf(part);
	return {
		state: part.state,
		first: run.least,
		last: run.most,
		of: states.length,
		balance,
		figures
	};
}

/** The payers of the years that a part is tried on, or the place of its state among all, by each mix of sources without a vote. */
export function mixesAmongAll(
	{ part, years }: PartVerdict,
	states: readonly StateCells[]
): readonly MixAmongAll[] {
	const mixes = (states[0]?.rows ?? []).filter(
		({ specification: { isHybrid, rule } }) => isHybrid && rule === 'none'
	);
	return mixes.flatMap(({ specification: { id, estimate } }) => {
		if (isPointSource(estimate)) return [];
		const told = (years?.counted ?? []).flatMap((fiscalYear) => {
			const nets = states.flatMap(({ state, rows }) => {
				const net = netOf(rows, fiscalYear, id);
				return net === null ? [] : [{ state, net }];
			});
			return nets.length < states.length ? [] : [yearAmongAll(fiscalYear, nets, part.state)];
		});
		return told.length === 0 ? [] : [{ label: estimateOf(estimate).name, years: told }];
	});
}

interface NetOfState {
	readonly state: StateCode;
	readonly net: number;
}

function yearAmongAll(
	fiscalYear: number,
	nets: readonly NetOfState[],
	state: ClaimPartRow['state']
): MixAmongAll['years'][number] {
	const ordered = nets.toSorted((a, b) => a.net - b.net);
	return {
		fiscalYear,
		payers: ordered.filter(({ net }) => net < 0).map((one) => one.state),
		first: ordered[0]?.state ?? null,
		place: 1 + ordered.findIndex((one) => one.state === state)
	};
}
