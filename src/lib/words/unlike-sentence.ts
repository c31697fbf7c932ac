import { max, min } from 'd3';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { isPointSource } from '$lib/fiscal/verdict/makers';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { CellRow } from '$lib/fiscal/verdict/types';
import { ballotOf, valueOf } from '$lib/fiscal/verdict/values';
import { runEnds, valueWords } from './value-words';

/**
 * What two unlike accounts set side by side give for a stated balance: "IRS collections and USAspending obligations,
 * two unlike accounts, give paying $94.1 billion more; our verdicts leave them out." Empty where a part states no
 * balance of single years, speaks of neutral figures, or no such pair has its years: figures of single years are no
 * measure for a sum or a mean.
 */
export function unlikeSentence({ part, years }: PartVerdict, rows: readonly CellRow[]): string {
	const ballot = ballotOf(part);
	const isBalance = part.test === 'amount' && (part.measure === 'net' || part.measure === 'ratio');
	// Mixes count COVID-19 relief: beside a figure without it they would compare unlike sums.
	const isLike = ballot.figures !== 'neutral' && part.covid_relief !== 'without';
	if (!isBalance || part.scope !== 'each-year' || !isLike || !years) return '';
	const named = new Set(years.counted);
	return rows
		.filter(({ specification }) => specification.isHybrid && specification.rule === 'none')
		.flatMap(({ specification, years: cells }) => {
			const values = cells.flatMap((cell) =>
				named.has(cell.fiscalYear) ? (valueOf(cell, part, ballot) ?? []) : []
			);
			const [least, most] = [min(values), max(values)];
			if (least === undefined || most === undefined || isPointSource(specification.estimate))
				return [];
			const [from, to] = runEnds(part, [least, most]);
			const run =
				least === most
					? `give ${valueWords(part, most)}`
					: `run from ${valueWords(part, from)} to ${valueWords(part, to)}`;
			return [
				`${estimateOf(specification.estimate).name}, two unlike accounts, ${run}; our verdicts leave them out.`
			];
		})
		.join(' ');
}
