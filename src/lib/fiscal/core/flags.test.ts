import { describe, expect, it } from 'vitest';
import { FLAGS, flagOf, inFlagOrder } from './flags';
import type { Flag } from './types';

describe('a flag', () => {
	it.each<[Flag, string, RegExp]>([
		['preliminary', 'Preliminary', /revised/],
		['partial-year-coverage', 'Some states missing', /^Not every state/],
		['covid', 'COVID-19 relief', /FY2020 and FY2021/],
		['key-held', 'Carried from another year', /those of the nearest year stand in/],
		['key-carried', 'Carried from another year by growth', /moved to it with another figure/],
		['period-mean', 'Several-year average', /by a several-year average that/],
		['filing-state', 'By filing state', /where the return or deposit was filed/],
		['postponed-deadline', 'Deadline postponed', /from FY2023 to FY2024/],
		['undistributed', 'Part not assigned', /had not been assigned to a state/],
		['face-value-insurance', 'Insurance at face value', /FY2009 to FY2013.*face value/],
		['insurer-home-state', 'Insurers’ home states', /where the insurer sits/],
		['obligations', 'Obligations', /^Money promised/],
		['credit-re-estimate', 'Loans re-estimated', /old student loans/],
		['derived', 'Made, not printed', /does not print this figure/],
		['second-hand', 'From a copy', /somebody’s copy/],
		['dc-in-md', 'D.C. inside Maryland', /Through FY1998/],
		['balance-only', 'Balance only', /Only the balance is published/],
		['hybrid', 'Two unlike accounts', /unlike accounts/],
		['inferred-year', 'Year inferred', /prints no year/]
	])('%s is told as “%s”', (id, label, sentence) => {
		expect(flagOf(id)).toMatchObject({ id, label });
		expect(flagOf(id).sentence).toMatch(sentence);
	});

	it('has a label and a sentence of its own', () => {
		for (const name of ['id', 'label', 'sentence'] as const) {
			expect(new Set(FLAGS.map((flag) => flag[name])).size).toBe(FLAGS.length);
		}
		expect(FLAGS).toHaveLength(19);
	});

	it('is told once, and where it stands in the registry', () => {
		expect(inFlagOrder(['hybrid', 'covid', 'hybrid', 'preliminary'])).toEqual([
			'preliminary',
			'covid',
			'hybrid'
		]);
	});
});
