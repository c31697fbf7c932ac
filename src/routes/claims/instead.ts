import { countedYears } from '$lib/fiscal/verdict/signs';
import { isNeutral } from '$lib/fiscal/verdict/specifications';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import type { Instead, YearRange } from '$lib/words/instead-sentence';

const OURS = {
	plain: 'account-none-place-025-excluded-in',
	neutral: 'account-per-person-place-025-excluded-in'
} as const;

/** What the figures in hand say of a state in one fiscal year, plain and with the deficit shared out. */
export function insteadOf(signs: StateSigns, fiscalYear: number): Instead {
	return {
		state: signs.state,
		fiscalYear,
		plain: rangeOf(signs, fiscalYear, 'plain'),
		neutral: rangeOf(signs, fiscalYear, 'neutral')
	};
}

function rangeOf(signs: StateSigns, fiscalYear: number, kind: keyof typeof OURS): YearRange | null {
	const rows = signs.rows.filter(
		({ specification }) => isNeutral(specification.rule) === (kind === 'neutral')
	);
	const values = countedYears({ ...signs, rows }).flatMap((year) =>
		year.fiscalYear === fiscalYear && year.net !== null ? [year.net] : []
	);
	if (values.length === 0) return null;
	const ours = rows
		.find(({ specification }) => specification.id === OURS[kind])
		?.years.find((year) => year.fiscalYear === fiscalYear);
	return {
		ours: ours?.net ?? null,
		least: Math.min(...values),
		most: Math.max(...values),
		ways: values.length
	};
}
