import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import {
	afterSourceSentence,
	otherSideSentence,
	rangeSentence,
	type ToldRange
} from './instead-range-sentence';

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
