import { render } from 'svelte/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OWN_EMBEDS } from '$lib/view/embed-address';
import {
	servedEconomy,
	servedLines,
	servedSeries,
	servedWhole
} from '$lib/view/figure-files.server';
import { chartEmbed, stripEmbed } from './explorer';
import StripPage from './strip/+page.svelte';

const QUERY = 'estimate=account&year=2005&states=tx';

beforeEach(() => {
	vi.stubGlobal('fetch', (address: string) => Promise.resolve(Response.json(fileAt(`${address}`))));
});

afterEach(() => vi.unstubAllGlobals());

function fileAt(address: string): unknown {
	if (address.endsWith('/whole.json')) return servedWhole();
	if (address.endsWith('/economy.json')) return servedEconomy();
	if (address.includes('/lines/')) return servedLines('TX');
	return servedSeries('account');
}

it.each([
	...OWN_EMBEDS['/'].map((figure) => [figure, chartEmbed.bind(null, figure)] as const),
	['strip', stripEmbed] as const
])('the explorer’s %s leads to itself in its page, at the view it shows', async (figure, open) => {
	const { path } = await open(new URLSearchParams(QUERY));
	expect(path).toBe(`/?${QUERY}#figure-${figure}`);
});

it('the line of all states leads to itself before its code has come', () => {
	const { body } = render(StripPage);
	expect(body).toMatch(/<a href="[^"]*\/#figure-strip"/);
});
