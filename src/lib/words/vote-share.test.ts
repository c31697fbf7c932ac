import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordOfShare } from '$lib/fiscal/verdict/countings';
import { isAll, isNone, payerVotes, plainVotes, voteFigure, voteShare } from './vote-share';

it.each([
	[0.6511, '65%'],
	[0.02, '2%'],
	[0, '0%'],
	[1, '100%'],
	[0.9, '90%'],
	[0.1, '10%'],
	[0.9028, '90%'],
	[0.8951, '89.5%'],
	[0.0962, '10%'],
	[0.1041, '10.4%'],
	[0.996, '99.6%'],
	[0.004, '0.4%']
])('a share of %f is told as %s', (q, words) => {
	expect(voteShare(q)).toBe(words);
});

it('a share as told has the word of the share itself, and never seems to be all or none', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2000 }), (votes) => {
			const q = votes / 2000;
			const printed = Number(voteShare(q).replace('%', '')) / 100;
			expect(wordOfShare(printed)).toBe(wordOfShare(q));
			expect(printed === 1).toBe(isAll(q));
			expect(printed === 0).toBe(isNone(q));
		})
	);
});

it('sums of fractions that come to all or none are all or none', () => {
	expect(isAll(0.1 + 0.2 + 0.3 + 0.4)).toBe(true);
	expect(isAll(1 - Number.EPSILON)).toBe(true);
	expect(isNone(0.3 - 0.1 - 0.2)).toBe(true);
	expect(isAll(0.999)).toBe(false);
	expect(isNone(0.001)).toBe(false);
});

it('a share of halves alone is told with its size, by which it is sorted, and as about even', () => {
	expect(payerVotes(0.077, false)).toBe('8%, only about even, counted half');
	expect(payerVotes(0.036, false)).toBe('4%, only about even, counted half');
	expect(payerVotes(0.08, true)).toBe('8%');
	expect(payerVotes(0, false)).toBe('none');
	expect(payerVotes(null, false)).toBe('no vote');
});

it.each([
	[null, 'no vote'],
	[0, 'none'],
	[0.001, 'under 1%'],
	[0.096, '10%'],
	[0.306, '31%'],
	[0.999, 'over 99%'],
	[1, 'every vote']
])('a share of %s is told plainly as "%s"', (q, words) => {
	expect(plainVotes(q)).toBe(words);
});

it.each([
	[0, '0.0'],
	[0.00002, '<0.1'],
	[0.0006, '0.1'],
	[0.646, '64.6'],
	[0.9994, '99.9'],
	[0.99996, '>99.9'],
	[1 - 1e-12, '100.0'],
	[1, '100.0']
])('a column tells the share %s of votes as %s', (q, figure) => {
	expect(voteFigure(q)).toBe(figure);
});
