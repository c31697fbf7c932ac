import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';
import type { StateCode } from '$lib/data/states';
import { quoted } from '$lib/view/address';
import { shortNameOf } from '$lib/words/names';

/** What is said of a year that an address asks a state's page for, and where that year is told. */
export interface AskedYear {
	readonly note: string;
	/** The view of the state in that year; `null` for what is no year that any estimate has. */
	readonly view: { readonly path: `/${string}`; readonly words: string } | null;
}

/**
 * A link to a figure of a state's page names the year that was the newest when it was taken; `null` where the page
 * still shows that, or no year is asked for.
 */
export function askedYear(
	query: URLSearchParams,
	{ code, newest }: { readonly code: StateCode; readonly newest: number }
): AskedYear | null {
	const asked = query.get('year');
	if (asked === null || asked === String(newest)) return null;
	const shows = `this page shows the newest year, FY${newest}.`;
	const year = /^\d{4}$/.test(asked) ? Number(asked) : NaN;
	if (!(year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR)) {
		return { note: `There is no fiscal year “${quoted(asked)}” here: ${shows}`, view: null };
	}
	return {
		note: `The address asks for FY${year}; ${shows}`,
		view: {
			path: `/?year=${year}&states=${code.toLowerCase()}`,
			words: `${shortNameOf(code)} in FY${year}`
		}
	};
}
