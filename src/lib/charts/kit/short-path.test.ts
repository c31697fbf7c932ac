import { describe, expect, it } from 'vitest';
import { shortPath } from './short-path';

describe('shortPath', () => {
	it.each([
		['M10,20L12.34,18.02L13,18', 0, 'm10 20l2-2h1'],
		['M10,20L12.34,18.02', 1, 'm10 20l2.3-2'],
		['M7 28h1v14h-1zM8 28h1v14h-1z', 2, 'm7 28h1v14h-1zm1 0h1v14h-1z'],
		['M7.25 35h0.5M8.25 35h0.5', 2, 'm7.25 35h.5m.5 0h.5'],
		['M2 28v14h1z', 2, 'm2 28v14h1z'],
		['M0 24H672M0 27H672', 0, 'm0 24h672m-672 3h672'],
		['M10,20Z', 1, 'm10 20z'],
		['M0 3l1 1l1-2', 0, 'm0 3l1 1l1-2'],
		['M14 1 19 6 14 11 9 6Z', 0, 'm14 1l5 5l-5 5l-5-5z'],
		['', 1, '']
	])('writes %s with %i decimals as %s', (path, decimals, short) => {
		expect(shortPath(path, decimals)).toBe(short);
	});

	it('rounds places, not steps, so that no error grows', () => {
		const path = Array.from({ length: 41 }, (_, i) => `${i === 0 ? 'M' : 'L'}${i * 2.4} 0`).join(
			''
		);
		const steps = shortPath(path, 0).match(/(?<=h)\d+/g) ?? [];
		expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBe(96);
	});

	it('leaves curves alone', () => {
		const path = 'M0 0C1 1 2 2 3 3';
		expect(shortPath(path, 0)).toBe(path);
	});
});
