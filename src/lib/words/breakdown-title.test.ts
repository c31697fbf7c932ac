import { expect, it } from 'vitest';
import type { Breakdown } from '$lib/fiscal/account/breakdown';
import { PAID_BANDS, RECEIVED_BANDS } from '$lib/fiscal/account/misses/bands';
import type { DollarsId } from '$lib/fiscal/core/types';
import { breakdownTitle } from './breakdown-title';

/** A side of one year whose first two bands have the values given, the others none. */
function sideOf(side: 'paid' | 'received', values: readonly number[]): Breakdown {
	const bands = side === 'paid' ? PAID_BANDS : RECEIVED_BANDS;
	return {
		side,
		years: [2005],
		bands: bands.map((band, at) => ({ band, values: [values[at] ?? 0], isHeld: [false] })),
		total: [0]
	};
}

const title = (
	scale: 'per-person' | 'total' | 'average',
	paid: readonly number[],
	received: readonly number[],
	dollars: DollarsId = 'current',
	yearDollars = dollars
) =>
	breakdownTitle({
		state: 'CA',
		scale,
		dollars,
		yearDollars,
		levels: [yearDollars === dollars ? 1 : 0.5],
		paid: sideOf('paid', paid),
		received: sideOf('received', received),
		fiscalYear: 2005
	});

it.each([
	[
		'per-person',
		[3500, 900],
		[2000, 2600],
		'In 2005 California paid most in individual income tax, $3,500 a person, and received most in Medicare and premium credits, $2,600'
	],
	[
		'total',
		[3.5e10, 9e9],
		[2.6e10, 2e10],
		'In 2005 California paid most in individual income tax, $35.0\u00a0billion, and received most in Social Security and retirement, $26.0\u00a0billion'
	],
	[
		'average',
		[430, -90],
		[-700, 20],
		'In 2005 California paid $430 a person more in individual income tax than the average, and received $700 less in Social Security and retirement'
	],
	[
		'average',
		[-430, 90],
		[700, -20],
		'In 2005 California paid $430 a person less in individual income tax than the average, and received $700 more in Social Security and retirement'
	]
] as const)(
	'tells by %s, paid %j and received %j, what was most',
	(scale, paid, received, words) => {
		expect(title(scale, paid, received)).toBe(words);
	}
);

it('says in whose dollars it is, where those are not of its year', () => {
	expect(title('per-person', [3500, 900], [2000, 2600], 'real')).toMatch(
		/Medicare and premium credits, \$2,600, in 2024 dollars$/
	);
	expect(title('per-person', [3500, 900], [2000, 2600], 'real', 'current')).toMatch(
		/income tax, \$1,750 a person, .* premium credits, \$1,300, in 2005 dollars$/
	);
});
