import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ByEstimate from './ByEstimate.svelte';
import type { HandCell } from './series';

const figure = {
	edition: '',
	plain: 5,
	plainSide: 'recipient',
	neutral: null,
	neutralSide: null
} as const;

const pages = { year: (year: number) => `/y/${year}`, hand: (id: string) => `/h/${id}` };

function html(...cells: readonly HandCell[]): string {
	return htmlIn(pages, ...cells);
}

function htmlIn(where: typeof pages | null, ...cells: readonly HandCell[]): string {
	return htmlOf(where, 1, cells);
}

/** A year of each list of cells, 2024 first. */
function htmlOf(
	where: typeof pages | null,
	open: number,
	...lists: readonly (readonly HandCell[])[]
): string {
	const hands = (lists[0] ?? []).map((_, i) => ({
		id: `${i}`,
		label: `Hand ${i}`,
		isHybrid: false
	}));
	const years = lists.map((cells, i) => ({ fiscalYear: 2024 - i, cells, printed: [] }));
	const format = (value: number) => `${value}`;
	const label = 'Ohio';
	const props = { label, hands, years, format, missing: 'No figure', pages: where, open };
	return render(ByEstimate, { props }).body.replace(/<!--.*?-->/g, '');
}

it('marks a figure that was copied or made, the older ones too', () => {
	const copied = { edition: '2025', origin: { copiedBy: 'a blog', isMade: false } };
	const made = { edition: '2023', origin: { copiedBy: 'a blog', isMade: true } };
	const text = html([
		{ ...figure, ...copied },
		{ ...figure, ...made }
	]).replace(/<[^>]*>|\s+/g, ' ');
	expect(text).toMatch(/2025 report, copied\s+2023\s+5\s+copied, made/);
});

it('names the report of what was printed apart, and says on a line of its own that a side has been turned since', () => {
	const told = html([
		{ ...figure, edition: '2019', since: 'payer' },
		{ ...figure, edition: '2018', printedAs: 'revised, July 2018 report' }
	]);
	expect(told).toMatch(/<small[^>]*>since then a payer<\/small>/);
	expect(told.replace(/<[^>]*>|\s+/g, ' ')).toMatch(
		/2019 report\s+since then a payer\s+July 2018\s+5/
	);
});

it('leads from every year and estimate to where it is told, but not in another page', () => {
	const told = html([figure], [figure]);
	expect(told).toContain('<a href="/y/2024">2024</a>');
	expect(told).toContain('<a href="/h/1">Hand 1</a>');
	expect(htmlIn(null, [figure])).not.toContain('href');
});

it('says over the table what a hatched cell is, where there is one', () => {
	const key =
		/<p[^>]*><span[^>]*><\/span>\s*No figure: the estimate does not cover the year, or not this state/;
	expect(htmlOf(pages, 2, [[figure], [figure]], [[figure], []])).toMatch(key);
	expect(html([figure])).not.toContain('No figure');
});

it('leaves out a column without a figure in its part, and names its estimate, led to from the first part', () => {
	const parts = htmlOf(pages, 1, [[figure], []], [[figure], [figure]]).split('<details');
	const [recent = '', before = ''] = parts;
	expect(recent).toMatch(/No figure in FY2024:\s*<a href="\/h\/1">Hand 1<\/a>/);
	expect(recent).toContain('<a href="/h/0">Hand 0</a>');
	expect(before).not.toContain('No figure in');
	expect(before).toMatch(/<a>Hand 1<\/a>/);
});
