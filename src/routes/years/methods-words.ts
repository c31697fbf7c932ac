import { STATE_CODES } from '$lib/data/states';
import type { AllMethods } from '$lib/fiscal/verdict/state-votes';

/** What all methods say of a state against the others, in the table. */
export const METHOD_WORDS: Readonly<Record<AllMethods, string>> = {
	payer: 'pays more',
	recipient: 'receives more',
	even: 'about even',
	split: 'depends'
};

/** "By every method, 14 paid more than their share and 24 received more; the sign of 13 hangs on the method." */
export function methodsSentence(methods: readonly (AllMethods | null)[]): string {
	const count = (wanted: AllMethods) => methods.filter((one) => one === wanted).length;
	const [payers, recipients, even, split] = [
		count('payer'),
		count('recipient'),
		count('even'),
		count('split')
	];
	const same = `Against the other states, all methods agree on ${payers} as payers and on ${recipients} as recipients`;
	const evens = even > 0 ? `, and on ${even} as about even` : '';
	const rest =
		split === 0
			? '.'
			: `; for the other ${split} of ${STATE_CODES.length} it depends on the method.`;
	return `${same}${evens}${rest}`;
}
