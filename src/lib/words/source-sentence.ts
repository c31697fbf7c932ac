import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Printed, Quotation } from '$lib/fiscal/verdict/quoted';
import { yearsWords } from './choice-words';
import { listOf, shortNameOf } from './names';
import { sizeWords } from './size-words';
import { statedWords } from './stated-words';
import { measuredWords } from './quoted-sentence';
import { valueWords } from './value-words';

/**
 * A number that is quoted, with what it counts: "By the source of its number (IRS collections in California, before
 * refunds), California paid $422.7 billion in federal taxes in FY2016." Of a figure that its source adjusted, how; of one that was
 * since revised, to what. Numbers of other states that the claim sets beside it follow.
 */
export function sourceSentence(verdict: PartVerdict, others: readonly PartVerdict[] = []): string {
	return saidBySource(`${whoseWords(verdict)}${labelOf(verdict)}`, verdict, others);
}

/**
 * The same of a balance of two unlike accounts that the sentence does not name: whose figures they are, and that they do
 * not count alike. What its source counts it counts dollar for dollar, whatever the sentence speaks of.
 */
export function mixSourceSentence(
	verdict: PartVerdict,
	others: readonly PartVerdict[],
	publishers: readonly string[]
): string {
	const word = verdict.quotation?.word;
	const isKnownFromClaim = word === 'own-figure' || word === 'no-source';
	const whose = isKnownFromClaim ? whoseWords(verdict) : `By figures of ${listOf(publishers)}`;
	const isOfOthers = verdict.part.figures === 'neutral';
	const plain = { ...verdict, part: { ...verdict.part, figures: 'plain' as const } };
	const lead = `${whose}${labelOf(verdict)}, two sources that do not count alike`;
	const told = saidBySource(lead, plain, others);
	return isOfOthers ? told.replace(/\.$/, ', with no deficit shared out.') : told;
}

/** What the source that a number goes back to has instead: "The source it goes back to (…) has California receiving $13.4 billion more in FY2023." */
export function printedOtherwiseSentence(verdict: PartVerdict): string {
	const { part, quotation } = verdict;
	const value = valueWords(part, quotation?.printed?.value ?? NaN);
	const has = (part.measure ?? 'net') === 'net' ? value : `at ${value}`;
	return `The source it goes back to${labelOf(verdict)} has ${nameOfPart(part)} ${has} ${spanOfSource(part, yearsNamed(verdict))}${sourceNote(part)}${revisedNote(verdict)}.`;
}

function saidBySource(lead: string, verdict: PartVerdict, others: readonly PartVerdict[]): string {
	const { part } = verdict;
	const deeds = [
		`${nameOfPart(part)} ${sourceDeed(verdict)}`,
		...others.map((other) => `${nameOfPart(other.part)} ${sourceNumber(other)}`)
	];
	return `${lead}, ${listOf(deeds)} ${spanOfSource(part, yearsNamed(verdict))}${sourceNote(part)}${revisedNote(verdict)}.`;
}

/** What a source counts, in brackets. */
function labelOf({ part }: PartVerdict): string {
	const label = measuredWords(part);
	return label && ` (${label})`;
}

/** The years that a number is of, those without a vote too. */
function yearsNamed({ years }: PartVerdict): readonly number[] {
	return [...(years?.counted ?? []), ...(years?.silent ?? [])].toSorted((a, b) => a - b);
}

/** From what a figure is known: its source, its author, or no page but that of the claim. */
function whoseWords({ quotation }: PartVerdict): string {
	switch (quotation?.word) {
		case 'own-figure':
		case 'own-revised':
			return 'By its author’s own figures';
		case 'no-source':
			return 'By figures known from the claim’s own page alone';
		default:
			return 'By the source of its number';
	}
}

function nameOfPart({ state }: PartVerdict['part']): string {
	return state === 'US' ? 'the nation' : shortNameOf(state);
}

function spanOfSource({ scope }: PartVerdict['part'], fiscalYears: readonly number[]): string {
	const years = yearsWords(fiscalYears);
	if (scope === 'sum') return `over ${years} in all`;
	return scope === 'average' ? `a year on average in ${years}` : `in ${years}`;
}

/** Whether there is a newer figure than the one quoted, also where the number as it is said, in round figures, is its too. */
function isSinceRevised(quotation: Quotation | null): boolean {
	const word = quotation?.word;
	if (word === 'since-revised' || word === 'own-revised') return true;
	if (word !== 'as-printed' || !quotation) return false;
	const { revised = null, value = null } = quotation.printed ?? {};
	return revised !== null && revised !== value;
}

function revisedNote({ part, quotation }: PartVerdict): string {
	const { word = 'no-source', printed = null } = quotation ?? {};
	const reviser = printed?.reviser;
	const isKnown = word === 'no-source' && reviser;
	if (!isSinceRevised(quotation) && !isKnown) return '';
	const { name, copiedBy } = reviser ?? { name: 'the source', copiedBy: '' };
	const copy = copiedBy && `, as copied by ${copiedBy}`;
	return `; ${name} has since revised ${revisedWords(part, printed)}${copy}`;
}

function revisedWords(part: PartVerdict['part'], printed: Printed | null): string {
	if (printed?.ofYear) return 'its figures for that year';
	const revised = printed ? printed.revised : null;
	return revised === null ? 'the figure' : `it to ${valueWords(part, revised)}`;
}

/** How its source adjusted a figure, where what it measured does not say so; empty where it did not. */
function sourceNote(part: PartVerdict['part']): string {
	const isShared =
		part.figures === 'neutral' && (part.measure === 'net' || part.measure === 'ratio');
	const isTold = part.author_measure.includes('adjusted for the national deficit');
	const isAdjusted = isShared && !isTold;
	return `${isAdjusted ? SHARED_BY_SOURCE : ''}${part.covid_relief === 'without' ? RELIEF_OUT : ''}`;
}

/** After what is said of figures that count no COVID-19 relief. */
export const RELIEF_OUT = ', COVID-19 relief left out';

/** Which rule its source shares a balance out by is not ours to say. */
const SHARED_BY_SOURCE = ', with the national deficit or surplus shared out among the states';

function sourceDeed(verdict: PartVerdict): string {
	const { part } = verdict;
	const number = sourceNumber(verdict);
	const isShared = part.figures === 'neutral';
	switch (part.measure) {
		case 'paid':
			return `paid ${number} in federal taxes`;
		case 'received':
			return `received ${number} from the federal government`;
		case 'ratio':
			return `received ${number} for each dollar paid`;
		default:
			return part.side === 'recipient'
				? `received ${number} more than ${isShared ? 'its share' : 'it paid'}`
				: `paid ${number} more than ${isShared ? 'its share' : 'it received'}`;
	}
}

/** The number as it is stated; of a bound what the source printed. */
function sourceNumber({ part, quotation }: PartVerdict): string {
	const printed = quotation?.printed;
	return part.bound === 'exact' || !printed
		? statedWords(part)
		: sizeWords(part, Math.abs(printed.value));
}
