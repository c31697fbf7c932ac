import type { ClaimPartRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import type { StateCode } from '$lib/data/states';
import { agreement, type Run } from '$lib/fiscal/verdict/agreement';
import { FAILS_TO, HOLDS_FROM, type Countings } from '$lib/fiscal/verdict/countings';
import { RULE_2_DATE, RULE_DATE, type PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Quotation } from '$lib/fiscal/verdict/quoted';
import type { Figures } from '$lib/fiscal/verdict/types';
import { votesOf } from '$lib/fiscal/verdict/votes';
import { claimVerdicts, nationNets, signsOf } from '$lib/ledger/verdict.server';
import { withoutJoiners } from '$lib/words/money';
import { testWords } from '$lib/words/test-words';
import { claimCellColumns, claimCells } from './claims-cells';
import { toCsv } from './csv';
import type { DataFile } from './data-files.server';

const TITLE = 'Every claim with its parts and verdicts, and what they hang on';

/** What the words and figures of the file are. */
const NOTE = `Rule 2 came on ${RULE_2_DATE}; rule_date is the day of its last change. A sign, a rank, a share, a multiple or a count holds in a share q = k / n of its votes: from ${HOLDS_FROM} on it holds, up to ${FAILS_TO} it does not hold, between it depends. An amount agrees with all other methods, is in range of them or out of range; one that names its source goes by whether it is quoted right. A claim has the word of its main part; weaker parts are named. least and most are sizes in the part's unit: of a net amount positive on the side that the part asserts and negative on the other, so that 5 is paying 5 more in a part about a payer and receiving 5 more in one about a recipient. least_net_usd and most_net_usd of a part about a side are received less paid, negative for a payer. other_countings has q with one vote for every calculation and with one vote a year; the word of an amount goes by least and most, so no counting changes it. Every vote behind a part is a row of claims-cells.csv.`;

/** All claims with their parts, each about its own state, with all that rule 2 says of it; as JSON text. */
export function claimsFile(): DataFile {
	const rows = new Map(dataset('claims/claims').map((row) => [row.id, row]));
	const claims = claimVerdicts().map((verdict) => ({
		...rows.get(verdict.claim),
		word: verdict.main.word,
		main_part: verdict.main.part.part,
		weaker_parts: verdict.weaker.map(({ part }) => part.part),
		parts: verdict.parts.map(partFields)
	}));
	const content = { title: TITLE, rule: 2, rule_date: RULE_DATE, note: NOTE, claims };
	return {
		path: 'claims.json',
		title: TITLE,
		text: withoutJoiners(`${JSON.stringify(content, null, '\t')}\n`),
		rows: claims.length
	};
}

let cells: DataFile | undefined;

/** Every vote behind every part of every claim; it is large, so it is written once. */
export function claimCellsFile(): DataFile {
	cells ??= writtenCells();
	return cells;
}

function writtenCells(): DataFile {
	const votes = claimCells(claimVerdicts());
	return {
		path: 'claims-cells.csv',
		title: 'Every vote behind the verdicts on claims',
		text: toCsv(claimCellColumns, votes),
		rows: votes.length
	};
}

function shareFields({ part, share, spread, balances }: PartVerdict) {
	const [least, most] = spread ?? [null, null];
	const [leastNet, mostNet] = balances ?? [null, null];
	return {
		q: places(share?.q ?? null, 6),
		k: places(share?.k ?? null, 6),
		n: places(share?.n ?? null, 6),
		least: sizeIn(part, least),
		most: sizeIn(part, most),
		least_net_usd: places(leastNet, 0),
		most_net_usd: places(mostNet, 0)
	};
}

function partFields(verdict: PartVerdict) {
	const { part, word, byMethods } = verdict;
	return {
		...Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'claim')),
		test_words: testWords(verdict, nationNets),
		word,
		by_methods: byMethods,
		...shareFields(verdict),
		account_alone: verdict.isAccountAlone,
		years: yearFields(verdict.years),
		quotation: quotationFields(verdict),
		agreement: agreementOf(part),
		deciders: verdict.deciders.map(({ choice, weight, levels }) => ({
			choice,
			weight: places(weight, 6),
			levels: levels.map(({ value, q }) => ({ value, q: places(q, 6) }))
		})),
		other_countings: countingFields(verdict.countings)
	};
}

function yearFields(years: PartVerdict['years']) {
	if (!years) return null;
	const { counted, apart, dropped, silent = [], isUndated } = years;
	return {
		counted,
		told_apart: apart,
		without_figures: dropped,
		without_votes: silent,
		undated: isUndated
	};
}

/** `null` where the source is not known, though a page has a number. */
function sourceValue({ word, printed }: Quotation): number | null {
	return word === 'no-source' || !printed ? null : printed.value;
}

function quotationFields({ part, quotation }: PartVerdict) {
	if (!quotation) return null;
	const { word, printed } = quotation;
	return {
		word,
		printed: sizeIn(part, sourceValue(quotation)),
		copied_by: printed?.copiedBy ?? null,
		since_revised_to: sizeIn(part, printed?.revised ?? null),
		year_since_revised: printed?.ofYear ?? null
	};
}

function countingFields(countings: Countings | null) {
	if (!countings) return null;
	const { oneEach, byYear, changes } = countings;
	return {
		one_vote_a_calculation: { q: places(oneEach.q, 6), word: oneEach.word },
		one_vote_a_year: byYear && { q: places(byYear.q, 6), word: byYear.word },
		changes_the_word: changes
	};
}

const runs = new Map<string, Run | null>();

/** Since when all votes on the side of the part's state agree, to the newest year. */
function agreementOf({ state, figures, testable }: ClaimPartRow) {
	if (state === 'US' || testable === 'no') return null;
	const run = runOf(state, figures ?? 'plain');
	return run && { side: run.side, since: run.since, to: run.newest };
}

function runOf(state: StateCode, figures: Figures): Run | null {
	const name = `${state} ${figures}`;
	const known = runs.get(name);
	if (known !== undefined) return known;
	const run = agreement(votesOf(signsOf(state).rows, { figures, figure: 'net' }));
	runs.set(name, run);
	return run;
}

/** Whole dollars and years; ratios and multiples to six places. */
function sizeIn({ unit }: ClaimPartRow, value: number | null): number | null {
	return places(value, unit === 'per-dollar' || unit === 'times' ? 6 : 0);
}

function places(value: number | null, decimals: number): number | null {
	return value === null ? null : Number(value.toFixed(decimals)) + 0;
}
