import { describe, expect, it } from 'vitest';
import {
	evenUnder,
	interest,
	nearly,
	newestWith,
	pay,
	plainWith,
	services
} from '../../../tests/support/lead';
import { newestInBrief, newestSentence } from './lead-newest-year';

describe('the newest year dollar for dollar', () => {
	it.each([
		['every method', newestWith(1, 0), 'In FY2024 it paid more by every method.'],
		['every method', newestWith(0, 1), 'In FY2024 it received more by every method.'],
		[
			'nearly every calculation, some on the other side',
			nearly([0.92, 0.08], { count: 3, isEven: true, isOpposite: true }),
			'In FY2024 it paid more than it received in 21 of 24 calculations; in the other three it was about even or received more.'
		],
		[
			'nearly every calculation, with what the others choose',
			nearly([0, 0.94], {
				count: 2,
				isEven: true,
				choices: [
					{ choice: 'services', value: 'flow' },
					{ choice: 'interest', value: 'excluded' }
				]
			}),
			'In FY2024 it received more than it paid in 22 of 24 calculations; in the other two, with defense and other purchases counted where they are bought and interest on the debt left out, it was about even.'
		],
		[
			'all calculations but one',
			nearly([0, 0.94], { count: 1, isOpposite: true }),
			'In FY2024 it received more than it paid in 23 of 24 calculations; in the other it paid more.'
		],
		['about even', newestWith(0, 0), 'In FY2024 it was about even by every method.'],
		[
			'one choice',
			newestWith(0.5, 0.5, interest(0, 1)),
			'FY2024 hangs on one choice: with interest on the debt left out it paid more, with interest on the debt counted by population it did not.'
		],
		[
			'several choices',
			newestWith(0.4, 0.6, interest(0, 0.8)),
			'FY2024 hangs most on whether interest on the debt is counted: with interest on the debt left out it paid more in 80% of the votes, with interest on the debt counted by population it paid more by no method.'
		],
		[
			'a level that all votes bear out',
			newestWith(0.8, 0.2, interest(0.6, 1)),
			'FY2024 hangs most on whether interest on the debt is counted: with interest on the debt left out it paid more by every method, with interest on the debt counted by population in 60% of the votes.'
		],
		[
			'votes of about even among them',
			newestWith(0.3, 0.5, interest(0.2, 0.6)),
			'FY2024 hangs most on whether interest on the debt is counted: with interest on the debt left out it paid more in 60% of the votes, with interest on the debt counted by population in 20% of the votes. A method that makes it about even counts as half a vote.'
		],
		[
			'no payer, some about even',
			newestWith(0, 0.5, evenUnder('excluded', [0, 0.5])),
			'In FY2024 no method makes it a payer; by some it is about even, depending most on whether interest on the debt is counted: with interest on the debt left out it is so by every method, with interest on the debt counted by population it is so by no method.'
		],
		[
			'no recipient, some about even',
			newestWith(0.7, 0, evenUnder('population', [0.7, 1])),
			'In FY2024 no method makes it a recipient; by some it is about even, depending most on whether interest on the debt is counted: with interest on the debt counted by population it is so in 60% of the votes, with interest on the debt left out it is so by no method.'
		],
		[
			'votes that nothing splits',
			newestWith(0.5, 0.4),
			'In FY2024 the methods run from −\u2060$5.0\u00a0billion to +\u2060$6.0\u00a0billion.'
		]
	])('is told by %s', (_, newest, sentence) => {
		expect(newestSentence(plainWith({ newestYear: newest }))).toBe(sentence);
	});

	it.each([
		[
			'FY2024 hangs on interest on the debt: if left out, it paid more; if counted, it did not.',
			newestWith(0.5, 0.5, interest(0, 1))
		],
		[
			'FY2024 hangs most on interest on the debt: if left out, it paid more in 80% of the votes; if counted, it paid more by no method.',
			newestWith(0.4, 0.6, interest(0, 0.8))
		],
		[
			'In FY2024 no method makes it a recipient; by some it is about even, depending most on interest on the debt: if counted, it is so in 60% of the votes; if left out, it is so by no method.',
			newestWith(0.7, 0, evenUnder('population', [0.7, 1]))
		],
		[
			'In FY2024 it received more than it paid in 22 of 24 calculations.',
			nearly([0, 0.94], { count: 2, isEven: true })
		],
		[
			'In FY2024 the methods run from −\u2060$5.0\u00a0billion to +\u2060$6.0\u00a0billion.',
			newestWith(0.5, 0.4)
		]
	])('in few words is “%s”', (sentence, newestYear) => {
		expect(newestInBrief(plainWith({ newestYear }))).toBe(sentence);
	});

	it('names choices that decide as much, each with its ends', () => {
		const newest = newestWith(0.5, 0.5, interest(0.2, 0.8), pay(0.2, 0.8), services);
		const equal = {
			...newest,
			deciders: newest.deciders.map((each) => ({ ...each, weight: each === services ? 0.1 : 0.5 }))
		};
		expect(newestSentence(plainWith({ newestYear: equal }))).toBe(
			'FY2024 hangs most on whether interest on the debt is counted and, just as much, whether federal pay counts where the work is done or where workers live: with interest on the debt left out it paid more in 80% of the votes, with interest on the debt counted by population in 20% of the votes; with federal pay counted where workers live it paid more in 80% of the votes, with federal pay counted where the work is done in 20% of the votes.'
		);
	});
});
