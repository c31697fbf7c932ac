import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns } from '../../../tests/support/signs';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import VotesAndMethods from './VotesAndMethods.svelte';

const signs = allSigns();
const props = { votes: stateVotes(signs), signs, address: () => '' };

describe('the votes of a state with every method', () => {
	it('are served with the votes drawn and the methods folded: a link to them, no drawing', () => {
		const { body } = render(VotesAndMethods, { props });
		expect(body).toContain('id="figure-votes"');
		expect(body).toMatch(/<details[^>]*><summary[^>]*>Show all methods<\/summary>/);
		expect(body).toMatch(/<a href="[^"]*\/embed\/matrix\/ca\/"/);
		expect(body).not.toMatch(/<details[^>]* open/);
		expect(body).not.toContain('id="figure-matrix"');
	});

	it('are served open where they stand alone', () => {
		const { body } = render(VotesAndMethods, { props: { ...props, opens: true } });
		expect(body).toMatch(/<details open/);
		expect(body).toContain('id="figure-matrix"');
	});
});
