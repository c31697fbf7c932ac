import { describe, expect, it } from 'vitest';
import { quotationOf, type Printed, type StatedOfPart } from './quoted';

const exact = (stated: number, digit: number): StatedOfPart => ({
	bound: 'exact',
	stated,
	low: null,
	high: null,
	digit
});
const word = (part: StatedOfPart, value: number, revised: number | null = null) =>
	quotationOf(part, { value, revised } satisfies Printed).word;

describe('a number', () => {
	it('is as printed within half a unit of its last digit', () => {
		expect(word(exact(13, 1), 13.5)).toBe('as-printed');
		expect(word(exact(13, 1), 13.6)).toBe('not-as-printed');
	});

	it('is as printed within one percent where the digit allows less', () => {
		expect(word(exact(101, 0.1), 100)).toBe('as-printed');
		expect(word(exact(101.1, 0.1), 100)).toBe('not-as-printed');
	});

	it('printed then and changed by its publisher since is since revised', () => {
		expect(word(exact(83, 1), 83.1, 48)).toBe('since-revised');
		expect(word(exact(83, 1), 83.1, 82.9)).toBe('as-printed');
		expect(word(exact(83, 1), 48, 83.1)).toBe('not-as-printed');
	});

	it('of a year that its publisher has since changed is since revised, though its new figure is not known', () => {
		const ofYear = { kind: 'figure', measure: 'net', before: -83.1, after: -48 } as const;
		const of = (value: number) => quotationOf(exact(692, 1), { value, revised: null, ofYear }).word;
		expect([of(692), of(700)]).toEqual(['since-revised', 'not-as-printed']);
	});

	it('that its own maker says is his own figure, as long as it stands so', () => {
		const own = (value: number, revised: number | null = null) =>
			quotationOf(exact(83, 1), { value, revised, isOwn: true }).word;
		expect(own(83.1)).toBe('own-figure');
		expect(own(83.1, 82.9)).toBe('own-figure');
		expect(own(83.1, 48)).toBe('own-revised');
		expect(own(48)).toBe('not-as-printed');
	});

	it('without a source here is said to have none', () => {
		expect(quotationOf(exact(83, 1), null)).toEqual({ word: 'no-source', printed: null });
	});

	it('known from the page of the claim alone has no source, but where its maker says it there', () => {
		const printed = {
			value: 83,
			revised: null,
			copiedBy: 'a blog',
			isOnItsPageAlone: true
		} as const;
		expect(quotationOf(exact(83, 1), printed)).toEqual({ word: 'no-source', printed });
		expect(quotationOf(exact(83, 1), { ...printed, revised: 48 }).word).toBe('no-source');
		expect(quotationOf(exact(83, 1), { ...printed, isOwn: true }).word).toBe('own-figure');
	});

	it('that is a bound is as printed where the printed figure keeps it', () => {
		const over: StatedOfPart = { bound: 'at-least', stated: null, low: 80, high: null, digit: 1 };
		expect(word(over, 83.1, 48)).toBe('since-revised');
		expect(word(over, 83.1)).toBe('as-printed');
		expect(word(over, 48)).toBe('not-as-printed');
	});
});
