import { RECENT_YEARS, type AgeShares } from '../../core/age-shares';
import { ageOf } from '../keys/key';
import { sharedByPopulation } from '../keys/key-in-year';
import { lineOf } from '../lines/lines';
import type { AccountModel, AccountYear, LineSide, LineYear } from '../types';

/** One year of an account with its model: what ages are asked of. */
export interface AgeQuestion {
	readonly model: AccountModel;
	readonly year: AccountYear;
	readonly side: LineSide;
}

/** How old the figures are behind the nation's money of one side. */
export function nationalAges(question: AgeQuestion): AgeShares {
	return agesBy(question, (line) => Math.abs(line.total));
}

/** How old the figures are behind one state's money of one side; the state by its position in `STATES`. */
export function stateAges(question: AgeQuestion, position: number): AgeShares {
	return agesBy(question, (line) => Math.abs(line.usd[position] ?? 0));
}

function agesBy(
	{ model, year, side }: AgeQuestion,
	weightOf: (line: LineYear) => number
): AgeShares {
	const sums = { ofYear: 0, recent: 0, older: 0, byPopulation: 0 };
	let later = 0;
	const index = model.fiscalYears.indexOf(year.fiscalYear);
	for (const line of year.lines) {
		if (!line.isCounted || line.line === 'net-interest' || lineOf(line.line).side !== side)
			continue;
		const weight = weightOf(line);
		if (sharedByPopulation(model, line, index)) {
			sums.byPopulation += weight;
			continue;
		}
		for (const date of line.dates)
			sums[bucketOf(ageOf(date, year.fiscalYear))] += weight * date.part;
		later += weight * laterPart(line, year.fiscalYear);
	}
	const all = sums.ofYear + sums.recent + sums.older + sums.byPopulation;
	const part = (sum: number) => (all === 0 ? 0 : sum / all);
	return {
		ofYear: part(sums.ofYear),
		recent: part(sums.recent),
		older: part(sums.older),
		...(later > 0 && { later: part(later) }),
		byPopulation: part(sums.byPopulation)
	};
}

/** The part of a line's key that is of years so far ahead that it counts as older. */
function laterPart({ dates }: LineYear, fiscalYear: number): number {
	const later = dates.filter(
		(date) => date.keyYear > fiscalYear && bucketOf(ageOf(date, fiscalYear)) === 'older'
	);
	return later.reduce((sum, { part }) => sum + part, 0);
}

function bucketOf(age: number): 'ofYear' | 'recent' | 'older' {
	if (age === 0) return 'ofYear';
	return age <= RECENT_YEARS ? 'recent' : 'older';
}
