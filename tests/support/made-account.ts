import fc from 'fast-check';
import { EXCLUSIONS } from '../../src/lib/fiscal/account/lines/exclusions';
import { LINES } from '../../src/lib/fiscal/account/lines/lines';
import { MAX_LABOUR_SHARE } from '../../src/lib/fiscal/account/keys/presets';
import { roundedTo } from '../../src/lib/fiscal/account/lines/rounding';
import {
	SHARE_UNIT,
	type AccountChoice,
	type AccountModel,
	type KeyId,
	type LineId
} from '../../src/lib/fiscal/account/types';

/** The fiscal years of the account made by hand. */
export const MADE_YEARS = [2020, 2021];

const NO_SERIES: readonly KeyId[] = ['incidence', 'incidence-with-gains', 'tax-share'];

/** Every series of shares that a line offers, and those behind the mix of corporate tax. */
const SERIES = [
	...new Set<KeyId>([
		'population',
		'net-earnings',
		'capital-income',
		'capital-gains',
		...LINES.flatMap((line) => line.keys.map((key) => key.id)).filter(
			(id) => !NO_SERIES.includes(id)
		)
	])
];

/** An account of 51 areas made by hand: every key another pattern, the second year held, totals in odd dollars. */
export function madeModel(): AccountModel {
	const shares = SERIES.map((id, at) => [
		id,
		{
			rows: [patternOf(at)],
			rowOfYear: [0, 0],
			keyYear: [2020, id === 'population' ? 2021 : 2020],
			basis: ['own', id === 'population' ? 'own' : 'held']
		}
	]);
	const totals = LINES.map((line, at) => [
		line.id,
		[1_000_003 * (at + 1), sign(line.id) * 2_000_017]
	]);
	return {
		fiscalYears: MADE_YEARS,
		totals: Object.fromEntries(totals) as AccountModel['totals'],
		shares: Object.fromEntries(shares) as AccountModel['shares']
	};
}

/** Premiums are negative, as in the budget. */
function sign(line: LineId): number {
	return line === 'medicare-premiums' ? -1 : 1;
}

function patternOf(at: number): readonly number[] {
	const weights = Array.from({ length: 51 }, (_, area) => 1 + ((area * (at + 3)) % 17));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	return roundedTo(
		SHARE_UNIT,
		weights.map((weight) => (weight / all) * SHARE_UNIT)
	);
}

/** Persons of the 51 areas made by hand. */
export const MADE_POPULATION: readonly number[] = Array.from(
	{ length: 51 },
	(_, area) => 500 + 37 * ((area * 7) % 23)
);

/** Any choice a reader can make. */
export const anyChoice: fc.Arbitrary<AccountChoice> = fc.record({
	keys: fc
		.tuple(
			...LINES.filter((line) => line.id !== 'net-interest').map((line) =>
				fc.constantFrom(...line.keys.map((key) => [line.id, key.id] as const))
			)
		)
		.map((pairs) => Object.fromEntries(pairs) as AccountChoice['keys']),
	corporateLabourShare: fc.double({ min: 0, max: MAX_LABOUR_SHARE, noNaN: true }),
	interest: fc.constantFrom('excluded', 'population', 'tax-share', 'interest-received'),
	excluded: fc.uniqueArray(
		fc.constantFrom(...EXCLUSIONS.map((one) => one.id), ...LINES.map((line) => line.id)),
		{ maxLength: 5 }
	),
	covid: fc.constantFrom('in', 'out')
});
