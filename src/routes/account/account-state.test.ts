import { beforeEach, describe, expect, it } from 'vitest';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { LoadFault } from '$lib/view/load-fault';
import { servedAccount } from './account-served.server';
import { AccountBench } from './account-state.svelte';

const data = servedAccount();
const latest = data.years.opening;
const model = () => Promise.resolve(accountOfDatasets());
const none = () => Promise.reject(new LoadFault('the server answered 500'));

let answer: () => Promise<unknown>;
let steps: string[];
let bench: AccountBench;

beforeEach(() => {
	answer = model;
	steps = [''];
	bench = new AccountBench(data, {
		fetchModel: async () => (await answer()) as ReturnType<typeof accountOfDatasets>,
		write: (query, how) => {
			if (how === 'replace') steps.pop();
			steps.push(query);
		}
	});
});

const view = () => [bench.state, bench.fiscalYear, steps.at(-1)];

describe('a workbench without the keys of all years', () => {
	it.each([
		['500', none, 'answered 500'],
		['{}', () => Promise.resolve({}), 'holds no sharing rules of all years'],
		['one year', () => Promise.resolve(data.model), 'holds no sharing rules of all years']
	])('answered with %s, stays as it was, says so and can be asked again', async (_, bad, words) => {
		answer = bad;
		await bench.choose({ state: 'NM', year: 1993 });
		expect(view()).toEqual(['CA', latest, '']);
		expect(bench.lost.map((one) => one.words)).toEqual([
			expect.stringMatching(new RegExp(`^New Mexico, 1993, our sharing rules: .*${words}`))
		]);
		answer = model;
		bench.lost[0]?.again();
		await bench.complete();
		await Promise.resolve();
		expect(view()).toEqual(['NM', 1993, 'state=nm&year=1993']);
		expect(bench.lost).toEqual([]);
		expect(steps).toHaveLength(2);
	});

	it('has the address of what is shown where an address cannot be followed, and keeps its note', async () => {
		const open = (query: string) => {
			steps = [query];
			return bench.read(new URLSearchParams(query));
		};
		await open('year=1993&utm_source=x');
		expect(steps).toEqual(['year=1993&utm_source=x']);
		await open('state=nm&year=9999&foo=1');
		expect(steps).toEqual(['state=nm']);
		expect(bench.notes).toHaveLength(2);
		await bench.choose({ year: 1993 });
		expect([steps, bench.notes]).toEqual([['state=nm', 'state=nm&year=1993'], []]);
	});

	it('starts the next choice from what is shown, not from what failed', async () => {
		answer = none;
		await bench.choose({ state: 'NM' });
		answer = model;
		await bench.choose({ year: 1993 });
		expect(view()).toEqual(['CA', 1993, 'year=1993']);
	});

	it('keeps the address that it was opened with where that cannot be shown, until another is', async () => {
		answer = none;
		steps.push('state=nm');
		await bench.read(new URLSearchParams('state=nm'));
		expect(view()).toEqual(['CA', latest, 'state=nm']);
		expect(bench.awaited).toMatchObject({ state: 'NM', year: latest });
		expect(bench.pinned).toContain('state=nm');
		expect(bench.lost[0]?.words).not.toContain('still stands');
		bench.lost[0]?.again();
		expect(bench.awaited).toMatchObject({ state: 'NM' });
		await bench.read(new URLSearchParams(''));
		expect([bench.awaited, bench.lost]).toEqual([null, []]);
	});

	it('takes an address back that cannot be shown where another view stands', async () => {
		await bench.read(new URLSearchParams(''));
		answer = none;
		steps.push('state=nm');
		await bench.read(new URLSearchParams('state=nm'));
		expect(view()).toEqual(['CA', latest, '']);
		expect(bench.awaited).toBeNull();
		expect(bench.lost[0]?.words).toContain('The view before it still stands.');
	});

	it('writes what is previewed only when it is chosen', async () => {
		await bench.preview({ state: 'NM' });
		expect(view()).toEqual(['NM', latest, '']);
		await bench.choose({ state: 'NM' });
		expect(view()).toEqual(['NM', latest, 'state=nm']);
	});
});

describe('a kept address of the account', () => {
	it.each([
		['', `state=ca&year=${latest}&preset=flow`],
		['state=nm&year=1993', 'state=nm&year=1993&preset=flow'],
		['preset=booked', `state=ca&year=${latest}&preset=booked`]
	])('of “%s” is %s', async (query, pinned) => {
		await bench.read(new URLSearchParams(query));
		expect(bench.pinned).toBe(pinned);
		const again = new AccountBench(data, { fetchModel: model, write: () => undefined });
		await again.read(new URLSearchParams(bench.pinned));
		expect([again.selection, again.notes]).toEqual([bench.selection, []]);
	});
});
