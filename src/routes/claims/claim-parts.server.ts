import { extent } from 'd3';
import {
	assertedSeries,
	type AssertedLine,
	type AssertedSeries
} from '$lib/charts/asserted/series';
import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { isByYear } from '$lib/fiscal/verdict/trials';
import { quotedFrom } from '$lib/ledger/quoted-from.server';
import { nationNets, rowsOfPart, wholeYears } from '$lib/ledger/verdict.server';
import { assertedTitle, assertedWords } from '$lib/words/asserted-words';
import { hangsSentence } from '$lib/words/hangs-sentence';
import { quotedSentence } from '$lib/words/quoted-sentence';
import { testWords } from '$lib/words/test-words';
import { typographic } from '$lib/words/typographic';
import { unlikeSentence } from '$lib/words/unlike-sentence';
import { byMethodsSentence, votersSentence } from '$lib/words/verdict-sentence';
import { besideOfPart } from './beside.server';
import type { PartView } from './claim-view';
import { groupOf } from '$lib/fiscal/verdict/group-of';
import { methodRows } from './method-rows';

/**
 * Parts about one state and the same figures agree since the same year, and have the same years told apart, which is said
 * once; other countings, least and most are told of each.
 */
export function partViews(verdicts: readonly PartVerdict[]): readonly PartView[] {
	const all = verdicts.map((verdict) =>
		verdict.part.testable === 'yes' ? besideOfPart(verdict) : null
	);
	return verdicts.map((verdict, at) => {
		const { agreement = '', countings = '', balances = '', apart = '' } = all[at] ?? {};
		const before = all.slice(0, at).flatMap((one) => (one ? [one.agreement, one.apart] : []));
		const [agrees, differs] = [agreement, apart].map((told) => (before.includes(told) ? '' : told));
		const beside = [agrees, countings, balances, differs].flatMap((told) => told || []);
		const view = partView(verdict);
		const isTold = verdicts.slice(0, at).some((other) => isSourceOf(other, verdict));
		return { ...view, ...(isTold && { quotation: null }), beside };
	});
}

/** The figures of a part against what it asserts; `null` where there is no chart of it. */
export function seriesOf(verdict: PartVerdict): AssertedSeries | null {
	const { part, years, quotation } = verdict;
	// What is asserted of a year is so also where nothing votes on it.
	const [first, last] = extent([...(years?.counted ?? []), ...(years?.silent ?? [])]);
	const span = first === undefined ? null : { first, last };
	const series = assertedSeries({
		part,
		rows: rowsOfPart(part),
		yearOf: wholeYears(),
		span,
		printed: quotation?.printed?.value ?? null,
		printedBy: quotedFrom(part.quoted).publishers
	});
	return series && { ...series, lines: series.lines.map((line) => withUnvoted(line, verdict)) };
}

/** What others published, with the years that are tried without it: a figure that the sentence quotes has no vote on it. */
function withUnvoted(line: AssertedLine, { part, trials }: PartVerdict): AssertedLine {
	if (line.kind !== 'published' || part.test !== 'amount' || !isByYear(part)) return line;
	const tried = new Set(trials.flatMap(({ fiscalYears }) => fiscalYears));
	const voting = new Set(
		trials
			.filter(({ methods }) => methods.some(({ id }) => id === line.id))
			.flatMap(({ fiscalYears }) => fiscalYears)
	);
	const unvoted = line.points
		.map(({ year }) => year)
		.filter((year) => tried.has(year) && !voting.has(year));
	return unvoted.length === 0 ? line : { ...line, unvoted };
}

function partView(verdict: PartVerdict): Omit<PartView, 'beside'> {
	const { part, share, word, quotation, byMethods } = verdict;
	const isMain = part.main === 'yes';
	return {
		part: part.part,
		isMain,
		state: part.state,
		group: groupOf(part),
		sentence: typographic(part.sentence),
		word,
		q: share?.q ?? null,
		why: typographic(isMain ? votersSentence(verdict) : byMethodsSentence(verdict)),
		note: typographic(part.note),
		quotation: quotation && { word: quotation.word, words: quotedSentence(verdict) },
		byMethods,
		authorMeasure: typographic(part.author_measure),
		...(part.testable === 'yes' ? testOf(verdict) : UNTESTED)
	};
}

/** Whether the source of a part's number is told with another part that quotes the same figure as rightly. */
function isSourceOf(other: PartVerdict, { part, quotation }: PartVerdict): boolean {
	const isSame = part.quoted !== '' && part.quoted === other.part.quoted;
	return isSame && quotation?.word === other.quotation?.word;
}

type TestView = Pick<
	PartView,
	'measure' | 'test' | 'hangs' | 'unlike' | 'asserted' | 'title' | 'series' | 'rows'
>;

function testOf(verdict: PartVerdict): TestView {
	const { part } = verdict;
	const series = seriesOf(verdict);
	return {
		measure: series?.measure ?? part.measure ?? 'net',
		test: testWords(verdict, nationNets),
		hangs: hangsSentence(verdict),
		unlike: unlikeSentence(verdict, rowsOfPart(part)),
		asserted: assertedWords(part),
		title: assertedTitle(verdict),
		series,
		rows: methodRows(verdict, stateOfPart(part))
	};
}

const UNTESTED: TestView = {
	measure: 'net',
	test: '',
	hangs: '',
	unlike: '',
	asserted: '',
	title: '',
	series: null,
	rows: []
};

function stateOfPart({ state }: ClaimPartRow): StateCode | null {
	return state === 'US' ? null : state;
}
