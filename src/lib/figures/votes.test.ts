import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../tests/support/signs';
import { stateVotes, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import DrawnFigure from './DrawnFigure.svelte';
import { titleOfVotes, votesTable } from './votes';
import { MarkedYear } from './marked-year.svelte';
import { votesFigure } from './votes-figure';

const votes = stateVotes({
	state: 'CA',
	rows: [
		signRow('account-none-flow-025-excluded-workplace-in', { 2000: -5, 2003: 5 }, 0.5),
		signRow('account-none-benefit-025-excluded-workplace-in', { 2000: -5, 2003: 0 }, 0.5),
		signRow('tax-foundation-none', { 2003: -5 }),
		signRow('tax-foundation-per-person', { 2001: -5 })
	]
});

describe('the figure of votes', () => {
	it('says beside its counts that about even is apart, and where it is not', () => {
		const props = { record: votesFigure, input: votes, live: new MarkedYear(), address: () => '' };
		const { body } = render(DrawnFigure<StateVotes, MarkedYear>, { props });
		expect(body).toContain(
			'Here a balance within 2% of taxes paid is about even; sentences that count years by sign count it on its side.'
		);
	});

	it('has a row a year and figure, shares as numbers, and whether all agree', () => {
		const { rows, caption } = votesTable(votes);
		expect(caption).toBe(
			'Every vote makes California a payer against the other states; dollar for dollar, 75% of all votes make it a payer'
		);
		expect(rows.map(({ cells }) => cells)).toEqual([
			[2001, 'Against the other states', 1, 1, 0, 0, 'a payer'],
			[2000, 'Dollar for dollar', 1, 1, 0, 0, 'a payer'],
			[2003, 'Dollar for dollar', 2, 0.5, 0.25, 0.25, 'Split']
		]);
		expect(votesFigure.rowCount(votes)).toBe(rows.length);
		expect(votesFigure.table(votes).reckoned).toMatchObject({
			estimate: 'all-estimates',
			vintage: 'by estimate'
		});
		expect(votesFigure.files(votes).parts).toEqual(['all-estimates', 'all-years', 'CA']);
	});

	it('names its files by the year that its picture marks: the last, or the one chosen', () => {
		const mark = new MarkedYear();
		const parts = () => votesFigure.files(votes, mark).parts;
		expect(parts()).toContain('all-years-2003-marked');
		mark.onmark(2001);
		expect(parts()).toContain('all-years-2001-marked');
		// A year that another state has: here the last is marked.
		mark.onmark(2020);
		expect(parts()).toContain('all-years-2003-marked');
	});

	it('is served drawn with its finding and its table, and stays light', () => {
		const all = stateVotes(allSigns());
		const { body } = render(DrawnFigure<StateVotes, MarkedYear>, {
			props: { record: votesFigure, input: all, live: new MarkedYear(), address: () => '' }
		});
		expect(body).toContain(`role="img" aria-label="${titleOfVotes(all)}"`);
		expect(body).toContain(`Table, ${votesFigure.rowCount(all)} rows`);
		expect(body).toContain('id="figure-votes"');
		expect(brotliCompressSync(body).length).toBeLessThan(8000);
	});
});
