import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import { everyYearSentence, largestYearSentence } from './instead-years';
import type { SideSubject } from '$lib/fiscal/verdict/years-on-side';

const CALIFORNIA: SideSubject = { state: 'CA', side: 'payer', figures: 'plain' };
const years = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, at) => first + at);
const OURS = { maker: 'account', least: 14, most: 35, fiscalYears: years(1983, 2024) } as const;

describe('what to print of a sentence about every year', () => {
	const told = (
		subject: Partial<SideSubject>,
		...makers: Parameters<typeof everyYearSentence>[1]
	) => read(everyYearSentence({ ...CALIFORNIA, ...subject }, makers));

	it('is in how many of its years each maker puts the state on that side', () => {
		const others = {
			maker: 'tax-foundation',
			least: 17,
			most: 17,
			fiscalYears: years(1981, 2005)
		} as const;
		expect(told({}, others, OURS)).toBe(
			'California paid more than it received in 17 of the 25 years FY1981–2005 by the Tax Foundation and in 14 to 35 of the 42 years FY1983–2024 by our own account. Years are counted by sign, however near to even.'
		);
	});

	it.each([
		[42, 42, 'in each of the 42 years'],
		[0, 0, 'in none of the 42 years'],
		[0, 9, 'in none to 9 of the 42 years']
	])('tells all and none in words: %i to %i', (least, most, words) => {
		expect(told({}, { ...OURS, least, most })).toContain(words);
	});

	it('need not say how years about even count where all are alike', () => {
		expect(told({}, { ...OURS, least: 42, most: 42 })).not.toContain('by sign');
		expect(told({}, { ...OURS, least: 0, most: 0 })).not.toContain('by sign');
	});

	it('speaks of a recipient, and of a share, as the sentence does', () => {
		expect(told({ side: 'recipient' }, OURS)).toContain('received more than it paid in');
		expect(told({ figures: 'neutral' }, OURS)).toContain('paid more than its share in');
		expect(told({})).toBe('');
	});
});

it('what to print of an amount in some year is how large it was where it was largest', () => {
	const run = { least: 73.4e9, most: 105e9, fiscalYears: [2000] };
	expect(read(largestYearSentence(CALIFORNIA, run))).toBe(
		'In the year in which it paid most beyond what it received, FY2000, California paid $73.4 billion to $105 billion more.'
	);
	const two = { ...run, least: 105e9, fiscalYears: [2000, 2022] };
	expect(read(largestYearSentence({ ...CALIFORNIA, figures: 'neutral' }, two))).toMatch(
		/beyond its share, FY2000 and FY2022 depending on the method, California paid \$105 billion more\.$/
	);
});
