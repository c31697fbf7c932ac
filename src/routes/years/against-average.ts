import { extent } from 'd3';

/** How far the number of states that paid more than the national average moves, beside that dollar for dollar. */
export function againstAverageSentence(
	years: readonly { readonly plain: number | null; readonly neutral: number | null }[]
): string {
	const spanOf = (values: readonly (number | null)[]) => {
		const [low, high] = extent(values.filter((value) => value !== null));
		return low === undefined || high === undefined ? null : ([low, high] as const);
	};
	const plain = spanOf(years.map((year) => year.plain));
	const neutral = spanOf(years.map((year) => year.neutral));
	if (!plain || !neutral) return '';
	const isSteadier = neutral[1] - neutral[0] < plain[1] - plain[0];
	return `With interest on the debt left out, from ${plain[0] || 'none'} to ${plain[1]} of them pay more than they receive, dollar for dollar; against the national average ${isSteadier ? 'the number moves less, from' : 'from'} ${neutral[0]} to ${neutral[1]}.`;
}
