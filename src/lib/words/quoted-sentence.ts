import type { ClaimPartRow } from '$lib/data/claims';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Quotation, YearRevised } from '$lib/fiscal/verdict/quoted';
import { copyWords } from '$lib/fiscal/estimates/copy-words';
import { capital, small } from './capital';
import { wholeAmount } from './money';
import { perDollar } from './share';
import { valueWords } from './value-words';

/** Whether the number is quoted right, in a sentence; empty where none is stated. */
export function quotedSentence({ part, quotation }: PartVerdict): string {
	if (!quotation) return '';
	const measured = measuredWords(part);
	const by = measured && ` (${measured})`;
	const copied = copyOf(quotation);
	if (part.unit === 'times' && quotation.printed)
		return `The figures of its source${by} come to ${valueWords(part, quotation.printed.value)} as much${copied && `, ${copied}`}.`;
	return part.unit === 'years' && quotation.printed
		? `In the figures of its source${by} there are ${valueWords(part, quotation.printed.value)} of that kind${copied && `, ${copied}`}.`
		: numberSentence(part, quotation, by);
}

/** Whether a number is quoted right, in a few words; empty where its source is lacking, which the word says alone. */
export function printedSentence({
	part,
	quotation
}: Pick<PartVerdict, 'part' | 'quotation'>): string {
	return quotation ? printedWords(part, quotation) : '';
}

/** Of a sentence judged by all methods: that its own source has changed the number, or printed another. */
export function revisedSentence({ part, quotation }: PartVerdict): string {
	if (quotation?.word === 'since-revised' || quotation?.word === 'own-revised')
		return printedSentence({ part, quotation });
	if (quotation?.word === 'not-as-printed') {
		return `${printedOtherwise('the source it goes back to', part, quotation)}.`;
	}
	return '';
}

/** What its author measured, as it stands in a sentence: "taxes and spending that …"; "IRS" stays as it is. */
export function measuredWords({ author_measure: measured }: ClaimPartRow): string {
	const words = measured.replace(/\.$/, '');
	return /^[A-Z][a-z]/.test(words) ? small(words) : words;
}

function numberSentence(part: ClaimPartRow, quotation: Quotation, by: string): string {
	const copied = copyOf(quotation);
	const of = `${by}${copied && `, ${copied}`}`;
	switch (quotation.word) {
		case 'as-printed':
			return `The number ${isOfPersons(quotation) ? 'comes to what its source printed per person' : 'is as its source printed it'}${of}.`;
		case 'own-figure':
			return `It is the author’s own calculation${by}, with no other source to set it beside.${copied && ` It was read ${copied}.`}`;
		case 'since-revised':
			return `The number is as its source first printed it${of}; ${sinceWords(part, quotation)}.`;
		case 'own-revised':
			return `It is the author’s own figure as first printed${of}; ${sinceWords(part, quotation)}.`;
		case 'not-as-printed':
			return `${printedOtherwise('its source', part, quotation)}${of}.`;
		case 'no-source':
			return unknownSentence(part, quotation, by);
	}
}

/** What a source has in the place of a number; of a balance that it printed per person alone, what that comes to. */
function printedOtherwise(source: string, part: ClaimPartRow, quotation: Quotation): string {
	const value = printedValue(part, quotation);
	return isOfPersons(quotation)
		? `What ${source} printed per person comes to ${value}`
		: `${capital(source)} printed ${value}`;
}

function copyOf({ printed }: Quotation): string {
	return printed?.copiedBy ? copyWords(printed.copiedBy) : '';
}

function isOfPersons({ printed }: Quotation): boolean {
	return printed?.isMadeOfPersons === true;
}

function unknownSentence(part: ClaimPartRow, quotation: Quotation, by: string): string {
	const { printed } = quotation;
	return [
		`We do not have the source of the number${by}${printed?.isOnItsPageAlone ? ON_ITS_PAGE : ''}.`,
		printed?.reviser ? `${capital(sinceWords(part, quotation))}.` : ''
	]
		.filter(Boolean)
		.join(' ');
}

const ON_ITS_PAGE =
	': it is known from the claim’s own page alone, and not checked against the report';

function printedWords(part: ClaimPartRow, quotation: Quotation): string {
	switch (quotation.word) {
		case 'as-printed':
			return 'Its source printed this number.';
		case 'own-figure':
			return 'The number is its author’s own.';
		case 'since-revised':
			return `Its source printed this number, and ${sinceWords(part, quotation).replace(/^the source /, '')}.`;
		case 'own-revised':
			return `The number is its author’s own, and ${sinceWords(part, quotation)}.`;
		case 'not-as-printed':
			return `Its source printed another number, ${printedValue(part, quotation)}.`;
		case 'no-source':
			return '';
	}
}

function printedValue(part: ClaimPartRow, { printed }: Quotation): string {
	return valueWords(part, printed ? printed.value : NaN);
}

/**
 * What a source has since made of a number: "the source has since revised it to …"; where its new figure was not found,
 * what is known of the same year.
 */
function sinceWords(part: ClaimPartRow, { printed }: Quotation): string {
	const { name, copiedBy } = printed?.reviser ?? { name: 'the source', copiedBy: '' };
	const copy = copiedBy && `, as copied by ${copiedBy}`;
	return printed?.ofYear
		? `${name} ${sinceOfYear(part, printed.ofYear, copy)}; ${NOT_FOUND}`
		: `${name} has since revised it to ${valueWords(part, printed?.revised ?? NaN)}${copy}`;
}

function sinceOfYear(part: ClaimPartRow, ofYear: YearRevised, copy: string): string {
	if (ofYear.kind === 'side') return `has since made the state a net ${ofYear.side} in that year`;
	const { before, after } = ofYear;
	const [of, runs] =
		ofYear.measure === 'ratio'
			? ['figure', `${perDollar(before)} to ${perDollar(after)} for each dollar paid`]
			: ['balance', `${paying(before)} to ${paying(after)}`];
	const relief = part.covid_relief === 'without' ? ', COVID-19 relief counted,' : '';
	return `has since revised its ${of} for that year${relief} from ${runs}${copy}`;
}

const NOT_FOUND = 'we have not found its new figure for this number';

function paying(net: number): string {
	return `${net < 0 ? 'paying' : 'receiving'} ${wholeAmount(net)} more`;
}
