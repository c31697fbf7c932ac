import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { ruleFacts, type RuledClaim } from '$lib/ledger/rules.server';
import { WORDS_NOT_USED } from '$lib/words/words-not-used';
import { RULE_COLUMNS, ruleRows } from './rule-tables';
import { RULE_2 } from './rule-words';

const RULED: RuledClaim = {
	claim: 'a-claim',
	asserts: 'California pays more than it gets.',
	then: { word: 'depends', k: 1234, n: 2345 },
	now: {
		word: 'holds',
		share: { k: 95, n: 100, q: 0.95 },
		countings: { oneEach: { q: 1, word: 'holds' }, byYear: null, changes: false }
	},
	weaker: 1
};

const cellsOf = (ruled: Partial<RuledClaim>) => ruleRows([{ ...RULED, ...ruled }])[0]?.cells;

describe('a row of the two rules', () => {
	it('leads to the claim, with both words and in how much each held', () => {
		expect(cellsOf({})?.map(({ text }) => text)).toEqual([
			'California pays more than it gets.',
			'Depends on the method',
			'Holds'
		]);
		expect(cellsOf({})?.[0]?.href).toMatch(/\/claims\/a-claim\/$/);
		expect(cellsOf({})?.map(({ note }) => note)).toEqual([
			undefined,
			'1,234 of 2,345',
			'95% of votes; 1 weaker part'
		]);
	});

	it('has no count where nothing was tested, and no share of an amount', () => {
		const then = { word: 'cannot-be-tested', k: 0, n: 0 } as const;
		const now = { word: 'out-of-range', share: RULED.now.share, countings: null } as const;
		const cells = cellsOf({ then, now, weaker: 0 });
		expect(cells?.slice(1)).toEqual([
			{ text: 'Cannot be tested' },
			{ text: 'Outside the range of methods' }
		]);
	});
});

describe('the claims by both rules', () => {
	const { claims, since } = ruleFacts();
	const before = dataset('claims/rule-1');

	it('are all claims, those that came with rule 2 told as such and counted', () => {
		expect(claims.map(({ claim }) => claim).toSorted()).toEqual(
			dataset('claims/claims')
				.map(({ id }) => id)
				.toSorted()
		);
		const judged = claims.filter(({ then }) => then !== null);
		expect(new Set(judged.map(({ claim }) => claim))).toEqual(
			new Set(before.map(({ claim }) => claim))
		);
		const told = ruleRows(claims).filter(
			({ cells }) => cells[1]?.text === 'Not yet in the list under rule 1'
		);
		expect(told).toHaveLength(since);
		expect(since).toBe(claims.length - judged.length);
	});

	it('have by rule 1 the word of the weakest part that could be tested', () => {
		const own = claims.find(({ claim }) => claim === 'a-net-loss-for-america-of-51-billion');
		expect(own?.then).toMatchObject({ word: 'does-not-hold', k: 0, n: 12 });
		expect(ruleRows(claims).every(({ cells }) => cells.length === RULE_COLUMNS.length)).toBe(true);
	});
});

it('the rule is told without the words that are not used here', () => {
	const text = RULE_2.map(({ label, description }) => `${label}: ${description}`).join('\n');
	const found = WORDS_NOT_USED.filter(({ pattern }) => pattern.test(text));
	expect(found.map(({ pattern }) => pattern.exec(text)?.[0])).toEqual([]);
	expect(text).toMatch(/Holds from 90% of the votes on, does not hold up to 10%/);
	expect(text).toMatch(/five fiscal years ended then, FY2020–\u206021 told apart/);
});
