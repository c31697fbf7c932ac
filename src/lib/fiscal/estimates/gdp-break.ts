import type { GdpRow } from '$lib/data/context';
import { isStateCode, type StateCode } from '$lib/data/states';
import { GDP_BREAK_YEAR } from '../core/context';

/** GDP of one area in the year that both bases cover: NAICS over SIC, less 1. */
export interface BasisChange<Area extends string> {
	readonly area: Area;
	readonly change: number;
}

/** What the change of basis does to GDP in its year: to the nation, and to the states it moves most. */
export interface GdpBreak {
	readonly year: number;
	/** `null` where the nation is not given on both bases. */
	readonly nation: number | null;
	readonly mostRaised: BasisChange<StateCode> | null;
	readonly mostLowered: BasisChange<StateCode> | null;
}

/** Compares both bases in the one calendar year that has them. */
export function gdpBreakOf(rows: readonly GdpRow[]): GdpBreak {
	const ofYear = rows.filter((row) => row.year === GDP_BREAK_YEAR);
	const on = (basis: GdpRow['basis']) =>
		new Map(ofYear.filter((row) => row.basis === basis).map((row) => [row.area, row.gdp_usd]));
	const sic = on('sic');
	const changes = [...on('naics')].flatMap(([area, gdp]) => changeOf(area, gdp, sic.get(area)));
	const states = changes.filter(isOfState).sort((a, b) => b.change - a.change);
	return {
		year: GDP_BREAK_YEAR,
		nation: changes.find(({ area }) => area === 'US')?.change ?? null,
		mostRaised: states[0] ?? null,
		mostLowered: states.at(-1) ?? null
	};
}

function changeOf(
	area: string,
	gdp: number,
	before: number | undefined
): readonly BasisChange<string>[] {
	return before ? [{ area, change: gdp / before - 1 }] : [];
}

function isOfState(change: BasisChange<string>): change is BasisChange<StateCode> {
	return isStateCode(change.area);
}
