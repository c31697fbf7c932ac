import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { allSigns } from '../../../tests/support/signs';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import { summaryOf, tableOf, titleOf } from './matrix';
import DrawnFigure from './DrawnFigure.svelte';
import { matrixFigure } from './matrix-figure';

const signs = allSigns();
const html = render(DrawnFigure<StateSigns, object>, {
	props: { record: matrixFigure, input: signs, live: {}, address: () => '' }
}).body;

it('is served as an image named by its title and described by its summary', () => {
	expect(html).toContain(`role="img" aria-label="${titleOf(signs)}"`);
	expect(html).toContain(summaryOf(signs));
	expect(html).not.toContain('role="application"');
});

it('is served with its table by method, folded, a heading over each column', () => {
	const { rows, columns } = tableOf(signs);
	expect(html).toContain(`Table, ${rows.length} rows`);
	expect(html.match(/<th scope="col"/g)).toHaveLength(columns.length);
	expect(html.match(/<td/g)).toHaveLength(rows.length * columns.length);
	expect(html).toContain('Deficit or surplus shared out by taxes paid');
	expect(html).not.toContain('<details open');
});

it('stays light', () => {
	expect(brotliCompressSync(html).length).toBeLessThan(20_500);
});
