import { isStateCode } from '$lib/data/states';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { cellsByState, rowsOfPart } from '$lib/ledger/verdict.server';
import {
	placesSentence,
	shareSentence,
	yearCountSentence
} from '$lib/words/instead-count-sentence';
import { everyYearSentence, largestYearSentence } from '$lib/words/instead-years';
import { isOfMix } from '$lib/fiscal/verdict/quoted-right';
import { placesOf } from '$lib/fiscal/verdict/among-all';
import { besideOf } from '$lib/fiscal/verdict/parts-beside';
import { isQuoted, quotedPart, sourceWords } from './instead-quoted.server';
import { afterSourceWords, rangeWords, shareWords, yearWords } from './instead-range.server';
import { largestYear, sideSubject, yearsOnSide } from '$lib/fiscal/verdict/years-on-side';

/** Sentences to print, two at most, and those that are told beside them. */
export interface Told {
	readonly printed: readonly string[];
	readonly more: readonly string[];
	/** The parts whose figures are printed. */
	readonly told: readonly PartVerdict[];
}

/** The figures of a part: what answers it first, then what is behind it. */
export function figuresOf(claim: ClaimVerdict): Told {
	const verdict = inItsMeasure(claim);
	const { main } = verdict;
	const range = rangeWords(verdict);
	const [ours, all = '', ...rest] = yearWords(verdict);
	const together = [main, ...besideOf(verdict)];
	if (isQuoted(main))
		return {
			printed: [sourceWords(claim), afterSourceWords(verdict)],
			more: ours === undefined ? [] : [ours, ...rest],
			told: together
		};
	const count = countWords(main);
	if (count !== '') return { printed: [count], more: [range], told: [main] };
	const years = yearsWordsOf(main);
	if (years !== '') return ofYears({ source: sourceWords(claim), years, range }, verdict);
	if (main.part.test === 'share-of-nation')
		return { printed: [shareWords(main, shareSentence)], more: [range], told: [main] };
	const place = placeWords(main);
	const withSource = (...answer: readonly string[]) => ({
		printed: beside(sourceWords(claim), answer, quotedPart(claim)),
		told: together
	});
	if (ours === undefined) return { ...withSource(range, place), more: [] };
	return place === ''
		? { ...withSource(ours, all), more: rest }
		: { ...withSource(ours, place), more: [all, ...rest] };
}

/**
 * A source is named before what other methods give; an author's own balance of two unlike accounts, which is what was
 * said, after it.
 */
function beside(
	source: string,
	answer: readonly string[],
	quoted: PartVerdict | null
): readonly string[] {
	const isSaid = quoted?.quotation?.word === 'own-figure' && isOfMix(quoted);
	return isSaid ? [...answer, source] : [source, ...answer];
}

/**
 * Of every year: where the claim has an amount beside that its source printed, that is printed too; where it has another,
 * what all methods give.
 */
function ofYears(
	{ source, years, range }: Readonly<Record<'source' | 'years' | 'range', string>>,
	verdict: ClaimVerdict
): Told {
	const { main, parts } = verdict;
	const together = [main, ...besideOf(verdict)];
	if (source !== '') return { printed: [source, years], more: [range], told: together };
	const hasAmount = main.part.test === 'side' && parts.some(({ part }) => part.test === 'amount');
	return hasAmount
		? { printed: [years, range], more: [], told: together }
		: { printed: [years], more: [range], told: [main] };
}

/** A claim about a side whose only number is of persons, told per person as well: in billions it would not meet it. */
function inItsMeasure(verdict: ClaimVerdict): ClaimVerdict {
	const { main, parts } = verdict;
	const amounts = parts.filter(({ part }) => part.test === 'amount');
	const isOfPersons =
		main.part.test === 'side' &&
		amounts.length > 0 &&
		amounts.every(({ part }) => part.scale === 'per-person' && part.state === main.part.state);
	return isOfPersons
		? { ...verdict, main: { ...main, part: { ...main.part, scale: 'per-person' } } }
		: verdict;
}

/** Of a balance in every year or some year: in how many years by whom, or how large it was where it was largest. */
function yearsWordsOf(main: PartVerdict): string {
	const subject = sideSubject(main);
	if (!subject) return '';
	const rows = rowsOfPart(main.part);
	if (main.part.test !== 'amount')
		return everyYearSentence(subject, yearsOnSide(main, rows, subject));
	const largest = main.part.scope === 'some-year' ? largestYear(main, rows, subject) : null;
	return largest ? largestYearSentence(subject, largest) : '';
}

function countWords(main: PartVerdict): string {
	const { part } = main;
	if (part.scope !== 'count' || !isStateCode(part.state)) return '';
	return yearCountSentence(main, part.state);
}

function placeWords(main: PartVerdict): string {
	const places = main.part.test === 'largest' ? placesOf(main, [...cellsByState().values()]) : null;
	return places ? placesSentence(places) : '';
}
