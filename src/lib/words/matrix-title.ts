import type { StateCode } from '$lib/data/states';
import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/verdict';
import type { Share, SpecYear, Specification } from '$lib/fiscal/verdict/types';
import { amount, signedMoney, THIN } from './money';
import { shortNameOf } from './names';
import { shareFigure } from './share';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Shares at which a verdict turns; a printed share never seems to lie on the other side of one. */
const TURNS: readonly number[] = [0, FAILS_TO, HOLDS_FROM, 1];

/** A count: "1,775". */
export function countFigure(count: number): string {
	return whole.format(count);
}

/** "184 of 593". */
export function countOfAll({ k, n }: Share): string {
	return `${countFigure(k)} of ${countFigure(n)}`;
}

/**
 * A share of calculations in whole percent, "65 %"; with a tenth where whole percent would move it onto a turn of the
 * verdict; a dash where nothing counts.
 */
export function shareOfWays({ q }: Share): string {
	if (q === null) return '–';
	const rounded = Math.round(q * 100) / 100;
	const moves = TURNS.some((turn) => turn !== q && turn === rounded);
	return `${moves ? shareFigure(q) : whole.format(q * 100)}${THIN}%`;
}

/** "184 of 593"; "none of 593" and "all 593" at the ends. */
function countInWords({ k, n }: Share): string {
	if (k === 0) return `none of ${countFigure(n)}`;
	return k === n ? `all ${countFigure(n)}` : countOfAll({ k, n, q: k / n });
}

/** What the title of a sign matrix counts: payers in plain dollars, and with the deficit shared out. */
export interface MatrixTitleInput {
	readonly state: StateCode;
	readonly plain: Share;
	readonly neutral: Share;
}

/**
 * The finding of a sign matrix: "California paid more than it received in 184 of 593 calculations;
 * relative to other states, in 972 of 1,182".
 */
export function matrixTitle({ state, plain, neutral }: MatrixTitleInput): string {
	const name = shortNameOf(state);
	const relative = `relative to other states, in ${countInWords(neutral)}`;
	if (plain.n === 0 && neutral.n === 0) return `No calculation has a figure for ${name}`;
	if (plain.n === 0) return `${name} paid more than its share, ${relative}`;
	const first = `${name} paid more than it received in ${countInWords(plain)} calculations`;
	return neutral.n === 0 ? first : `${first}; ${relative}`;
}

/** One cell: a state in one year by one specification; `year` is `null` where it has no figure. */
export interface CellInput {
	readonly state: StateCode;
	readonly fiscalYear: number;
	/** The method in words, as `wayText` has it. */
	readonly way: string;
	readonly specification: Specification;
	readonly year: SpecYear | null;
}

/**
 * A cell in a sentence: "FY2005, our own account, deficit shared out per person, …: California pays $1,487 a
 * person more than its share"; a missing figure is told as such.
 */
export function cellSentence(input: CellInput): string {
	return `FY${input.fiscalYear}, ${input.way}: ${outcomeText(input)}${uncountedText(input)}`;
}

/** What a cell says of the state: "California pays $1,487 a person more than its share". */
export function outcomeText({
	state,
	specification,
	year
}: Pick<CellInput, 'state' | 'specification' | 'year'>): string {
	const name = shortNameOf(state);
	if (year?.side == null || year.net === null) return `no figure for ${name}`;
	const size = sizeText(year.net, year.population);
	const { rule } = specification;
	switch (year.side) {
		case 'payer':
			return `${name} pays ${size} more than ${rule === 'none' ? 'it receives' : 'its share'}`;
		case 'recipient':
			return `${name} receives ${size} more than ${rule === 'none' ? 'it pays' : 'its share'}`;
		case 'even':
			return `${name} comes out about even, at ${signedText(year.net, year.population)}`;
	}
}

/** Why a cell counts in no share; empty where it counts. */
export function uncountedText({
	specification,
	year
}: Pick<CellInput, 'specification' | 'year'>): string {
	if (!year || year.side === null || year.counts) return '';
	if (specification.isHybrid) return ' (two unlike accounts: not counted)';
	if (specification.variant) return ' (the same figures as another method: counted once)';
	return ' (only some states are known: not counted)';
}

/** One year over all calculations that count. */
export interface YearCounts {
	readonly payer: number;
	readonly even: number;
	readonly recipient: number;
	readonly n: number;
}

/** A year in a sentence: "California comes out a payer in 20 of 30 calculations, about even in 2, a recipient in 8". */
export function yearText(state: StateCode, { payer, even, recipient, n }: YearCounts): string {
	const name = shortNameOf(state);
	if (n === 0) return `no calculation has a figure for ${name}`;
	return `${name} comes out a payer in ${payer} of ${n} calculations, about even in ${even}, a recipient in ${recipient}`;
}

/** A choice that specifications differ by, and how often the state pays under each of its values. */
export interface Decider {
	/** "the deficit rule", "defense" */
	readonly name: string;
	/** Lowest share first; only values under which something counts. */
	readonly levels: readonly { readonly words: string; readonly share: Share }[];
}

/**
 * What decides the sign most: "By our own account, the deficit rule decides most: a payer in 31 % (dollar
 * for dollar) to 83 % (…). The other choices: defense 60 % to 74 %; …"; empty where there is nothing to compare.
 */
export function decidersText(deciders: readonly Decider[]): string {
	const [first, ...others] = deciders.filter(({ levels }) => levels.length > 1);
	if (!first) return '';
	const [low, high] = [first.levels[0], first.levels.at(-1)];
	if (!low || !high) return '';
	if (low.share.q === high.share.q)
		return 'By our own account, no choice moves the share of payers.';
	const most = `By our own account, ${first.name} decides most: a payer in ${shareOfWays(low.share)} (${low.words}) to ${shareOfWays(high.share)} (${high.words}).`;
	const rest = others.map(({ name, levels }) => `${name} ${spreadText(levels)}`).join('; ');
	return rest === '' ? most : `${most} The other choices: ${rest}.`;
}

function spreadText(levels: Decider['levels']): string {
	const [low, high] = [levels[0], levels.at(-1)].map((level) =>
		level ? shareOfWays(level.share) : ''
	);
	return low === high ? `${low ?? ''} either way` : `${low ?? ''} to ${high ?? ''}`;
}

/** A net amount per person where the population is known, else in all, without a sign. */
function sizeText(net: number, population: number | null): string {
	return population ? `${amount(net / population)} a person` : amount(net);
}

function signedText(net: number, population: number | null): string {
	return population ? `${signedMoney(net / population)} a person` : signedMoney(net);
}
