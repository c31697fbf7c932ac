import { describe, expect, it } from 'vitest';
import type { SeriesFrame } from '$lib/fiscal/conditions/conditions-state';
import { packFrame, packState, unpackFrame, unpackState, type SideState } from './pack';

const side: SideState = {
	state: 'WY',
	run: { from: 1990, to: 2024, years: 35, below: 3, low: -9.25, high: 12.5, mean: 1 },
	series: [
		{
			id: 'debt-state',
			values: [1.25, null, 3, 4, 7],
			rank: [2, null, 50, null, 26],
			answers: ['yes', null, 'no', null, 'tie'],
			ties: [{ year: 2005, with: ['NM'] }],
			status: ['present', 'not-covered', 'present', 'present', 'present']
		}
	]
};

const frame: SeriesFrame = {
	id: 'poverty-spm-3yr',
	years: [
		{ year: 2019, firstYear: 2017, areas: 51, setAside: null },
		{ year: 2023, firstYear: 2021, areas: 11, setAside: 'Too few.' },
		{ year: 2024, firstYear: 2024, areas: 51, setAside: null }
	]
};

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('side claims on their way to the browser', () => {
	it('arrive as they left, ties among them, missing figures with their reasons', () => {
		expect(unpackState(sent(packState(side)))).toEqual(side);
		expect(unpackState(sent(packState({ ...side, run: null }))).run).toBeNull();
	});

	it('bring the years that all states share, averages and years set aside among them', () => {
		expect(unpackFrame(sent(packFrame(frame)))).toEqual(frame);
	});
});
