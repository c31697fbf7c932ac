import { describe, expect, it } from 'vitest';
import { deciderWith, pay, services, spanOfYears } from '../../../tests/support/lead';
import type { Decider } from '$lib/fiscal/verdict/decides';
import { turningInBrief, turningPoint } from './lead-decides';

describe('what decides most against the other states', () => {
	it('tells whose estimate splits them, and that a level is not all of one side', () => {
		const estimate = deciderWith('estimate', [
			['account', 0.2],
			['rockefeller', 0.9]
		]);
		expect(turningPoint([estimate], 'payer')).toMatch(
			/^What decides most is whose estimate is taken: by the Rockefeller Institute it more often paid more, by our own account it more often received more\.$/
		);
	});

	it('tells the years that split them by their numbers, the named ones first', () => {
		expect(turningPoint([spanOfYears(0.2, 0.9)], 'payer')).toBe(
			'In FY2015–\u206019 it more often received more, over the other years it more often paid more.'
		);
		const other = deciderWith('years', [
			['other', 0.2],
			['2015-2019', 0.9]
		]);
		expect(turningPoint([other], 'payer')).toMatch(
			/^In FY2015–\u206019 it more often paid more, over the other /
		);
	});

	it.each([
		[{ q: 0.5625, even: 0.375 }, 'was by turns a payer, about even and a recipient'],
		[{ q: 0.5625, even: 0.625 }, 'was mostly about even'],
		[{ q: 0.5, even: 1 }, 'was always about even'],
		[{ q: 0.5, even: 0.5 }, 'was by turns a payer, about even and a recipient'],
		[{ q: 0.75, even: 0.5 }, 'was by turns a payer and about even'],
		[{ q: 0.75, even: 0.3 }, 'more often paid more'],
		[{ q: 0.3, even: 0.2 }, 'more often received more']
	])(
		'says “more often” only of a side that more than half of the votes are on: %o',
		(part, deed) => {
			const scope = {
				makers: ['account'],
				others: [{ value: 'rockefeller', ...part }],
				fiscalYears: []
			} as const;
			expect(turningPoint([{ ...services, scope }], 'payer')).toContain(
				`; by the Rockefeller Institute it ${deed}.`
			);
		}
	);

	it('names years that are one row by their numbers', () => {
		const [low, high] = spanOfYears(0.2, 0.9).levels;
		const rest = { ...high, fiscalYears: [2020, 2021, 2022, 2023, 2024] };
		const span = { choice: 'years', levels: [low, rest], weight: 0.5 } as Decider;
		expect(turningPoint([span], 'payer')).toMatch(
			/^In FY2015–\u206019 it more often received more, in FY2020–\u206024 it more often paid more\.$/
		);
	});

	it('tells a choice of our own account as one, and what other makers give beside it', () => {
		const others = [
			{ value: 'rockefeller', q: 0.1 },
			{ value: 'tax-foundation', q: 0.5 }
		];
		const scope = { makers: ['account'], others, fiscalYears: [] } as const;
		expect(turningPoint([{ ...services, scope }], 'payer')).toMatch(
			/: within our own account, with defense and all other purchases counted for everyone alike it always paid more, with defense and other purchases counted where they are bought it always received more; by the Rockefeller Institute it more often received more, by the Tax Foundation it was by turns a payer and a recipient\.$/
		);
	});
});

describe('choices that decide as much', () => {
	const both = [services, pay(0.2, 0.9)];

	it('are both named against the other states, each with its ends', () => {
		expect(turningPoint(both, 'payer')).toMatch(
			/^What decides most is whether defense .* for everyone alike and, just as much, whether federal pay counts where the work is done or where workers live: with defense and all other purchases counted for everyone alike it always paid more, .* always received more; with federal pay counted where workers live it more often paid more, .* more often received more\.$/
		);
		expect(turningInBrief(both, 'payer')).toBe(
			'What decides most is defense and other purchases and, just as much, federal pay: if everyone is given an equal share, it always paid more; if counted where they are bought, it always received more; if counted where workers live, it more often paid more; if counted where the work is done, it more often received more.'
		);
	});

	it('have ends where those point apart, else how many of the votes are on the side of most', () => {
		const one = [services, pay(0.6, 0.9)];
		expect(turningPoint(one, 'payer')).toMatch(
			/ where workers live: with defense .* always received more\.$/
		);
		expect(turningInBrief(one, 'payer')).toMatch(
			/^What decides most is defense and other purchases: if everyone is given/
		);
		const none = [pay(0.6, 1)];
		expect(turningPoint(none, 'payer')).toMatch(
			/workers live: with federal pay counted where workers live it always paid more, with federal pay counted where the work is done it did so in 60% of the votes\.$/
		);
		expect(turningInBrief(none, 'payer')).toBe(
			'What decides most is federal pay: if counted where workers live, it always paid more; if counted where the work is done, it did so in 60% of the votes.'
		);
		expect(turningInBrief([pay(0, 0.4)], 'recipient')).toMatch(
			/: if counted where the work is done, it always received more; if counted where workers live, it did so in 60% of the votes\.$/
		);
	});
});
