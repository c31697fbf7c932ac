import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOUNDS as STEP, countSteps, nodesOf, type Counted } from './counters';
import {
	beforePaint,
	BOUNDS as VIEW,
	bytesOf,
	DATA,
	loadOften,
	loadSlowly,
	shiftOf,
	type Load
} from './first-view';
import { browsed, hosted, type Host } from './stage';
import { tableOf, type Row } from './table';

/** Where no Chromium is, one is installed first. */
const PATIENCE = 400_000;

/** Loads at alternate widths, beside the slow one. */
const LOADS = 4;

/** Pages with the most code beside the explorer. */
const HEAVY = ['/account/', '/claims/conditions/'] as const;

/** Counters that have reached their bound, and are held to it from then on. */
const REACHED = [
	'DOM writes a step',
	'dirty layout objects a step',
	'requests',
	'requests before first paint',
	'bytes of data'
] as const;

let browser: Browser;
let site: Host;
let step: Counted;
let slow: Load;
let loads: readonly Load[];
let rows: readonly Row[];

beforeAll(async () => {
	browser = await browsed();
	site = await hosted();
	step = await countSteps(browser, `${site.address}/`);
	slow = await loadSlowly(browser, `${site.address}/`);
	loads = [slow, ...(await loadOften(browser, `${site.address}/`, LOADS))];
	rows = rowsOf();
	console.log(tableOf(rows));
}, PATIENCE);

afterAll(async () => {
	await browser.close();
	site.close();
});

function rowsOf(): readonly Row[] {
	const counted: readonly (readonly [what: string, value: number, bound: number])[] = [
		['DOM writes a step', step.writes, STEP.writes],
		['nodes in or out a step', nodesOf(step), STEP.nodes],
		['dirty layout objects a step', step.dirty, STEP.dirty],
		['requests', slow.requests.length, VIEW.requests],
		['requests before first paint', beforePaint(slow), VIEW.requestsBeforePaint],
		['bytes of data', bytesOf(slow, DATA), VIEW.data],
		['layout shift', Math.max(...loads.map(shiftOf)), VIEW.shift]
	];
	return counted.map(([what, value, bound]) => ({ what, value, unit: '', bound }));
}

describe('the explorer', () => {
	it('is stepped through and loaded when it is counted', () => {
		expect(step.writes).toBeGreaterThan(51);
		expect(step.layouts).toBeGreaterThan(0);
		expect(step.dirty).toBeGreaterThan(0);
		expect(slow.requests.length).toBeGreaterThan(1);
		expect(slow.firstPaint).toBeGreaterThan(0);
	});

	it.each(REACHED)('keeps its bound of %s', (what) => {
		const row = rows.find((one) => one.what === what);
		expect(row?.value).toBeLessThanOrEqual(row?.bound ?? Number.NaN);
	});

	it('moves nothing without a reader’s doing', () => {
		expect(VIEW.shift).toBe(0);
		expect(loads.flatMap(({ shifts }) => shifts)).toEqual([]);
	});
});

describe.each(HEAVY)('%s', (path) => {
	it('asks for nothing before first paint but itself, its typeface and its icon', async () => {
		const load = await loadSlowly(browser, `${site.address}${path}`);
		expect(load.requests.length).toBeGreaterThan(VIEW.requestsBeforePaint);
		expect(beforePaint(load)).toBeLessThanOrEqual(VIEW.requestsBeforePaint);
	});
});
