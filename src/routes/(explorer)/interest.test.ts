import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import { ledger } from '$lib/ledger/ledger.server';
import type { Choice } from '$lib/fiscal/core/types';
import { mapHeading, rankingHeading, scatterHeading, timelineHeading } from '$lib/figures/headings';
import { shownYears, yearsOtherwise } from '$lib/fiscal/measures/shown-years';
import { menusOf } from './menus';
import { pointedAccount } from '$lib/figures/pointed';
import { defaultSelection, withChoice, type Selection } from '$lib/view/selection';
import { timelineTable, yearTable } from '$lib/figures/tables';
import { stripLabel, summaryOf } from '$lib/figures/chart-words';

const { series, context, receiptsPerPerson } = ledger();
const account = series.get('account');
const plain = choiceWith({ estimate: 'account' });
const counted: Choice = { ...plain, interest: 'counted' };

function yearsBy(choice: Choice) {
	if (!account) throw new Error('The account is not there.');
	return shownYears(account, choice, { context, receiptsPerPerson });
}

function lastBy(choice: Choice) {
	const shown = yearsBy(choice).at(-1);
	if (!shown) throw new Error('The account has no years.');
	return shown;
}

const headingsBy = (choice: Choice) => {
	const shown = lastBy(choice);
	return [
		mapHeading(shown, choice),
		rankingHeading(shown, choice, 'CA'),
		scatterHeading(shown, choice, { state: 'CA', left: [] }),
		timelineHeading({ all: yearsBy(choice), choice, chosen: 'CA' })
	];
};

describe('a view with interest counted', () => {
	it('says so over every chart, in title and subtitle, and a view without in the subtitle', () => {
		for (const { title, subtitle } of headingsBy(counted)) {
			expect(title).toMatch(/^By our own account, interest counted: [A-Z0-9]/);
			expect(subtitle).toContain(', interest counted');
		}
		for (const { title, subtitle } of headingsBy(plain)) {
			expect(title).not.toMatch(/interest/i);
			expect(subtitle).toContain(', interest on the debt left out. ');
		}
	});

	it('counts the years of a state both ways, where interest moves them', () => {
		const told = (choice: Choice) =>
			timelineHeading({
				all: yearsBy(choice),
				choice,
				chosen: 'CA',
				otherwise: account ? yearsOtherwise(account, choice, { context, receiptsPerPerson }) : null
			}).subtitle;
		expect(told(plain)).toMatch(
			/left out\. Our own account\. With interest counted, by population: California received more than it paid in \d+ of 42 years/
		);
		expect(told(counted)).toMatch(
			/ interest counted\. Our own account\. With interest left out: California paid more than it received in \d+ of 42 years/
		);
		expect(told({ ...plain, deficit: 'per-person' })).not.toMatch(/interest/i);
		expect(told({ ...plain, measure: 'paid' })).not.toMatch(/interest/i);
	});

	it('tells it after the deficit rule, and before the estimate', () => {
		const choice = { ...counted, deficit: 'tax-share' } as const;
		expect(mapHeading(lastBy(choice), choice).subtitle).toBe(
			'Received minus paid, dollars per person, FY2024, deficit shared out by taxes paid, interest counted. Our own account'
		);
	});

	it('counts the payers that are left, and ranks by what it shows', () => {
		const count = ({ title }: { readonly title: string }) =>
			title.match(/\d+ (?:of 51|states?) paid/)?.[0];
		expect(count(mapHeading(lastBy(plain), plain))).not.toBe(
			count(mapHeading(lastBy(counted), counted))
		);
		expect(lastBy(counted).view.rank).toEqual(lastBy(plain).view.rank);
		const byTaxes = { ...plain, deficit: 'tax-share' } as const;
		expect(lastBy({ ...byTaxes, interest: 'counted' }).view.rank).not.toEqual(
			lastBy(byTaxes).view.rank
		);
	});

	it('says so in the tooltip, on the strip and in the summary', () => {
		expect(pointedAccount('CA', lastBy(counted), counted).note).toContain(
			'Interest on the debt counted, by population.'
		);
		expect(pointedAccount('CA', lastBy(plain), plain).note).not.toMatch(/interest/i);
		expect(stripLabel(counted, 2024, 1)).toBe('All states on one line, 2024, interest counted');
		expect(stripLabel(plain, 2024, 1)).toBe('All states on one line, 2024');
		expect(summaryOf(counted)).toBe(
			'Our own account · Received − paid · Per person · interest counted'
		);
		expect(summaryOf(plain)).toBe('Our own account · Received − paid · Per person');
	});

	it('names the columns of its tables as what they hold', () => {
		const idsBy = (choice: Choice) =>
			yearTable(lastBy(choice), choice, '').columns.map(({ id }) => id);
		expect(idsBy(counted)).toEqual(
			expect.arrayContaining([
				'paid',
				'received_with_interest',
				'net_with_interest',
				'net_neutral_with_interest',
				'rank_with_interest'
			])
		);
		expect(idsBy({ ...counted, dollars: 'real' })).toEqual(
			expect.arrayContaining([
				'paid_real',
				'received_with_interest_real',
				'net_with_interest_real',
				'net_low_with_interest_real'
			])
		);
		const ratio = { ...counted, measure: 'ratio', scale: 'total' } as const;
		expect(idsBy(ratio)).toContain('ratio_with_interest');
		expect(idsBy(plain)).toEqual(expect.arrayContaining(['received', 'net', 'rank']));
		const years = timelineTable(yearsBy(counted), counted, { caption: '', only: ['CA'] });
		expect(years.columns.map(({ id }) => id)).toContain('net_with_interest');
	});
});

const ONE_YEAR = { all: [2024], opening: 2024 };

describe('the menu of interest', () => {
	const menuIn = (change: Partial<Choice>) => {
		let chosen: Selection = withChoice(
			defaultSelection(() => ONE_YEAR),
			change
		);
		const { interest } = menusOf({
			selection: chosen,
			yearsOf: () => ONE_YEAR,
			choose: (make) => (chosen = make(chosen))
		});
		return { menu: interest, chosen: () => chosen.interest };
	};

	it('offers both ways, and says why not where it cannot be counted', () => {
		const reasonIn = (change: Partial<Choice>) =>
			menuIn(change).menu.options.find(({ value }) => value === 'counted')?.reason;
		expect(menuIn({}).menu.options.map(({ label }) => label)).toEqual([
			'Left out',
			'Counted, by population'
		]);
		expect(reasonIn({})).toBeNull();
		expect(reasonIn({ measure: 'paid' })).toContain('no part of the taxes paid');
		expect(reasonIn({ estimate: 'tax-foundation' })).toBe('only our own account can count it');
	});

	it('chooses what it says', () => {
		const { menu, chosen } = menuIn({});
		expect(menu.value).toBe('left-out');
		menu.choose('counted');
		expect(chosen()).toBe('counted');
	});
});
