import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, type StateCode } from '$lib/data/states';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { unpackContext, unpackSeries } from '$lib/view/pack';
import { servedEconomy, servedFirst, servedSeries } from '../../src/lib/view/figure-files.server';
import { stateOpening } from '../../src/routes/states/state-page.server';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { SHARE_UNIT } from '$lib/fiscal/account/types';
import { countedYear } from '$lib/fiscal/measures/interest';
import { ledger } from '$lib/ledger/ledger.server';
import type { Choice, EstimateYear } from '$lib/fiscal/core/types';
import { plainText } from '$lib/words/sentence';

const model = accountOfDatasets();
const counted = { interest: 'counted' } as const;
const countedIn = (year: EstimateYear) =>
	countedYear(year, counted, ledger().context.get(year.fiscalYear) ?? { population: [] });
const wanted = accountOf(model, { ...DEFAULT_CHOICE, interest: 'population' }).years;
const context = unpackContext(servedEconomy());
const account = unpackSeries(servedSeries('account'), context);

const sidesOf = ({ fiscalYear, paid, received, net }: Omit<EstimateYear, 'status' | 'flags'>) => ({
	fiscalYear,
	paid,
	received,
	net
});
const wantedSides = wanted.map(({ fiscalYear, paid, received, net }) => ({
	fiscalYear,
	paid,
	received,
	net
}));

function viewsOf(fields: Partial<Choice>) {
	const choice: Choice = {
		estimate: 'account',
		measure: 'net',
		scale: 'per-person',
		dollars: 'current',
		deficit: 'none',
		interest: 'left-out',
		...fields
	};
	const { receiptsPerPerson } = ledger();
	return shownYears(account, choice, { context, receiptsPerPerson });
}

describe('our own account with interest counted', () => {
	it('is the account that shares net interest out by population, to the dollar, in all years', () => {
		const ours = ledger().series.get('account')?.years ?? [];
		expect(ours).toHaveLength(42);
		expect(ours.map((year) => sidesOf(countedIn(year)))).toEqual(wantedSides);
	});

	it('is the same when the browser shares the national total out again', () => {
		expect(account.years.map((year) => sidesOf(countedIn(year)))).toEqual(wantedSides);
	});

	it('comes with the first view in the one year that it shows', () => {
		const first = servedFirst();
		expect(first.series.years.map(({ interest }) => interest)).toEqual([
			model.totals['net-interest'].at(-1)
		]);
		const [year] = unpackSeries(first.series, unpackContext(first.context)).years;
		expect(year && sidesOf(countedIn(year))).toEqual(wantedSides.at(-1));
	});

	it('leaves only one payer in FY2024, where there are eleven without', () => {
		const payers = (fields: Partial<Choice>) =>
			viewsOf(fields)
				.at(-1)
				?.view.plain.filter((net) => net !== null && net < 0).length;
		expect([payers({}), payers(counted)]).toEqual([11, 1]);
	});

	it('is known of no other estimate', () => {
		const others = [...ledger().series.values()].filter(({ estimate }) => estimate !== 'account');
		expect(others.flatMap(({ years }) => years).filter(({ interest }) => interest)).toEqual([]);
	});

	it('moves no neutral balance per person by more than the last digit of a share', () => {
		const rule = { deficit: 'per-person' } as const;
		const plain = viewsOf(rule);
		const moved = viewsOf({ ...rule, ...counted });
		const gaps = moved.flatMap(({ view }, at) =>
			view.neutral.map((value, i) => {
				const room =
					(model.totals['net-interest'][at] ?? 0) / SHARE_UNIT / (view.population[i] ?? NaN);
				return Math.abs((value ?? NaN) - (plain[at]?.view.neutral[i] ?? NaN)) <= room;
			})
		);
		expect(gaps).toHaveLength(42 * 51);
		expect(gaps.every(Boolean)).toBe(true);
		const byTaxes = viewsOf({ deficit: 'tax-share', ...counted }).at(-1)?.view.neutral;
		expect(byTaxes).not.toEqual(viewsOf({ deficit: 'tax-share' }).at(-1)?.view.neutral);
	});
});

/** OMB 6.1, FY2024, and a state's residents in the nation's, BEA, calendar 2023 and 2024. */
const NET_INTEREST = 879_879_000_000;

describe.each<StateCode>(['CA', 'MS', 'NJ'])('the balance of %s in FY2024', (state) => {
	const persons = (area: (code: string) => boolean) =>
		dataset('context/population')
			.filter((row) => area(row.area) && (row.year === 2023 || row.year === 2024))
			.reduce((sum, row) => sum + (row.year === 2023 ? 0.25 : 0.75) * (row.population ?? NaN), 0);

	it('moves by its part of the population in net interest', () => {
		const row = ledger().balances.find(
			(one) => one.estimate === 'account' && one.fiscal_year === 2024 && one.state === state
		);
		const part = persons((code) => code === state) / persons((code) => code !== 'US');
		const moved = (row?.net_with_interest_usd ?? NaN) - (row?.net_usd ?? NaN);
		expect(Math.abs(moved - part * NET_INTEREST)).toBeLessThan(NET_INTEREST / SHARE_UNIT);
		const [shown] = viewsOf({ scale: 'total', ...counted }).slice(-1);
		expect(shown?.view.plain[positionOf(state)]).toBe(row?.net_with_interest_usd);
	});
});

it('the page of a state tells the other reading too', () => {
	expect(plainText(stateOpening('CA').balance.interest)).toBe(
		'Interest on the debt is left out. Count it as well, by population, and California received $1,251 more a person than it paid.'
	);
});
