import { STATES } from '$lib/data/states';
import type { Column } from '../core/types';
import { ledgerOf } from './ledger';
import type { AccountYear, LineSide } from './types';

/** Both sides of our own account in one year by group of lines: whole current dollars of each state. */
export interface YearGroups {
	readonly fiscalYear: number;
	readonly groups: readonly YearGroup[];
}

/** One group of taxes or programs. */
export interface YearGroup {
	readonly id: string;
	readonly side: LineSide;
	readonly label: string;
	/** In the order of `STATES`. */
	readonly usd: Column;
}

/** What all states pay and receive in a year by group of lines; a group without any money is left out. */
export function yearGroupsOf(year: AccountYear): YearGroups {
	const ledgers = STATES.map((_, position) => ledgerOf(year, year, { position }));
	const sections = ledgers.map(({ paid, received }) => [...paid.groups, ...received.groups]);
	const groups = (sections[0] ?? []).map(({ group }, i) => ({
		id: group.id,
		side: group.side,
		label: group.label,
		usd: sections.map((own) => own[i]?.state ?? null)
	}));
	return {
		fiscalYear: year.fiscalYear,
		groups: groups.filter(({ usd }) => usd.some((value) => value !== 0))
	};
}
