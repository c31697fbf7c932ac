import { describe, expect, it } from 'vitest';
import { claimIds, claimsOfSeveralParts } from './claim-groups.server';
import { claimPage } from './claim-page.server';
import type { ClaimPage } from './claim-view';
import {
	chartOf,
	claimPageQuery,
	packCharts,
	partAsked,
	testedParts,
	unpackChart
} from './shown-part';

function pageOf(id: string): ClaimPage {
	const page = claimPage(id);
	if (!page) throw new Error(`no claim ${id}`);
	return page;
}

describe('the part of a claim that is shown', () => {
	const tested = testedParts(pageOf('continue-subsidizing-the-other-states'));
	const numbers = tested.map(({ part }) => part);

	it('is the main one where the address asks for none', () => {
		expect(tested[0]?.isMain).toBe(true);
		expect(partAsked(null, tested)).toEqual({ part: numbers[0], note: '' });
	});

	it('is the one that the address asks for by its number', () => {
		expect(numbers.length).toBeGreaterThan(1);
		for (const part of numbers) {
			expect(partAsked(String(part), tested)).toEqual({ part, note: '' });
		}
	});

	it.each(['0', '99', '', '2x', 'two'])('is the first, and says so, for “%s”', (text) => {
		const { part, note } = partAsked(text, tested);
		expect(part).toBe(numbers[0]);
		expect(note).toBe(`This claim has no tested part “${text}”. Part ${numbers[0]} is shown.`);
	});

	it('stands in the address beside the state, but for the first', () => {
		const [first, second] = tested;
		expect(claimPageQuery(null, first, tested)).toBe('');
		expect(claimPageQuery('OH', first, tested)).toBe('state=oh');
		expect(claimPageQuery(null, second, tested)).toBe(`part=${second?.part}`);
		expect(claimPageQuery('OH', second, tested)).toBe(`state=oh&part=${second?.part}`);
	});
});

describe('the charts of a claim for where they stand alone', () => {
	it('have a file where there are several parts to choose from', () => {
		const several = claimIds().filter((id) => testedParts(pageOf(id)).length > 1);
		expect(several.length).toBeGreaterThan(10);
		expect(claimsOfSeveralParts()).toEqual(several);
	});

	it('are those of its page, through a file', () => {
		for (const id of claimIds()) {
			const page = pageOf(id);
			const charts = testedParts(page).flatMap((part) => chartOf(page, part) ?? []);
			const sent = JSON.parse(JSON.stringify(packCharts(page))) as ReturnType<typeof packCharts>;
			expect(sent.map(({ part, title }) => [part, title])).toEqual(
				charts.map(({ part, title }) => [part, title])
			);
			for (const [at, chart] of sent.entries()) {
				expect(unpackChart(chart).series.lines.map(({ points }) => points.length)).toEqual(
					charts[at]?.series.lines.map(({ points }) => points.length)
				);
			}
		}
	});
});
