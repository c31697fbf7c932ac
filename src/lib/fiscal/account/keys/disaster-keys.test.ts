import { describe, expect, it } from 'vitest';
import type { DisasterRow } from '$lib/data/account-sources';
import { positionOf } from '$lib/data/states';
import { individualAssistance, publicAssistance } from './disaster-keys';

const incident = (start: string, area: DisasterRow['area']): DisasterRow => ({
	incident: 1,
	incident_start: start,
	area,
	incident_type: 'Flood',
	individual_assistance_usd: 1_200,
	public_assistance_usd: 6_000
});

describe('disaster assistance', () => {
	it('of persons is spread over the twelve months that begin with the first', () => {
		const { located, key } = individualAssistance([incident('2017-08-25', 'TX')]);
		expect(located(2017)).toBeCloseTo((1_200 * 2) / 12, 9);
		expect(located(2018)).toBeCloseTo((1_200 * 10) / 12, 9);
		expect(located(2019)).toBe(0);
		expect(key(2018).levels[positionOf('TX')]).toBeCloseTo(1_000, 9);
	});

	it('of governments is spread over sixty months, and all of it is counted once', () => {
		const { located } = publicAssistance([incident('2017-10-01', 'CA')]);
		const years = [2018, 2019, 2020, 2021, 2022].map(located);
		expect(years).toEqual([1_200, 1_200, 1_200, 1_200, 1_200]);
		expect([2017, 2023].map(located)).toEqual([0, 0]);
	});

	it('leaves territories out', () => {
		const rows = [incident('2017-09-20', 'PR'), incident('2017-09-20', 'FL')];
		expect(individualAssistance(rows).located(2018)).toBeCloseTo((1_200 * 11) / 12, 9);
	});

	it('holds the pattern of the nearest year with incidents where there are none', () => {
		const { key } = individualAssistance([incident('2017-08-25', 'TX')]);
		expect(key(1990)).toMatchObject({ keyYear: 2017, basis: 'held' });
	});
});
