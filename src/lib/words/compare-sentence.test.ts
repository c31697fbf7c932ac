import { describe, expect, it } from 'vitest';
import { NOTHING } from '$lib/fiscal/core/columns';
import { positionOf, type StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, Column } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import {
	apartSentence,
	compareInterest,
	compareSecond,
	compareSentence,
	compareShared,
	type CompareTold
} from './compare-sentence';
import { withoutJoiners } from './money';
import { plainText } from './parts';

const choice: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'none',
	interest: 'left-out'
};

/** A year in which the states named have these figures, dollar for dollar and 1,000 less against the average. */
function shownOf(values: Partial<Record<StateCode, number>>): ShownYear {
	const at = <T>(read: (value: number) => T) => {
		const column: (T | null)[] = NOTHING.map(() => null);
		for (const [code, value] of Object.entries(values)) {
			column[positionOf(code as StateCode)] = read(value);
		}
		return column;
	};
	const side = (value: number): Side =>
		Math.abs(value) < 10 ? 'even' : value < 0 ? 'payer' : 'recipient';
	const plain: Column = at((value) => value);
	const neutral: Column = at((value) => value - 1000);
	return {
		view: {
			fiscalYear: 2024,
			plain,
			neutral,
			status: plain.map((value) => (value === null ? 'not-covered' : 'present'))
		},
		sides: { plain: at(side), neutral: at((value) => side(value - 1000)) },
		nation: { net: 1 }
	} as unknown as ShownYear;
}

const shown = shownOf({ CA: -1342, TX: 1642, NY: -1386, FL: 500, GA: 40, OH: 3, IA: 1003 });
const told = (states: readonly StateCode[], more: Partial<Choice> = {}): CompareTold => ({
	choice: { ...choice, ...more },
	states,
	shown
});
const said = (states: readonly StateCode[], more?: Partial<Choice>) =>
	plainText(compareSentence(told(states, more)));

describe('the answer of a comparison', () => {
	it.each([
		[
			['CA', 'TX', 'NY', 'FL'],
			'By our own account, California and New York paid more than they received in 2024; Texas and Florida received more than they paid.'
		],
		[
			['CA', 'NY'],
			'By our own account, California and New York both paid more than they received in 2024.'
		],
		[
			['TX', 'FL', 'GA'],
			'By our own account, Texas, Florida and Georgia all received more than they paid in 2024.'
		],
		[
			['CA', 'OH'],
			'By our own account, California paid more than it received in 2024; Ohio about broke even.'
		],
		[
			['CA', 'DC'],
			'By our own account, California paid more than it received in 2024. Our own account has no figure for D.C. (not covered).'
		],
		[['DC'], 'Our own account has no figure for D.C. (not covered) in 2024.']
	] as const)('of %j', (states, sentence) => {
		expect(said(states)).toBe(sentence);
	});

	it('is told against the national average where the deficit is shared out', () => {
		expect(said(['CA', 'TX', 'FL'], { deficit: 'per-person' })).toBe(
			'By our own account, California and Florida paid more on balance than the national average in 2024; Texas received more on balance than the national average.'
		);
		expect(said(['TX', 'IA'], { deficit: 'per-person' })).toBe(
			'By our own account, Texas received more on balance than the national average in 2024; Iowa about equaled the national average.'
		);
		for (const scale of ['total', 'gdp', 'income'] as const) {
			expect(said(['CA', 'TX', 'FL'], { deficit: 'per-person', scale })).toBe(
				'By our own account, with the federal deficit shared out equally, California and Florida paid more on balance than at the national average in 2024; Texas received more on balance than at the national average.'
			);
		}
		expect(said(['CA', 'TX'], { deficit: 'tax-share' })).toMatch(
			/^By our own account, with the federal deficit shared out by taxes paid, California paid more/
		);
	});

	it('names who has most and least of a measure without sides', () => {
		expect(said(['FL', 'TX', 'IA'], { measure: 'received' })).toBe(
			'By our own account, of these three, Texas received most in federal money in 2024: $1,642 a person; Florida least, $500.'
		);
	});

	it('gives the color of a side to the two words that tell it', () => {
		const balances = compareSentence(told(['CA', 'TX'])).filter(({ role }) => role === 'balance');
		expect(balances).toEqual([
			{ text: 'paid more', role: 'balance', side: 'payer' },
			{ text: 'received more', role: 'balance', side: 'recipient' }
		]);
	});
});

it('says which two are furthest apart, and by how much', () => {
	const apart = (states: readonly StateCode[], more?: Partial<Choice>) =>
		withoutJoiners(plainText(apartSentence(told(states, more))));
	expect(apart(['CA', 'TX', 'NY'])).toBe(
		'Furthest apart are New York (−$1,386) and Texas (+$1,642), $3,028 a person apart, in 2024 dollars.'
	);
	expect(apart(['CA', 'TX'])).toBe(
		'California (−$1,342) and Texas (+$1,642) are $2,984 a person apart, in 2024 dollars.'
	);
	expect(apart(['CA', 'TX'], { measure: 'ratio', dollars: 'current' })).toMatch(
		/^Beside each other: California \(.*\) and Texas \(.*\)\.$/
	);
	expect(apart(['CA'])).toBe('');
	expect(apart(['CA', 'DC'])).toBe('');
});

describe('while the deficit is left where it is', () => {
	const shared = (states: readonly StateCode[], more?: Partial<Choice>, of = shown) =>
		plainText(compareShared({ ...told(states, more), shown: of }));

	it.each([
		[
			['CA', 'TX', 'NY', 'FL'],
			'The federal deficit is left where it is. With the deficit shared out equally, California, New York and Florida paid more on balance than the national average; Texas received more.'
		],
		[
			['TX', 'IA'],
			'The federal deficit is left where it is. With the deficit shared out equally, Texas received more on balance than the national average; Iowa about equaled the national average.'
		],
		[
			['CA', 'FL', 'DC'],
			'The federal deficit is left where it is. With the deficit shared out equally, California and Florida both paid more on balance than the national average.'
		],
		[['DC'], '']
	] as const)('tells what %j did with it shared out', (states, sentence) => {
		expect(shared(states)).toBe(sentence);
	});

	it('calls a surplus by its name, and a whole state what it would be at the average', () => {
		const surplus = { ...shown, nation: { ...shown.nation, net: -1 } };
		expect(shared(['CA', 'TX'], {}, surplus)).toBe(
			'The surplus in these figures is left where it is. With the surplus shared out equally, California paid more on balance than the national average; Texas received more.'
		);
		expect(shared(['CA', 'TX'], { scale: 'total' })).toMatch(/than at the national average; Texas/);
	});

	it('has only the choice where it is shared out, so that its word stays', () => {
		expect(shared(['CA', 'TX'], { deficit: 'tax-share' })).toBe(
			'The federal deficit is shared out by taxes paid.'
		);
		const words = compareShared(told(['CA', 'TX'], { deficit: 'per-person' }));
		expect(words.filter(({ role }) => role === 'deficit')).toHaveLength(1);
	});

	it('has no such sentence where it is not known, or is no part of the measure', () => {
		expect(shared(['CA', 'TX'], { measure: 'ratio' })).toBe('');
		expect(shared(['CA', 'TX'], {}, { ...shown, nation: { ...shown.nation, net: null } })).toBe('');
	});

	it('follows how far the states are apart', () => {
		const second = (more?: Partial<Choice>) => plainText(compareSecond(told(['CA', 'TX'], more)));
		expect(second()).toMatch(/apart, in 2024 dollars\. The federal deficit is left where it is\./);
		expect(second({ deficit: 'per-person' })).toMatch(
			/ apart, in 2024 dollars\. The federal deficit is shared out equally\.$/
		);
		expect(plainText(compareSecond(told(['CA', 'DC'])))).toMatch(/^The federal deficit is left/);
	});
});

it('says of shares of two economies how many points they are apart, as the shares are told', () => {
	const shares = shownOf({ CA: -0.0104, TX: 0.0304 });
	const apart = (scale: 'gdp' | 'income') =>
		withoutJoiners(
			plainText(
				apartSentence({ ...told(['CA', 'TX'], { scale, dollars: 'current' }), shown: shares })
			)
		);
	expect(apart('gdp')).toBe(
		'California (−1.0% of its GDP) and Texas (+3.0%) are 4.0 percentage points apart.'
	);
	expect(apart('income')).toContain('(−1.0% of its personal income)');
});

it('of figures against the others says no average where there is none', () => {
	const view = { ...shown.view, neutral: NOTHING, partial: { found: 6, of: 51 } };
	const some = { ...told(['CA', 'DC'], { deficit: 'tax-share' }), shown: { ...shown, view } };
	expect(plainText(compareSentence(some))).toBe(
		'Our own account has no figure for California (no average) and D.C. (not covered) in 2024.'
	);
	expect(compareShared(some)).toEqual([]);
});

describe('interest on the debt', () => {
	const otherwise = {
		choice: { ...choice, interest: 'counted' as const },
		shown: shownOf({ CA: 1300, TX: 4284, NY: -20 })
	};
	const interest = (states: readonly StateCode[]) =>
		plainText(compareInterest(told(states), otherwise));

	it('is told with the states whose side it turns, or as turning none', () => {
		expect(interest(['CA', 'TX', 'NY'])).toBe(
			'Interest on the debt is left out. With it counted as money received, California received more than it paid.'
		);
		expect(interest(['TX', 'NY'])).toMatch(
			/counted as money received, neither of these states would change sides\.$/
		);
		expect(interest(['TX', 'NY', 'DC'])).toMatch(/, none of these states would change sides\.$/);
		expect(interest(['TX'])).toMatch(/, Texas would stay on the same side\.$/);
	});

	it('is told of no estimate that cannot count it, and of no measure without sides', () => {
		expect(compareInterest(told(['CA']), null)).toEqual([]);
		expect(compareInterest(told(['CA'], { measure: 'paid' }), otherwise)).toEqual([]);
	});
});
