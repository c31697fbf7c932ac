import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { ledger } from '$lib/ledger/ledger.server';
import { plainText } from '$lib/words/sentence';
import { withYearKept } from '$lib/words/parts';
import { servedAccount } from '../account/account-served.server';
import { answerOf } from '$lib/view/answer';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { unpackContext, unpackSeries } from '$lib/view/pack';
import { servedSentences } from './served-sentences.server';
import { servedFirst, servedWhole } from '$lib/view/figure-files.server';
import { servedSurprise } from './served.server';
import { stateOpening } from '../states/state-page.server';

const { series, context, receiptsPerPerson } = servedFirst();
const own = ledger().series.get('account')?.years.at(-1);

describe('what the first view brings along', () => {
	it('is the year that the explorer opens with, and that year alone', () => {
		expect(series.years.map(({ year }) => year)).toEqual([2024]);
		expect(context.years.map(({ year }) => year)).toEqual([2024]);
	});

	it('is of all ranges that of California, the others come with the whole', () => {
		const [low, high] = series.years[0]?.range ?? [];
		const at = positionOf('CA');
		expect(low?.flatMap((value, i) => (value === null ? [] : [i]))).toEqual([at]);
		expect([low?.[at], high?.[at]]).toEqual([own?.range?.low[at], own?.range?.high[at]]);
		const whole = unpackSeries(servedWhole().series, unpackContext(servedWhole().context)).years;
		expect(whole.filter(({ range }) => range)).toHaveLength(6);
		expect(whole.at(-1)?.range).toEqual(own?.range);
	});

	it('tells the range under the sentence, with the page of the state and that of the account alike', () => {
		const choice = {
			estimate: 'account',
			measure: 'net',
			scale: 'per-person',
			dollars: 'current',
			deficit: 'none',
			interest: 'left-out'
		} as const;
		const [shown] = shownYears(unpackSeries(series, unpackContext(context)), choice, {
			context: unpackContext(context),
			receiptsPerPerson: new Map(receiptsPerPerson)
		});
		if (!shown) throw new Error('no year');
		const told = answerOf({ choice, state: 'CA', shown, otherwise: null, nearest: null });
		expect(plainText(told.answer)).toContain('in 2024');
		expect(told.doubt).toMatch(
			/^Going only by how far off such figures have been before, the balance may lie from −\u2060\$1,\d{3} to −\u2060\$1,\d{3} \(a minus: paid more\)\. Where past years were calm, that range is too narrow\./
		);
		expect(stateOpening('CA').balance.doubt).toMatch(
			/^\d+% of all taxes and \d+% of all spending are shared out by figures of 2024 itself\. /
		);
		expect(stateOpening('CA').balance.doubt).toContain(` ${told.doubt} One more year of figures `);
		const surprise = servedSurprise();
		const beside = answerOf({
			choice,
			state: 'CA',
			shown,
			otherwise: null,
			nearest: null,
			surprise
		});
		expect(beside.doubt).toMatch(
			/ that range is too narrow\. One more year of figures for the individual income tax lowered it by \$456 a person\.$/
		);
		const ofOther = { ...surprise, state: 'TX' as const };
		const alone = { choice, state: 'CA' as const, shown, otherwise: null, nearest: null };
		expect(answerOf({ ...alone, surprise: ofOther }).doubt).toBe(told.doubt);
		expect(stateOpening('CA').balance.context).toBe(told.context);
	});
});

it('the account opens with the same year, and brings its keys', () => {
	const { years, model } = servedAccount();
	expect(years.opening).toBe(2024);
	expect(years.all).toHaveLength(42);
	expect(model.fiscalYears).toEqual([2024]);
});

describe('the sentences that come before the code', () => {
	const told = servedSentences('NM');
	const joined = (estimate: string, year: number) =>
		told[estimate]?.years[year]?.slice(0, 3).join('');

	it('say what the page of the state says, in the year that the explorer opens with', () => {
		expect(told.account?.opening).toBe(2024);
		expect(joined('account', 2024)).toBe(
			plainText(withYearKept(stateOpening('NM').balance.answer))
		);
	});

	it('tell New Mexico 2005 by the Tax Foundation, in whole dollars a person', () => {
		expect(joined('tax-foundation', 2005)).toMatch(
			/^By the Tax Foundation’s estimate, New Mexico received \$\d,\d{3} more per person than it paid in\u00a02005\.$/
		);
		expect(told['tax-foundation']?.years[2005]?.[3]).toBe('recipient');
	});

	it('are of every estimate, and leave out years that it has no figure for', () => {
		expect(Object.keys(told).sort()).toEqual([...ledger().series.keys()].sort());
		expect(joined('tax-foundation', 2024)).toBeUndefined();
	});
});
