import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from './part-verdict';
import { ownSpecification } from './specifications';
import type { CellRow, Figures } from './types';
import { ballotOf } from './values';
import { votesOf } from './votes';
import { isOfPersons, netOf, runOf, valuesIn, type Run } from './vote-values';

/** The balance of one year in dollars (a person), negative where the state pays: by our own account, and by all methods. */
export interface YearRange extends Run {
	readonly ours: number | null;
}

/** What the figures say of a state in a year. */
export interface InsteadYear {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly plain: YearRange | null;
	/** By our own account with interest on the debt counted by population. */
	readonly withInterest: number | null;
	readonly neutral: YearRange | null;
	/** Whether its figures are dollars a person, not in all. */
	readonly isPerPerson?: boolean;
}

/** What the figures say of a state in one fiscal year: dollar for dollar, with interest counted, and neutral. */
export function insteadOf(
	state: StateCode,
	rows: readonly CellRow[],
	fiscalYear: number
): InsteadYear {
	return {
		state,
		fiscalYear,
		plain: rangeOf(rows, fiscalYear, 'plain'),
		withInterest: netOf(rows, fiscalYear, OURS.interest),
		neutral: rangeOf(rows, fiscalYear, 'neutral')
	};
}

/**
 * The same for the year of a part, where the figures it speaks of run as its own votes do: an edition that it quotes
 * has none. Dollars a person where the part is of persons.
 */
export function insteadOfPart(
	state: StateCode,
	rows: readonly CellRow[],
	{ part, trials }: PartVerdict
): InsteadYear {
	const isPerPerson = isOfPersons(part);
	const fiscalYear = trials[0]?.fiscalYear ?? NaN;
	const told = insteadOf(state, isPerPerson ? rows.map(ofPersons) : rows, fiscalYear);
	const year = { ...told, isPerPerson };
	const { figures } = ballotOf(part);
	const run = runOf(trials.flatMap((trial) => valuesIn(rows, trial, part)));
	const range = year[figures];
	return range && run ? { ...year, [figures]: { ...range, ...run } } : year;
}

const OURS = {
	plain: ownSpecification('none'),
	neutral: ownSpecification('per-person'),
	interest: ownSpecification('none', { interest: 'population' })
};

/** The same balances in dollars a person. */
function ofPersons({ years, ...row }: CellRow): CellRow {
	return {
		...row,
		years: years.map((cell) => ({
			...cell,
			net: cell.net !== null && cell.population ? cell.net / cell.population : null
		}))
	};
}

function rangeOf(rows: readonly CellRow[], fiscalYear: number, figures: Figures): YearRange | null {
	const run = runOf(
		votesOf(rows, { figures, figure: 'net' }).flatMap(({ cell }) =>
			cell.fiscalYear === fiscalYear && cell.net !== null ? [cell.net] : []
		)
	);
	return run && { ours: netOf(rows, fiscalYear, OURS[figures]), ...run };
}
