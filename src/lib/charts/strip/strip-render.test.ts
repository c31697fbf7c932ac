import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { STATES, type StateCode } from '$lib/data/states';
import { marksOf } from '../kit/mark';
import { rampOf } from '../kit/ramp';
import Strip from './Strip.svelte';

const marks = marksOf({
	values: STATES.map(({ code }, i) => (code === 'DC' ? null : i * 100 - 1000)),
	ramp: rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' }),
	texts: { value: (value) => `$${value}`, missing: () => 'not covered' }
});

function drawn(
	chosen: StateCode,
	average: number | null,
	base: 'plain' | 'neutral' = 'plain'
): string {
	return render(Strip, {
		props: {
			label: 'All states by net per person',
			marks,
			chosen,
			followed: [chosen],
			pointed: null,
			onpoint: vi.fn(),
			onchoose: vi.fn(),
			even: 0,
			average,
			base,
			words: {
				low: { long: 'Pays more than it receives', short: 'Pays more' },
				middle: 'Between the lines',
				high: { long: 'Receives more than average', short: 'Receives more' },
				even: { long: 'Break even, $0', short: 'Even' },
				average: { long: 'National average, +$500', short: 'Average +$500' },
				distance: average === null ? null : '$1,100 behind'
			}
		}
	}).body;
}

describe('Strip', () => {
	it('is one tab stop with 51 options, the chosen one selected and drawn over the others', () => {
		const html = drawn('CA', 500);
		expect(html.match(/role="option"/g)).toHaveLength(51);
		expect(html.match(/tabindex/g)).toHaveLength(1);
		expect(html).toMatch(/id="strip-CA"[^>]*aria-selected="true"/);
		expect(html).toMatch(/<rect class="chosen[^>]*width="7"/);
	});

	it('writes a set of texts for each of three widths, each with figure and distance', () => {
		const html = drawn('CA', 500);
		for (const width of ['narrow', 'middle', 'wide']) expect(html).toContain(`<g class="${width}`);
		expect(html.match(/California \$-600/g)).toHaveLength(2);
		expect(html.match(/Calif\. \$-600/g)).toHaveLength(1);
		expect(html.match(/\$1,100 behind/g)).toHaveLength(3);
	});

	it('draws both even lines, and one without an average', () => {
		expect(drawn('CA', 500).match(/<line class="even/g)).toHaveLength(2);
		expect(drawn('CA', null).match(/<line class="even/g)).toHaveLength(1);
	});

	it('moves its base with the deficit shared out: two sides, and the distance to the solid line', () => {
		const zones = (html: string) =>
			[...html.matchAll(/class="zone (\w+)/g)].map(([, side]) => side);
		expect(zones(drawn('CA', 500))).toEqual(['payer', 'between', 'recipient']);
		const shared = drawn('CA', -500, 'neutral');
		expect(zones(shared)).toEqual(['payer', 'recipient']);
		const base = /<svg x="([\d.]+%)"[^>]*><line class="even /.exec(shared)?.[1];
		expect(base).toBeDefined();
		expect(shared).toContain(`x2="${base}" y1="117" y2="117"`);
		expect(drawn('CA', 500)).toContain(
			'data-code="HI" aria-label="Hawaii" aria-selected="false" class="tick between'
		);
		expect(shared).toContain(
			'data-code="HI" aria-label="Hawaii" aria-selected="false" class="tick recipient'
		);
	});

	it('hides the tick of a state without a figure, and says why where that state is chosen', () => {
		const html = drawn('DC', 500);
		expect(html).toMatch(/id="strip-DC"[^>]*class="[^"]*missing/);
		expect(html).toContain('D.C. not covered');
		expect(html).not.toContain('<rect class="chosen');
	});
});
