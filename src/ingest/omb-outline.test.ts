import { describe, expect, it } from 'vitest';
import { labelOf, Outline, slugOf } from './omb-outline';

/** The paths of rows as printed; a heading without figures is written with an exclamation mark. */
function pathsOf(outline: Outline, rows: readonly string[]): string[] {
	return rows.flatMap((row) => {
		if (!row.endsWith('!')) return [outline.place(row)];
		outline.openGroup(row.slice(0, -1));
		return [];
	});
}

describe('Outline', () => {
	it('puts a line under the headings above it and gives a total the path of its group', () => {
		const outline = new Outline();
		const rows = [
			'Medical care:!',
			'Medicaid',
			'Total, Medical care',
			'Housing',
			'Total, payments'
		];
		expect(pathsOf(outline, rows)).toEqual([
			'medical-care/medicaid',
			'medical-care',
			'housing',
			'total'
		]);
		expect(outline.openPath).toBe('');
	});

	it('tells apart equal labels of different groups', () => {
		const rows = ['A:!', 'Other', 'Total', 'B:!', 'Other', 'Total'];
		expect(pathsOf(new Outline(), rows)).toEqual(['a/other', 'a', 'b/other', 'b']);
	});

	it('closes a subfunction at its subtotal and takes codes out of the comparison', () => {
		const rows = [
			'050 Defense:!',
			'051 Military:!',
			'Pay',
			'051 Subtotal, Military',
			'Total, Defense'
		];
		expect(pathsOf(new Outline(), rows)).toEqual([
			'050-defense/051-military/pay',
			'050-defense/051-military',
			'050-defense'
		]);
	});

	it('counts on-budget and off-budget parts to the line above them', () => {
		const outline = new Outline({ ends: ['651 Social security'] });
		const rows = ['650 Social Security:!', '651 Social security', '(On-budget)', '(Off-budget)'];
		const line = '650-social-security/651-social-security';
		expect(pathsOf(outline, rows)).toEqual([line, `${line}/on-budget`, `${line}/off-budget`]);
		expect(outline.openPath).toBe('');
	});

	it('lets a line with figures open a group where it is told so', () => {
		const outline = new Outline({ opens: ['Human resources'], ends: ['Health'] });
		expect(pathsOf(outline, ['Human resources', 'Health', 'Energy'])).toEqual([
			'human-resources',
			'human-resources/health',
			'energy'
		]);
	});

	it('refuses the total of another group than the open one', () => {
		const outline = new Outline();
		outline.openGroup('Energy:');
		expect(() => outline.place('Total, Health')).toThrow('the total of "Health" stands where');
	});
});

describe('labels', () => {
	it('lose footnote marks, but no other brackets', () => {
		expect(labelOf('National defense (1)')).toBe('National defense');
		expect(labelOf('Railroad retirement (excl. social security)')).toBe(
			'Railroad retirement (excl. social security)'
		);
	});

	it('become slugs of letters, digits and hyphens', () => {
		expect(slugOf("Children's health insurance")).toBe('childrens-health-insurance');
		expect(slugOf('(On - Budget)')).toBe('on-budget');
		expect(slugOf('Ozone depleting chemicals/products')).toBe('ozone-depleting-chemicals-products');
	});
});
