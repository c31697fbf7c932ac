import { describe, expect, it } from 'vitest';
import { federalTables } from './lines/federal';
import type { LineId } from './types';
import {
	balanceOf,
	balanceOfEach,
	ledgerOfAccount,
	ledgerOfTables,
	nationSide,
	sumOfLines
} from './nation-ledger';

const line = (id: LineId, total: number) => ({
	line: id,
	total,
	usd: [],
	key: 'population' as const,
	dates: [],
	isCounted: id !== 'net-interest'
});

describe('the account of the nation', () => {
	const ledger = ledgerOfAccount({
		lines: [
			line('individual-income-tax', 50),
			line('payroll-social-security', 20),
			line('payroll-medicare', 10),
			line('social-security', 60),
			line('net-interest', 30),
			line('offsetting-receipts', -5)
		]
	});

	it('has the lines of our own account in its groups, interest among them, none without money', () => {
		expect(ledger.receipts).toEqual([
			{ label: 'Individual income tax', usd: 50 },
			{ label: 'Payroll taxes', usd: 30 }
		]);
		expect(ledger.outlays).toEqual([
			{ label: 'Payments to persons', usd: 60 },
			{ label: 'Other', usd: -5 },
			{ label: 'Interest', usd: 30 }
		]);
	});

	it('is what came in less what went out: a deficit is negative', () => {
		expect(sumOfLines(ledger.receipts)).toBe(80);
		expect(balanceOf(ledger)).toBe(-5);
		expect(balanceOfEach(ledger, 10)).toEqual({ usd: -5, perPerson: -0.5 });
	});

	it('has each line by resident and as a part of its side, below zero where fees exceed outlays', () => {
		expect(nationSide(ledger.receipts, 10)).toEqual({
			lines: [
				{ label: 'Individual income tax', usd: 50, perPerson: 5, part: 0.625 },
				{ label: 'Payroll taxes', usd: 30, perPerson: 3, part: 0.375 }
			],
			all: { usd: 80, perPerson: 8 }
		});
		const { lines, all } = nationSide(ledger.outlays, 10);
		expect(lines.map(({ perPerson }) => perPerson)).toEqual([6, -0.5, 3]);
		expect(lines[1]?.part).toBeCloseTo(-5 / 85, 12);
		expect(all).toEqual({ usd: 85, perPerson: 8.5 });
	});
});

it('a year before our own account has the lines of the budget office', () => {
	const rows = [
		['2.1', 'individual-income-taxes', 5],
		['2.1', 'social-insurance-and-retirement-receipts', 4],
		['2.1', 'corporation-income-taxes', 3],
		['2.1', 'excise-taxes', 2],
		['2.1', 'other', 1],
		['6.1', 'nondefense/payments-for-individuals/direct-payments', 10],
		['6.1', 'nondefense/payments-for-individuals/grants-to-state-and-local-governments', 1],
		['6.1', 'nondefense/all-other-grants', 1],
		['6.1', 'national-defense', 1],
		['6.1', 'nondefense/all-other', 1],
		['6.1', 'nondefense/undistributed-offsetting-receipts', -3],
		['6.1', 'nondefense/net-interest', 1]
	] as const;
	const tables = federalTables(
		rows.map(([table, name, amount_usd]) => ({
			fiscal_year: 1981,
			table,
			line: name,
			part: 'total' as const,
			label: name,
			amount_usd
		}))
	);
	const ledger = ledgerOfTables(tables, 1981);
	expect(ledger.by).toBe('omb');
	expect(sumOfLines(ledger.receipts)).toBe(15);
	expect(balanceOf(ledger)).toBe(3);
});
