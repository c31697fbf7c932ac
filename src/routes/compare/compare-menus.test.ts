import { describe, expect, it } from 'vitest';
import { isReport, REPORTS } from '$lib/fiscal/estimates/editions';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { defaultComparison, type Comparison } from '$lib/view/comparison';
import type { YearsOf } from '$lib/view/selection';
import { compareMenus } from './compare-menus';

const REPORT_YEARS: Readonly<Record<string, readonly number[]>> = {
	'rockefeller-2023': [2021],
	'rockefeller-2024': [2021, 2022],
	'rockefeller-2025': [2023]
};
const yearsOf: YearsOf = (id) => {
	const all = isReport(id) ? (REPORT_YEARS[id] ?? []) : [1983, 2005, 2021, 2024];
	return { all, opening: all.at(-1) ?? 0 };
};
const usual = defaultComparison(yearsOf);

/** The menus of a comparison, and what a choice in one of them asks for. */
function menusOf(comparison: Comparison) {
	let wanted = comparison;
	const menus = compareMenus({
		comparison,
		yearsOf,
		choose: (change) => (wanted = change(comparison))
	});
	const asked = (menu: keyof typeof menus, value: string) => {
		menus[menu].choose(value);
		return wanted;
	};
	return { menus, asked };
}

describe('the reports of one publisher in the menus of a comparison', () => {
	it('are one entry among the estimates', () => {
		const { menus, asked } = menusOf(usual);
		const entries = menus.estimate.options.filter(({ label }) => label.includes('Rockefeller'));
		expect(entries).toEqual([
			{ value: 'rockefeller', label: 'Rockefeller Institute', reason: null }
		]);
		expect(menus.estimate.options).toHaveLength(ESTIMATES.length - REPORTS.length + 1);
		expect(menus.edition.options).toEqual([]);
		expect(asked('estimate', 'rockefeller').estimate).toBe('rockefeller-2025');
		expect(asked('estimate', 'tax-foundation').estimate).toBe('tax-foundation');
	});

	it('open with the newest where nobody has chosen a year, else with the nearest to that year', () => {
		const opening = menusOf({ ...usual, estimate: 'tax-foundation', year: 2024 });
		expect(opening.asked('estimate', 'rockefeller').estimate).toBe('rockefeller-2025');
		const chosen = menusOf({ ...usual, estimate: 'tax-foundation', year: 2005 });
		expect(chosen.asked('estimate', 'rockefeller').estimate).toBe('rockefeller-2023');
	});

	it('have their editions in a menu of their own, where a year has several', () => {
		const { menus, asked } = menusOf({ ...usual, estimate: 'rockefeller-2024', year: 2021 });
		expect(menus.estimate.value).toBe('rockefeller');
		expect(menus.edition.options.map(({ value }) => value)).toEqual([
			'rockefeller-2023',
			'rockefeller-2024'
		]);
		expect(asked('edition', 'rockefeller-2023').estimate).toBe('rockefeller-2023');
	});

	it('offer the years of all of them, each by the newest that has it', () => {
		const { menus, asked } = menusOf({ ...usual, estimate: 'rockefeller-2024', year: 2021 });
		expect(menus.year.options.map(({ value }) => value).toSorted()).toEqual([
			'2021',
			'2022',
			'2023'
		]);
		expect(asked('year', '2023')).toMatchObject({ estimate: 'rockefeller-2025', year: 2023 });
	});
});
