import { group, max } from 'd3';
import type { Side } from '../core/verdict-band';
import { yearsIn, type Scope } from './shares';
import type { StateSigns } from './types';

/** Whether the calculations of the newest year agree, and since when. */
export interface Agreement {
	/** The side that all of the newest year come out on; `null` where they disagree. */
	readonly side: Side | null;
	/** The first fiscal year of the unbroken row of years that all come out on that side; the newest year where they disagree. */
	readonly since: number;
	/** The newest fiscal year in which anything counts. */
	readonly newest: number;
}

/**
 * Since which fiscal year all calculations of a scope that count put the state on one side, to the newest year;
 * `null` where nothing counts. A year in which nothing counts neither breaks the row nor begins it.
 */
export function agreementIn(scope: Scope, { rows }: Pick<StateSigns, 'rows'>): Agreement | null {
	const counted = yearsIn(scope, { rows }).filter(({ counts }) => counts);
	const newest = max(counted, ({ fiscalYear }) => fiscalYear);
	if (newest === undefined) return null;
	const sides = [...group(counted, ({ fiscalYear }) => fiscalYear)]
		.toSorted(([a], [b]) => b - a)
		.map(([fiscalYear, own]) => ({ fiscalYear, sides: new Set(own.map(({ side }) => side)) }));
	const side = sides[0]?.sides.size === 1 ? ([...sides[0].sides][0] ?? null) : null;
	if (side === null) return { side, since: newest, newest };
	const broken = sides.findIndex((year) => year.sides.size > 1 || !year.sides.has(side));
	const first = sides.at(broken === -1 ? -1 : broken - 1);
	return { side, since: first?.fiscalYear ?? newest, newest };
}
