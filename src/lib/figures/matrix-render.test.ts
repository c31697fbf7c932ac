import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { allSigns } from '../../../tests/support/signs';
import { linesOf } from '$lib/charts/matrix/lines';
import { methodGroups } from '$lib/charts/matrix/methods';
import { matrixSeries } from '$lib/charts/matrix/series';
import { fileName } from '$lib/files/file-name';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import { summaryOf, tableOf, titleOf, type MatrixLive } from './matrix';
import DrawnFigure from './DrawnFigure.svelte';
import { matrixFigure } from './matrix-figure';

const signs = allSigns();
const asServed: MatrixLive = { cell: null, oncell: () => undefined };
const html = render(DrawnFigure<StateSigns, MatrixLive>, {
	props: { record: matrixFigure, input: signs, live: asServed, address: () => '' }
}).body;

it('is served as an image named by its title and described by its summary', () => {
	expect(html).toContain(`role="img" aria-label="${titleOf(signs)}"`);
	expect(html).toContain(summaryOf(signs));
	expect(html).not.toContain('role="application"');
});

it('is served with its table by method, folded, a heading over each column', () => {
	const { rows, columns } = tableOf(signs);
	expect(html).toContain(`Table, ${rows.length} rows`);
	const drawn = columns.filter(({ isForFiles }) => !isForFiles);
	expect(html.match(/<th scope="col"/g)).toHaveLength(drawn.length);
	expect(html.match(/<td/g)).toHaveLength(rows.length * drawn.length);
	expect(html).toContain('Deficit or surplus shared out by taxes paid');
	expect(html).not.toContain('<details open');
});

it('names its files by the cell that a reader has had outlined, method and year', () => {
	const partsOf = (cell: MatrixLive['cell']) =>
		matrixFigure.files(signs, { ...asServed, cell }).parts;
	expect(partsOf(null)).toEqual(['all-estimates', signs.state]);
	const series = matrixSeries(signs);
	const methods = methodGroups(series, linesOf(series)).flatMap((group) => group.methods);
	const cells = [methods[0], methods.at(-1)].flatMap((method) =>
		(method?.years.slice(-3) ?? []).map((year) => ({ method: method?.key ?? '', year: year.key }))
	);
	const names = cells.map((cell) => fileName([...partsOf(cell)], 'svg'));
	expect(names[2]).toContain('_ca_2023-covid-19-relief-left-out-marked_account-none-');
	expect(new Set(names).size).toBe(cells.length);
});

it('stays light', () => {
	expect(brotliCompressSync(html).length).toBeLessThan(20_500);
});
