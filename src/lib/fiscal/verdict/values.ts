import type { ClaimPartRow } from '$lib/data/claims';
import { BAND_SHARE } from '../core/verdict-band';
import type { Ballot } from './votes';
import type { Cell, Figures } from './types';

/** What is measured: a balance, a side of it, or received for a dollar paid. */
export type Measure = NonNullable<ClaimPartRow['measure']>;

/** What of a part says which figure is meant. */
export type MeasureOfPart = Pick<ClaimPartRow, 'measure' | 'scale' | 'side' | 'figures'>;

/** The part of what was paid within which other methods bear an amount out; of a ratio that many dollars. */
export const AGREES_WITHIN = 0.05;

/** Which votes a part is put to: amounts of one side know no deficit rule. */
export function ballotOf({ measure, figures }: MeasureOfPart): Ballot {
	const isOneSide = measure === 'paid' || measure === 'received';
	const own: Figures = figures === 'neutral' && !isOneSide ? 'neutral' : 'plain';
	return { figures: own, figure: measure ?? 'net' };
}

/**
 * The figure of a calculation that a part speaks of, as a size: dollars (a person), or dollars received for a dollar
 * paid. A net amount is taken in the direction of the part's side, so it is negative on the other one. A neutral
 * ratio is received ÷ (received − neutral net). `null` where the calculation does not tell it.
 */
export function valueOf(cell: Cell, part: MeasureOfPart, { figures }: Pick<Ballot, 'figures'>) {
	if (part.measure === 'ratio') return figures === 'neutral' ? neutralRatio(cell) : ratio(cell);
	const total =
		part.measure === 'net' ? inDirection(cell.net, part.side) : sideOfAccount(cell, part);
	if (total === null || part.scale !== 'per-person') return total;
	return cell.population ? total / cell.population : null;
}

/** How far from a stated figure other methods may lie, in the figure's own unit; `null` where nothing tells. */
export function toleranceOf(cell: Cell, { measure, scale }: MeasureOfPart): number | null {
	if (measure === 'ratio') return AGREES_WITHIN;
	const paid = cell.paid ?? (cell.band === null ? null : cell.band / BAND_SHARE);
	if (paid === null) return null;
	if (scale !== 'per-person') return AGREES_WITHIN * paid;
	return cell.population ? (AGREES_WITHIN * paid) / cell.population : null;
}

function sideOfAccount({ paid, received }: Cell, { measure }: MeasureOfPart): number | null {
	return measure === 'paid' ? paid : received;
}

/** A balance in the direction of a part's side: of a payer's what is paid more; missing stays missing. */
export function inDirection(net: number | null, side: ClaimPartRow['side']): number | null {
	if (net === null) return null;
	return side === 'payer' ? -net : net;
}

function ratio({ paid, received, printedRatio }: Cell): number | null {
	if (printedRatio !== null) return printedRatio;
	return paid && received !== null ? received / paid : null;
}

function neutralRatio({ received, net }: Cell): number | null {
	if (received === null || net === null || received - net <= 0) return null;
	return received / (received - net);
}
