import type { Side } from '$lib/fiscal/core/verdict-band';
import { listOf } from './names';
import { balancePart, plain, word, type SentencePart } from './parts';

/** What states on each side did. */
export type SideDeeds = Readonly<Record<Side, string>>;

/** A state that is told by its side alone. */
export interface Sided {
	readonly name: string;
	readonly side: Side;
}

/** What a state (`isOne`) or several did dollar for dollar. */
export function ownDeeds(isOne: boolean): SideDeeds {
	const it = isOne ? 'it' : 'they';
	return {
		payer: `paid more than ${it} received`,
		recipient: `received more than ${it} paid`,
		even: 'about broke even'
	};
}

/** In which year states are told by their sides, and what is said of those on each. */
export interface SidesTold {
	/** None, where a sentence before names it. */
	readonly year?: string;
	readonly deeds: (isOne: boolean) => SideDeeds;
}

/** States by side, payers first: "Ohio and Utah paid more than they received in 2001; Iowa about broke even". */
export function comparedSides(
	states: readonly Sided[],
	{ year, deeds }: SidesTold
): readonly SentencePart[] {
	const groups = sideGroups(states);
	return groups.flatMap(({ side, names }, i): SentencePart[] => {
		const [did, than] = partedDeed(deeds(names.length === 1)[side]);
		const all = groups.length === 1 ? allWords(names.length) : '';
		return [
			plain(`${i === 0 ? '' : '; '}${listOf(names)} ${all}`),
			balancePart(did, side),
			plain(than),
			...(i === 0 && year !== undefined ? [plain(' in '), word('year', year)] : [])
		];
	});
}

/** States by side: payers, recipients, those about even. */
export function sideGroups(states: readonly Sided[]) {
	return (['payer', 'recipient', 'even'] as const)
		.map((side) => ({
			side,
			names: states.filter((one) => one.side === side).map(({ name }) => name)
		}))
		.filter(({ names }) => names.length > 0);
}

/** The two words that tell the side, which stay on one line, and what follows them. */
function partedDeed(deed: string): readonly [did: string, than: string] {
	const [first = '', second = '', ...rest] = deed.split(' ');
	return [`${first} ${second}`, rest.map((one) => ` ${one}`).join('')];
}

function allWords(count: number): string {
	if (count < 2) return '';
	return count === 2 ? 'both ' : 'all ';
}
