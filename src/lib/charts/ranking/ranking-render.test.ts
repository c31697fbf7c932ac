import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { STATES } from '$lib/data/states';
import Ranking from './Ranking.svelte';
import type { RankingRow } from './ranking';
import type { RankingMark } from './ranking-words';

const rows: readonly RankingRow[] = STATES.map(({ code, name }, i) => {
	const plain = code === 'DC' ? null : i * 100 - 1000;
	const neutral = plain === null ? null : plain - 500;
	return { code, name, rank: plain === null ? null : 51 - i, plain, neutral, even: 500 };
});

interface Change {
	rows?: readonly RankingRow[];
	average?: number | null;
	marks?: readonly RankingMark[];
}

function drawn(change: Change = {}): string {
	return render(Ranking, {
		props: {
			label: 'Ranking of net per person',
			rows,
			chosen: 'CA',
			followed: ['CA', 'NJ'],
			pointed: 'CA',
			onpoint: vi.fn(),
			onchoose: vi.fn(),
			base: 'neutral',
			even: 0,
			average: 500,
			format: (value) => `$${value}`,
			words: {
				even: 'Even',
				evenValue: '$0',
				average: { long: 'National average', short: 'Average' },
				averageValue: '+$500',
				plain: 'Net',
				neutral: { long: 'vs average', short: 'vs avg' }
			},
			...change
		}
	}).body;
}

describe('Ranking', () => {
	it('is one tab stop with 51 options, the chosen one selected', () => {
		const html = drawn();
		expect(html.match(/role="option"/g)).toHaveLength(51);
		expect(html.match(/tabindex/g)).toHaveLength(1);
		expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
		expect(html).toMatch(/id="ranking-CA"[^>]*aria-selected="true"/);
	});

	it('reads out the row pointed at, with rank and both figures', () => {
		expect(drawn()).toContain('aria-label="California, rank 47, Net $-600, vs average $-1100"');
	});

	it('has a bar for each figure and says where there is none', () => {
		const html = drawn();
		// One row stands on its even line: it has a figure and nothing to draw.
		expect(html.match(/class="bar /g)).toHaveLength(49);
		expect(html.match(/No figure/g)).toHaveLength(1);
	});

	it('tells places along its scale in the place of the even line’s name', () => {
		const marks = [0, 50, 100].map((at) => ({ at, words: `${at}%`, isMinor: at === 50 }));
		const html = drawn({ marks, average: null });
		expect(html).not.toContain('Even');
		for (const { at, words } of marks) {
			expect(html).toMatch(new RegExp(`class="mark[^>]*left:${at}.00%[^>]*>${words}<`));
			expect(html).toMatch(new RegExp(`class="line mark[^>]*left:${at}.00%`));
		}
	});

	it('places both even lines, and ticks in the rows instead where the average differs by state', () => {
		expect(drawn()).toContain('+$500');
		expect(drawn()).not.toContain('class="tick');
		expect(drawn({ average: null }).match(/class="tick/g)).toHaveLength(51);
	});

	it('has one column of figures where there is no neutral one', () => {
		const plain = rows.map((row) => ({ ...row, neutral: null, even: null }));
		expect(drawn()).toContain('vs average');
		expect(drawn({ rows: plain, average: null })).not.toContain('vs average');
	});

	it('can be opened in full without script', () => {
		expect(drawn()).toContain('Show all 51');
		expect(drawn().match(/<details/g)).toHaveLength(1);
	});
});
