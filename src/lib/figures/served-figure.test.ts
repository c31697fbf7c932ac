import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { SITE } from '$lib/data/site.server';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { edition } from '$lib/ledger/edition.server';
import { agesFigure, type AgesInput } from './ages-figure';
import ServedFigure from './ServedFigure.svelte';

const input: AgesInput = { side: 'paid', years: accountFacts().coverage };

/** What SvelteKit tells a page of itself (`page.data`). */
const context = new Map([
	['__request__', { page: { data: { edition: edition(), author: SITE.author } } }]
]);

const { body } = render(ServedFigure<AgesInput>, {
	context,
	props: {
		record: agesFigure,
		input,
		page: '/methods/',
		folder: '/methods/charts/',
		name: 'ages-paid',
		children: createRawSnippet(() => ({ render: () => '<svg></svg>' }))
	}
});

it('a figure without code has title and subtitle in one, which is all that another page keeps of its head', () => {
	const [, head = ''] = /<header[^>]*>(.*?)<\/header>/s.exec(body.replace(/<!--.*?-->/g, '')) ?? [];
	expect(head.trim()).toMatch(
		/^<div[^>]*>\s*<h3[^>]*>[^<]+<\/h3>\s*<p[^>]*>Parts of the dollars[^<]+<\/p>\s*<\/div>$/
	);
});

it('calls its file for spreadsheets as figures with code do, and says what is other in it', () => {
	const [, panel = ''] = /<summary[^>]*>Spreadsheet<\/summary>(.*?)<\/details>/s.exec(body) ?? [];
	expect(panel).toContain('decimal commas');
	expect(panel).toMatch(/href="[^"]*_semicolons\.csv"[^>]*>Semicolons</);
	expect(body).not.toContain('CSV with semicolons');
	const links = [...body.matchAll(/download[^>]*>([^<]*)</g)].map(([, words]) => words);
	expect(links.slice(0, 4)).toEqual(['CSV', 'JSON', 'SVG', 'PNG']);
});
