import { expect, it } from 'vitest';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import { cellsByState, claimVerdicts, nationNets } from '$lib/ledger/verdict.server';
import { insteadOf, placesOf } from './instead';

const rows = cellsByState().get('CA')?.rows ?? [];
const netOf = (id: string, fiscalYear: number) =>
	rows
		.find(({ specification }) => specification.id === specificationOf(id).id)
		?.years.find((cell) => cell.fiscalYear === fiscalYear)?.net;

it('of a year has our own account without interest and with it, and the same against the others', () => {
	const year = insteadOf('CA', rows, 2016);
	expect(year.plain?.ours).toBe(netOf('account-none-flow-025-excluded-workplace-in', 2016));
	expect(year.withInterest).toBe(netOf('account-none-flow-025-population-workplace-in', 2016));
	expect(year.neutral?.ours).toBe(netOf('account-per-person-flow-025-excluded-workplace-in', 2016));
	expect(year.plain?.ours).toBeLessThan(-40e9);
	expect(year.withInterest).toBeGreaterThan(-20e9);
});

it('has the least and the most of what votes, our own between them, and no hybrid', () => {
	for (const fiscalYear of [2002, 2016, 2022]) {
		const { plain, neutral } = insteadOf('CA', rows, fiscalYear);
		for (const range of [plain, neutral]) {
			expect(range?.least).toBeLessThanOrEqual(range?.ours ?? NaN);
			expect(range?.most).toBeGreaterThanOrEqual(range?.ours ?? NaN);
		}
		const hybrid = netOf('collections-usaspending-none', fiscalYear);
		expect(plain?.least).not.toBe(hybrid);
		expect(plain?.most).not.toBe(hybrid);
	}
});

it('has nothing of a year without figures, and no account of one before it', () => {
	expect(insteadOf('CA', rows, 1970)).toMatchObject({
		plain: null,
		withInterest: null,
		neutral: null
	});
	expect(insteadOf('CA', rows, 1981).plain).toMatchObject({ ours: null });
});

it('ranks a state among all, with its balance at its last place', () => {
	const main = claimVerdicts().find(({ claim }) => claim === 'usafacts-new-york-led-in-2023')?.main;
	const places = main && placesOf(main, [...cellsByState().values()]);
	expect(places).toMatchObject({ state: 'NY', last: 43, of: 51, figures: 'plain' });
	const at = main?.trials.map(({ specification }) => {
		const nets = [...cellsByState().values()].map(
			({ state, rows: own }) =>
				[
					state,
					own
						.find((row) => row.specification.id === specification.id)
						?.years.find(({ fiscalYear }) => fiscalYear === 2023)?.net ?? NaN
				] as const
		);
		const own = nets.find(([state]) => state === 'NY')?.[1] ?? NaN;
		return { place: 1 + nets.filter(([, net]) => net < own).length, own };
	});
	const last = Math.max(...(at ?? []).map(({ place }) => place));
	expect(places?.last).toBe(last);
	expect(places?.first).toBe(Math.min(...(at ?? []).map(({ place }) => place)));
	expect(at?.find(({ place, own }) => place === last && own === places?.balance)).toBeDefined();
});

it('what all states together received beyond what they paid is a surplus where it is below zero', () => {
	const [none, surplus, deficit] = nationNets([1970, 2000, 2010]);
	expect(none).toBeNull();
	expect(surplus).toBeLessThan(0);
	expect(deficit).toBeGreaterThan(0);
});
