import type { AgeShares } from '../core/age-shares';
import { nationalAges } from './misses/ages';
import { LINES } from './lines/lines';
import type { AccountModel, AccountYear, LineSide } from './types';

/** How the money of one side of one year got its place, and how much of the budget's side it is. */
export interface SideCoverage extends AgeShares {
	/** What the counted lines add up to as a part of OMB's total of the side; net interest is what is missing. */
	readonly ofTotal: number;
}

/** Both sides of one fiscal year. */
export interface YearCoverage {
	readonly fiscalYear: number;
	readonly paid: SideCoverage;
	readonly received: SideCoverage;
}

/** How every year's money got its place, and which part of OMB's receipts and outlays is counted. */
export function coverageOf(
	model: AccountModel,
	years: readonly AccountYear[]
): readonly YearCoverage[] {
	return years.map((year) => ({
		fiscalYear: year.fiscalYear,
		paid: sideCoverage('paid', { model, year }),
		received: sideCoverage('received', { model, year })
	}));
}

interface Place {
	readonly model: AccountModel;
	readonly year: AccountYear;
}

function sideCoverage(side: LineSide, { model, year }: Place): SideCoverage {
	const index = model.fiscalYears.indexOf(year.fiscalYear);
	const own = LINES.filter((line) => line.side === side).map((line) => line.id);
	const counted = year.lines.filter((line) => line.isCounted && own.includes(line.line));
	const whole = own.reduce((sum, id) => sum + (model.totals[id][index] ?? 0), 0);
	return {
		...nationalAges({ model, year, side }),
		ofTotal: counted.reduce((sum, { total }) => sum + total, 0) / whole
	};
}
