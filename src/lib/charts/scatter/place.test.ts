import { describe, expect, it, vi } from 'vitest';
import { positionOf, STATE_CODES } from '$lib/data/states';
import { firstFree } from '../kit/declutter';
import { measuredFrame } from '../kit/frame';
import { labelWidth } from '../kit/label-width';
import { FRAMES } from './frame';
import { labelDots } from './labels';
import { placeScatter, scatterPlacer } from './place';
import { scatterSeries, type ScatterInput } from './series';
import { nameLine, nameZone } from './line-names';

const frameFor = (width: number) => measuredFrame(width, FRAMES);

const input: ScatterInput = {
	paid: STATE_CODES.map((_, i) => 5000 + ((i * 37) % 51) * 100),
	received: STATE_CODES.map((_, i) => 5500 + ((i * 23) % 51) * 120),
	population: STATE_CODES.map((code) => (code === 'CA' ? 36_000_000 : 600_000)),
	neutral: STATE_CODES.map(() => 0),
	base: 'plain',
	average: 400,
	ratio: null,
	followed: ['CA', 'TX']
};

function placed(width: number, changes: Partial<ScatterInput> = {}) {
	const series = scatterSeries({ ...input, ...changes });
	if (!series) throw new Error('The sample has figures.');
	const tick = (value: number) => `$${value / 1000}k`;
	return placeScatter(series, frameFor(width), { followed: input.followed, tick });
}

describe('the placement of a scatter', () => {
	it('gives dots an area by population, never under 3 px, with the chosen state on top', () => {
		const { dots } = placed(680);
		expect(dots.at(-1)).toMatchObject({ code: 'CA', r: 14 });
		expect(Math.min(...dots.map((dot) => dot.r))).toBe(3);
		const unknown = input.population.map((people, i) => (i === positionOf('TX') ? null : people));
		const texas = placed(680, { population: unknown }).dots.find((dot) => dot.code === 'TX');
		expect(texas?.r).toBe(3);
	});

	it('has the even line, and a line for the average or the ratio where it is given', () => {
		const kinds = (changes: Partial<ScatterInput>) =>
			placed(680, changes).lines.map((line) => line.kind);
		expect(kinds({})).toEqual(['even', 'average']);
		expect(kinds({ average: null })).toEqual(['even']);
		expect(kinds({ average: null, ratio: 1.1 })).toEqual(['even', 'ratio']);
	});

	it('names the chosen and the followed states always; narrow charts print codes', () => {
		const kindOf = (width: number, code: string) =>
			placed(width).labels.find((label) => label.code === code);
		expect(kindOf(680, 'CA')).toMatchObject({ kind: 'chosen', text: 'California' });
		expect(kindOf(680, 'TX')).toMatchObject({ kind: 'name', text: 'Texas' });
		expect(kindOf(360, 'CA')).toMatchObject({ kind: 'chosen', text: 'CA' });
	});

	it('prints no code over a dot', () => {
		const { labels, dots, plot } = placed(680);
		const codes = labels.filter((label) => label.kind === 'code');
		expect(codes.length).toBeGreaterThan(5);
		for (const { x, y, text, anchor } of codes) {
			const width = labelWidth(text);
			const left = x - { start: 0, middle: width / 2, end: width }[anchor];
			const box = { left, right: left + width, top: y - 5, bottom: y + 5 };
			expect(firstFree([box], { bounds: plot, boxes: [], discs: dots, segments: [] })).toBe(0);
		}
	});
});

describe('naming dots', () => {
	const bounds = { left: 0, top: 0, right: 60, bottom: 40 };
	const dot = { code: 'CA' as const, side: 'payer' as const, x: 30, y: 20, r: 4 };
	const point = { code: dot.code, side: dot.side, paid: 1, received: 1, population: 1 };

	it('leaves out a code without room but never the chosen state', () => {
		const ranking = { points: [point], kind: 'wide' as const };
		const ground = { bounds, boxes: [bounds], segments: [] };
		expect(labelDots([dot], { ...ranking, followed: ['CA'] }, ground)).toHaveLength(1);
		expect(labelDots([dot], { ...ranking, followed: ['TX'] }, ground)).toEqual([]);
	});
});

describe('words in a scatter', () => {
	const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
	const none = { bounds, boxes: [], discs: [], segments: [] };
	const line = { name: 'Even', from: [20, 280], to: [380, 40], side: 'under' } as const;

	it('run along their line, further right where a dot is in the way', () => {
		const free = nameLine(line, none);
		expect(free?.turn).toBeCloseTo((Math.atan2(-240, 360) * 180) / Math.PI);
		const [first] = free?.boxes ?? [];
		const dot = { x: first?.right ?? 0, y: first?.top ?? 0, r: 8 };
		expect(nameLine(line, { ...none, discs: [dot] })?.x).toBeGreaterThan(free?.x ?? 0);
	});

	it('are left out where the line is shorter than its name', () => {
		expect(nameLine({ ...line, to: [24, 276] }, none)).toBeNull();
	});

	it('stand in the corner of their zone, or beside what is there already', () => {
		const space = { ...none, isIn: () => true };
		const corner = nameZone('Pays more', 'bottom-right', space);
		expect(corner?.box.right).toBe(392);
		const dot = { x: 380, y: 286, r: 5 };
		expect(
			nameZone('Pays more', 'bottom-right', { ...space, discs: [dot] })?.box.right
		).toBeLessThan(380);
		expect(nameZone('Above', 'top-left', { ...space, boxes: [bounds] })).toBeNull();
	});

	it('name a zone in itself alone: where all states receive more, none is called a payer', () => {
		const paid = STATE_CODES.map((_, i) => 5000 + i * 20);
		const received = paid.map((dollars, i) => dollars + 3000 + (i % 7) * 200);
		const { zones, lines } = placed(680, { paid, received, average: 3600 });
		expect(lines.map(({ kind }) => kind)).toEqual(['average']);
		expect([zones.above?.text, zones.below]).toEqual(['Receives more than average', null]);
		expect(placed(680).zones.below?.text).toBe('Pays more than it receives');
	});
});

describe('a scatter whose years pass', () => {
	const seriesOf = (raise: number) => {
		const series = scatterSeries({
			...input,
			received: input.received.map((value, i) => (value ?? 0) + (i % 5) * raise)
		});
		if (!series) throw new Error('The sample has figures.');
		return series;
	};
	const [first, second] = [seriesOf(0), seriesOf(300)];
	const tick = vi.fn((value: number) => `$${value / 1000}k`);
	const view = { followed: input.followed, tick };
	const frame = frameFor(680);
	const still = { ...view, isMoving: false };
	const moving = { ...view, isMoving: true };

	it('is placed once: what was placed is the same object again, and nothing is written anew', () => {
		const place = scatterPlacer();
		const placement = place(first, frame, still);
		tick.mockClear();
		expect(place(first, frame, moving)).toBe(placement);
		expect(place(first, { ...frame }, still)).toBe(placement);
		expect(tick).not.toHaveBeenCalled();
	});

	it('keeps each name beside its dot while they pass, and places names anew at rest', () => {
		const place = scatterPlacer();
		const before = place(first, frame, still);
		const now = place(second, frame, moving);
		expect(now.dots).toEqual(placeScatter(second, frame, view).dots);
		expect(now.labels.map(({ code }) => code)).toEqual(before.labels.map(({ code }) => code));
		for (const [i, label] of now.labels.entries()) {
			const old = before.labels[i];
			const [dot, oldDot] = [now, before].map(({ dots }) =>
				dots.find(({ code }) => code === label.code)
			);
			expect(label.x - (dot?.x ?? 0)).toBeCloseTo((old?.x ?? 0) - (oldDot?.x ?? 0), 6);
			expect(label.y - (dot?.y ?? 0)).toBeCloseTo((old?.y ?? 0) - (oldDot?.y ?? 0), 6);
		}
		expect(place(second, frame, still)).toEqual(placeScatter(second, frame, view));
	});

	it('places names anew as soon as other states are followed or the frame is another', () => {
		const place = scatterPlacer();
		place(first, frame, still);
		const other = { ...moving, followed: ['TX', 'CA'] as const };
		expect(place(second, frame, other).labels).toEqual(placeScatter(second, frame, other).labels);
		const wide = frameFor(700);
		expect(place(second, wide, other).labels).toEqual(placeScatter(second, wide, other).labels);
	});
});
