import { describe, expect, it } from 'vitest';
import { STATES, positionOf } from '$lib/data/states';
import { marksOf, nameOf } from './mark';
import { rampOf } from './ramp';

const ramp = rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' });
const texts = { value: (value: number) => `$${value}`, missing: () => 'not covered' };

describe('marksOf', () => {
	it('gives each area its class and its figure in words', () => {
		const marks = marksOf({ values: STATES.map((_, i) => i * 100), ramp, texts });
		expect(marks).toHaveLength(51);
		expect(marks[positionOf('AL')]).toEqual({
			code: 'AL',
			name: 'Alabama',
			value: 100,
			klass: 5,
			text: '$100'
		});
		expect(marks[50]?.klass).toBe(8);
	});

	it('takes the tint of a side close to even, where the sides are known', () => {
		const values = STATES.map((_, i) => i * 100);
		const sides = STATES.map((_, i) => (i === 1 ? ('recipient' as const) : null));
		expect(marksOf({ values, sides, ramp, texts })[1]?.klass).toBe('recipient');
	});

	it('keeps a missing area, says why, and never makes it 0', () => {
		const marks = marksOf({ values: STATES.map(() => null), ramp, texts });
		expect(marks).toHaveLength(51);
		expect(marks[positionOf('DC')]).toMatchObject({ value: null, klass: 0, text: 'not covered' });
	});
});

describe('nameOf', () => {
	it('names a mark, with its figure only where it is pointed at', () => {
		const [, alabama] = marksOf({ values: STATES.map((_, i) => i), ramp, texts });
		expect(nameOf(alabama, null)).toBe('Alabama');
		expect(nameOf(alabama, 'CA')).toBe('Alabama');
		expect(nameOf(alabama, 'AL')).toBe('Alabama, $1');
		expect(nameOf(undefined, 'AL')).toBe('');
	});
});
