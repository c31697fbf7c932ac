import { describe, expect, it } from 'vitest';
import { nextInDirection, type Position } from './next-in-direction';

const positions: readonly Position[] = [
	{ code: 'WA', x: 0, y: 0 },
	{ code: 'OR', x: 0, y: 10 },
	{ code: 'ID', x: 10, y: 4 },
	{ code: 'CA', x: 1, y: 22 },
	{ code: 'NY', x: 90, y: 9 }
];

describe('nextInDirection', () => {
	it.each([
		['WA', 'ArrowDown', 'OR'],
		['OR', 'ArrowUp', 'WA'],
		['OR', 'ArrowDown', 'CA'],
		['OR', 'ArrowRight', 'ID'],
		['ID', 'ArrowRight', 'NY'],
		['NY', 'ArrowLeft', 'ID'],
		['WA', 'Home', 'WA'],
		['WA', 'End', 'NY']
	] as const)('goes from %s by %s to %s', (from, key, to) => {
		expect(nextInDirection(positions, from, key)).toBe(to);
	});

	it('stays where nothing lies ahead', () => {
		expect(nextInDirection(positions, 'NY', 'ArrowRight')).toBe('NY');
		expect(nextInDirection(positions, 'WA', 'ArrowUp')).toBe('WA');
	});

	it('stays with a state that is not drawn', () => {
		expect(nextInDirection(positions, 'TX', 'ArrowUp')).toBe('TX');
	});
});
