import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { STATES } from '$lib/data/states';
import { marksOf } from '../kit/mark';
import { rampOf } from '../kit/ramp';
import TileGrid from './TileGrid.svelte';

const marks = marksOf({
	values: STATES.map(({ code }, i) => (code === 'DC' ? null : i * 100)),
	ramp: rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' }),
	texts: { value: (value) => `$${value}`, missing: () => 'not covered' }
});

const html = render(TileGrid, {
	props: {
		label: 'Grid of net per person',
		marks,
		chosen: 'CA',
		followed: ['CA', 'NJ'],
		pointed: 'DC',
		onpoint: vi.fn(),
		onchoose: vi.fn()
	}
}).body;

describe('TileGrid', () => {
	it('is one tab stop with 51 options, the chosen one selected', () => {
		expect(html.match(/role="option"/g)).toHaveLength(51);
		expect(html.match(/tabindex/g)).toHaveLength(1);
		expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
		expect(html).toMatch(/id="tiles-CA"[^>]*aria-selected="true"/);
	});

	it('hatches what is missing and says why when it is pointed at', () => {
		expect(html.match(/fill="url\(#tiles-hatch\)"/g)).toHaveLength(1);
		expect(html).toContain('aria-label="District of Columbia, not covered"');
		expect(html).toContain('aria-activedescendant="tiles-DC"');
	});

	it('outlines followed states in their colors', () => {
		expect(html).toContain('stroke="var(--follow-2)"');
		expect(html).toContain('stroke="var(--ink)"');
	});
});
