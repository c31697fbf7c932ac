import { describe, expect, it } from 'vitest';
import { STATES, type StateCode } from '$lib/data/states';
import { marksOf } from '../kit/mark';
import { rampOf } from '../kit/ramp';
import { spanOf, type StripText } from './fit';
import { placeStrip } from './strip';
import { textsOf } from './texts';
import { TIERS, tiersAt, type Tier } from './tier';

const ramp = rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' });
const texts = { value: (value: number) => `$${value}`, missing: () => 'not covered' };
const words = {
	low: { long: 'Pays more than it receives', short: 'Pays more' },
	middle: 'Between the lines: receives more than it pays, less than its share',
	high: { long: 'Receives more than the national average', short: 'Receives more' },
	even: { long: 'Break even, $0', short: 'Even' },
	average: { long: 'National average, +$2,757', short: 'Average +$2,757' },
	distance: '$2,877 behind'
};

/** Bunched about 0 as real years are, with one far outlier. */
const values = STATES.map(({ code }, i) =>
	code === 'DC' ? 40_000 : Math.round(((i - 12) * Math.abs(i - 12) * 9) / 2)
);

function written(chosen: StateCode, tier: Tier, average: number | null = 1000) {
	const marks = marksOf({ values, ramp, texts });
	const placed = placeStrip({ marks, even: 0, average, chosen });
	return textsOf({ placed, words, followed: ['CA', 'NJ'] }, tier);
}

function wide(): Tier {
	return TIERS[2] ?? { name: 'wide', width: 960, most: 9 };
}

function meet(a: StripText, b: StripText, width: number): boolean {
	const [one, other] = [spanOf(a, width), spanOf(b, width)];
	return a.y === b.y && one.from < other.to && other.from < one.to;
}

describe('tiersAt', () => {
	it.each([
		[280, ['narrow']],
		[599, ['narrow']],
		[600, ['middle']],
		[1184, ['wide']],
		[undefined, ['narrow', 'middle', 'wide']]
	])('at %s px writes for %s', (width, names) => {
		expect(tiersAt(width).map((tier) => tier.name)).toEqual(names);
	});
});

describe('textsOf', () => {
	const cases = TIERS.flatMap((tier) =>
		STATES.map((state) => [state.code, tier.name, tier] as const)
	);

	it.each(cases)('never writes over itself or off the strip: %s, %s', (code, _, tier) => {
		const all = written(code, tier);
		for (const text of all) {
			const { from, to } = spanOf(text, tier.width);
			expect(from).toBeGreaterThanOrEqual(0);
			expect(to).toBeLessThanOrEqual(tier.width + 1e-9);
			expect(all.filter((other) => meet(text, other, tier.width))).toEqual([text]);
		}
	});

	it.each(cases)('always tells the chosen state’s figure: %s, %s', (code, _, tier) => {
		expect(written(code, tier).filter((text) => text.tone === 'chosen')).toHaveLength(1);
	});

	it('names what is off the scale at its edge, with figure and arrow', () => {
		expect(written('CA', wide()).map((text) => text.text)).toContain('D.C. $40000 →');
	});

	it('has an arrow at the figure of a chosen state that is off the scale', () => {
		const chosen = written('DC', wide()).find(({ tone }) => tone === 'chosen');
		expect(chosen?.text).toBe('D.C. $40000 →');
	});

	it('names followed states before others', () => {
		expect(written('TX', wide()).map((text) => text.text)).toContain('New Jersey');
	});

	it('tells the distance to the average in the color of its side, and nothing without an average', () => {
		const distance = (code: StateCode, average: number | null) =>
			written(code, wide(), average).find((text) => text.text === words.distance)?.tone;
		expect(distance('CA', 1000)).toBe('payer');
		expect(distance('WY', 1000)).toBe('recipient');
		expect(distance('CA', null)).toBeUndefined();
	});

	it('says in words why the chosen state has no figure', () => {
		const marks = marksOf({ values: values.map(() => null), ramp, texts });
		const placed = placeStrip({ marks, even: 0, average: null, chosen: 'CA' });
		const all = textsOf({ placed, words, followed: [] }, wide());
		expect(all.map((text) => text.text)).toContain('California not covered');
	});

	it('shortens names and headings where the strip is narrow', () => {
		const narrow = TIERS.find((tier) => tier.name === 'narrow');
		const all = narrow ? written('CA', narrow).map((text) => text.text) : [];
		expect(all.some((text) => text.includes('Calif.'))).toBe(true);
		expect(all).toContain('Receives more ▶\ufe0e');
	});
});
