import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../../tests/support/signs';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import { labelWidth, strongWidth } from '../kit/label-width';
import { framesAt, percentAt, placeAt } from '../kit/year-frame';
import { figuresAt, placeVotes, VOTES_FRAMES, yearsOfVotes } from './place';
import Votes from './Votes.svelte';
import { votesWords, yearSentence } from '$lib/words/year-votes';

const votes = stateVotes({
	state: 'CA',
	rows: [
		signRow('account-none-flow-025-excluded-workplace-in', { 2000: -5, 2003: 5 }, 0.5),
		signRow('account-none-benefit-025-excluded-workplace-in', { 2000: -5, 2003: 0 }, 0.5),
		signRow('tax-foundation-none', { 2003: -5 }),
		signRow('tax-foundation-per-person', { 2001: -5 })
	]
});
const { wide, narrow } = VOTES_FRAMES;

describe('placeVotes', () => {
	const placed = placeVotes(votes, wide);

	it('has every fiscal year from the first to the last, against the other states on top', () => {
		expect(yearsOfVotes(votes)).toEqual([2000, 2001, 2002, 2003]);
		expect(placed.strips.map(({ title, total }) => [title, total])).toEqual([
			['Against the other states', 'Payer by every vote'],
			['Dollar for dollar', 'Payer by 75% of all votes']
		]);
	});

	it('stacks a year to the full height, payers from below, and leaves years without votes out', () => {
		const [others, plain] = placed.strips;
		expect(others?.paths).toEqual({ payer: 'M1 24h1v84h-1z', even: '', recipient: '' });
		// 2003: of two votes one payer, a quarter each recipient and about even: 21, 21 and 42 pixels.
		const y = plain?.y ?? NaN;
		expect(plain?.paths.recipient).toBe(`M3 ${y}h1v21h-1z`);
		expect(plain?.paths.even).toBe(`M3 ${y + 21}h1v21h-1z`);
		expect(plain?.paths.payer).toBe(`M0 ${y}h1v84h-1zM3 ${y + 42}h1v42h-1z`);
	});

	it('finds year and figures where they are drawn', () => {
		expect(placeAt(wide, 4, percentAt(wide, 4, 2.5))).toBe(2);
		expect(placeAt(wide, 4, 3)).toBeNull();
		const [others, plain] = placed.strips;
		expect(figuresAt(placed, (others?.y ?? 0) + 5)).toBe('neutral');
		expect(figuresAt(placed, (plain?.y ?? 0) + 5)).toBe('plain');
		expect(figuresAt(placed, 2)).toBeNull();
	});

	it.each([
		[660, wide],
		[288, narrow]
	] as const)('at %i px has room for its words', (width, frame) => {
		const { strips, ticks } = placeVotes(stateVotes(allSigns()), frame);
		expect((width * frame.left) / 100).toBeGreaterThan(strongWidth('Recipient') + 6);
		for (const { title, total } of strips) {
			const words = [strongWidth(title), labelWidth(total)] as const;
			const isOneLine = frame.name === 'wide';
			expect(isOneLine ? words[0] + words[1] : Math.max(...words)).toBeLessThan(width - 4);
		}
		const middles = ticks.map(({ x }) => (width * x) / 100);
		middles.slice(1).forEach((middle, at) => {
			expect(middle - (middles[at] ?? 0)).toBeGreaterThan(labelWidth('2000') + 4);
		});
	});
});

it('draws both frames until the width is known', () => {
	expect(framesAt(VOTES_FRAMES, undefined).map(({ name }) => name)).toEqual(['wide', 'narrow']);
	expect(framesAt(VOTES_FRAMES, 320)).toEqual([narrow]);
	expect(framesAt(VOTES_FRAMES, 660)).toEqual([wide]);
});

describe('the words of a year', () => {
	it('are shares of votes by one of the two figures', () => {
		expect(votesWords(votes, 'plain', 2003)).toEqual({
			title: 'FY2003, dollar for dollar',
			lines: [
				{ label: 'Payer', text: '50%', kind: 'part' },
				{ label: 'About even', text: '25%', kind: 'part' },
				{ label: 'Recipient', text: '25%', kind: 'part' },
				{ label: 'Makers with a vote', text: '2', kind: 'part' }
			]
		});
		expect(votesWords(votes, 'neutral', 2003)).toBeNull();
	});

	it('are a sentence for each figure', () => {
		expect(yearSentence(votes, 2003)).toBe(
			'Against the other states, there is no vote. Dollar for dollar, 50% of the year’s votes make California a payer, 25% about even, 25% a recipient.'
		);
	});
});

describe('Votes', () => {
	const onyear = () => undefined;
	const { body } = render(Votes, {
		props: { label: 'A title', summary: 'In words.', votes, year: 2003, onyear }
	});

	it('is served drawn for two widths, an image with a name and a summary', () => {
		expect(body).toMatch(/<svg class="wide/);
		expect(body).toMatch(/<svg class="narrow/);
		expect(body).toMatch(/role="img" aria-label="A title" aria-describedby="votes-summary"/);
		expect(body).toMatch(/<p id="votes-summary"[^>]*>In words\.<\/p>/);
	});

	it('names the sides, marks its year and tells it in words', () => {
		expect(body.match(/>Recipient<\/text>/g)).toHaveLength(4);
		expect(body).toMatch(/class="pointed[^"]*" d="M3 /);
		expect(body).toMatch(/<output[^>]*>FY2003\. Against the other states, there is no vote\./);
		expect(body.match(/<option/g)).toHaveLength(4);
	});

	it('is served without a word of a year where nothing votes', () => {
		const none = render(Votes, {
			props: {
				label: '',
				summary: '',
				votes: stateVotes({ state: 'DC', rows: [] }),
				year: NaN,
				onyear
			}
		});
		expect(none.body).not.toContain('<select');
	});
});
