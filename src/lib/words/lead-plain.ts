import type { DollarForDollar, Lead } from '$lib/fiscal/verdict/lead';
import { makerWords } from '$lib/fiscal/verdict/makers';
import { EVEN_BAND } from './even-band';
import { aloneWords } from './lead-before';
import { newestInBrief, newestSentence } from './lead-newest-year';
import { numberWord } from './ordinal';

/** Dollar for dollar: in how many years a state is a payer by every method and by none, and the newest year. */
export function plainSentence(name: string, plain: DollarForDollar): string {
	return `Dollar for dollar, with the federal deficit left where it is, ${countWords(name, plain)}. ${newestSentence(plain)}`;
}

/**
 * Dollar for dollar where there is little room: in how many years a state is a payer by every method and by none, and
 * the newest year, with what it hangs on in a word or two; empty where nothing votes.
 */
export function plainInBrief({ plain }: Lead): string {
	if (!plain) return '';
	return `${yearsInBrief(plain)} ${newestInBrief(plain)}`;
}

function countWords(name: string, plain: DollarForDollar): string {
	const { years, payerByAll, payerByNone, alone } = plain;
	const beyond = beyondWords(plain, `balances within ${EVEN_BAND} count as about even`);
	if (payerByNone === years) {
		return `no method makes ${name} a payer in ${years === 1 ? ONE_YEAR : `any of the ${years} years`}${beyond}`;
	}
	if (payerByAll === years) {
		return `every method makes ${name} a payer in ${years === 1 ? ONE_YEAR : `each of the ${years} years`}${beyond}`;
	}
	const none =
		payerByNone === 0 ? '' : `no method makes ${name} a payer in ${numberWord(payerByNone)}`;
	if (payerByAll === 0) {
		return `${none || `some method makes ${name} a payer in each`} of ${years} years${beyond}, and in no year does every method`;
	}
	const others = none
		? `no method does in ${numberWord(payerByNone)}`
		: 'some method does in each other year';
	const all = `every method makes ${name} a payer in ${numberWord(payerByAll)} of ${years} years${aloneWords(alone)}`;
	return none ? `${all}, and ${others}${beyond}` : `${all}${beyond}, and ${others}`;
}

/** The same by the bare sign alone, for where no chart of votes stands beside it. */
export function signInBrief({ plain, ...lead }: Lead): string {
	const { payerByAll, payerByNone } = plain ?? { payerByAll: 0, payerByNone: 0 };
	return plainInBrief({
		...lead,
		plain: plain && { ...plain, beyondBand: { payerByAll, payerByNone } }
	});
}

function yearsInBrief(plain: DollarForDollar): string {
	const { years, payerByAll, payerByNone } = plain;
	const each = years === 1 ? ONE_YEAR : `each of ${years} years`;
	if (payerByAll === years)
		return `Dollar for dollar every method makes it a payer in ${each}${beyondWords(plain, `within ${EVEN_BAND} is even`)}.`;
	const any = years === 1 ? ONE_YEAR : `any of ${years} years`;
	if (payerByNone === years) return `Dollar for dollar no method makes it a payer in ${any}.`;
	return `Dollar for dollar it depends on the year: ${countsInBrief(plain)}.`;
}

function countsInBrief(plain: DollarForDollar): string {
	const { years, payerByAll, payerByNone, alone } = plain;
	const beyond = beyondWords(plain, `within ${EVEN_BAND} is even`);
	if (payerByAll === 0) {
		const [who, count] = payerByNone === 0 ? ['some', 'each'] : ['no', numberWord(payerByNone)];
		return `${who} method makes it a payer in ${count} of ${years} years${beyond}, every method in no year`;
	}
	const rest =
		payerByNone === 0 ? 'by some in each other year' : `by none in ${numberWord(payerByNone)}`;
	const only = alone ? ` (by ${makerWords(alone.maker).name} alone)` : '';
	const all = `a payer by every method in ${numberWord(payerByAll)} of ${years} years${only}`;
	return payerByNone === 0 ? `${all}${beyond}, ${rest}` : `${all}, ${rest}${beyond}`;
}

/**
 * " (11 and 14 years if within 2% is even)": the same counts of years as charts show them, which take what is about even for
 * neither side; empty where they are the same.
 */
function beyondWords(plain: DollarForDollar, rule: string): string {
	const { payerByAll, payerByNone, beyondBand: beyond } = plain;
	if (payerByAll === beyond.payerByAll && payerByNone === beyond.payerByNone) return '';
	return ` (${beyondCounts(plain)} if ${rule})`;
}

/** The counts in the order of those that stand before; of none, where that was not told, by name. */
function beyondCounts({ payerByAll, payerByNone, beyondBand: beyond }: DollarForDollar): string {
	const [all, none] = [yearsWord(beyond.payerByAll), yearsWord(beyond.payerByNone)];
	const allWord = beyond.payerByAll === 0 ? 'none' : numberWord(beyond.payerByAll);
	if (payerByNone > 0) return payerByAll > 0 ? `${allWord} and ${none}` : none;
	if (beyond.payerByNone === 0) return all;
	return payerByAll > 0
		? `${all}, and by none in ${numberWord(beyond.payerByNone)},`
		: `by none in ${none}`;
}

function yearsWord(count: number): string {
	if (count === 0) return 'none';
	return `${numberWord(count)} ${count === 1 ? 'year' : 'years'}`;
}

const ONE_YEAR = 'the one year there are figures for';
