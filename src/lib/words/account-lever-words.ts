import type { LeverId, LeverTrack } from '$lib/fiscal/account/flip-points';
import { percent } from './account-percent';
import { capital } from './capital';
import { signedMoney } from './money';
import { numberWord } from './ordinal';

/** A lever as told to a reader. */
export interface LeverWords {
	readonly label: string;
	readonly from: string;
	readonly to: string;
	/** What the sign turns at a part of: "of corporate tax on workers". */
	readonly part: string;
}

const WORDS: Readonly<Record<LeverId, LeverWords>> = {
	'interest-counted': {
		label: 'Interest on the debt',
		from: 'Left out',
		to: 'All counted, by population',
		part: 'of interest counted'
	},
	'pay-by-residence': {
		label: 'Federal civilian pay',
		from: 'By workplace',
		to: 'By home',
		part: 'of civilian pay put to workers’ homes'
	},
	'labour-share': {
		label: 'Corporate tax',
		from: 'None on workers',
		to: 'Half on workers',
		part: 'of corporate tax on workers'
	},
	'defense-by-benefit': {
		label: 'Defense',
		from: 'By place',
		to: 'For everyone alike',
		part: 'of defense counted for everyone alike'
	},
	'deficit-shared-out': {
		label: 'Deficit in these figures',
		from: 'Left as it is',
		to: 'All shared out',
		part: 'of the deficit shared out'
	}
};

/** Sharing out what the nation has left raises every balance. */
const SURPLUS: LeverWords = {
	...WORDS['deficit-shared-out'],
	label: 'Surplus in these figures',
	part: 'of the surplus shared out'
};

/** The words of a lever; in a year with more receipts than outlays, those of a surplus. */
export function leverWordsOf({ id, from, to }: LeverTrack): LeverWords {
	const isSurplus = id === 'deficit-shared-out' && to.netPerPerson > from.netPerPerson;
	return isSurplus ? SURPLUS : WORDS[id];
}

/** "Flips at 43%", "Never flips", "Moves nothing". */
export function flipWords({ flip, from, to }: LeverTrack): string {
	if (flip !== null) return `Flips at ${percent(flip)}`;
	return isStill({ from, to }) ? 'Moves nothing' : 'Never flips';
}

/** "−$1,096 to −$2,877". */
export function spanWords({ from, to }: Pick<LeverTrack, 'from' | 'to'>): string {
	return `${signedMoney(from.netPerPerson)} to ${signedMoney(to.netPerPerson)}`;
}

/** The finding over the levers: how many of all turn a state's sign, and at which values; or that none does. */
export function leversTitle(name: string, tracks: readonly LeverTrack[]): string {
	const turning = tracks.filter(({ flip }) => flip !== null);
	if (turning.length === 0)
		return `None of ${numberWord(tracks.length)} choices turns ${name}’s sign`;
	const points = turning.map((track) => `${percent(track.flip ?? 0)} ${leverWordsOf(track).part}`);
	const turn = turning.length === 1 ? 'turns' : 'turn';
	const many = capital(numberWord(turning.length));
	return `${many} of ${numberWord(tracks.length)} choices ${turn} ${name}’s sign: at ${points.join(', or at ')}`;
}

function isStill({ from, to }: Pick<LeverTrack, 'from' | 'to'>): boolean {
	return Math.round(from.netPerPerson) === Math.round(to.netPerPerson);
}
