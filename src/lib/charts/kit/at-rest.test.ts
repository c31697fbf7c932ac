import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atRest } from './at-rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('atRest', () => {
	it('acts once, by the last of many quick calls, and within 300 ms of it', () => {
		const done: number[] = [];
		const rest = atRest();
		for (const year of [2001, 2002, 2003]) {
			rest(() => done.push(year));
			vi.advanceTimersByTime(100);
		}
		expect(done).toEqual([]);
		vi.advanceTimersByTime(200);
		expect(done).toEqual([2003]);
	});
});
