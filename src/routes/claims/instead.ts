import type { StateCode } from '$lib/data/states';
import { ownSpecification } from '$lib/fiscal/verdict/specifications';
import type { CellRow, Figures } from '$lib/fiscal/verdict/types';
import { votesOf } from '$lib/fiscal/verdict/votes';
import type { InsteadYear, YearRange } from '$lib/words/instead-sentence';

const OURS = {
	plain: ownSpecification('none'),
	neutral: ownSpecification('per-person'),
	interest: ownSpecification('none', { interest: 'population' })
};

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

function rangeOf(rows: readonly CellRow[], fiscalYear: number, figures: Figures): YearRange | null {
	const values = votesOf(rows, { figures, figure: 'net' }).flatMap(({ cell }) =>
		cell.fiscalYear === fiscalYear && cell.net !== null ? [cell.net] : []
	);
	if (values.length === 0) return null;
	return {
		ours: netOf(rows, fiscalYear, OURS[figures]),
		least: Math.min(...values),
		most: Math.max(...values)
	};
}

function netOf(rows: readonly CellRow[], fiscalYear: number, id: string): number | null {
	const own = rows.find(({ specification }) => specification.id === id);
	return own?.years.find((cell) => cell.fiscalYear === fiscalYear)?.net ?? null;
}
