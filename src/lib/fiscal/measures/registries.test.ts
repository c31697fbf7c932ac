import { describe, expect, it } from 'vitest';
import { explained, MEASURE_FORMULAS, RULE_FORMULAS, SCALE_FORMULAS } from './formulas';
import { estimateNote } from '../estimates/estimate-notes';
import { DEFAULT_ESTIMATE, ESTIMATES, estimateOf, isEstimateId } from '../estimates/estimates';
import { FLAGS, flagOf, inFlagOrder } from '../core/flags';
import { DEFICIT_RULES, MEASURES, SCALES, unitOf } from './measures';

describe('the registry of estimates', () => {
	it('finds each estimate by its id and knows no other', () => {
		expect(ESTIMATES.map(({ id }) => estimateOf(id))).toEqual(ESTIMATES);
		expect(isEstimateId('rockefeller-2025')).toBe(true);
		expect(isEstimateId('rockefeller-1999')).toBe(false);
		expect(ESTIMATES[0]?.id).toBe(DEFAULT_ESTIMATE);
	});

	it('labels as hybrids exactly the estimates that take taxes where they were booked', () => {
		for (const { hybrid, incidence } of ESTIMATES) expect(hybrid).toBe(incidence === 'booked');
		expect(ESTIMATES.filter(({ hybrid }) => hybrid)).toHaveLength(2);
	});

	it('gives each a different name, label and sentence', () => {
		for (const field of ['name', 'label'] as const) {
			expect(new Set(ESTIMATES.map((estimate) => estimate[field])).size).toBe(ESTIMATES.length);
		}
		const summaries = ESTIMATES.map(({ id }) => estimateNote(id).summary);
		expect(new Set(summaries).size).toBe(ESTIMATES.length);
	});
});

describe('the other registries', () => {
	it('say of each flag one whole sentence', () => {
		for (const { id, sentence } of FLAGS) {
			expect(flagOf(id).sentence).toBe(sentence);
			expect(sentence).toMatch(/^[A-Z].*\.$/);
		}
	});

	it('put flags into one order, each once', () => {
		expect(inFlagOrder(['hybrid', 'covid', 'hybrid', 'preliminary'])).toEqual([
			'preliminary',
			'covid',
			'hybrid'
		]);
	});

	it('tell flags in the order of the method page', () => {
		expect(FLAGS.map(({ id }) => id)).toEqual([
			'preliminary',
			'partial-year-coverage',
			'covid',
			'key-held',
			'key-carried',
			'period-mean',
			'filing-state',
			'postponed-deadline',
			'undistributed',
			'face-value-insurance',
			'insurer-home-state',
			'obligations',
			'credit-re-estimate',
			'derived',
			'second-hand',
			'dc-in-md',
			'balance-only',
			'hybrid',
			'inferred-year'
		]);
	});

	it('have no hyphen where a minus belongs', () => {
		const entries = [
			...explained(MEASURES, MEASURE_FORMULAS),
			...explained(SCALES, SCALE_FORMULAS),
			...explained(DEFICIT_RULES, RULE_FORMULAS)
		];
		const texts = entries.flatMap(({ label, formula }) => [label, formula]);
		expect(texts.filter((text) => / - /.test(text))).toEqual([]);
	});

	it('have four classes to either side of the value that means even, or four in all of one side', () => {
		for (const measure of MEASURES) {
			if (measure.unit === 'dollars') continue;
			const { edges, pivot, sides } = measure;
			const under = edges.filter((edge) => pivot !== null && edge < pivot).length;
			expect([under, edges.length]).toEqual(sides === 'both' ? [4, 8] : [0, 4]);
			expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
		}
	});

	it('say what states under even did of each measure that has two sides, but of the balance', () => {
		for (const { id, sides, under, pivot } of MEASURES) {
			expect(under !== null, id).toBe(sides === 'both' && id !== 'net');
			expect(pivot !== null, id).toBe(sides === 'both');
		}
	});

	it('tell figures as dollars, shares or ratios', () => {
		expect(unitOf({ measure: 'net', scale: 'per-person' })).toBe('dollars');
		expect(unitOf({ measure: 'paid', scale: 'income' })).toBe('share');
		expect(unitOf({ measure: 'ratio', scale: 'total' })).toBe('ratio');
	});
});
