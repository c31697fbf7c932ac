import { expect, it } from 'vitest';
import { insteadSentence } from './instead-sentence';

const range = { ours: -42.9e9, least: -60e9, most: 5e9, ways: 12 };

it('tells our own figure and the range of all, plain and with the deficit shared out', () => {
	const neutral = { ours: -84.5e9, least: -110e9, most: -40e9, ways: 26 };
	expect(insteadSentence({ state: 'CA', fiscalYear: 2016, plain: range, neutral })).toBe(
		'By our own account California paid $42.9 billion more than it received in FY2016; 12 ways to reckon it run from −\u2060$60.0 billion to +\u2060$5.0 billion. With the federal deficit shared out it came out $84.5 billion behind; 26 ways to reckon it run from −\u2060$110 billion to −\u2060$40.0 billion.'
	);
});

it('tells a recipient as one, and leaves the range of a single way out', () => {
	const plain = { ours: 8e9, least: 8e9, most: 8e9, ways: 1 };
	expect(insteadSentence({ state: 'TX', fiscalYear: 1990, plain, neutral: null })).toBe(
		'By our own account Texas received $8.0 billion more than it paid in FY1990.'
	);
});
