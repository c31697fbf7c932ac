import { describe, expect, it } from 'vitest';
import { reasonsOf } from '$lib/view/menu';
import { parseSelection } from '$lib/view/selection';
import { menusOf } from './menus';

const yearsOf = () => ({ all: [1990, 2005, 2023], opening: 2023 });
const menusFor = (query: string) =>
	Object.values(
		menusOf({
			selection: parseSelection(new URLSearchParams(query), yearsOf).selection,
			yearsOf,
			choose: () => undefined
		})
	);

describe('what cannot be combined', () => {
	it.each(['measure=ratio&scale=total', 'scale=gdp', 'estimate=rockefeller-2025'])(
		'with %s is listed entry by entry with its reason, and nothing else is',
		(query) => {
			const menus = menusFor(query);
			const reasons = reasonsOf(menus);
			const options = menus.flatMap((menu) => menu.options);
			const closed = options.filter(({ reason }) => reason !== null);
			expect(closed.length).toBeGreaterThan(0);
			for (const { label, reason } of closed) {
				const told = reasons.filter((line) => line.includes(`“${label}”`));
				expect(told).toContainEqual(expect.stringMatching(/: .{10}/));
				expect(told.some((line) => line.endsWith(`: ${reason ?? ''}.`))).toBe(true);
			}
			const named = reasons.flatMap((line) => line.match(/(?<=“)[^”]+(?=”)/g) ?? []);
			expect(new Set(named)).toEqual(new Set(closed.map(({ label }) => label)));
		}
	);

	it('is said of nothing where everything can be combined', () => {
		expect(reasonsOf(menusFor('').filter(({ label }) => label === 'State'))).toEqual([]);
	});
});
