import { expect, it } from 'vitest';
import { ledger } from '$lib/ledger/ledger.server';
import { FLAGS } from '../core/flags';
import type { EstimateId, Flag } from '../core/types';

type Years = Readonly<Partial<Record<Flag, string>>>;

/** In which fiscal years some state of an estimate has a flag; of our own account only those that no key moves. */
const flagged: readonly [EstimateId, Years][] = [
	['account', { covid: '2020–2021', 'credit-re-estimate': '2022' }],
	['tax-foundation', { 'second-hand': '1981–2005' }],
	['rockefeller-2019', { preliminary: '2017', derived: '2017', 'second-hand': '2017' }],
	[
		'rockefeller-2021',
		{ preliminary: '2019', derived: '2019', 'second-hand': '2019', 'balance-only': '2019' }
	],
	[
		'rockefeller-2022',
		{
			preliminary: '2020',
			'partial-year-coverage': '2020',
			covid: '2020',
			derived: '2020',
			'second-hand': '2020',
			'balance-only': '2020'
		}
	],
	[
		'rockefeller-2023',
		{
			preliminary: '2021',
			covid: '2021',
			derived: '2021',
			'second-hand': '2021',
			'balance-only': '2021',
			'inferred-year': '2021'
		}
	],
	[
		'rockefeller-2024',
		{
			preliminary: '2022',
			'partial-year-coverage': '2021–2022',
			covid: '2021',
			derived: '2021–2022',
			'second-hand': '2021–2022',
			'balance-only': '2021–2022'
		}
	],
	[
		'rockefeller-2025',
		{ preliminary: '2023', derived: '2023', 'second-hand': '2023', 'balance-only': '2023' }
	],
	[
		'collections-cffr',
		{
			'partial-year-coverage': '1997, 1999–2000, 2005, 2010',
			'filing-state': '1991, 1995–2000, 2003–2005, 2009–2010',
			'dc-in-md': '1991, 1995–1998',
			hybrid: '1991, 1995–2000, 2003–2005, 2009–2010'
		}
	],
	[
		'collections-usaspending',
		{
			covid: '2020–2021',
			'filing-state': '2008–2024',
			'postponed-deadline': '2023–2024',
			undistributed: '2008',
			'face-value-insurance': '2009–2013',
			'insurer-home-state': '2014–2024',
			obligations: '2008–2024',
			hybrid: '2008–2024'
		}
	]
];

/** Keys of the account are held and carried on in nearly every year: `account-keys` holds them to their dates. */
const OF_KEYS: readonly Flag[] = ['key-held', 'key-carried', 'period-mean'];

function yearsOf(estimate: EstimateId, flag: Flag): string {
	const years = ledger().series.get(estimate)?.years ?? [];
	const told = years.filter(({ flags }) => flags.some((own) => own.includes(flag)));
	const runs: [number, number][] = [];
	for (const { fiscalYear } of told) {
		const last = runs.at(-1);
		if (last?.[1] === fiscalYear - 1) last[1] = fiscalYear;
		else runs.push([fiscalYear, fiscalYear]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

it.each(flagged)('%s has each flag in its own years', (estimate, years) => {
	const told = FLAGS.filter(({ id }) => !OF_KEYS.includes(id))
		.map(({ id }) => [id, yearsOf(estimate, id)] as const)
		.filter(([, spans]) => spans !== '');
	expect(Object.fromEntries(told)).toEqual(years);
});
