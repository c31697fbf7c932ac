import { describe, expect, it } from 'vitest';
import { socialSecurity } from './social-security';
import type { ReadRaw } from './source';

const BENEFITS = 'oasdi_benefits_in_current_payment_status_thousand_usd_per_month';

function reading(row: string, columns = `state,month,${BENEFITS}`, file = 'notes.md'): ReadRaw {
	return Object.assign(() => `${columns}\n${row}\n`, { list: () => [file] });
}

describe('socialSecurity', () => {
	it('turns thousands of one month into dollars', () => {
		expect(socialSecurity(reading('CA,2024-12,11859914'))[0]?.rows).toEqual([
			{ month: '2024-12', state: 'CA', monthly_benefits_usd: 11_859_914_000 }
		]);
	});

	it.each([
		[
			'another month',
			reading('CA,2025-12,1'),
			'line 2: column month is "2025-12"; expected one of'
		],
		['an area that is none of the 51', reading('PR,2024-12,1'), 'column state is "PR"'],
		['an amount that is not there', reading('CA,2024-12,'), `column ${BENEFITS} is ""`],
		[
			'a further column',
			reading('CA,2024-12,1,2', `state,month,${BENEFITS},persons`),
			'line 1: the header is'
		],
		[
			'a file of another month',
			reading('CA,2024-12,1', undefined, 'ssa_oasdi_monthly_benefits_by_state_dec2025.csv'),
			'dec2025.csv, line 1: no program reads this file'
		]
	])('refuses %s', (_, read, fault) => {
		expect(() => socialSecurity(read)).toThrow(fault);
	});
});
