import { describe, expect, it } from 'vitest';
import { ids, pageOf } from '../../../tests/support/claim-pages';
import { read } from '../../../tests/support/read';
import { shortNameOf } from '$lib/words/names';
import { claimGroups } from './claim-groups.server';
import { claimsPutTo } from './placed-claims.server';

describe('the claims put to a state', () => {
	const put = claimsPutTo('TX');

	it('are all claims in their order, each sentence about that state', () => {
		expect(put.map(({ id }) => id)).toEqual(ids);
		const sentenceOf = (id: string) => put.find((claim) => claim.id === id)?.sentence;
		expect(sentenceOf('one-hundred-three-billion-in-2016')).toBe(
			'In 2016 Texas paid $103\u00a0billion more than it got.'
		);
		expect(sentenceOf('youth-and-wealth')).toBe(
			'In 2003 people in Texas paid more federal tax per person than the national average.'
		);
		expect(put.filter(({ sentence }) => /Texasn|Californ/.test(sentence))).toEqual([]);
	});

	it('tell whose number it is only where it was said of that state', () => {
		const stated = put.filter(({ brief }) => brief.quoted !== '').map(({ id }) => id);
		expect(stated).toContain('texit-103-to-160-billion');
		for (const id of stated) expect(pageOf(id).parts[0]?.state, id).toBe('TX');
	});

	it('are put to it with all tested parts about the state that they speak of, and no others', () => {
		for (const { id, beside } of put) {
			const { parts, stays } = pageOf(id);
			const [main, ...others] = parts;
			const own = others.filter(
				({ test, state, sentence }) =>
					// A sentence that sets a state beside Texas is not put to Texas.
					stays === '' && test !== '' && state === main?.state && !/ as Texas\.$/.test(sentence)
			);
			expect([id, beside.length]).toEqual([id, own.length]);
			const sentences = own.map(({ sentence }) => read(sentence));
			for (const [at, { sentence }] of beside.entries())
				expect(read(sentence)).toBe(
					sentences[at]
						?.replaceAll(
							`${shortNameOf(main?.state === 'US' ? 'CA' : (main?.state ?? 'CA'))}ns`,
							'people in Texas'
						)
						.replaceAll(shortNameOf(main?.state === 'US' ? 'CA' : (main?.state ?? 'CA')), 'Texas')
						.replace(/^people/, 'People')
				);
		}
		const sisney = put.find(({ id }) => id === 'sisney-692-paid-609-received-in-2022');
		expect(sisney?.beside.map(({ sentence }) => read(sentence))).toEqual([
			'In 2022 Texas paid more than it got.',
			'In 2022 Texas got $609 billion from the federal government.'
		]);
	});

	it('name the parts that are borne out less than the main one', () => {
		const strong = ['holds', 'agrees'];
		for (const { id, word, brief, beside } of claimsPutTo('NH')) {
			const isWeaker = beside.some(
				(part) => part.word === 'does-not-hold' || part.word === 'out-of-range'
			);
			if (strong.includes(word) && isWeaker)
				expect(brief.weaker, id).toMatch(/^But said of New Hampshire, this /);
		}
		const since = claimsPutTo('NH').find(
			({ id }) => id === 'since-1987-tens-and-sometimes-hundreds-of-billions'
		);
		expect(read(since?.brief.weaker ?? '')).toMatch(
			/^But said of New Hampshire, this lies outside the range of methods: that in the years since 1987 the loss is/
		);
		expect(since?.brief.weaker).not.toContain('California');
	});

	it('name them as the list does where the sentence was said of that state', () => {
		const put = claimsPutTo('CA');
		for (const { claims } of claimGroups())
			for (const { id, state, brief } of claims)
				if (state === 'CA')
					expect(put.find((one) => one.id === id)?.brief.weaker, id).toBe(brief.weaker);
	});

	it('have verdicts of that state’s figures', () => {
		const placed = put.find(({ id }) => id === 'donor-state-since-the-late-1970s');
		expect(placed?.word).toBe('does-not-hold');
		const own = claimsPutTo('CA').find(({ id }) => id === 'krugman-literally-subsidizing');
		expect(own?.why).toMatch(/^Every method/);
		expect(pageOf('krugman-literally-subsidizing').verdict).toContain(own?.why);
	});
});
