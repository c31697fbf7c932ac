import { describe, expect, it } from 'vitest';
import { shareWith, trialWith, verdictWith } from '../../../tests/support/part-verdict';
import type { Decider } from '$lib/fiscal/verdict/decides';
import { hangsSentence } from './hangs-sentence';
import { verdictSentence } from './verdict-sentence';

const decider = (
	choice: Decider['choice'],
	...levels: readonly (readonly [string, number])[]
): Decider => ({ choice, levels: levels.map(([value, q]) => ({ value, q })), weight: 0.4 });

describe('what a verdict hangs on', () => {
	it.each([
		[
			'by every method and by none',
			decider('interest', ['population', 0], ['excluded', 1]),
			'It is so by every method with interest on the debt left out, by no method with interest on the debt counted by population.'
		],
		[
			'in parts of the votes',
			decider('estimate', ['account', 0.42], ['tax-foundation', 0.81]),
			'It is so in 81% of the votes of the Tax Foundation, in 42% of the votes of our own account.'
		],
		[
			'the named years before the others',
			decider('years', ['2020-2021', 0], ['other', 0.7]),
			'It is so by no method in FY2020–\u206021, in 70% of the votes over the other years.'
		]
	])('is told %s', (_, first, sentence) => {
		expect(hangsSentence(verdictWith({}, { deciders: [first] }))).toBe(sentence);
	});

	const services = decider('services', ['flow', 0], ['benefit', 1]);

	it('is told within the account whose choice it is, with what the other makers give', () => {
		const others = [
			{ value: 'tax-foundation', q: 1 },
			{ value: 'rockefeller', q: 0.4 }
		];
		const scope = { makers: ['account'], others, fiscalYears: [] } as const;
		expect(hangsSentence(verdictWith({}, { deciders: [{ ...services, scope }] }))).toBe(
			'Within our own account, it is so by every method with defense and all other purchases counted for everyone alike, by no method with defense and other purchases counted where they are bought; it is so by every method of the Tax Foundation, in 40% of the votes of the Rockefeller Institute.'
		);
	});

	it('names the years in which there is a choice, where it is not all of them', () => {
		const estimate = decider('estimate', ['account', 0.81], ['rockefeller', 1]);
		const scope = { makers: [], others: [], fiscalYears: [2015, 2016, 2020] };
		expect(hangsSentence(verdictWith({}, { deciders: [{ ...estimate, scope }] }))).toMatch(
			/^In FY2015–\u206016 and FY2020, it is so by every method of the Rockefeller Institute, in 81%/
		);
	});

	it('calls votes of about even that, where no vote bears it out', () => {
		const deciders = [decider('services', ['flow', 0], ['benefit', 0.1], ['defense', 0.5])];
		const trials = [trialWith({ score: 0.5 }), trialWith({ score: 0 })];
		expect(hangsSentence(verdictWith({}, { deciders, trials }))).toBe(
			'It is about even by every method with defense counted for everyone alike, by no method with defense and other purchases counted where they are bought.'
		);
		const some = [decider('services', ['flow', 0], ['defense', 0.1])];
		expect(hangsSentence(verdictWith({}, { deciders: some, trials }))).toMatch(
			/^It is about even by some methods with defense counted/
		);
	});

	it('follows the sentence that names the choice, and names it itself for an amount', () => {
		const deciders = [decider('rule', ['tax-share', 0.25], ['per-person', 1])];
		const sign = verdictWith({}, { deciders });
		const amount = verdictWith(
			{ test: 'amount', bound: 'exact', stated: 5e9, unit: 'usd' },
			{ deciders, spread: [4e9, 6e9] }
		);
		for (const verdict of [sign, amount]) {
			const told = `${verdictSentence(verdict)} ${hangsSentence(verdict)}`;
			expect(
				told.match(/What decides most is how the federal deficit is shared out/g)
			).toHaveLength(1);
			expect(told).toMatch(
				/it is so by every method with the deficit shared out per person, in 25% /i
			);
		}
	});

	it('says that a bound is kept within the tolerance alone, where none or fewer keep it as it stands', () => {
		const bound = {
			test: 'amount',
			bound: 'at-least',
			stated: null,
			low: 1e11,
			unit: 'usd'
		} as const;
		const deciders = [decider('estimate', ['tax-foundation', 0], ['account', 1])];
		const told = (reached: number) =>
			hangsSentence(
				verdictWith(bound, {
					deciders,
					share: shareWith(0.5),
					trials: [trialWith({ reached }), trialWith({ reached: 0, score: 0 })]
				})
			);
		expect(told(0)).toBe(
			'What decides most is whose estimate is taken: within 5% of taxes it is so by every method of our own account, by no method of the Tax Foundation.'
		);
		expect(told(1)).toBe(
			'What decides most is whose estimate is taken: it is so by every method of our own account, by no method of the Tax Foundation.'
		);
	});

	it('is told of all choices that decide as much', () => {
		const tied = [
			decider('rule', ['tax-share', 0.25], ['per-person', 1]),
			decider('interest', ['population', 0.25], ['excluded', 1])
		];
		const [first, second] = tied.map((each) =>
			hangsSentence(verdictWith({}, { deciders: [each] }))
		);
		const both = `${first?.slice(0, -1) ?? ''}; ${second?.replace('It', 'it') ?? ''}`;
		expect(hangsSentence(verdictWith({}, { deciders: tied }))).toBe(both);
		expect(both.match(/it is so by every method/gi)).toHaveLength(2);
		const lesser = tied.map((each, at) => ({ ...each, weight: 0.4 - at / 10 }));
		expect(hangsSentence(verdictWith({}, { deciders: lesser }))).toBe(first);
	});

	it('tells of those who cannot choose once, where each has been told of by name', () => {
		const others = [{ value: 'rockefeller', q: 1, even: 0, weight: 0.5 }];
		const interest = {
			...decider('interest', ['population', 0.6], ['excluded', 1]),
			scope: { makers: ['account'], fiscalYears: [], others }
		} as unknown as Decider;
		const maker = decider('estimate', ['account', 0.8], ['rockefeller', 1]);
		const told = (deciders: readonly Decider[]) => hangsSentence(verdictWith({}, { deciders }));
		expect(told([interest])).toMatch(/; it is so by every method of the Rockefeller Institute\.$/);
		const both = told([maker, interest]);
		expect(both.match(/of the Rockefeller Institute/g)).toHaveLength(1);
	});

	it('is nothing where nothing decides and no counting gives another word', () => {
		expect(hangsSentence(verdictWith({}))).toBe('');
	});
});

describe('another way to count', () => {
	const countings = {
		oneEach: { q: 0.84, word: 'depends' },
		byYear: { q: 0.903, word: 'holds' },
		changes: true
	} as const;

	it('is told with its word where one gives another', () => {
		expect(hangsSentence(verdictWith({}, { countings, share: shareWith(0) }))).toBe(
			'The word changes with the counting: with one vote for every calculation it depends on the method (84%); with one vote a year it holds (90%).'
		);
	});

	it('tells all votes and none in words', () => {
		const ends = {
			oneEach: { q: 1, word: 'holds' },
			byYear: { q: 0, word: 'does-not-hold' },
			changes: true
		} as const;
		expect(hangsSentence(verdictWith({}, { countings: ends, share: shareWith(0.5) }))).toBe(
			'The word changes with the counting: with one vote for every calculation it holds (all votes); with one vote a year it does not hold (none of the votes).'
		);
	});

	it('is told only of a counting that gives another word', () => {
		expect(hangsSentence(verdictWith({}, { countings, share: shareWith(0.95) }))).toBe(
			'The word changes with the counting: with one vote for every calculation it depends on the method (84%).'
		);
	});

	it('leaves out votes a year where methods over several years vote', () => {
		const own = { ...countings, byYear: null };
		expect(hangsSentence(verdictWith({}, { countings: own }))).toBe(
			'The word changes with the counting: with one vote for every calculation it depends on the method (84%).'
		);
	});

	it('is not told where all give one word', () => {
		expect(hangsSentence(verdictWith({}, { countings: { ...countings, changes: false } }))).toBe(
			''
		);
	});
});
