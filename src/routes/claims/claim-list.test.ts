import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ClaimList from './ClaimList.svelte';
import { LIST_ID } from './list-files';
import { PutTo } from './put-to.svelte';

const putTo = new PutTo(
	() => Promise.reject(new Error('Nothing is fetched.')),
	() => undefined
);
const words = (body: string) =>
	body
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

it('where no claim fits, the whole site is searched for what was typed', () => {
	const { body } = render(ClaimList, { props: { groups: [], putTo, looked: ' Greg & Abbott ' } });
	expect(body).toMatch(/href="[^"]*\/search\/\?q=Greg%20%26%20Abbott"/);
	expect(words(body)).toBe(
		'No claim fits. Leave a choice out, or look for fewer words; or search the whole site for “Greg &amp; Abbott”.'
	);
});

it('where no claim fits and a state was named, every sentence can be put to it', () => {
	const { body } = render(ClaimList, { props: { groups: [], putTo, looked: 'ohio' } });
	expect(body).toMatch(/href="[^"]*\/claims\/\?state=oh"/);
	expect(words(body)).toMatch(
		/^No claim fits\. Put every sentence to Ohio, whomever it was said of\. Or leave a choice out, or look for fewer words; or search/
	);
});

it('has a place of its own in the page, to which the link to it leads', () => {
	const { body } = render(ClaimList, { props: { groups: [], putTo, looked: '' } });
	expect(body).toContain(`id="${LIST_ID}"`);
	expect(LIST_ID).not.toBe('');
});

it('where only choices leave nothing, no search is offered', () => {
	const { body } = render(ClaimList, { props: { groups: [], putTo, looked: '' } });
	expect(body).not.toContain('href');
	expect(words(body)).toBe('No claim fits. Leave a choice out, or look for fewer words.');
});
