import type { LineSide } from '$lib/fiscal/account/types';
import type { Ledger, LedgerFigures, LedgerSection } from '$lib/fiscal/account/ledger';

/** A line, or the sum of a group or side, in dollars per person. */
export interface LineRow {
	readonly label: string;
	readonly state: number;
	readonly nation: number;
}

/** A group: its sum first, then its lines, where it has more than one. */
export interface LineGroup {
	readonly id: string;
	readonly rows: readonly LineRow[];
}

/** One side of an account. */
export interface LineSection {
	readonly side: LineSide;
	readonly heading: string;
	readonly groups: readonly LineGroup[];
	readonly sum: LineRow;
}

/** What dollars are divided by. */
export interface Persons {
	readonly state: number;
	readonly nation: number;
}

/**
 * On which side a difference from the nation leaves a balance: more received and less paid both raise it; on none where
 * the difference is told as 0.
 */
export function sideOfDifference(
	side: LineSide,
	{ state, nation }: Pick<LineRow, 'state' | 'nation'>
): 'payer' | 'recipient' | undefined {
	const difference = state - nation;
	if (Math.round(difference) === 0) return undefined;
	return difference > 0 === (side === 'received') ? 'recipient' : 'payer';
}

/** Both sides of a ledger per person; a line without money in the nation is left out. */
export function lineSections({ paid, received }: Ledger, persons: Persons): readonly LineSection[] {
	return [
		sectionOf(paid, { heading: 'Paid', sum: 'Paid in all' }, persons),
		sectionOf(received, { heading: 'Received', sum: 'Received in all' }, persons)
	];
}

function sectionOf(
	section: LedgerSection,
	words: { readonly heading: string; readonly sum: string },
	persons: Persons
): LineSection {
	const rowOf = (label: string, { state, nation }: LedgerFigures): LineRow => ({
		label,
		state: state / persons.state,
		nation: nation / persons.nation
	});
	const groups = section.groups.map(({ group, lines, ...sum }): LineGroup => {
		const counted = lines.filter((line) => line.isCounted && line.nation !== 0);
		const own = counted.map((line) => rowOf(line.line.label, line));
		return { id: group.id, rows: own.length > 1 ? [rowOf(group.label, sum), ...own] : own };
	});
	return {
		side: section.side,
		heading: words.heading,
		groups: groups.filter(({ rows }) => rows.some(({ nation }) => nation !== 0)),
		sum: rowOf(words.sum, section.sum)
	};
}
