import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { STATES } from '$lib/data/states';
import { marksOf } from '../kit/mark';
import { rampOf } from '../kit/ramp';
import Choropleth from './Choropleth.svelte';
import MapThumb from './MapThumb.svelte';
import OutlineDefs from './OutlineDefs.svelte';
import { readOutlines } from './outlines.server';
import { OUTLINE_SLOT } from './slot';

const outlines = readOutlines();
const marks = marksOf({
	values: STATES.map(({ code }, i) => (code === 'DC' ? null : i * 100)),
	ramp: rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' }),
	texts: { value: (value) => `$${value}`, missing: () => 'not covered' }
});

function drawn(
	pointed: 'CA' | 'DC' | null = null,
	followed: readonly ('CA' | 'NJ')[] = ['CA', 'NJ']
): string {
	return render(Choropleth, {
		props: {
			label: 'Map of net per person',
			marks,
			labels: outlines.labels,
			chosen: 'CA',
			followed,
			pointed,
			onpoint: vi.fn(),
			onchoose: vi.fn()
		}
	}).body;
}

describe('Choropleth', () => {
	it('is one tab stop with 51 options', () => {
		const html = drawn();
		expect(html.match(/role="option"/g)).toHaveLength(51);
		expect(html.match(/tabindex/g)).toHaveLength(1);
		expect(html).toContain('aria-label="Map of net per person"');
	});

	it('marks the chosen state and no other', () => {
		const selected = drawn().match(/id="map-(..)"[^>]*aria-selected="true"/g);
		expect(selected).toHaveLength(1);
		expect(selected?.[0]).toContain('map-CA');
	});

	it('marks no state where none is followed, and has keys begin at the chosen one still', () => {
		const html = drawn(null, []);
		expect(html).not.toContain('aria-selected="true"');
		expect(html).not.toMatch(/<g class="chosen/);
		expect(drawn()).toMatch(/<g class="chosen/);
	});

	it('fills by class and hatches what is missing', () => {
		const html = drawn();
		expect(html).toMatch(/id="map-CA"[^>]*fill="var\(--ramp-5\)"/);
		expect(html).toMatch(/id="map-WY"[^>]*fill="var\(--ramp-8\)"/);
		expect(html).toMatch(/id="map-DC"[^>]*fill="url\(#map-hatch\)"/);
		expect(html).toContain('id="map-hatch"');
	});

	it('names the state pointed at with its figure, or with the reason there is none', () => {
		expect(drawn()).not.toContain('aria-activedescendant');
		expect(drawn('CA')).toContain('aria-activedescendant="map-CA"');
		expect(drawn('CA')).toContain('aria-label="California, $400"');
		expect(drawn('DC')).toContain('aria-label="District of Columbia, not covered"');
	});

	it('refers to outlines and holds none', () => {
		expect(drawn()).toContain('href="#outline-borders"');
		expect(drawn()).not.toContain(' d="');
	});
});

describe('MapThumb', () => {
	it('draws 51 states for the eye only', () => {
		const html = render(MapThumb, { props: { id: 'plain', marks, chosen: 'CA' } }).body;
		expect(html).toContain('aria-hidden="true"');
		expect(html.match(/<use[^>]*fill="/g)).toHaveLength(51);
		expect(html).toContain('url(#plain-hatch)');
	});
});

describe('OutlineDefs', () => {
	it('has one hidden place for the outlines, which the server fills in', () => {
		const html = render(OutlineDefs).body;
		expect(html.split(OUTLINE_SLOT)).toHaveLength(2);
		expect(html).toContain('aria-hidden="true"');
	});
});
