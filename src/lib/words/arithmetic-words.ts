import type { Arithmetic } from '$lib/fiscal/campaign/types';
import { amount } from './money';
import { listOf } from './names';

interface Heading {
	readonly title: string;
	readonly subtitle: string;
}

/** Over the campaign's own steps: "How the campaign reached $103 billion for 2016". */
export function arithmeticHeading({ result, fiscalYear, printed }: Arithmetic): Heading {
	const hasImplied = printed.some(({ status }) => status === 'implied');
	const implied = hasImplied
		? ' One step is not printed: it is the difference of two figures that are.'
		: '';
	const twice = printed.some(({ isDoubleCount }) => isDoubleCount)
		? ' Hatched: money that may be counted twice.'
		: '';
	return {
		title: `How the campaign reached ${amount(result)} for ${fiscalYear}`,
		subtitle: `Yes California’s figures in billions of dollars, received minus paid.${twice}${implied}`
	};
}

/** Over the corrections: "Corrected step by step, $42.9 billion remains, with the deficit shared out, $84.5 billion". */
export function correctionHeading({ plain, neutral, fiscalYear }: Arithmetic): Heading {
	const shared = neutral < plain ? 'deficit' : 'surplus';
	return {
		title: `Corrected step by step, ${remains(plain)}; with the ${shared} shared out, ${remains(neutral)}`,
		subtitle: `FY${fiscalYear}, billions of dollars, received minus paid. Each step exchanges one figure for a better one; on a scale of its own.`
	};
}

/** What is said of a row that may be counted twice, with what the page itself found in both sources. */
export function doubleCountWords({ overlaps }: Arithmetic): string {
	const found = listOf(overlaps.map((one) => amount(one.amount)));
	const example = found === '' ? '' : ` For education alone it finds ${found} in its two sources.`;
	return `May be counted twice: the page itself says that its two sources overlap.${example}`;
}

function remains(net: number): string {
	return net < 0 ? `${amount(net)} more paid remains` : `${amount(net)} more received`;
}
