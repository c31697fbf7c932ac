import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { claimCellsFile, claimsFile } from './claims-json.server';

interface FilePart {
	readonly part: number;
	readonly test_words: string;
	readonly word: string;
	readonly k: number | null;
	readonly n: number | null;
	readonly q: number | null;
	readonly least: number | null;
	readonly unit: string | null;
	readonly quotation: { readonly word: string; readonly printed: number | null } | null;
	readonly agreement: { readonly side: string; readonly since: number; readonly to: number } | null;
}

interface FileClaim {
	readonly id: string;
	readonly word: string;
	readonly main_part: number;
	readonly weaker_parts: readonly number[];
	readonly parts: readonly FilePart[];
}

const { claims } = JSON.parse(claimsFile().text) as { readonly claims: readonly FileClaim[] };
const parts = claims.flatMap((claim) => claim.parts.map((part) => ({ claim: claim.id, ...part })));
const { data: cells } = Papa.parse<Readonly<Record<string, string>>>(claimCellsFile().text, {
	header: true,
	skipEmptyLines: true
});

it('the file has every claim with every part, in order', () => {
	expect(claims.map(({ id }) => id)).toEqual(dataset('claims/claims').map(({ id }) => id));
	expect(parts).toHaveLength(dataset('claims/parts').length);
});

it('words and shares are those of the verdicts, and a claim has the word of its main part', () => {
	for (const { claim, main, weaker, parts: own } of claimVerdicts()) {
		const told = claims.find(({ id }) => id === claim);
		expect(told).toMatchObject({
			word: main.word,
			main_part: main.part.part,
			weaker_parts: weaker.map(({ part }) => part.part)
		});
		expect(told?.parts.map(({ word }) => word)).toEqual(own.map(({ word }) => word));
		for (const [at, { share }] of own.entries()) {
			expect(told?.parts[at]?.q ?? -1).toBeCloseTo(share?.q ?? -1, 6);
		}
	}
});

it('every part tells its test in words', () => {
	expect(parts.filter(({ test_words: words }) => !/^[A-Z].*\.$/.test(words))).toEqual([]);
});

it('amounts are whole dollars', () => {
	const usd = parts.filter(({ unit, least }) => unit?.startsWith('usd') && least !== null);
	expect(usd.length).toBeGreaterThan(20);
	expect(usd.filter(({ least }) => !Number.isInteger(least))).toEqual([]);
});

it('tells what a source printed, and since when all votes agree', () => {
	const taxes = parts.find(({ claim }) => claim === 'irs-taxes-of-2016');
	expect(taxes?.quotation).toMatchObject({ word: 'as-printed' });
	const first = parts.find(({ claim }) => claim === 'continue-subsidizing-the-other-states');
	expect(first?.agreement).toEqual({ side: 'payer', since: 1997, to: 2024 });
});

it('the votes of each part add up to its k and n', () => {
	for (const { claim, part, k, n } of parts) {
		const own = cells.filter((cell) => cell.claim === claim && cell.part === String(part));
		const sum = (weightOf: (cell: (typeof cells)[number]) => number) =>
			own.reduce((total, cell) => total + weightOf(cell), 0);
		expect(sum(({ weight }) => Number(weight))).toBeCloseTo(n ?? 0, 3);
		expect(sum(({ weight, score }) => Number(weight) * Number(score))).toBeCloseTo(k ?? 0, 3);
	}
});

it('no vote stands twice, and a method over several years tells its years', () => {
	const keys = cells.map((cell) =>
		[cell.claim, cell.part, cell.specification, cell.fiscal_years].join(' ')
	);
	expect(new Set(keys).size).toBe(keys.length);
	const method = cells.find(
		({ claim, part }) => claim === 'thirteenth-straight-year' && part === '1'
	);
	expect(method?.fiscal_years).toBe('1987-1999');
});
