import { describe, expect, it } from 'vitest';
import {
	AMOUNT,
	quotationWith,
	shareWith,
	trialWith,
	verdictWith
} from '../../../tests/support/part-verdict';
import { read } from '../../../tests/support/read';
import { claimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Quotation } from '$lib/fiscal/verdict/quoted';
import type { QuotedWord } from '$lib/fiscal/verdict/types';
import { openingSentence } from './claim-sentence';
import { byMethodsSentence, votersSentence } from './verdict-sentence';

it('is told in parts, so that no sentence stands twice on a page', () => {
	const quotation = quotationWith('as-printed', { value: 422.679e9, revised: null });
	const part = {
		...AMOUNT,
		main: 'yes',
		measure: 'paid',
		side: null,
		judged_by: 'source'
	} as const;
	const verdict = verdictWith(part, {
		quotation,
		word: 'as-printed',
		spread: [458e9, 458e9],
		isAccountAlone: true
	});
	expect(read(byMethodsSentence(verdict))).toBe(
		'By our own account alone, the figure of every method is $458 billion in FY2016.'
	);
	expect(votersSentence(verdict)).toBe('Our own account alone votes on it.');
	const opening = (told: Quotation, ...weaker: readonly PartVerdict[]) =>
		read(openingSentence(claimVerdict('a-claim', [{ ...verdict, quotation: told }, ...weaker])));
	const printed = { value: 422.679e9, revised: 430e9 };
	const rest = 'By our own account alone, the figure of every method is $458 billion in FY2016.';
	expect(opening(quotation)).toBe(`Its source printed this number. ${rest}`);
	expect(opening(quotationWith('since-revised', printed))).toBe(
		`Its source printed this number, and has since revised it to $430 billion. ${rest}`
	);
	expect(opening(quotationWith('not-as-printed', printed))).toBe(
		`Its source printed another number, $423 billion. ${rest}`
	);
	expect(opening(quotationWith('no-source', null))).toBe(rest);
	const worse = verdictWith({ main: 'no', sentence: 'It is so.' }, { word: 'does-not-hold' });
	expect(opening(quotation, worse)).toMatch(/ But this does not hold: it is so\.$/);
	expect(opening(quotation, worse, worse, worse)).toMatch(
		/ But this does not hold: it is so; the same goes for this: it is so; the same goes for this: it is so\.$/
	);
});

describe('a claim in a sentence', () => {
	const main = verdictWith({ main: 'yes' });

	const weaker = (sentence: string, word: PartVerdict['word']) =>
		verdictWith({ main: 'no', sentence }, { word });

	it('is its main part, with each weaker part named and its word', () => {
		const parts = [
			main,
			weaker('It paid hundreds of billions.', 'does-not-hold'),
			weaker('It paid tens of billions.', 'holds'),
			weaker('It was revised.', 'since-revised')
		];
		expect(openingSentence(claimVerdict('a-claim', parts))).toBe(
			'Every method bears it out in FY2016. But this does not hold: it paid hundreds of billions; this has been revised since it was printed: it was revised.'
		);
	});

	it('names no part that is as strong, and what cannot be tested apart', () => {
		const parts = [main, weaker('It harms children.', 'cannot-be-tested')];
		expect(openingSentence(claimVerdict('a-claim', parts))).toBe(
			'Every method bears it out in FY2016. This cannot be tested here: it harms children.'
		);
		const [, harm = main] = parts;
		expect(openingSentence(claimVerdict('a-claim', [main, harm, harm]))).toMatch(
			/ These cannot be tested here: it harms children; it harms children\.$/
		);
		expect(openingSentence(claimVerdict('a-claim', [main]))).not.toContain('cannot be tested');
	});
});

describe('a claim with several states, sides or numbers', () => {
	const opening = (main: PartVerdict, ...others: readonly PartVerdict[]) =>
		read(openingSentence(claimVerdict('a-claim', [main, ...others])));

	const part = { ...AMOUNT, main: 'yes', measure: 'paid', side: null } as const;

	const paid = verdictWith(part, { spread: [181e9, 189e9], word: 'agrees' });

	it('says of a number beside a sentence without one that it is quoted right', () => {
		const sign = verdictWith({ main: 'yes' }, { word: 'does-not-hold', share: shareWith(0) });
		const number = (word: QuotedWord) =>
			verdictWith(
				{ ...AMOUNT, sentence: 'Californians got $12 a person more.' },
				{ word: 'in-range', quotation: { word, printed: null } }
			);
		expect(opening(sign, number('as-printed'))).toContain(
			' This is quoted right: Californians got $12 a person more.'
		);
		expect(opening(sign, number('since-revised'))).toContain(
			' This was quoted right and has since been revised: Californians got $12 a person more.'
		);
		expect(opening(sign, number('no-source'))).not.toContain('$12');
		expect(opening(paid, number('as-printed'))).not.toContain('is quoted right');
	});

	it('says of which state it speaks, or of which side', () => {
		const texas = verdictWith({ state: 'TX', measure: 'paid' });
		const got = verdictWith({ ...AMOUNT, measure: 'received', side: null });
		const run = 'the methods run from $181 billion to $189 billion in FY2016.';
		expect(opening(paid)).toBe(`T${run.slice(1)}`);
		expect(opening(paid, texas)).toBe(`For California, ${run}`);
		expect(opening(paid, got)).toBe(`For what California paid, ${run}`);
	});

	it('says in a few words what it depends on', () => {
		const deciders = [
			{
				choice: 'interest' as const,
				levels: [
					{ value: 'population', q: 0 },
					{ value: 'excluded', q: 1 }
				],
				weight: 1
			}
		];
		const depends = { main: 'yes', test: 'side' } as const;
		const split = { share: shareWith(0.5), word: 'depends', deciders } as const;
		expect(opening(verdictWith(depends, split))).toBe(
			'50% of the votes bear it out in FY2016. It depends most on interest on the debt.'
		);
		expect(opening(verdictWith(depends, { ...split, word: 'holds' }))).not.toContain('It depends');
	});

	it('names a part that most votes bear out by the tolerance alone', () => {
		const lifted = (...reached: readonly number[]) =>
			verdictWith(
				{
					...AMOUNT,
					bound: 'at-least',
					stated: null,
					low: 100e9,
					sentence: 'It is $100 billion.'
				},
				{ word: 'agrees', trials: reached.map((one) => trialWith({ reached: one })) }
			);
		expect(opening(paid, lifted(1, 0, 0, 0))).toMatch(
			/ But this is borne out as it stands by 25% of the votes, and by the others only within 5% of taxes: it is \$100 billion\.$/
		);
		expect(opening(paid, lifted(0))).toMatch(
			/ is borne out as it stands by no method, and by all only/
		);
		expect(opening(paid, lifted(1, 1, 0))).not.toContain('But');
		const half = { ...lifted(0, 0), word: 'in-range', share: shareWith(0.5) } as const;
		const depends = verdictWith({ main: 'yes' }, { word: 'depends', share: shareWith(0.8) });
		expect(opening(depends, half)).toMatch(
			/ is borne out as it stands by no method, and by 50% of the votes only within 5% of taxes: it is \$100 billion\.$/
		);
	});

	it('says after "But" what is wanting, also of a part whose word stands well alone', () => {
		const near = verdictWith({ ...AMOUNT, sentence: 'It is so.' }, { word: 'in-range' });
		expect(opening(paid, near)).toMatch(
			/ But this lies only within the range of methods, and not all agree with it: it is so\.$/
		);
		expect(opening(paid, { ...near, word: 'since-revised' })).toMatch(
			/ But this has been revised since it was printed: it is so\.$/
		);
	});

	it('does not hold it against a part that says "no more than" that its figures stay below', () => {
		const below = verdictWith(
			{ ...AMOUNT, bound: 'up-to', stated: null, high: 23e9, sentence: 'It was never more.' },
			{ word: 'agrees', trials: [trialWith({ reached: 0 })] }
		);
		expect(opening(paid, below)).not.toContain('But');
	});
});
