import type { LeverTrack } from '$lib/fiscal/account/flip-points';
import { tenth } from '../kit/tenth';

/** A stretch of a track on one side, in percent of its length. */
export interface Stretch {
	readonly side: 'payer' | 'recipient';
	readonly from: number;
	readonly to: number;
}

/** A track in percent of its length. */
export interface PlacedTrack {
	readonly stretches: readonly Stretch[];
	/** Where the sign turns; `null` where it never does. */
	readonly flip: number | null;
	/** Where the choice stands; `null` where it stands at no point of the track. */
	readonly at: number | null;
}

/** A lever's track: the side the balance is on from one end to the other, parted where its sign turns. */
export function placeTrack({ from, to, at, flip }: LeverTrack): PlacedTrack {
	const percentOf = (value: number) =>
		tenth(((value - from.value) / (to.value - from.value)) * 100);
	const turn = flip === null ? null : percentOf(flip);
	return {
		flip: turn,
		at: at === null ? null : percentOf(at),
		stretches:
			turn === null
				? [{ side: sideOf(from.netPerPerson || to.netPerPerson), from: 0, to: 100 }]
				: [
						{ side: sideOf(from.netPerPerson), from: 0, to: turn },
						{ side: sideOf(to.netPerPerson), from: turn, to: 100 }
					]
	};
}

function sideOf(net: number): Stretch['side'] {
	return net < 0 ? 'payer' : 'recipient';
}
