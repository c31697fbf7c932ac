import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	YEAR_CHOICES,
	type StateDeciders,
	type YearDeciders
} from '$lib/fiscal/verdict/deciders-by-year';
import { packDeciders, unpackDeciders } from './pack-deciders';

const level = fc.record({
	value: fc.constantFrom('flow', 'benefit', '0.25'),
	q: fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000)
});
const choices = fc.subarray([...YEAR_CHOICES]).chain((own) =>
	fc.tuple(
		...own.map((choice) =>
			fc.record({
				choice: fc.constant(choice),
				effect: fc.constantFrom('turns' as const, 'moves' as const, 'nothing' as const),
				low: level,
				high: level
			})
		)
	)
);
const years: fc.Arbitrary<readonly YearDeciders[]> = fc.array(
	fc.record({
		fiscalYear: fc.integer({ min: 1981, max: 2024 }),
		side: fc.constantFrom(
			'payer' as const,
			'recipient' as const,
			'even' as const,
			'split' as const
		),
		choices
	}),
	{ maxLength: 10 }
);

it('loses no year, side, choice, effect or value, and no part above a ten-thousandth', () => {
	fc.assert(
		fc.property(fc.record({ neutral: years, plain: years }), (deciders: StateDeciders) => {
			expect(unpackDeciders(JSON.parse(JSON.stringify(packDeciders(deciders))))).toEqual(deciders);
		})
	);
});
