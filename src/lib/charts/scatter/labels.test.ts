import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { strongWidth } from '../kit/label-width';
import { labelDots, type PlacedDot } from './labels';

const bounds = { left: 0, top: 0, right: 300, bottom: 200 };

/** Mississippi as chosen, with other dots around it. */
function labelsOf(x: number, y: number, others: readonly (readonly [StateCode, number, number])[]) {
	const dots: readonly PlacedDot[] = [
		...others.map(([code, x, y]) => ({ code, side: 'payer' as const, x, y, r: 6 })),
		{ code: 'MS', side: 'recipient', x, y, r: 6 }
	];
	const points = dots.map(({ code, side }) => ({
		code,
		side,
		paid: 1,
		received: 1,
		population: 1
	}));
	return labelDots(
		dots,
		{ points, followed: ['MS'], kind: 'wide' },
		{ bounds, boxes: [], segments: [] }
	);
}

describe('the name of the chosen state', () => {
	const width = strongWidth('Mississippi', 12);

	it('lies over dots where nothing is free, but never past the edge', () => {
		const dense: [StateCode, number, number][] = [];
		const codes: readonly StateCode[] = ['WV', 'KY', 'AL', 'AR', 'LA', 'TN', 'SC', 'NM', 'OK'];
		codes.forEach((code, i) => dense.push([code, 255 + (i % 3) * 15, 85 + Math.floor(i / 3) * 15]));
		const label = labelsOf(285, 100, dense).find(({ code }) => code === 'MS');
		const left =
			(label?.x ?? NaN) - { start: 0, middle: width / 2, end: width }[label?.anchor ?? 'start'];
		expect(label?.kind).toBe('chosen');
		expect(left + width).toBeLessThanOrEqual(bounds.right);
		expect(left).toBeGreaterThanOrEqual(bounds.left);
	});

	it('stands at the right of its dot where that is free', () => {
		expect(labelsOf(100, 100, [])[0]).toMatchObject({
			text: 'Mississippi',
			anchor: 'start',
			x: 110
		});
	});
});
