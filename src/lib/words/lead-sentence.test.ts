import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { LeadWithMixes } from '$lib/fiscal/verdict/lead-mixes';
import { leadOfState } from '$lib/ledger/verdict.server';
import { leadSentences } from './lead-sentence';

describe('the leads of all states', () => {
	const leadText = (lead: LeadWithMixes) => {
		const { others, decides, plain } = leadSentences(lead);
		return [others, decides, plain].filter(Boolean).join(' ');
	};

	it('name what methods hang on each time, and write small numbers as words', () => {
		for (const text of STATE_CODES.map((code) => leadText(leadOfState(code)))) {
			expect(text).not.toMatch(/on the same\b|counts half\b|of the [1-9] years/);
		}
	});

	const leads = STATE_CODES.map(leadOfState);

	const texts = leads.map(leadText);

	it('say which methods have no vote where these go against every one that has', () => {
		const mixesOf = (code: StateCode) => leadSentences(leadOfState(code)).mixes;
		expect(mixesOf('OH')).toBe(
			'Every method here counts both sides alike. IRS collections less federal spending do not, and so have no vote; against the other states they put Ohio on the other side in FY2008–\u206024.'
		);
		expect(mixesOf('NC')).toMatch(
			/North Carolina on the other side in 14 of the 21 years that they have\.$/
		);
		// By one rule for the deficit alone.
		expect(mixesOf('AZ')).toMatch(/and so have no vote\.$/);
		expect(mixesOf('CA')).toBe('');
		expect(mixesOf('VA')).toBe('');
	});

	it('are there, and end as sentences do', () => {
		expect(texts).toHaveLength(51);
		for (const text of texts) {
			expect(text).toMatch(/^Against the other states, .*\. Dollar for dollar, .*\.$/);
			expect(text).not.toMatch(/NaN|undefined|null| {2}|\.\.|;\.|: \.| ,/);
		}
	});

	it('never tell nothing or all as a percent, or one as several', () => {
		for (const text of texts) expect(text).not.toMatch(/\b(0|100)%|\b1 years|\bin no of|\bin no\./);
	});

	it('tell a phone the ranges and the newest year that they tell a wide page', () => {
		for (const lead of leads) {
			const { decides, plain: wide, brief } = leadSentences(lead);
			for (const amount of decides.match(/[+−]\u2060\$[\d,]+/g) ?? [])
				expect(brief).toContain(amount);
			const newest = `FY${lead.plain?.newest}`;
			const [, side] = new RegExp(`(In ${newest} it .*? by every method)`).exec(wide) ?? [];
			expect(brief).toContain(side ?? newest);
			expect(brief.length).toBeLessThan(600);
		}
	});

	it('say that the newest years depend wherever less than nine tenths of the votes agree', () => {
		for (const lead of leads) {
			const { others } = lead;
			if (others?.kind !== 'split') continue;
			const most = Math.max(others.payer.q ?? 0, others.recipient.q ?? 0);
			const first = leadSentences(lead).others;
			expect([first, / depends on the (method|year)/.test(first)]).toEqual([first, most < 0.9]);
		}
	});

	it('tell no middle, no error and nothing of the words left behind', () => {
		for (const text of texts) {
			expect(text).not.toMatch(
				/middle|median|confidence|reckon|\bways?\b|\bkeys?\b|comes out|behind|vintage| %/i
			);
		}
	});

	it('tell the same things of payers and recipients in the same words', () => {
		const kinds = leads.map(({ others }) => (others?.kind === 'agree' ? others.run.side : ''));
		const wordsOf = (side: string) =>
			texts
				.filter((_, at) => kinds[at] === side)
				.map((text) => (/ has (\w+ more than its share) in every year/.exec(text) ?? [])[1]);
		expect(new Set(wordsOf('payer'))).toEqual(new Set(['paid more than its share']));
		expect(new Set(wordsOf('recipient'))).toEqual(new Set(['received more than its share']));
	});

	it('say that a method makes the state a payer in the newest year only where one does', () => {
		for (const [at, { plain: own }] of leads.entries()) {
			if (own?.newestYear.payer.q === 0) {
				expect(texts[at]?.replace(/.*(FY2024)/, '$1')).not.toMatch(/it paid more/);
			}
		}
	});

	it('do not open with California’s or anyone’s year by hand: a break is no first year', () => {
		for (const { others } of leads) {
			if (others?.kind === 'split' || !others) continue;
			expect(leadText({ state: 'CA', others, plain: null, mixes: null })).toContain(
				others.run.since <= 1981 ? 'FY1981–' : `since FY${others.run.since}`
			);
		}
	});
});
