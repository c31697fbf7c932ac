import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atRest, STAY } from './at-rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const aFrame = (then: () => void) => void setTimeout(then, 16);

describe('atRest', () => {
	it('acts once, by the last of many quick calls, and within 300 ms of it', () => {
		const done: number[] = [];
		const rest = atRest(undefined, aFrame);
		for (const year of [2001, 2002, 2003]) {
			rest(() => done.push(year));
			vi.advanceTimersByTime(100);
		}
		expect(done).toEqual([]);
		vi.advanceTimersByTime(200);
		expect(done).toEqual([2003]);
	});

	it('waits longer for a reader who stays', () => {
		const done: number[] = [];
		const stay = atRest(STAY, aFrame);
		for (const year of [2001, 2002]) {
			stay(() => done.push(year));
			vi.advanceTimersByTime(900);
		}
		expect(done).toEqual([]);
		vi.advanceTimersByTime(200);
		expect(done).toEqual([2002]);
	});

	it('does not take a slow frame for a rest', () => {
		const done: number[] = [];
		const frames: (() => void)[] = [];
		const rest = atRest(undefined, (then) => frames.push(then));
		const draw = () => frames.splice(0).forEach((then) => then());
		for (const year of [2001, 2002]) {
			// What a reader did while a frame was drawn comes with the next one, before what waits for that.
			rest(() => done.push(year));
			draw();
			vi.advanceTimersByTime(1000);
		}
		expect(done).toEqual([]);
		draw();
		expect(done).toEqual([2002]);
	});
});
