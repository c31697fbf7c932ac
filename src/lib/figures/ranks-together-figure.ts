import { presentIn } from '$lib/fiscal/core/columns';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { byChoice, insideSentence } from '$lib/words/by-estimate';
import { afterOpening, ruleOpening } from '$lib/words/compare-deeds';
import { listOf, shortNameOf } from '$lib/words/names';
import { rankOfAll, ordinal } from '$lib/words/ordinal';
import { onlyFound } from '$lib/words/partial-words';
import { periodOf, subtitleOf } from '$lib/words/titles';
import { keepsRanks } from './axis-words';
import { sourceLine } from './chart-words';
import { allYears, estimateFile, filePartsOf } from './file-parts';
import { linesWords, rankYearsFigure } from './rank-years-figure';
import type { FigureRecord } from './record';
import { measuredBy } from './tables';
import type { RanksTogetherInput } from './compare-input';

/** Where several states stood among all, year by year. */
export const ranksTogetherFigure: FigureRecord<RanksTogetherInput> = {
	...rankYearsFigure,
	title: (input) => byChoice(titleOf(input), input.choice),
	subtitle: (input) =>
		`Rank among the states with a figure: ${subtitleOf(input.choice, periodOf(input.years), presentIn(input.nets)).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}. 1st has the highest figure. ${linesWords(input)}`,
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	table: (input) => ({
		...rankYearsFigure.table(input),
		caption: ranksTogetherFigure.subtitle(input),
		reckoned: { ...measuredBy(input.choice), unit: 'rank' }
	}),
	files: ({ choice, followed, fiscalYear }) => ({
		parts: filePartsOf({ choice, when: allYears(fiscalYear), states: followed }),
		whole: estimateFile(choice.estimate)
	})
};

/** Where each stood in the year of the page, best first; in a year without ranks why, and where in the last with them. */
function titleOf(input: RanksTogetherInput): string {
	const { fiscalYear, years, rows, followed, partial } = input;
	if (ranksIn(input, fiscalYear).length > 0) return ranksTitle(input, fiscalYear);
	const found = partial.get(fiscalYear);
	const isRanked = rows.some(({ ranks }) => (ranks[years.indexOf(fiscalYear)] ?? null) !== null);
	const why = found
		? `${onlyFound(found).replace('this year', () => String(fiscalYear))}, so none is ranked`
		: isRanked
			? `${listOf(followed.map(shortNameOf))} had no figure in ${fiscalYear} and ${followed.length === 1 ? 'is' : 'are'} not ranked`
			: `no state had a figure in ${fiscalYear}, so none is ranked`;
	const last = years.findLast((year) => ranksIn(input, year).length > 0);
	return last === undefined ? why : `${why}; ${insideSentence(ranksTitle(input, last))}`;
}

/** The states compared that have a rank in a year, best first. */
function ranksIn({ years, rows, followed }: RanksTogetherInput, year: number) {
	return followed
		.flatMap((code) => {
			const rank = rows.find((row) => row.code === code)?.ranks[years.indexOf(year)] ?? null;
			return rank === null ? [] : [{ name: shortNameOf(code), rank }];
		})
		.toSorted((a, b) => a.rank - b.rank);
}

function ranksTitle(input: RanksTogetherInput, fiscalYear: number): string {
	const { choice, years, nets, rows } = input;
	const at = years.indexOf(fiscalYear);
	const count = presentIn(rows.map(({ ranks }) => ranks[at] ?? null)).length;
	const [first, ...rest] = ranksIn(input, fiscalYear);
	if (!first) throw new Error(`None of the states has a rank in ${fiscalYear}.`);
	const others = rest.map(({ name, rank }) => `${name} ${ordinal(rank)}`);
	// What leaves ranks as they are need not be named.
	const opening = keepsRanks(choice) ? '' : ruleOpening(choice, [nets[at] ?? null]);
	return afterOpening(
		opening,
		`In ${fiscalYear} ${listOf([`${first.name} was ${rankOfAll(first.rank, count)}`, ...others])}`
	);
}
