import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import {
	hybridSentence,
	mixOfAverageSentence,
	mixOnOtherSideSentence,
	mixPayersSentence
} from './hybrid-sentence';
import type { HybridYears } from '$lib/fiscal/verdict/mixes';

describe('a mix of sources beside a number', () => {
	const net = (fiscalYear: number, value: number, isNear = true, isWithin = false) => ({
		fiscalYear,
		value,
		isNear,
		isWithin
	});

	const mix: HybridYears = {
		label: 'IRS collections and USAspending obligations',
		measure: 'net',
		isPerPerson: false,
		tried: [net(2017, -73.7e9, false), net(2018, -85.5e9, false)],
		before: [],
		after: [],
		nearest: null
	};

	const told = (fields: Partial<HybridYears>) => read(hybridSentence({ ...mix, ...fields }));

	const SOURCES =
		'IRS collections less USAspending obligations, two sources that do not count alike,';

	const LEFT_OUT = 'The range above leaves them out.';

	it('is told by the years tested, then by those before them', () => {
		expect(told({ before: [net(2014, -115.6e9), net(2015, -112.7e9)] })).toBe(
			`${SOURCES} gave $73.7 billion to $85.5 billion more paid than received in FY2017–18. The same figures came close to the claim (within 5% of taxes) in FY2014–15 ($116 billion and $113 billion). ${LEFT_OUT}`
		);
	});

	it('never has a year after the sentence for its source', () => {
		expect(told({ after: [net(2022, -123e9)] })).toContain(
			' in FY2017–18. They came close to the claim (within 5% of taxes) only in FY2022, after the claim was made.'
		);
		expect(told({ before: [net(2014, -115.6e9)], after: [net(2022, -123e9)] })).toContain(
			' They came as close again in FY2022, after'
		);
	});

	it('needs no tolerance where it lies within the range that is stated', () => {
		const inside = (year: number, value: number) => net(year, value, true, true);
		const before = [inside(2014, -115.6e9), inside(2015, -112.7e9)];
		expect(told({ before, after: [inside(2022, -123e9)] })).toContain(
			' in FY2017–18. The same figures lay within the claim’s range in FY2014–15 ($116 billion and $113 billion). They lay within it again in FY2022, after the claim was made.'
		);
		expect(told({ tried: [inside(2014, -115.6e9)] })).toContain(' in FY2014, within the claim’s');
		expect(told({ before, after: [net(2022, -101e9)] })).toContain('close to the claim (within 5%');
	});

	it('says where it comes nearer to the number than every method, though not near', () => {
		expect(told({ tried: [net(2023, -94.1e9, false)], nearest: 2023 })).toBe(
			`${SOURCES} gave $94.1 billion more paid than received in FY2023, nearer to the claim than the range above. ${LEFT_OUT}`
		);
		expect(told({ nearest: 2018 })).toContain(
			' in FY2017–18, in FY2018 nearer to the claim than the range above. '
		);
	});

	it('says that its dollars are of one person', () => {
		expect(told({ isPerPerson: true, tried: [net(2024, -9_594, false)], nearest: 2024 })).toBe(
			`${SOURCES} gave $9,594 a person more paid than received in FY2024, nearer to the claim than the range above. ${LEFT_OUT}`
		);
	});

	it('says in which years it puts a state on the other side than every method', () => {
		const { label } = mix;
		const side = { label, names: ['TX'], figures: 'plain' } as const;
		const years = [
			{ fiscalYear: 2018, net: -73.7e9 },
			{ fiscalYear: 2019, net: -85.5e9 }
		];
		expect(read(mixOnOtherSideSentence({ ...side, years }))).toBe(
			`${SOURCES} have Texas paying $73.7 billion to $85.5 billion more than it received a year in FY2018–19, where every calculation that counts both sides alike has it receiving more. The sentence above leaves them out.`
		);
		const two = { ...side, names: ['AL', 'MS'], figures: 'neutral' } as const;
		expect(
			read(mixOnOtherSideSentence({ ...two, years: [{ fiscalYear: 1991, net: 54e9 }] }))
		).toContain(
			'have Alabama and Mississippi together receiving $54.0 billion more than their share in FY1991, where every calculation that counts both sides alike has them paying more.'
		);
	});

	it('says both of one mix in one sentence', () => {
		const side = { label: mix.label, names: ['TX'], figures: 'plain' } as const;
		const tried = [net(2017, 4e9, false), net(2018, -85.5e9, false)];
		const turned = { ...side, years: [{ fiscalYear: 2018, net: -85.5e9 }] };
		const before = [net(2014, -115.6e9)];
		expect(read(hybridSentence({ ...mix, tried, before }, turned))).toBe(
			`${SOURCES} gave from $85.5 billion more paid than received to $4.0 billion more received than paid in FY2017–18; in FY2018, when they have Texas paying more, every calculation that counts both sides alike has it receiving more. The same figures came close to the claim (within 5% of taxes) in FY2014 ($116 billion). ${LEFT_OUT}`
		);
		const payer = [net(2017, -4e9, false), net(2018, -85.5e9, false)];
		expect(read(hybridSentence({ ...mix, tried: payer }, turned))).toContain(
			' more paid than received in FY2017–18; in FY2018 every calculation that counts both sides alike has Texas receiving more. '
		);
		const ratio = { measure: 'ratio', tried: [net(2017, 0.8), net(2018, 1.3)] } as const;
		const gets = { ...turned, years: [{ fiscalYear: 2018, net: 5e9 }] };
		expect(read(hybridSentence({ ...mix, ...ratio }, gets))).toContain(
			'; in FY2018, when they have Texas receiving more, every calculation'
		);
		const all = { ...side, names: ['AL', 'MS'], years: [{ fiscalYear: 2018, net: 5e9 }] } as const;
		expect(read(hybridSentence({ ...mix, tried: [net(2018, 5e9)] }, all))).toBe(
			`${SOURCES} gave $5.0 billion more received than paid in FY2018, close to the claim (within 5% of taxes), where every calculation that counts both sides alike has Alabama and Mississippi together paying more. ${LEFT_OUT}`
		);
	});

	it('says where it puts a state on the other side of the national average', () => {
		const both = { measure: 'paid', fiscalYear: 2003, own: 6474, average: 6669 } as const;
		expect(read(mixOfAverageSentence({ label: mix.label, state: 'CA', ...both }))).toBe(
			'By IRS collections, California paid $6,474 a person in FY2003, below the national average of $6,669, where every calculation that counts both sides alike has it above. The sentence above leaves them out.'
		);
	});

	it('says where it comes to the number in the very years tested', () => {
		expect(told({ tried: [net(2014, -76.8e9)] })).toBe(
			`${SOURCES} gave $76.8 billion more paid than received in FY2014, close to the claim (within 5% of taxes). ${LEFT_OUT}`
		);
		expect(
			told({ tried: [net(2014, -76.8e9), net(2015, 5e9, false)], before: [net(2013, -77e9)] })
		).toContain(
			'gave from $76.8 billion more paid than received to $5.0 billion more received than paid in FY2014–15, in FY2014 close to the claim (within 5% of taxes). The same figures came as close in FY2013 ('
		);
	});

	it('is one source where the number is of one side, and cents where it is of a dollar', () => {
		expect(told({ measure: 'paid', tried: [net(2024, 806e9)] })).toMatch(
			/^IRS collections gave \$806 billion in FY2024, close/
		);
		expect(told({ measure: 'received', tried: [net(2024, 806e9)] })).toMatch(
			/^USAspending obligations gave/
		);
		expect(told({ measure: 'ratio', tried: [net(2024, 0.98), net(2025, 1.02)] })).toMatch(
			/^USAspending obligations for each dollar of IRS collections, .* gave 98 cents to \$1\.02 in FY2024–25, close to the claim \(within 5 cents\)\./
		);
	});

	it('speaks as a newspaper does, of no votes, methods or mixes', () => {
		expect(told({ before: [net(2014, -115.6e9)], after: [net(2022, -123e9)] })).not.toMatch(
			/\b(vot|method|mix|asserted)/
		);
	});
});

it('payers of a mix are told by sign, and where there are any, that little counts', () => {
	const label = 'IRS collections and USAspending obligations';
	const told = (payers: readonly ('CA' | 'NJ')[]) =>
		mixPayersSentence({ label, years: [{ fiscalYear: 2020, payers, first: null, place: 0 }] });
	expect(told(['NJ', 'CA'])).toContain(
		'two states paid more than they received, by however little (New Jersey and California) in FY2020.'
	);
	expect(told([])).toMatch(/no state paid more than they received in FY2020\./);
});
