import { describe, expect, it, vi } from 'vitest';
import { withReports } from '$lib/view/selection';
import { estimatesBeside } from '$lib/view/estimates-beside';
import { Explorer } from './explorer.svelte';
import type { Surroundings } from './surroundings';
import {
	servedEconomy,
	servedFirst,
	servedLines,
	servedSeries,
	servedWhole
} from '$lib/view/figure-files.server';

/** An explorer of the datasets, and what it asked for and wrote into the address. */
function explorerOf() {
	const asked: string[] = [];
	const written: string[] = [];
	const rests: (() => void)[] = [];
	const give =
		<Args extends readonly unknown[], Data>(name: string, make: (...args: Args) => Data) =>
		(...args: Args) => {
			asked.push(name);
			return Promise.resolve(make(...args));
		};
	const surroundings: Surroundings = {
		fetchFigures: give('figures', () => estimatesBeside),
		fetchWhole: give('whole', servedWhole),
		fetchSeries: give('series', servedSeries),
		fetchEconomy: give('economy', servedEconomy),
		fetchLines: give('lines', servedLines),
		write: (query) => written.push(query),
		atRest: (act) => rests.push(act)
	};
	const rest = () => rests.at(-1)?.();
	return { explorer: new Explorer(servedFirst(), surroundings), asked, written, rest };
}

const plainOf = ({ shown, position }: Explorer) => shown.view.plain[position] ?? null;

describe('an explorer at local prices', () => {
	it('fetches them with the economy, and only when they are asked for', async () => {
		const { explorer, asked, written } = explorerOf();
		await explorer.open(new URLSearchParams('dollars=real'));
		const real = plainOf(explorer);
		expect(asked).not.toContain('economy');
		await explorer.choose((wanted) => ({ ...wanted, dollars: 'local' }));
		expect(asked).toContain('economy');
		expect(written.at(-1)).toBe('dollars=local');
		const parity =
			explorer.hand.surrounding.context.get(2024)?.regionalPrices[explorer.position] ?? NaN;
		expect(plainOf(explorer)).toBeCloseTo(((real ?? NaN) * 100) / parity, 6);
	});

	it('gives them up for a year without any, says so, and keeps saying so while years are played', async () => {
		const { explorer, written } = explorerOf();
		await explorer.open(new URLSearchParams('dollars=local'));
		expect(explorer.notes).toEqual([]);
		const note = expect.stringContaining('local prices are known from FY2009 to FY2024 only');
		for (const year of [2005, 2006]) {
			await explorer.choose((wanted) => ({ ...wanted, year }), 'replace');
			expect(explorer.selection).toMatchObject({ year, dollars: 'real' });
			expect(explorer.notes).toEqual([note]);
			expect(plainOf(explorer)).not.toBeNull();
		}
		expect(written.at(-1)).toBe('dollars=real&year=2006');
		await explorer.choose((wanted) => ({ ...wanted, scale: 'total' }));
		expect(explorer.notes).toEqual([]);
	});
});

describe('an explorer whose year is stepped through', () => {
	it('leaves what is out of view at the year of the last rest, and follows at rest', async () => {
		const { explorer, rest } = explorerOf();
		const { stillYear } = explorer;
		expect(stillYear).toBe(explorer.selection.year);
		for (const year of [2005, 2006]) {
			await explorer.choose((wanted) => ({ ...wanted, year }), 'replace');
			expect(explorer.shownIn(year).view.fiscalYear).toBe(year);
			expect(explorer.stillYear).toBe(stillYear);
		}
		rest();
		expect(explorer.stillYear).toBe(2006);
	});

	it('lets nothing wait where more than the year changes', async () => {
		const { explorer } = explorerOf();
		await explorer.choose((wanted) => ({ ...wanted, year: 2005, scale: 'total' }));
		expect(explorer.stillYear).toBe(2005);
	});
});

describe('an explorer by the reports of one publisher', () => {
	it('says which year it took instead, draws each report by itself, and follows the year', async () => {
		const { explorer, written } = explorerOf();
		await explorer.choose((wanted) => withReports(wanted, explorer.yearsOf));
		expect(explorer.selection).toMatchObject({ estimate: 'rockefeller-2025', year: 2023 });
		expect(explorer.notes).toEqual([
			'Rockefeller Institute has FY2017, 2019–\u20602023: year changed to FY2023. FY2024 returns when you choose an estimate that has it.'
		]);
		expect(written.at(-1)).toBe('estimate=rockefeller-2025');
		expect(explorer.all.map(({ view }) => view.fiscalYear)).toEqual([2023]);
		await vi.waitFor(() => expect(explorer.others).toHaveLength(5));
		await explorer.choose((wanted) => ({ ...wanted, year: 2017 }));
		expect(explorer.selection).toMatchObject({ estimate: 'rockefeller-2019', year: 2017 });
		expect(explorer.notes).toEqual([]);
	});

	it('has at rest what others say of the year or of the nearest, and no more', async () => {
		const { explorer } = explorerOf();
		await explorer.open(new URLSearchParams('year=2005'));
		await vi.waitFor(() =>
			expect([...explorer.hand.series.keys()].sort()).toEqual([
				'account',
				'collections-cffr',
				'collections-usaspending',
				'rockefeller-2019',
				'tax-foundation'
			])
		);
		expect(explorer.others).toEqual([]);
	});
});
