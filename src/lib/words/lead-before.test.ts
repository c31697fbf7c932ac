import { describe, expect, it } from 'vitest';
import { beforeWith, pay, services } from '../../../tests/support/lead';
import type { Before } from '$lib/fiscal/verdict/lead';
import { beforeInBrief, beforeSentence } from './lead-before';

describe('what a state was before', () => {
	const agreed = (payer: number, recipient: number, [years, byAll] = [0, 0]) => ({
		agreed: { payer, recipient },
		near: { years, byAll }
	});

	const SERVICES =
		'most of all on whether defense and other purchases count where they are bought or for everyone alike.';

	it.each<[string, Partial<Before>, string, string]>([
		[
			'a payer and a recipient, and what decided in the other years',
			{},
			`In the 16 years before, FY1981–\u206096, every method made it a payer in four and a recipient in two; in the other 10, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		],
		[
			'who alone has figures of all years on a side',
			{
				alone: { payer: null, recipient: { maker: 'account', fiscalYears: [1993, 1995] } },
				deciders: []
			},
			'In the 16 years before, FY1981–\u206096, every method made it a payer in four and a recipient in two (FY1993 and FY1995, for which only our own account has figures); in the other 10, methods disagreed.',
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		],
		[
			'a payer in most years, whatever it is now',
			{ years: 32, last: 2012, ...agreed(26, 0) },
			`In the 32 years before, FY1981–\u20602012, every method made it a payer in 26; in the other six, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u20602012, a payer by every method in 26 of 32 years.'
		],
		[
			'a recipient in most years',
			agreed(0, 14),
			`In the 16 years before, FY1981–\u206096, every method made it a recipient in 14; in the other two, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u206096, a recipient by every method in 14 of 16 years.'
		],
		[
			'that some years are about even by some, which a count of signs does not break',
			{ ...agreed(7, 2, [3, 0]), deciders: [] },
			'In the 16 years before, FY1981–\u206096, every method made it a payer in seven and a recipient in two, though in three of those by so little that some put it about even; in the other seven, methods disagreed.',
			'Before, in FY1981–\u206096, a payer by every method in seven of 16 years and a recipient in two (three of those about even by some).'
		],
		[
			'that each of them is about even by some, and one by all',
			{ ...agreed(3, 0, [3, 1]) },
			`In the 16 years before, FY1981–\u206096, every method made it a payer in three, though in each of those by so little that some or all put it about even; in the other 13, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u206096, a payer by every method in three of 16 years (each of those about even by some or all).'
		],
		[
			'that the one of them is about even by all',
			{ ...agreed(0, 1, [1, 1]), deciders: [] },
			'In the 16 years before, FY1981–\u206096, every method made it a recipient in one, though by so little that all put it about even; in the other 15, methods disagreed.',
			'Before, in FY1981–\u206096, a recipient by every method in one of 16 years (about even by all).'
		],
		[
			'that all put it about even in a year of both signs',
			{ ...agreed(4, 0), evenApart: 1 },
			`In the 16 years before, FY1981–\u206096, every method made it a payer in four; in the other 12, methods disagreed on the sign (in one by so little that all put it about even), ${SERVICES}`,
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years.'
		],
		[
			'that all put it about even in each year of both signs',
			{ first: 1995, years: 2, ...agreed(0, 0), evenApart: 2, deciders: [] },
			'In both years before, FY1995–\u206096, methods disagreed on the sign (in each by so little that all put it about even).',
			'In both years before, FY1995–\u206096, methods disagreed on the sign (in each by so little that all put it about even).'
		],
		[
			'that all put it about even in the one year of both signs',
			{ ...agreed(15, 0), evenApart: 1, deciders: [] },
			'In the 16 years before, FY1981–\u206096, every method made it a payer in 15; in the other one, methods disagreed on the sign (by so little that all put it about even).',
			'Before, in FY1981–\u206096, a payer by every method in 15 of 16 years.'
		],
		[
			'one year of two in which methods disagreed',
			{ first: 1995, years: 2, ...agreed(1, 0), deciders: [] },
			'In the two years before, FY1995–\u206096, every method made it a payer in one; in the other one, methods disagreed.',
			'Before, in FY1995–\u206096, a payer by every method in one of two years.'
		],
		[
			'that the years differed, where methods agree in each',
			agreed(10, 6),
			'In the 16 years before, FY1981–\u206096, every method made it a payer in 10 and a recipient in six.',
			'Before, in FY1981–\u206096, a payer by every method in 10 of 16 years and a recipient in six.'
		],
		[
			'one side in each year, in some about even by some',
			agreed(16, 0, [4, 0]),
			'Before, in FY1981–\u206096, every method made it a payer, though in four of the 16 years by so little that some put it about even.',
			'Before, in FY1981–\u206096, every method made it a payer, in four of 16 years about even by some.'
		],
		[
			'one side in each year, in each about even by some',
			{ first: 1995, years: 2, ...agreed(0, 2, [2, 0]) },
			'Before, in FY1995–\u206096, every method made it a recipient, though in each year by so little that some put it about even.',
			'Before, in FY1995–\u206096, every method made it a recipient, in each year about even by some.'
		],
		[
			'what every method had in each year',
			agreed(0, 16),
			'Before, in FY1981–\u206096, every method made it a recipient.',
			'Before, in FY1981–\u206096, every method made it a recipient.'
		],
		[
			'that they never agreed',
			agreed(0, 0),
			`In all 16 years before, FY1981–\u206096, methods disagreed, ${SERVICES}`,
			'In all 16 years before, FY1981–\u206096, methods disagreed.'
		],
		[
			'that they agreed in neither of two years',
			{ first: 1995, years: 2, ...agreed(0, 0), deciders: [] },
			'In both years before, FY1995–\u206096, methods disagreed.',
			'In both years before, FY1995–\u206096, methods disagreed.'
		],
		[
			'one year by its number',
			{ first: 1996, years: 1, ...agreed(0, 0), deciders: [] },
			'Before, in FY1996, methods disagreed.',
			'Before, in FY1996, methods disagreed.'
		],
		[
			'one year about even by some',
			{ first: 1996, years: 1, ...agreed(1, 0, [1, 0]) },
			'Before, in FY1996, every method made it a payer, though by so little that some put it about even.',
			'Before, in FY1996, every method made it a payer, about even by some.'
		]
	])('tells what it was before: %s', (_, fields, sentence, brief) => {
		expect(beforeSentence(beforeWith(fields), [])).toBe(sentence);
		expect(beforeInBrief(beforeWith(fields))).toBe(brief);
	});

	it('names choices that decide as much, in short where both decide now too', () => {
		const both = [services, pay(0.2, 0.9)];
		const earlier = beforeWith({ deciders: both });
		expect(beforeSentence(earlier, [])).toMatch(
			/ methods disagreed, most of all on whether defense .* alike and, just as much, whether federal pay counts where the work is done or where workers live\.$/
		);
		expect(beforeSentence(earlier, both)).toMatch(
			/ then too most of all on defense and other purchases and, just as much, federal pay\.$/
		);
		expect(beforeSentence(earlier, [services])).toMatch(
			/ most of all on whether defense .* and, just as much, whether federal pay/
		);
	});
});
