import * as v from 'valibot';
import { dollars, stateCode, tableSpec, year } from './table';

const month = v.pipe(v.string('a month'), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as 2024-12'));

/** Money to persons and for programs as their own agencies publish it: one spec for each source. */
export const accountPrograms = {
	'funds/social-security': tableSpec(
		v.object({ month, state: stateCode, monthly_benefits_usd: dollars }),
		['month', 'state']
	),
	'funds/ssi': tableSpec(
		v.object({ year, state: stateCode, federal_usd: dollars, state_supplement_usd: dollars }),
		['year', 'state']
	)
} as const;
