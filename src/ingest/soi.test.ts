import { describe, expect, it } from 'vitest';
import { soi } from './soi';
import type { ReadRaw } from './source';

const ALWAYS = `A10300 A09400 A85530 A85770 A59720 A11070 A02300 A00300 A00600 A01000`.split(' ');

interface Table {
	readonly head: string;
	readonly columns: readonly string[];
	readonly state: string;
}

function textOf({ head, columns, state }: Table): string {
	const amounts = columns.map((_, position) => `"1,0${String(position).padStart(2, '0')}"`);
	const all = [state, '0', '20', ...amounts].join(',');
	const oneClass = [state, '1', '10', ...amounts].join(',');
	return `${[head, ...columns].join(',')}\n${all}\n${oneClass}\n`;
}

function columnsOf(path: string): readonly string[] {
	if (path.includes('/20in')) return [...ALWAYS, 'A10971', 'A10973'];
	return path.includes('/21in') ? [...ALWAYS, 'A10971'] : ALWAYS;
}

const LATEST =
	'state,N1,A00100,A00300,A00600,A01000,A02300,A06500,A09400,A10300,A59660,A59720,A85530,A85770,A11070';
const CREDITS =
	'state,tax_year,A59660_earned_income_credit_thousand_usd,A59720_excess_earned_income_credit_refundable_thousand_usd,A11070_additional_child_tax_credit_thousand_usd';

interface Latest {
	readonly latest: string;
	readonly credits: string;
	readonly files: readonly string[];
}

const AS_PUBLISHED: Latest = {
	latest: `${LATEST}\nCA,9,1,2,3,4,5,6,7,8,90,80,11,12,13\n`,
	credits: `${CREDITS}\nCA,2023,90,80,13\n`,
	files: ['15in54cmcsv.csv']
};

function latestTextOf(path: string, { latest, credits }: Latest): string | null {
	if (path.includes('state_totals_ty2023')) return latest;
	return path.includes('refundable_credits') ? credits : null;
}

function reading(changes: Partial<Table & Latest> = {}): ReadRaw {
	const latest = { ...AS_PUBLISHED, ...changes };
	const read: ReadRaw = (path) =>
		latestTextOf(path, latest) ??
		textOf({ head: 'STATE,AGI_STUB,N1', columns: columnsOf(path), state: 'CA', ...changes });
	return Object.assign(read, { list: () => latest.files });
}

describe('soi', () => {
	it('keeps the rows of all income classes and turns grouped thousands into dollars', () => {
		const rows = soi(reading())[0]?.rows ?? [];
		expect(rows).toHaveLength(9);
		expect(rows[0]).toMatchObject({
			tax_year: 2015,
			area: 'CA',
			returns: 20,
			total_tax_liability_usd: 1_000_000,
			unemployment_compensation_usd: 1_006_000
		});
	});

	it('reads a payment only from the tax year in which its column means it', () => {
		const rows = soi(reading())[0]?.rows ?? [];
		const payments = rows.map((row) => [
			row.impact_payment_1_usd,
			row.impact_payment_2_usd,
			row.impact_payment_3_usd
		]);
		expect(payments.slice(4)).toEqual([
			[null, null, null],
			[1_010_000, 1_011_000, null],
			[null, null, 1_010_000],
			[null, null, null],
			[null, null, null]
		]);
	});

	it('takes the newest tax year from a file of its own', () => {
		expect(soi(reading())[0]?.rows.at(-1)).toEqual({
			tax_year: 2023,
			area: 'CA',
			returns: 9,
			total_tax_liability_usd: 8000,
			self_employment_tax_usd: 7000,
			additional_medicare_tax_usd: 11_000,
			premium_tax_credit_usd: 12_000,
			eitc_refundable_usd: 80_000,
			child_credit_refundable_usd: 13_000,
			unemployment_compensation_usd: 5000,
			impact_payment_1_usd: null,
			impact_payment_2_usd: null,
			impact_payment_3_usd: null
		});
	});

	it('reads interest, dividends and capital gain of every tax year, the newest among them', () => {
		const rows = soi(reading())[1]?.rows ?? [];
		expect(rows).toHaveLength(9);
		expect(rows.map((row) => Object.values(row)).slice(-2)).toEqual([
			[2022, 'CA', 1_007_000, 1_008_000, 1_009_000],
			[2023, 'CA', 2000, 3000, 4000]
		]);
	});

	it.each([
		['OA', 'OTHER'],
		['PR', 'PR'],
		['US', 'US']
	])('writes the area %s as %s', (state, area) => {
		expect(soi(reading({ state }))[0]?.rows[0]).toMatchObject({ area });
	});

	it.each([
		['an unknown area', { state: 'XX' }, 'column STATE is "XX"'],
		['another beginning', { head: 'STATE,N1,AGI_STUB' }, 'expected STATE,AGI_STUB,N1'],
		['a column too few', { columns: ALWAYS.slice(1) }, 'A10300'],
		['a column twice', { columns: [...ALWAYS, 'A10300'] }, 'two columns "A10300"'],
		['a column that no year had', { columns: [...ALWAYS, 'A99999'] }, 'has a column "A99999"'],
		[
			'a payment in a year that had none',
			{ columns: [...ALWAYS, 'A10971'] },
			'15in54cmcsv.csv, line 2: column A10971 is "1,010"; expected no such column in tax year 2015'
		],
		[
			'an area twice',
			{ state: 'CA,0,20,1,1,1,1,1,1,1,1,1,1\nCA' },
			'column STATE is "CA"; expected each'
		],
		[
			'a file of a further year',
			{ files: ['24in55cmcsv.csv'] },
			'24in55cmcsv.csv, line 1: no program'
		],
		[
			'totals of a further year',
			{ files: ['soi_state_totals_ty2024.csv'] },
			'no program reads this'
		],
		[
			'a further column of the newest year',
			{ latest: `${LATEST},A00200\nCA,9,1,2,3,4,5,6,7,8,90,80,11,12,13,14\n` },
			'the header is'
		],
		[
			'a second copy of another year',
			{ credits: `${CREDITS}\nCA,2024,90,80,13\n` },
			'tax_year is "2024"'
		],
		[
			'a second copy with another area',
			{ credits: `${CREDITS}\nNV,2023,90,80,13\n` },
			'state is "NV"'
		],
		[
			'a credit that the second copy has otherwise',
			{ credits: `${CREDITS}\nCA,2023,90,81,13\n` },
			'refundable_thousand_usd is "81"; expected 80'
		]
	])('refuses %s', (_, changes, fault) => {
		expect(() => soi(reading(changes))).toThrow(fault);
	});
});
