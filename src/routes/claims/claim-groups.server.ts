import { rollup } from 'd3';
import type { CLAIM_KINDS, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { curlyThroughout } from '$lib/words/curly';
import { cardOf } from './claim-card.server';
import type { ClaimGroup } from './claim-view';

/** All claims in their groups, each with the verdict of its main part. */
export function claimGroups(): readonly ClaimGroup[] {
	return curlyThroughout(
		GROUPS.map((group) => ({
			id: group.id,
			title: group.title,
			claims: rowsOfGroup(group).map(cardOf)
		}))
	);
}

/** The ids of all claims: the addresses of their pages. */
export function claimIds(): readonly string[] {
	return dataset('claims/claims').map(({ id }) => id);
}

/** The ids of claims with several parts that can be tested, told by the parts alone: no verdict is computed for it. */
export function claimsOfSeveralParts(): readonly string[] {
	const tested = dataset('claims/parts').filter(({ testable }) => testable === 'yes');
	const counts = rollup(
		tested,
		(parts) => parts.length,
		({ claim }) => claim
	);
	return claimIds().filter((id) => (counts.get(id) ?? 0) > 1);
}

/** Every claim in the order of the list, with the title of its group. */
export function claimsInOrder(): readonly { readonly title: string; readonly claim: ClaimRow }[] {
	return GROUPS.flatMap((group) =>
		rowsOfGroup(group).map((claim) => ({ title: group.title, claim }))
	);
}

type Kind = (typeof CLAIM_KINDS)[number];

interface GroupWords {
	readonly id: string;
	readonly title: string;
	readonly kinds: readonly Kind[];
}

const GROUPS: readonly GroupWords[] = [
	{ id: 'campaign', title: 'The Yes California campaign', kinds: ['campaign'] },
	{ id: 'later', title: 'Later versions, by others', kinds: ['later-version'] },
	{ id: 'caution', title: 'Doubts from within the movement', kinds: ['movement-caution'] },
	{ id: 'checks', title: 'Counter-claims and checks', kinds: ['counter-claim', 'check'] },
	{ id: 'origin', title: 'Where “since 1987” comes from', kinds: ['origin'] },
	{ id: 'states', title: 'About other states', kinds: ['claim'] }
];

function rowsOfGroup({ kinds }: GroupWords): readonly ClaimRow[] {
	const rows = dataset('claims/claims');
	return kinds.flatMap((kind) => rows.filter((row) => row.kind === kind));
}
