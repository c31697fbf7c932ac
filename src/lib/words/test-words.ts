import type { ClaimPartRow } from '$lib/data/claims';
import { STATE_CODES } from '$lib/data/states';
import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';
import { MAKERS } from '$lib/fiscal/verdict/makers';
import type { Column } from '$lib/fiscal/core/types';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { QUOTED_WITHIN, editionsIn } from '$lib/fiscal/verdict/quoted';
import { SHARE_WITHIN } from '$lib/fiscal/verdict/scores';
import { LEAST_OF_TOTAL, LEAST_OF_YEARS, isByYear, needsAll } from '$lib/fiscal/verdict/trials';
import { AGREES_WITHIN, ballotOf } from '$lib/fiscal/verdict/values';
import { capital } from './capital';
import { yearsWords } from './choice-words';
import { multipleWords } from './multiple-words';
import { listOf, shortNameOf } from './names';
import { numberWord } from './ordinal';
import { perDollar, shareTick } from './share';
import { balanceShared } from './shared-out';
import { statedWords } from './stated-words';

const EVEN = `about even (within ${shareTick(BAND_SHARE)} of taxes paid)`;

/** The nation's balance in some years by our own account: received − paid, a surplus negative. */
type NetsOf = (fiscalYears: readonly number[]) => Column;

/**
 * The test of a part in sentences: which votes or methods, years and figures it is put to; when one of them bears it
 * out, and how far it may lie off; who votes; which years are told apart or have no figures; and, where its source is
 * named, by what its word goes. Of a part that is not tested, why.
 */
export function testWords(verdict: PartVerdict, netsOf: NetsOf): string {
	const { part, years } = verdict;
	if (!years) return part.why_not;
	const sentences = [
		`${groundWords(part, namedYears(years), netsOf)}. ${passWords(part)}.`,
		...votersWords(verdict),
		...timeWords(part, years),
		...quotationWords(verdict)
	];
	return sentences.join(' ');
}

/** The years it is put to, those that nothing votes in among them: methods are asked how many of all they have. */
function namedYears({
	counted,
	silent = []
}: NonNullable<PartVerdict['years']>): readonly number[] {
	return [...counted, ...silent].toSorted((a, b) => a - b);
}

/** "Tested on every vote in FY2012–2016, dollar for dollar". */
function groundWords(part: ClaimPartRow, counted: readonly number[], netsOf: NetsOf): string {
	if (counted.length === 0) return 'We have no figures for any of its years';
	const relief =
		part.covid_relief === 'without'
			? ', COVID-19 relief left out, of which our own account tells stimulus payments and credits only'
			: '';
	const ground = `${yearsWords(counted)}${figuresWords(part, netsOf(counted))}${relief}`;
	if (isByYear(part)) return `Tested on every vote in ${ground}`;
	if (counted.length === 1) return `Tested on every method that has figures for ${ground}`;
	const least = needsAll(part) ? `${numberWord(10 * LEAST_OF_TOTAL)} tenths` : HALF;
	return `Tested on every method that has figures for at least ${least} of ${ground}`;
}

const HALF = LEAST_OF_YEARS === 0.5 ? 'half' : shareTick(LEAST_OF_YEARS);

/** Taxes alone, and money alone, know no deficit rule. */
function figuresWords(part: ClaimPartRow, nets: Column): string {
	if (ballotOf(part).figure !== 'net') return '';
	if (part.figures !== 'neutral') return ', dollar for dollar';
	return `, with ${balanceShared(nets)} shared out`;
}

function passWords(part: ClaimPartRow): string {
	if (isByYear(part)) return `A vote bears it out where ${passOf(part)}`;
	if (isGreatest(part)) return `A method bears it out if ${greatestWords(part)}`;
	return `A method bears it out if, ${spanWords(part)}, ${passOf(part)}`;
}

/** How many of a method's years have to pass. */
function spanWords(part: ClaimPartRow): string {
	const { scope, test, measure } = part;
	if (scope === 'some-year') return 'in at least one of its years';
	if (scope === 'count') return `in ${statedWords(part)} of its years`;
	// A mean of years' ratios is not the ratio of their sums.
	if (test === 'amount' && scope === 'average')
		return measure === 'ratio' ? 'by the mean of its years’ ratios' : 'on average over its years';
	if (test === 'amount' && scope === 'sum') return 'over all its years together';
	return 'in each of its years';
}

/** "Up to" a number speaks of the greatest of several years. */
function isGreatest({ test, scope, bound }: ClaimPartRow): boolean {
	return test === 'amount' && bound === 'up-to' && scope !== 'average' && scope !== 'sum';
}

function greatestWords(part: ClaimPartRow): string {
	const reached = amountWords({ ...part, bound: 'exact', stated: part.high });
	return `${reached} in at least one of its years, and more than that in none, give or take ${toleranceWords(part)}`;
}

function passOf(part: ClaimPartRow): string {
	switch (part.test) {
		case 'side':
		case 'group-side':
			return sideWords(part);
		case 'amount':
			return `${amountWords(part)}, give or take ${toleranceWords(part)}`;
		case 'all-states':
			return `every state ${DEEDS_OR_EVEN[part.side ?? 'payer']}`;
		default:
			return placeWords(part);
	}
}

type SideSaid = NonNullable<ClaimPartRow['side']>;

const DEEDS: Readonly<Record<SideSaid, string>> = {
	payer: 'paid more than it got',
	recipient: 'got more than it paid',
	'not-payer': `got more than it paid or was ${EVEN}`,
	even: `was ${EVEN}`
};

/** About even breaks no sentence about every year. */
const DEEDS_OR_EVEN: Readonly<Record<SideSaid, string>> = {
	...DEEDS,
	payer: `${DEEDS.payer} or was ${EVEN}`,
	recipient: `${DEEDS.recipient} or was ${EVEN}`
};

function sideWords(part: ClaimPartRow): string {
	const side = part.side ?? 'payer';
	const name = subjectOf(part);
	if (part.scope === 'every-year') return `${name} ${DEEDS_OR_EVEN[side]}`;
	if (part.scope === 'count') return `${name} ${SIGNS[side]}`;
	if (side === 'even') return `${name} ${DEEDS[side]}`;
	if (side === 'not-payer' && part.scope !== 'some-year')
		return `${name} did not pay more than it got; ${EVEN} counts half`;
	const even = part.scope === 'some-year' ? `not just ${EVEN}` : `${EVEN} counts half`;
	return `${name} ${DEEDS[side]}${part.scope === 'some-year' ? ',' : ';'} ${even}`;
}

/** A count of years goes by the bare sign. */
const SIGNS: Readonly<Record<SideSaid, string>> = {
	...DEEDS,
	payer: 'paid more than it got, by however little',
	recipient: 'got more than it paid, by however little',
	'not-payer': 'got as much as it paid or more'
};

/** "California paid $83 billion more than it got". */
function amountWords(part: ClaimPartRow): string {
	const number = statedWords(part);
	const name = subjectOf(part);
	switch (part.measure) {
		case 'paid':
			return `${name} paid ${number} in federal taxes`;
		case 'received':
			return `${name} got ${number} from the federal government`;
		case 'ratio':
			return `${name} got ${number} for each dollar it paid`;
		default:
			return part.side === 'payer'
				? `${name} paid ${number} more than it got`
				: `${name} got ${number} more than it paid`;
	}
}

function toleranceWords({ measure, scope }: ClaimPartRow): string {
	if (measure === 'ratio') return perDollar(AGREES_WITHIN);
	const taxes = `${shareTick(AGREES_WITHIN)} of taxes paid`;
	return scope === 'average' || scope === 'sum'
		? `${taxes} in the mean year`
		: `${taxes} that year`;
}

/** "what California paid in federal taxes was the most of any state". */
function placeWords(part: ClaimPartRow): string {
	const size = sizeWords(part);
	switch (part.test) {
		case 'share-of-nation':
			return `${size} was ${statedWords(part)} of the sum of all states, give or take ${100 * SHARE_WITHIN} percentage points`;
		case 'largest':
			return `${size} was the most of any state`;
		case 'multiple':
			return `${size} was ${multipleWords(part)}`;
		default:
			return `${size} was ${part.test === 'above-average' ? 'above' : 'below'} the national average`;
	}
}

function sizeWords(part: ClaimPartRow): string {
	const name = subjectOf(part);
	const isPerPerson = part.scale === 'per-person' || part.test?.endsWith('-average') === true;
	const person = isPerPerson ? ' per person' : '';
	switch (part.measure) {
		case 'paid':
			return `what ${name} paid in federal taxes${person}`;
		case 'received':
			return `what ${name} got from the federal government${person}`;
		default:
			return part.side === 'payer'
				? `what ${name} paid beyond what it got${person}`
				: `what ${name} got beyond what it paid${person}`;
	}
}

function subjectOf({ state, group }: ClaimPartRow): string {
	if (group !== '') {
		const codes = new Set(group.split(';'));
		return `the group of ${listOf(STATE_CODES.filter((code) => codes.has(code)).map(shortNameOf))}`;
	}
	return state === 'US' ? 'the nation' : shortNameOf(state);
}

/** Tests among all states, which an estimate of some states only cannot tell. */
const OF_ALL_STATES: readonly ClaimPartRow['test'][] = [
	'largest',
	'above-average',
	'below-average',
	'share-of-nation',
	'all-states'
];

/** Who has a say on it. */
function votersWords({ part, trials }: PartVerdict): readonly string[] {
	const makers = new Set(trials.map(({ maker }) => maker));
	const names = MAKERS.filter(({ id }) => makers.has(id)).map(({ name }) => name);
	const [only] = names;
	const all = OF_ALL_STATES.includes(part.test) ? ', since it takes figures of all states' : '';
	if (only === undefined) return [`We have no figures that can tell${all}.`];
	if (names.length === 1) return [`${capital(only)} alone votes on it${all}.`];
	return [`${capital(listOf(names))} vote on it${all}.`];
}

/** Years told apart, years without figures, and the year that an undated sentence is read as of. */
function timeWords(
	{ tense }: ClaimPartRow,
	{ apart, dropped, silent = [], isUndated }: NonNullable<PartVerdict['years']>
): readonly string[] {
	const hangsOnDay = tense === 'since' || tense === 'present' || tense === 'future';
	return [
		...(apart.length > 0
			? [`${yearsWords(apart)}, in the pandemic, is told apart and not counted.`]
			: []),
		...(dropped.length > 0 ? [`We have no figures for ${yearsWords(dropped)}.`] : []),
		...(silent.length > 0 ? [`Nothing votes on ${yearsWords(silent)}.`] : []),
		...(isUndated && hangsOnDay
			? [
					'The sentence bears no date: the year of its copy stands for it, or where that has none, the newest year.'
				]
			: [])
	];
}

function quotationWords({ part, quotation }: PartVerdict): readonly string[] {
	const isKnown =
		part.test === 'amount' && quotation?.printed && editionsIn(part.quoted).length > 0;
	const slack = shareTick(QUOTED_WITHIN);
	const isOwn = quotation?.word === 'own-figure';
	const goesBy = isOwn
		? 'It speaks of a figure of its own, so its word is that.'
		: `It names its source, so its word is whether the number is quoted right: within half a unit of its last digit, or ${slack} of what was printed.`;
	return [
		...(isKnown ? ['The edition that it quotes does not vote on its own number.'] : []),
		...(part.judged_by === 'source' && quotation ? [goesBy] : [])
	];
}
