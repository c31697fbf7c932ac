import { describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import type { StateCode } from '$lib/data/states';
import type { Choice, EstimateYear } from '$lib/fiscal/core/types';
import { sidesOf } from '$lib/fiscal/core/verdict-band';
import { nationOf, viewOf } from '$lib/fiscal/measures/view';
import {
	answerSentence,
	contextSentence,
	plainText,
	secondSentence,
	steeredSentence
} from './sentence';

const OTHERS = everywhere(100);

/** A nation of 51 in which most states pay 100 and get 120; a few are told apart. */
const paid = OTHERS.map((value, at) => ({ 4: 8000, 25: 4000, 32: 9000 })[at] ?? value);
const received = OTHERS.map((value, at) => ({ 4: 6670, 25: 9000, 32: 9100 })[at] ?? value + 20);

const year = yearWith({
	fiscalYear: 2005,
	paid,
	received,
	publishedRatio: columnWith({ CA: 0.78 })
});
const partial = (fields: Partial<EstimateYear>) =>
	yearWith({ ...fields, flags: everywhere(['partial-year-coverage']) });
const context = contextWith({
	population: everywhere(1),
	gdp: everywhere(50_000),
	personalIncome: everywhere(40_000),
	priceIndex: 0.5,
	regionalPrices: columnWith({ CA: 125, MS: 80 })
});

function told(fields: Partial<Choice>, state: StateCode, of: EstimateYear = year) {
	const choice = choiceWith(fields);
	const input = { year: of, context, choice };
	const view = viewOf(input);
	const nation = nationOf(input);
	const sides = sidesOf({ ...input, deficit: choice.deficit, receiptsPerPerson: 8000 });
	const nearest = { estimate: choice.estimate, fiscalYear: 2003 };
	return {
		answer: answerSentence({ choice, state, view, sides, nearest }),
		second: secondSentence({ choice, state, view, sides, nation }),
		steered: steeredSentence({ choice, state, view, sides, nation }),
		context: contextSentence(choice, { nation, sides }),
		contextAfterShared: contextSentence(choice, { nation, sides }, true)
	};
}

const text = (parts: Parameters<typeof plainText>[0]) => plainText(parts);
const answer = (fields: Partial<Choice>, state: StateCode, of?: EstimateYear) =>
	text(told(fields, state, of).answer);
const second = (fields: Partial<Choice>, state: StateCode, of?: EstimateYear) =>
	text(told(fields, state, of).second);

describe('the answer', () => {
	it.each<[Partial<Choice>, StateCode, string]>([
		[{}, 'CA', 'California paid $1,330 more per person than it received in 2005.'],
		[{}, 'MS', 'Mississippi received $5,000 more per person than it paid in 2005.'],
		[{}, 'NM', 'New Mexico received $100 more per person than it paid in 2005: about even.'],
		[{ scale: 'total' }, 'CA', 'California paid $1,330 more overall than it received in 2005.'],
		[{ scale: 'gdp' }, 'CA', 'California paid 2.7% of its GDP more than it received in 2005.'],
		[
			{ scale: 'income' },
			'MS',
			'Mississippi received 12.5% of its personal income more than it paid in 2005.'
		],
		[
			{ dollars: 'real' },
			'CA',
			'California paid $2,660 more per person, in 2024 dollars, than it received in 2005.'
		],
		[
			{ dollars: 'local' },
			'CA',
			'California paid $2,128 more per person, at local prices, in 2024 dollars, than it received in 2005.'
		],
		[
			{ measure: 'received', dollars: 'local' },
			'CA',
			'California received $10,672 per person, at local prices, in 2024 dollars, in federal money in 2005.'
		],
		[
			{ measure: 'received' },
			'CA',
			'California received $6,670 per person in federal money in 2005.'
		],
		[{ measure: 'paid' }, 'DC', 'D.C. paid $100 per person in federal taxes in 2005.'],
		[
			{ measure: 'paid', scale: 'gdp' },
			'CA',
			'California paid 16.0% of its GDP in federal taxes in 2005.'
		],
		[
			{ measure: 'ratio', scale: 'total' },
			'CA',
			'California got back 83 cents of each dollar it paid in 2005.'
		],
		[
			{ measure: 'ratio', scale: 'total' },
			'MS',
			'Mississippi got back $2.25 for each dollar it paid in 2005.'
		],
		[
			{ measure: 'ratio', scale: 'total' },
			'NM',
			'New Mexico got back $1.01 for each dollar it paid in 2005: about even.'
		],
		[
			{ measure: 'published-ratio', scale: 'total' },
			'CA',
			'California got back 78 cents of each dollar it paid in 2005, by the publisher’s own ratio with the deficit shared out.'
		]
	])('%o of %s reads as a sentence', (fields, state, sentence) => {
		expect(answer(fields, state)).toBe(`By the Tax Foundation’s estimate, ${sentence}`);
	});

	it('sets a state beside the nation for the relative ratio', () => {
		const ratio = (6670 + 9000 + 9100 + 48 * 120) / (8000 + 4000 + 9000 + 48 * 100);
		const percent = ((6670 / 8000 / ratio) * 100).toFixed(1);
		expect(answer({ measure: 'relative-ratio', scale: 'total' }, 'CA')).toBe(
			`By the Tax Foundation’s estimate, California got back ${percent}% of what the nation got back per dollar paid in 2005.`
		);
	});

	it('says as much as the nation, and no share, where it is the nation’s', () => {
		const alike = yearWith({ paid: everywhere(10), received: everywhere(12) });
		expect(answer({ measure: 'relative-ratio', scale: 'total' }, 'CA', alike)).toBe(
			'By the Tax Foundation’s estimate, California got back as much as the nation per dollar paid in 2005.'
		);
	});

	it('says as much where both sides are equal', () => {
		const level = yearWith({ paid: columnWith({ CA: 5 }), received: columnWith({ CA: 5 }) });
		expect(answer({}, 'CA', level)).toBe(
			'By the Tax Foundation’s estimate, California received as much as it paid in 2005: about even.'
		);
	});

	it('marks the words a reader may change, and the side of the balance', () => {
		const { answer: parts } = told({}, 'CA');
		expect(parts.filter(({ role }) => role)).toEqual([
			{ text: 'the Tax Foundation’s estimate', role: 'estimate' },
			{ text: 'California', role: 'state' },
			{ text: '$1,330', role: 'balance', side: 'payer' },
			{ text: 'per person', role: 'scale' },
			{ text: 'than it received', role: 'measure' },
			{ text: '2005', role: 'year' }
		]);
	});

	it('gives the reason where a figure is missing, and the nearest one there is', () => {
		const gap = yearWith({ fiscalYear: 2023, status: everywhere('not-covered') });
		expect(answer({ estimate: 'rockefeller-2025' }, 'DC', gap)).toBe(
			'Rockefeller 2025 has no figure for D.C. in 2023: not covered. Nearest: 2003.'
		);
		expect(answer({ estimate: 'collections-cffr' }, 'DC', gap)).toBe(
			'IRS collections and Census have no figure for D.C. in 2023: not covered. Nearest: 2003.'
		);
	});

	it('names the other estimate where the nearest figure is another’s, and none where there is none', () => {
		const choice = choiceWith({ estimate: 'rockefeller-2025' });
		const input = { choice, state: 'DC', sides: { plain: [], neutral: [] } } as const;
		const view = viewOf({ year: yearWith({ fiscalYear: 2023 }), context, choice });
		const nearest = { estimate: 'tax-foundation', fiscalYear: 2005 } as const;
		const opening = 'Rockefeller 2025 has no figure for D.C. in 2023: not published.';
		expect(plainText(answerSentence({ ...input, view, nearest }))).toBe(
			`${opening} Nearest: 2005, by the Tax Foundation’s estimate.`
		);
		expect(plainText(answerSentence({ ...input, view, nearest: null }))).toBe(opening);
	});
});

describe('the second sentence', () => {
	// Σ net = −1,330 + 5,000 + 100 + 48 · 20 = 4,730; a 51st of it is 92.7
	it('tells how much more a state paid or received than the national average, and its rank', () => {
		expect(second({}, 'CA')).toBe(
			'With the federal deficit shared out equally, it paid $1,423 a person more on balance than the national average, 51st of 51.'
		);
		expect(second({}, 'MS')).toBe(
			'With the federal deficit shared out equally, it received $4,907 a person more on balance than the national average, 1st of 51.'
		);
	});

	it('ranks among the states with a figure, however many those are', () => {
		const few = yearWith({
			paid: columnWith({ CA: 8000, MS: 4000, NM: 9000 }),
			received: columnWith({ CA: 6670, MS: 9000, NM: 9100 })
		});
		expect(second({}, 'CA', few)).toMatch(/it paid .* average, 3rd of 3\.$/);
		expect(second({}, 'MS', few)).toMatch(/it received .* average, 1st of 3\.$/);
	});

	it('says about even within the band', () => {
		expect(second({}, 'NM')).toBe(
			'With the federal deficit shared out equally, it was about even: it received $7 a person more on balance than the national average, 2nd of 51.'
		);
	});

	it.each<[Partial<Choice>, string]>([
		[
			{ deficit: 'tax-share' },
			'With the federal deficit shared out by taxes paid, it paid $2,797 a person more than its share,'
		],
		[{ deficit: 'income-share' }, 'With the federal deficit shared out by income, it paid'],
		[{ deficit: 'cut-spending' }, 'With the federal deficit closed by cutting spending, it paid'],
		[{ scale: 'total' }, 'it paid $1,423 more on balance than at the national average,'],
		[{ scale: 'gdp' }, 'it paid 2.8% of its GDP more on balance than at the national average,'],
		[
			{ dollars: 'real' },
			'it paid $2,845 a person more on balance than the national average in 2024 dollars,'
		],
		[
			{ dollars: 'local' },
			'it paid $2,276 a person more on balance than the national average at local prices, in 2024 dollars,'
		]
	])('follows the choice %o', (fields, words) => {
		expect(second(fields, 'CA')).toContain(words);
	});

	it('says what it ranks by where the rank dollar for dollar is another, and only there', () => {
		// At 125% of the nation's prices 1,000 buy less than 800 at 80%.
		const few = yearWith({ net: columnWith({ CA: 1000, MS: 800 }) });
		expect(second({ dollars: 'local' }, 'CA', few)).toMatch(/, 1st of 2 by that measure\.$/);
		expect(second({}, 'CA', few)).toMatch(/ than the national average, 1st of 2\.$/);
		expect(second({ dollars: 'local', deficit: 'per-person' }, 'CA', few)).toMatch(/, 1st of 2\.$/);
	});

	it('says surplus where all states together pay more than they receive', () => {
		const surplus = yearWith({ paid: received, received: paid });
		expect(second({}, 'CA', surplus)).toBe(
			'With the surplus in these figures shared out equally, it received $1,423 a person more on balance than the national average, 1st of 51.'
		);
		expect(second({ deficit: 'cut-spending' }, 'CA', surplus)).toContain(
			'With the surplus in these figures closed by raising spending, it received'
		);
	});

	it('reads balances alone too, but needs both sides for the tax-share rule', () => {
		const balances = yearWith({ net: year.net });
		const fields = { estimate: 'rockefeller-2025' } as const;
		expect(second(fields, 'CA', balances)).toContain('it paid $1,423 a person more on balance');
		expect(second({ ...fields, deficit: 'tax-share' }, 'CA', balances)).toBe('');
	});

	it('gives no average as the reason where a ratio to the nation’s has none', () => {
		const few = partial({ paid: columnWith({ CA: 10 }), received: columnWith({ CA: 8 }) });
		const fields = { estimate: 'collections-cffr', measure: 'relative-ratio' } as const;
		expect(answer({ ...fields, scale: 'total' }, 'CA', few)).toBe(
			'IRS collections and Census have no figure for California in 2005: no average. Nearest: 2003.'
		);
	});

	it('says that there is no average and no rank where only some states were found', () => {
		const few = partial({ net: columnWith({ CA: -3000, MS: 5000 }) });
		const told =
			'Only 2 of the 50 states were found for this year, so there is no average and no rank.';
		expect(second({ estimate: 'rockefeller-2024' }, 'CA', few)).toBe(told);
		expect(second({ estimate: 'rockefeller-2024' }, 'TX', few)).toBe(told);
		expect(second({ estimate: 'rockefeller-2024', deficit: 'per-person' }, 'CA', few)).toBe(told);
		const both = partial({ paid: columnWith({ CA: 10 }), received: columnWith({ CA: 8 }) });
		expect(
			second({ estimate: 'collections-cffr', measure: 'ratio', scale: 'total' }, 'CA', both)
		).toBe(
			'Only 1 of 51 (the states and D.C.) was found for this year, so there is no average and no rank.'
		);
	});

	it('says nothing of the kind of a side that is whole in a partial year', () => {
		const half = partial({ paid: columnWith({ CA: 10 }), received: everywhere(8) });
		expect(second({ estimate: 'collections-cffr', measure: 'received' }, 'CA', half)).toBe('');
	});

	it.each<[Partial<Choice>, StateCode, string, string]>([
		[
			{},
			'CA',
			'where it is',
			'That leaves the federal deficit where it is. With the deficit shared out equally, California paid $1,423 a person more on balance than the national average, 51st of 51.'
		],
		[
			{ deficit: 'tax-share' },
			'CA',
			'shared out by taxes paid',
			'With the federal deficit shared out by taxes paid, it paid $2,797 a person more than its share, 51st of 51.'
		]
	])('lets a reader choose how the deficit is shared out: %o, %s', (fields, state, rule, words) => {
		const { steered } = told(fields, state);
		expect(text(steered)).toBe(words);
		const roles = steered.filter(({ role }) => role === 'deficit');
		expect(roles).toEqual([{ text: rule, role: 'deficit' }]);
	});

	it('keeps that choice for a state without a figure, and has none where no figure hangs on it', () => {
		const few = yearWith({ net: columnWith({ MS: 500, NM: 100 }) });
		const steered = (fields: Partial<Choice>, of: EstimateYear) => told(fields, 'CA', of).steered;
		expect(text(steered({}, few))).toBe('The federal deficit is left where it is.');
		expect(text(steered({ deficit: 'per-person' }, few))).toBe(
			'The federal deficit is shared out equally.'
		);
		expect(steered({ measure: 'received' }, year)).toEqual([]);
		const some = partial({ net: columnWith({ CA: -3000, MS: 5000 }) });
		expect(text(steered({ estimate: 'rockefeller-2024' }, some))).toMatch(/^Only 2 of the 50/);
	});

	it('is left out where the measure has no neutral reading or the figure is missing', () => {
		expect(second({ measure: 'received' }, 'CA')).toBe('');
		expect(second({}, 'CA', yearWith({}))).toBe('');
	});
});

describe('the sentence on the nation', () => {
	it('says what the federal government spent for each dollar, and how many states got more', () => {
		expect(told({}, 'CA').context).toBe(
			'Counting only what this estimate can place, the federal government spent $1.18 for every dollar it took in, so 49 of 51 got more than they paid; 1 was about even.'
		);
	});

	it('counts payers where the federal government spent less than it took in', () => {
		const surplus = yearWith({ paid: received, received: paid });
		expect(told({}, 'CA', surplus).context).toBe(
			'Counting only what this estimate can place, the federal government spent 85 cents for every dollar it took in, so 49 of 51 paid more than they got; 1 was about even.'
		);
	});

	it('names a deficit or a surplus after what shares it out', () => {
		const surplus = yearWith({ paid: received, received: paid });
		expect(told({}, 'CA').contextAfterShared).toContain('With the deficit left where it is, 49 of');
		expect(told({}, 'CA', surplus).contextAfterShared).toContain(
			'With the surplus left where it is, 49 of 51 paid more'
		);
	});

	it('does not draw a conclusion that the count does not bear', () => {
		const lopsided = yearWith({
			paid: everywhere(100),
			received: everywhere(90).map((value, at) => (at === 0 ? 2000 : value))
		});
		expect(told({}, 'CA', lopsided).context).toMatch(/, and yet only 1 of 51 got more/);
	});

	it.each([
		['26 of 51 got more than they paid', 26, 110, 90],
		['26 of 51 paid more than they got', 25, 110, 90],
		['10 of 51 got more than they paid', 10, 150, 88]
	])('draws none from a dollar spent for every dollar: %s', (count, some, more, less) => {
		const level = yearWith({
			paid: everywhere(100),
			received: everywhere(less).map((value, at) => (at < some ? more : value))
		});
		expect(told({}, 'CA', level).context).toMatch(
			new RegExp(`spent \\$1\\.00 for every dollar it took in; ${count}\\.$`)
		);
	});

	it('is empty where only some states were found, and for balances alone', () => {
		const few = partial({
			paid: columnWith({ CA: 10, TX: 10 }),
			received: columnWith({ CA: 8, TX: 8 })
		});
		expect(told({ estimate: 'collections-cffr' }, 'CA', few).context).toBe('');
		expect(told({ estimate: 'rockefeller-2025' }, 'CA', yearWith({ net: year.net })).context).toBe(
			''
		);
	});
});
