import type { RankingWords } from '$lib/charts/ranking/ranking-words';
import type { StateCode } from '$lib/data/states';
import type { Choice, DeficitRule } from '$lib/fiscal/core/types';
import { dollarsOf, isInDollars, measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import type { Ends } from '$lib/fiscal/measures/options';
import { listOf, shortNameOf } from '$lib/words/names';
import { evenOf, type WordsInput } from './chart-words';

/** "Paid per person", "Received, share of GDP": the title of an axis. */
export function axisTitle(side: 'Paid' | 'Received', choice: Choice): string {
	const real = choice.dollars === 'current' ? '' : `, ${dollarsOf(choice.dollars).words}`;
	if (!isInDollars(choice) || choice.scale === 'total') return `${side}${real}`;
	const { unit, label } = scaleOf(choice.scale);
	return unit === 'share'
		? `${side}, ${label.toLowerCase().replace('gdp', 'GDP')}`
		: `${side} per person${real}`;
}

/** Whether a balance against the others is one against the national average: where what is borrowed or left over is shared out equally. */
function isByAverage(deficit: DeficitRule): boolean {
	return deficit === 'per-person' || deficit === 'none';
}

/** Whether a rule leaves ranks as they are dollar for dollar: shared out equally, it moves all alike per person, but not at local prices. */
export function keepsRanks({ deficit, scale, dollars }: Choice): boolean {
	if (deficit === 'none') return true;
	return deficit === 'per-person' && scale === 'per-person' && dollars !== 'local';
}

/** What a column of balances against the others is called; in years of a surplus too. */
export function neutralWords({ deficit }: Pick<Choice, 'deficit'>): RankingWords['neutral'] {
	return isByAverage(deficit)
		? { long: 'vs average', short: 'vs avg' }
		: { long: 'vs the others', short: 'vs others' };
}

/** The same at the head of a line of an account. */
export function againstWords({ deficit }: Pick<Choice, 'deficit'>): string {
	return isByAverage(deficit) ? 'Against the average' : 'Against the others';
}

/** What the low and the high end of a map's legend mean; only a deficit shared out equally sets states against the average. */
export function legendSides(
	{ measure, deficit }: Pick<Choice, 'measure' | 'deficit'>,
	base: 'plain' | 'neutral'
): Ends {
	return measure === 'net' && base === 'neutral' && isByAverage(deficit)
		? { low: 'Less than the national average', high: 'More' }
		: measureOf(measure).ends;
}

/** What a subtitle adds where a state leaves the scale that several share; empty where none does. */
export function offWords(off: readonly StateCode[]): string {
	return off.length === 0
		? ''
		: `. ${listOf(off.map(shortNameOf))} would press the others flat: off this scale, it runs along its edge, with its figure beside it`;
}

/** The words above the columns of the ranking. */
export function rankingWords({ choice, formats, average }: WordsInput): RankingWords {
	const even = evenOf(choice.measure);
	return {
		even: even === null ? '' : 'Even',
		evenValue: even === null ? '' : formats.tick(even),
		average: { long: 'National average', short: 'Average' },
		averageValue: average === null ? '' : formats.signed(average),
		plain: measureOf(choice.measure).heading,
		neutral: neutralWords(choice)
	};
}
