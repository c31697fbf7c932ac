import { describe, expect, it } from 'vitest';
import type {
	StateDeciders,
	YearChoiceId,
	YearDeciders
} from '$lib/fiscal/verdict/deciders-by-year';
import {
	choiceText,
	levelText,
	decidersSummary,
	decidersTitle,
	rangeLines,
	sideText,
	togetherText,
	yearDecidersText
} from './deciders-words';

const interest = {
	choice: 'interest',
	effect: 'turns',
	low: { value: 'population', q: 0 },
	high: { value: 'excluded', q: 0.75 }
} as const;
const services = {
	choice: 'services',
	effect: 'turns',
	low: { value: 'flow', q: 0 },
	high: { value: 'benefit', q: 1 }
} as const;
const year = (
	fiscalYear: number,
	side: YearDeciders['side'],
	choices: YearDeciders['choices'] = []
): YearDeciders => ({ fiscalYear, side, choices });

const deciders: StateDeciders = {
	neutral: [year(2000, 'payer'), year(2001, 'payer')],
	plain: [
		year(2000, 'split', [services, interest]),
		year(2001, 'split', [{ ...services, effect: 'moves' }, interest]),
		year(2002, 'split', [{ ...interest, effect: 'moves' }]),
		year(2003, 'recipient')
	]
};

describe('decidersTitle', () => {
	it('names the choice that turns the side most often, each figure by itself', () => {
		expect(decidersTitle('CA', deciders)).toBe(
			'What turns the side of California most often, year by year: against the other states, nothing by itself; dollar for dollar, interest on the debt, in 2 of 4 years'
		);
		expect(
			decidersTitle('DC', {
				neutral: [],
				plain: [year(2000, 'split', [services]), year(2001, 'even')]
			})
		).toBe(
			'What turns the side of D.C., year by year: dollar for dollar, how defense and other purchases count, in 1 of 2 years'
		);
		const same = [year(2000, 'split', [services])];
		expect(decidersTitle('DC', { neutral: same, plain: same })).toBe(
			'What turns the side of D.C., year by year: against the other states, how defense and other purchases count, in 1 of 1 years; dollar for dollar, the same, in 1 of 1'
		);
		const never = [year(2000, 'payer')];
		expect(decidersTitle('DC', { neutral: never, plain: never })).toBe(
			'No single choice turns the side of D.C. in any year'
		);
		expect(decidersTitle('DC', { neutral: [], plain: [] })).toBe('No vote has a figure for D.C.');
	});
});

describe('choices that turn the side as often', () => {
	const tied: StateDeciders = {
		neutral: [],
		plain: [year(2000, 'split', [services]), year(2001, 'split', [interest])]
	};

	it('are all named in the heading', () => {
		expect(decidersTitle('CA', tied)).toBe(
			'What turns the side of California, year by year: dollar for dollar, how defense and other purchases count and, just as much, interest on the debt, in 1 of 2 years'
		);
		expect(decidersTitle('CA', { neutral: tied.plain, plain: tied.plain })).toMatch(
			/; dollar for dollar, the same, in 1 of 2$/
		);
		expect(decidersTitle('CA', { neutral: tied.plain.slice(0, 1), plain: tied.plain })).toMatch(
			/; dollar for dollar, how defense .*, interest on the debt, in 1 of 2$/
		);
	});

	it('are no other choice than that of the lead, and are named together where they are', () => {
		const lead = (choice: YearChoiceId) =>
			({ figures: 'plain', first: 2001, last: 2001, choice }) as const;
		expect(togetherText(tied, [lead('interest')])).toBe('');
		expect(togetherText(tied, [lead('pay'), lead('covid')])).toMatch(
			/the votes of FY2001 hang most on federal pay and, just as much, COVID-19 relief\.$/
		);
	});
});

it('the summary counts split years and what turns them', () => {
	expect(decidersSummary(deciders)).toBe(
		'Against the other states, votes agree in every year. Dollar for dollar, votes are not all on one side (payer, recipient or about even) in 3 of 4 years: what turns the side is interest on the debt (2) and how defense and other purchases count (1), some years by more than one of them; in 1 of the 3 no single choice does.'
	);
});

it('the summary says once what a side is', () => {
	const split = [year(2000, 'split', [services])];
	expect(decidersSummary({ neutral: split, plain: split })).toMatch(
		/^Against the other states, votes are not all on one side \(payer, recipient or about even\) in 1 of 1 years: .*\. Dollar for dollar, votes are not all on one side in 1 of 1 years: /
	);
});

it('the summary says in how many split years no single choice turns the side', () => {
	const plain = [year(2000, 'split', [services]), year(2001, 'split'), year(2002, 'payer')];
	expect(decidersSummary({ neutral: [], plain })).toMatch(
		/in 2 of 3 years: what turns the side is .* \(1\); in 1 of the 2 no single choice does\.$/
	);
});

it('the summary of one split year that no choice turns speaks of one year', () => {
	expect(decidersSummary({ neutral: [year(2000, 'split')], plain: [] })).toMatch(
		/in 1 of 1 years: no single choice turns the side in it\.$/
	);
});

describe('what a page opens with, beside what turns single years', () => {
	const turned = { ...deciders, neutral: [year(2000, 'split', [services])] };
	const together = [
		{ figures: 'neutral', first: 2015, last: 2024, choice: 'services' },
		{ figures: 'neutral', first: 1981, last: 2014, choice: 'estimate' },
		{ figures: 'plain', first: 2024, last: 2024, choice: 'interest' }
	] as const;

	it('has its reason told where it is another choice', () => {
		expect(togetherText(turned, together)).toBe(
			'Each year counts by itself here. Over other spans another choice comes first: against the other states, the votes of FY1981–\u20602014 hang most on whose estimate is taken.'
		);
		expect(togetherText({ ...deciders, plain: [] }, together)).toBe(
			'Each year counts by itself here. Over other spans another choice comes first: against the other states, the votes of FY2015–\u206024 hang most on how defense and other purchases count and those of FY1981–\u20602014 hang most on whose estimate is taken; dollar for dollar, the votes of FY2024 hang most on interest on the debt.'
		);
	});

	it('is not said again where it is the same, and where the page opens with none', () => {
		expect(togetherText(turned, [together[0], together[2]])).toBe('');
		expect(togetherText(turned, [])).toBe('');
	});
});

describe('a year in words', () => {
	it('tells the side that all votes agree on, else what turns it', () => {
		expect(yearDecidersText('CA', deciders, 2000)).toBe(
			'Against the other states, every vote makes California a payer. Dollar for dollar, votes are split: how defense and other purchases count and interest on the debt each turn the side.'
		);
		expect(yearDecidersText('CA', deciders, 2003)).toBe(
			'Against the other states, there is no vote. Dollar for dollar, every vote makes California a recipient.'
		);
		const [, second, third] = deciders.plain;
		expect([second, third].map((each) => each && sideText('CA', each))).toEqual([
			'votes are split: interest on the debt turns the side',
			'votes are split, and no single choice turns the side'
		]);
	});

	it('tells the two values of a choice with their shares of payer votes', () => {
		expect(rangeLines(interest)).toEqual([
			{
				label: 'With interest on the debt counted by population',
				text: 'payer by no method',
				kind: 'part'
			},
			{
				label: 'With interest on the debt left out',
				text: 'payer by 75% of votes',
				kind: 'part'
			}
		]);
	});
});

it('choices and their values have words, by themselves and inside a sentence', () => {
	expect(levelText('estimate', 'tax-foundation')).toBe('By the Tax Foundation');
	expect(levelText('rule', 'per-person')).toBe('With the deficit shared out per person');
	expect(['covid', 'pay', 'rule'].map((choice) => choiceText(choice as YearChoiceId))).toEqual([
		'COVID-19 relief',
		'federal pay',
		'the deficit rule'
	]);
});
