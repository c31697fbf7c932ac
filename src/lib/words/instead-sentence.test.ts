import { describe, expect, it } from 'vitest';
import { trialWith, verdictWith } from '../../../tests/support/part-verdict';
import {
	hybridSentence,
	mixOfAverageSentence,
	mixOnOtherSideSentence,
	type HybridYears
} from './hybrid-sentence';
import {
	afterSourceSentence,
	allSentence,
	interestSentence,
	otherFiguresSentence,
	otherShareSentence,
	otherSideSentence,
	oursSentence,
	payersSentence,
	placesSentence,
	rangeSentence,
	shareSentence,
	withInterestSentence,
	yearCountSentence,
	type Places,
	type ToldRange,
	type ToldYear
} from './instead-sentence';

const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const year = (fields: Partial<ToldYear>): ToldYear => ({
	state: 'CA',
	fiscalYear: 2016,
	nation: 345e9,
	plain: { ours: -42.9e9, least: -44e9, most: -6.7e9 },
	withInterest: -13.8e9,
	neutral: { ours: -85.4e9, least: -97e9, most: -77.4e9 },
	...fields
});

describe('what to print of the balance of a year', () => {
	const ours = (fields: Partial<ToldYear>, figures: 'plain' | 'neutral' = 'plain') =>
		read(oursSentence([year(fields)], figures));
	const all = (fields: Partial<ToldYear>) => read(allSentence(year(fields), 'plain'));

	it('is our own figure, then the range of all methods', () => {
		expect(ours({})).toBe(
			'By our own account California paid $42.9 billion more than it received in FY2016, interest on the federal debt left out.'
		);
		expect(all({})).toBe(
			'Depending on how it is counted, it paid $6.7 billion to $44.0 billion more.'
		);
		const turned = { plain: { ours: -52.8e9, least: -53.3e9, most: 74.5e9 } };
		expect(all(turned)).toBe(
			'Depending on how it is counted, it ranged from paying $53.3 billion more to receiving $74.5 billion more.'
		);
		const got = { ours: 8e9, least: 8e9, most: 9e9 };
		expect(ours({ state: 'TX', plain: got })).toMatch(
			/^By our own account Texas received \$8\.0 billion more than it paid in FY2016/
		);
	});

	it('is measured against the other states where the sentence is', () => {
		expect(ours({}, 'neutral')).toBe(
			'By our own account California paid $85.4 billion more than its share in FY2016, against the other states, with the federal deficit shared out equally.'
		);
	});

	it('speaks of a surplus where the figures of the year have one', () => {
		expect(ours({ fiscalYear: 2000, nation: -460e9 }, 'neutral')).toMatch(
			/ in FY2000, against the other states, with the surplus in these figures shared out equally\.$/
		);
		const told = year({ fiscalYear: 2000, nation: -460e9 });
		expect(otherFiguresSentence(told, 'plain')).toMatch(
			/^Against the other states, with the surplus in these figures shared out, /
		);
		expect(otherFiguresSentence(told, 'neutral')).toMatch(
			/^Dollar for dollar, with the surplus in these figures left where it is, /
		);
	});

	it('names other states that the claim sets beside it, each with its figure', () => {
		const years = [year({}), year({ state: 'NJ', plain: { ours: 2e9, least: 2e9, most: 3e9 } })];
		expect(read(oursSentence(years, 'plain'))).toBe(
			'By our own account California paid $42.9 billion more than it received and New Jersey received $2.0 billion more in FY2016, interest on the federal debt left out.'
		);
	});

	it('has interest and the other figures beside it, each in a sentence of its own', () => {
		expect(read(withInterestSentence([year({})]))).toBe(
			'With interest on the federal debt counted by population, our own account has California paying $13.8 billion more.'
		);
		expect(withInterestSentence([year({ withInterest: null })])).toBe('');
		expect(read(withInterestSentence([year({}), year({ state: 'TX' })]))).toMatch(
			/ our own account has California .* more and Texas .* more\.$/
		);
		expect(read(otherFiguresSentence(year({}), 'plain'))).toBe(
			'Against the other states, with the federal deficit shared out, our own account has California paying $85.4 billion more; depending on how it is counted, it paid $77.4 billion to $97.0 billion more.'
		);
		expect(read(otherFiguresSentence(year({}), 'neutral'))).toMatch(
			/^Dollar for dollar, .*, our own account has California paying \$42\.9 billion more, interest on the federal debt left out; depending on how it is counted, it/
		);
		expect(otherFiguresSentence(year({ neutral: null }), 'plain')).toBe('');
	});

	it('leaves the range of a single method out, and says where our own account has no figure', () => {
		expect(all({ plain: { ours: 8e9, least: 8e9, most: 8e9 } })).toBe('');
		const others = { ours: null, least: -20e9, most: -10e9 };
		expect(ours({ fiscalYear: 1982, plain: others })).toBe(
			'For FY1982 our own account has no figure for California.'
		);
		expect(all({ plain: others })).toBe(
			'Depending on how it is counted, it paid $10.0 billion to $20.0 billion more.'
		);
		expect(ours({ plain: null })).toBe('');
		expect(oursSentence([], 'plain')).toBe('');
	});

	it('tells directions in words, without a sign, and never parts a number from its unit', () => {
		expect(oursSentence([year({})], 'plain')).not.toMatch(/[−+]|\d billion/);
	});
});

describe('what to print of a part in its own measure', () => {
	const texas: ToldRange = {
		nets: [434e9, 454e9, 611e9],
		names: ['TX'],
		measure: 'net',
		figures: 'plain',
		isPerPerson: false,
		fiscalYears: [2017, 2018, 2019],
		of: 'years',
		least: 1.5e9,
		most: 67.5e9
	};
	const tell = (fields: Partial<ToldRange>) => read(rangeSentence({ ...texas, ...fields }));

	it.each<[string, Partial<ToldRange>]>([
		['Texas received $1.5 billion to $67.5 billion more than it paid a year in FY2017–19.', {}],
		[
			'Texas paid $1.5 billion to $3.0 billion more than it received over FY2017–19 in all.',
			{ least: -3e9, most: -1.5e9, of: 'sum' }
		],
		[
			'Texas ranged from paying $900 a person more than it received to receiving $10 a person more than it paid in FY2017.',
			{ least: -900, most: 10, isPerPerson: true, fiscalYears: [2017] }
		],
		[
			'Texas received 97 cents to $1.18 for each dollar paid in FY2017–19.',
			{ measure: 'ratio', least: 0.97, most: 1.18 }
		],
		[
			'California and New York together paid $4.0 billion to $5.0 billion more than their share a year in FY2017–19, with the federal deficit shared out per person or by taxes paid.',
			{ names: ['CA', 'NY'], figures: 'neutral', least: -5e9, most: -4e9 }
		]
	])('%s', (words, fields) => {
		const isOfYears = /(?:year|paid) in FY2017–19/.test(words);
		const how = isOfYears ? 'the year and on how it is counted' : 'how it is counted';
		expect(tell(fields)).toBe(`Depending on ${how}, ${words}`);
	});

	it('depends on nothing where both ends are printed as one figure', () => {
		const one = { measure: 'paid', least: 702e9, most: 702.1e9, fiscalYears: [2017] } as const;
		expect(tell(one)).toBe(
			'By every calculation that counts both sides alike, Texas paid $702 billion in federal taxes in FY2017.'
		);
		expect(tell({ ...one, isAccountAlone: true })).toBe(
			'By our own account, Texas paid $702 billion in federal taxes in FY2017.'
		);
		const ratio = { measure: 'ratio', least: 0.971, most: 0.974 } as const;
		expect(tell(ratio)).toMatch(
			/^By every calculation that counts both sides alike, Texas received 97 cents for each dollar/
		);
		expect(tell({ least: -4e6, most: 4e6 })).toMatch(
			/^Depending on the year and on how it is counted, /
		);
	});

	it('gives each state of a group its figures, and the average beside what is compared with it', () => {
		const cents = { ...texas, measure: 'ratio', fiscalYears: [2005] } as const;
		const [jersey, kentucky] = [
			{ ...cents, names: ['NJ'], least: 0.64, most: 0.73 },
			{ ...cents, names: ['KY'], least: 1.41, most: 1.55 }
		] as const;
		expect(rangeSentence(jersey, [kentucky])).toBe(
			'Depending on how it is counted, New Jersey received 64 cents to 73 cents for each dollar paid and Kentucky $1.41 to $1.55 in FY2005.'
		);
		const mixed = { figures: 'neutral', fiscalYears: [2000, 2010] } as const;
		expect(tell({ ...mixed, nets: [-460e9, 1_000e9] })).toMatch(
			/, with federal deficits and surpluses shared out per person or by taxes paid\.$/
		);
		const utah: ToldRange = { ...texas, names: ['UT'], least: -1.1e9, most: 10.7e9 };
		expect(read(rangeSentence(texas, [utah]))).toContain(
			'Texas received $1.5 billion to $67.5 billion more than it paid and Utah ranged from paying $1.1 billion more to receiving $10.7 billion more a year in'
		);
		expect(rangeSentence(jersey, [], { least: 1.01, most: 1.2 })).toMatch(
			/ in FY2005; the national average was \$1\.01 to \$1\.20\.$/
		);
	});

	it('counts states and years in words', () => {
		const in2020 = verdictWith(
			{},
			{ years: { counted: [2020], apart: [], dropped: [], isUndated: false } }
		);
		expect(payersSentence({ least: 0, most: 0 }, in2020)).toBe(
			'By every calculation that counts both sides alike, no state paid more than it received in FY2020.'
		);
		expect(payersSentence({ least: 0, most: 3 }, in2020)).toMatch(
			/, 0 to 3 states paid more than they received/
		);
		expect(payersSentence({ least: 0, most: 0 }, { ...in2020, isAccountAlone: true })).toBe(
			'By our own account, no state paid more than it received in FY2020.'
		);
		const count = (...values: readonly number[]) =>
			yearCountSentence(
				verdictWith({ scope: 'count' }, { trials: values.map((value) => trialWith({ value })) }),
				'TX',
				[1981, 1982, 1983]
			);
		expect(count(0, 2, 2)).toBe(
			'Depending on how it is counted, Texas paid more than it received in 0 or 2 of the 3 years FY1981–\u206083.'
		);
		expect(count(2, 2)).toBe(
			'By every calculation that counts both sides alike, Texas paid more than it received in 2 of the 3 years FY1981–\u206083.'
		);
		expect(count(0, 1, 2, 3, 4)).toContain(' in 0 to 4 of the 3 years FY1981–\u206083.');
	});

	it('tells a place among all, not among payers, and what the last of them means', () => {
		const place = (fields: Partial<Places>) =>
			read(
				placesSentence({
					state: 'NY',
					first: 1,
					last: 43,
					of: 51,
					balance: 56.7e9,
					figures: 'plain',
					...fields
				})
			);
		expect(place({})).toBe(
			'By what it paid beyond what it received, New York was anywhere from the largest payer to 43rd of 51; at 43rd, it received $56.7 billion more than it paid.'
		);
		expect(place({ first: 5 })).toContain(' was anywhere from 5th to 43rd of 51; ');
		expect(place({ first: 3, last: 3, balance: -2e9, figures: 'neutral' })).toBe(
			'By what it paid beyond its share, New York was 3rd of 51: it paid $2.0 billion more than its share.'
		);
		expect(place({ last: 1 })).toBe(
			'By every calculation that counts both sides alike, that made it the largest payer of the 51, D.C. counted as a state.'
		);
	});

	it('gives the share of the nation as one', () => {
		const paid = { ...texas, measure: 'paid', fiscalYears: [2012] } as const;
		expect(shareSentence(paid, { least: 0.131, most: 0.14 })).toBe(
			'Depending on how it is counted, Texas paid 13.1% to 14.0% of all federal taxes in FY2012.'
		);
		expect(otherShareSentence({ ...paid, measure: 'received' }, { least: 0.1, most: 0.11 })).toBe(
			'It received 10.0% to 11.0% of all federal money in the same year.'
		);
	});

	it('gives the other side in a second sentence, of the same years or of its own', () => {
		const got = { ...texas, measure: 'received', least: 635e9, most: 719e9 } as const;
		expect(read(otherSideSentence(got, texas))).toBe(
			'It received $635 billion to $719 billion from the federal government a year in the same years.'
		);
		const one = { ...got, fiscalYears: [2003], isPerPerson: true, least: 6249, most: 6986 };
		expect(read(otherSideSentence(one, one, { least: 6932, most: 7461 }))).toBe(
			'It received $6,249 to $6,986 a person from the federal government in the same year; the national average was $6,932 to $7,461 a person.'
		);
		const balance = { ...texas, fiscalYears: [1986], figures: 'neutral', nets: [221e9] } as const;
		expect(read(otherSideSentence(balance, texas))).toBe(
			'It received $1.5 billion to $67.5 billion more than its share in FY1986, with the federal deficit shared out in the same way.'
		);
	});

	it('names neither state nor year again after what a source printed', () => {
		expect(
			read(afterSourceSentence({ ...texas, measure: 'paid', least: 702e9, most: 703e9 }))
		).toBe(
			'Depending on how it is counted, it paid $702 billion to $703 billion in federal taxes.'
		);
	});

	it('says how a figure is adjusted', () => {
		expect(tell({ isWithoutRelief: true })).toMatch(
			/ in FY2017–19, COVID-19 relief left out \(stimulus payments and credits\)\.$/
		);
	});
});

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

describe('the end of the campaign’s sum', () => {
	it('is told without interest and with it', () => {
		expect(read(interestSentence(year({})))).toBe(
			'Our account leaves interest on the federal debt out and ends at −$42.9 billion; with interest counted by population it ends at −$13.8 billion.'
		);
	});

	it('is not told where our account lacks one of them', () => {
		expect(interestSentence(year({ plain: null }))).toBe('');
		expect(interestSentence(year({ withInterest: null }))).toBe('');
	});
});
