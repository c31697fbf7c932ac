import type { DollarForDollar, Lead } from '$lib/fiscal/verdict/lead';
import { newestInBrief, newestSentence } from './lead-newest-year';
import { numberWord } from './ordinal';

/** Dollar for dollar: in how many years a state is a payer by every method and by none, and the newest year. */
export function plainSentence(name: string, plain: DollarForDollar): string {
	return `Dollar for dollar, with the federal deficit left where it is, ${countWords(name, plain)} ${newestSentence(plain)}`;
}

/**
 * Dollar for dollar where there is little room: in how many years a state is a payer by every method and by none, and
 * the newest year, with what it hangs on in a word or two; empty where nothing votes.
 */
export function plainInBrief({ plain }: Lead): string {
	if (!plain) return '';
	return `${yearsInBrief(plain)} ${newestInBrief(plain)}`;
}

function countWords(name: string, { years, payerByAll, payerByNone }: DollarForDollar): string {
	if (payerByNone === years) {
		return `no method makes ${name} a payer in ${years === 1 ? ONE_YEAR : `any of the ${years} years`}.`;
	}
	if (payerByAll === years) {
		return `every method makes ${name} a payer in ${years === 1 ? ONE_YEAR : `each of the ${years} years`}.`;
	}
	const none =
		payerByNone === 0 ? '' : `no method makes ${name} a payer in ${numberWord(payerByNone)}`;
	if (payerByAll === 0) {
		return `${none || `some method makes ${name} a payer in each`} of ${years} years, and in no year does every method.`;
	}
	const others = none
		? `no method does in ${numberWord(payerByNone)}`
		: 'some method does in each other year';
	return `every method makes ${name} a payer in ${numberWord(payerByAll)} of ${years} years, and ${others}.`;
}

function yearsInBrief(plain: DollarForDollar): string {
	const { years, payerByAll, payerByNone } = plain;
	const each = years === 1 ? ONE_YEAR : `each of ${years} years`;
	if (payerByAll === years) return `Dollar for dollar every method makes it a payer in ${each}.`;
	const any = years === 1 ? ONE_YEAR : `any of ${years} years`;
	if (payerByNone === years) return `Dollar for dollar no method makes it a payer in ${any}.`;
	return `Dollar for dollar it depends on the year: ${countsInBrief(plain)}.`;
}

function countsInBrief({ years, payerByAll, payerByNone }: DollarForDollar): string {
	if (payerByAll === 0) {
		const [who, count] = payerByNone === 0 ? ['some', 'each'] : ['no', numberWord(payerByNone)];
		return `${who} method makes it a payer in ${count} of ${years} years, every method in no year`;
	}
	const rest =
		payerByNone === 0 ? 'by some in each other year' : `by none in ${numberWord(payerByNone)}`;
	return `a payer by every method in ${numberWord(payerByAll)} of ${years} years, ${rest}`;
}

const ONE_YEAR = 'the one year there are figures for';
