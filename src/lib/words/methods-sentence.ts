import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { SentenceYears } from '$lib/fiscal/verdict/sentence-years';
import { MAKERS } from '$lib/fiscal/verdict/makers';
import { small } from './capital';
import { yearsWords } from './choice-words';
import { countSentence } from './count-sentence';
import { multiplesFound } from './multiple-words';
import { toleranceSentence } from './tolerance-sentence';
import { runWords } from './value-words';
import { HALVES, hasHalves, isAll, isEvenAtBest, isNone, voteShare } from './vote-share';

/** What the methods give for a part in the years it is tested on: how many bear it out, or from where to where they run. */
export function methodsSentence(verdict: PartVerdict, years: SentenceYears): string {
	const { byMethods, part } = verdict;
	const when = whenWords(years);
	if (byMethods === null) return `No method has figures for it in ${when}.`;
	const told =
		part.test === 'amount' ? amountSentence(verdict, when) : shareSentence(verdict, when);
	return verdict.isAccountAlone ? `By our own account alone, ${small(told)}` : told;
}

/** "FY2016"; "FY2020–24, the pandemic years FY2020–21 left out"; with the years that have no figures. */
function whenWords({ counted, apart, dropped, silent = [] }: SentenceYears): string {
	const left = apart.length === 0 ? '' : `, the pandemic years ${yearsWords(apart)} not counted`;
	const none = dropped.length === 0 ? '' : `; there are no figures for ${yearsWords(dropped)}`;
	const unvoted = silent.length === 0 ? '' : `; nothing votes on ${yearsWords(silent)}`;
	return `${yearsWords(counted)}${left}${none}${unvoted}`;
}

function shareSentence(verdict: PartVerdict, when: string): string {
	const { part, share, trials } = verdict;
	const [who, verb] = votersOf(share?.q ?? 0);
	switch (part.scope) {
		case 'every-year':
			return `${who} ${verb} it out for every year, ${when}${fewerYears(verdict)}${breakingYears(trials)}.`;
		case 'some-year':
			return `${who} ${verb} it out for at least one year, ${when}.`;
		case 'count':
			return countSentence(verdict, when);
		default:
			return isEvenAtBest(trials)
				? `No method bears it out in ${when}; some put it about even.`
				: `${who} ${verb} it out in ${when}${hasHalves(trials) ? HALVES : ''}${multipleNote(verdict)}.`;
	}
}

/** Of a multiple from which to which the figures run. */
function multipleNote({ part, spread }: PartVerdict): string {
	return part.test === 'multiple' && spread ? `: ${multiplesFound(part, spread)}` : '';
}

function votersOf(q: number): readonly [who: string, verb: string] {
	if (isAll(q)) return ['Every method', 'bears'];
	return isNone(q) ? ['No method', 'bears'] : [`${voteShare(q)} of the votes`, 'bear'];
}

/** A part of the years from which on it is told that a maker has no more. */
const FEWER = 0.75;

/** Makers whose methods have far fewer years, on which alone they are tried: " (the Tax Foundation has FY1981–2005 alone)". */
function fewerYears({ trials, years }: Pick<PartVerdict, 'trials' | 'years'>): string {
	const all = years?.counted.length ?? 0;
	const told = MAKERS.flatMap(({ id, name }) => {
		const [longest] = trials
			.filter(({ maker }) => maker === id)
			.map(({ fiscalYears }) => fiscalYears)
			.toSorted((a, b) => b.length - a.length);
		if (!longest || longest.length >= FEWER * all) return [];
		return [`${name} has ${yearsWords(longest)} alone`];
	});
	return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

function breakingYears(trials: PartVerdict['trials']): string {
	const years = [...new Set(trials.flatMap(({ againstYears }) => againstYears))].toSorted(
		(a, b) => a - b
	);
	return years.length === 0 ? '' : `; at least one method goes against it in ${yearsWords(years)}`;
}

function amountSentence(verdict: PartVerdict, when: string): string {
	const { part, spread, share, word } = verdict;
	const tolerance = toleranceSentence(verdict);
	if (!spread) return [shareSentence(verdict, when), tolerance].filter(Boolean).join(' ');
	const run = `${runWords(part, spread)} in ${when}`;
	const isBound = part.bound !== 'exact' && word !== 'no-source';
	const q = share?.q ?? 0;
	const meets = isBound && tolerance === '' && !isAll(q) ? `; ${meetWords(q)}` : '';
	return [`The ${run}${meets}.`, tolerance].filter(Boolean).join(' ');
}

function meetWords(q: number): string {
	return isNone(q) ? 'none of them bears it out' : `${voteShare(q)} of the votes bear it out`;
}
