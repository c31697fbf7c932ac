import { describe, expect, it } from 'vitest';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import { assertedTable } from '$lib/figures/asserted-table';
import { claimIds } from './claim-groups.server';
import { claimPage } from './claim-page.server';
import { packSeries, unpackSeries } from './pack-series';

const all = claimIds()
	.flatMap((id) => claimPage(id)?.parts ?? [])
	.flatMap(({ series }) => series ?? []);

function onItsWay(series: AssertedSeries): AssertedSeries {
	return unpackSeries(packSeries(series));
}

/** What the table shows and what its files hold. */
function toldOf(series: AssertedSeries) {
	const { columns, rows } = assertedTable(series, '');
	return rows.map(({ key, cells }) => [
		key,
		...cells.map((cell, i) => {
			const { format = String, decimals = 0 } = columns[i] ?? {};
			if (typeof cell !== 'number') return cell;
			return [format(cell), Number(cell.toFixed(decimals)) + 0];
		})
	]);
}

describe('the figures of a part on their way to the browser', () => {
	it('tell the same in table and files', () => {
		expect(all.length).toBeGreaterThan(100);
		for (const series of all) expect(toldOf(onItsWay(series))).toEqual(toldOf(series));
	});

	it('keep all but the figures as they are', () => {
		for (const series of all)
			expect({ ...onItsWay(series), lines: [] }).toEqual({ ...series, lines: [] });
	});

	it('take less than half of the letters', () => {
		const lettersOf = (packed: readonly { readonly lines: object }[]) =>
			packed.reduce((sum, { lines }) => sum + JSON.stringify(lines).length, 0);
		expect(lettersOf(all.map(packSeries))).toBeLessThan(lettersOf(all) / 2);
	});
});
