import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';

/** The other states of a claim, each by its first part about the same measure in the same years. */
export function besideOf({ main, parts }: ClaimVerdict): readonly PartVerdict[] {
	const alike = parts.filter(
		(one) => one.trials.length > 0 && one.part.state !== 'US' && keyOf(one) === keyOf(main)
	);
	return alike.filter(
		({ part: { state } }, at) =>
			state !== main.part.state && alike.findIndex(({ part }) => part.state === state) === at
	);
}

function keyOf({ part, years }: PartVerdict): string {
	const { measure, scale, figures, scope } = part;
	return [measure ?? 'net', scale, figures, scope, ...(years?.counted ?? [])].join(' ');
}
