import type { ClaimVerdict } from './claim-verdict';
import type { PartVerdict } from './part-verdict';

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

/** The first part about the other side, tested as the main part is; average and average stand beside each other, too. */
export function otherSideOf({ main, parts }: ClaimVerdict): PartVerdict | undefined {
	return parts.find(
		(one) =>
			one !== main &&
			one.trials.length > 0 &&
			one.part.state === main.part.state &&
			one.part.group === main.part.group &&
			isOtherSide(main, one)
	);
}

/** Of one balance in the same years the figures of the main part tell both sides. */
function isOtherSide(main: PartVerdict, other: PartVerdict): boolean {
	const [own, its] = [sideOf(main), sideOf(other)];
	const isAlike = isOfBalance(main) === isOfBalance(other) && own !== its;
	if (!isAlike || own === null || its === null) return false;
	return isOfBalance(main) !== isSameYears(main, other);
}

/** Whether two parts are tried on the same years. */
export function isSameYears(main: PartVerdict, other: PartVerdict): boolean {
	return (main.years?.counted ?? []).join() === (other.years?.counted ?? []).join();
}

function isOfBalance({ part }: PartVerdict): boolean {
	return part.measure === 'net';
}

/** The side that a part speaks of; `null` of a ratio, which has both, and of what is about even. */
function sideOf({ part: { measure, side } }: PartVerdict): 'paid' | 'received' | null {
	if (measure === 'paid' || measure === 'received') return measure;
	if (measure !== 'net') return null;
	if (side === 'payer') return 'paid';
	return side === 'recipient' ? 'received' : null;
}
