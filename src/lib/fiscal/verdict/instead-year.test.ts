import { expect, it } from 'vitest';
import { specificationOf } from './specifications';
import { cellsByState } from '$lib/ledger/verdict.server';
import { insteadOf } from './instead-year';

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
