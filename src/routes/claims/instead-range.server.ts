import { isStateCode } from '$lib/data/states';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { ballotOf } from '$lib/fiscal/verdict/values';
import { nationNets, rowsOfNation, rowsOfPart } from '$lib/ledger/verdict.server';
import {
	afterSourceSentence,
	otherReadingSentence,
	rangeSentence
} from '$lib/words/instead-range-sentence';
import {
	allSentence,
	otherFiguresSentence,
	oursSentence,
	withInterestSentence
} from '$lib/words/instead-year-sentence';
import type { shareSentence } from '$lib/words/instead-count-sentence';
import {
	averageOf,
	otherReading,
	rangeOfPart,
	shareOfNation
} from '$lib/fiscal/verdict/part-range';
import { insteadOfPart } from '$lib/fiscal/verdict/instead-year';
import { besideOf } from '$lib/fiscal/verdict/parts-beside';

/** The balance of one year by our own account, by all methods, with interest, and by the other figures; empty of other parts. */
export function yearWords(verdict: ClaimVerdict): readonly string[] {
	const { main } = verdict;
	const { state } = main.part;
	if (!isOfOneBalance(main) || !isStateCode(state)) return [];
	const { figures } = ballotOf(main.part);
	const years = [main, ...besideOf(verdict)]
		.flatMap((one) =>
			isStateCode(one.part.state) ? insteadOfPart(one.part.state, rowsOfPart(one.part), one) : []
		)
		.map((one) => ({ ...one, nation: nationNets([one.fiscalYear])[0] ?? null }));
	const [year] = years;
	if (!year) return [];
	// Of several states the other figures are told of all of them together, as of several years.
	const isOne = years.length === 1;
	const all = isOne ? allSentence(year, figures) : rangeWords(verdict);
	const others = [
		withInterestSentence(years),
		...(isOne ? [otherFiguresSentence(year, figures)] : [])
	];
	return [
		oursSentence(years, figures),
		all,
		...(figures === 'plain' ? others : others.toReversed())
	];
}

/** What votes give from least to most, for the state and for others that the claim sets beside it. */
export function rangeWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const range = rangeOfPart(main, rowsOfPart(main.part));
	if (!range) return '';
	const others = besideOf(verdict).flatMap((one) => rangeOfPart(one, rowsOfPart(one.part)) ?? []);
	const average = others.length === 0 ? averageOf(main, rowsOfNation()) : null;
	return rangeSentence({ ...range, nets: nationNets(range.fiscalYears) }, others, average);
}

/** The same after what a source printed: of one state and one year neither is named once more. */
export function afterSourceWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const range = rangeOfPart(main, rowsOfPart(main.part));
	const isOfOne = range?.fiscalYears.length === 1 && range.names.length === 1;
	if (!isOfOne || besideOf(verdict).length > 0) return rangeWords(verdict);
	const average = averageOf(main, rowsOfNation());
	if (average) return rangeWords(verdict);
	return afterSourceSentence({ ...range, nets: nationNets(range.fiscalYears) });
}

/** The reading that the claim does not take, of every state that it speaks of, where it is not told as that of one year is. */
export function otherReadingWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const beside = besideOf(verdict);
	if (isOfOneBalance(main) && beside.length === 0) return '';
	const [range, ...others] = [main, ...beside].map((one) =>
		otherReading(one, rowsOfPart(one.part))
	);
	if (!range) return '';
	const told = { ...range, nets: nationNets(range.fiscalYears) };
	return otherReadingSentence(
		told,
		others.flatMap((other) => other ?? [])
	);
}

/** The share of the nation that a part speaks of, from least to most; empty where nothing votes. */
export function shareWords(verdict: PartVerdict, tell: typeof shareSentence): string {
	const rows = rowsOfPart(verdict.part);
	const range = rangeOfPart(verdict, rows);
	const share = range && shareOfNation(verdict, rows, rowsOfNation());
	return share ? tell(range, share) : '';
}

/** Whether a part speaks of the whole balance of one year, which is told by our own account first. */
function isOfOneBalance({ part, years }: PartVerdict): boolean {
	return (
		years?.counted.length === 1 &&
		(part.measure ?? 'net') === 'net' &&
		part.covid_relief !== 'without'
	);
}
