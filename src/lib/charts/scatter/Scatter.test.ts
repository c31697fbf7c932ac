import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import Scatter from './Scatter.svelte';
import { scatterSeries, type ScatterInput } from './series';

type Props = ComponentProps<typeof Scatter>;

const input: ScatterInput = {
	paid: STATE_CODES.map((_, i) => 5000 + ((i * 37) % 51) * 100),
	received: STATE_CODES.map((_, i) => 5500 + ((i * 23) % 51) * 120),
	population: STATE_CODES.map(() => 1_000_000),
	neutral: STATE_CODES.map((_, i) => i - 20),
	base: 'neutral',
	average: 400,
	ratio: null,
	followed: ['CA', 'NJ']
};

const props: Props = {
	label: 'Paid and received',
	series: scatterSeries(input),
	titles: { paid: 'Paid per person', received: 'Received per person' },
	formats: { tick: (value) => `$${value / 1000}k`, full: (value) => `$${value}` },
	chosen: 'CA',
	followed: ['CA', 'NJ'],
	pointed: null,
	onpoint: () => undefined,
	onchoose: () => undefined
};

const html = (changes: Partial<Props> = {}) =>
	render(Scatter, { props: { ...props, ...changes } }).body;

describe('the scatter as served', () => {
	it('is drawn for two widths with a dot for each state, each with a name and an id of its own', () => {
		const ids = [...html().matchAll(/<circle id="([^"]+)"/g)].map((match) => match[1]);
		expect(ids).toHaveLength(102);
		expect(new Set(ids).size).toBe(102);
		expect(html().match(/aria-label="Wyoming"/g)).toHaveLength(2);
	});

	it('marks the chosen state and names both axes and both lines', () => {
		expect(html().match(/aria-selected="true"/g)).toHaveLength(2);
		expect(html()).toContain('Paid per person');
		expect(html()).toContain('Received per person');
		expect(html()).toContain('Break even');
		expect(html()).toContain('National average');
	});

	it('says both sides of the state pointed at, and only of that one', () => {
		const said = html({ pointed: 'AL' });
		expect(said.match(/aria-label="Alabama: paid \$8700, received \$8260"/g)).toHaveLength(2);
		expect(said).toMatch(/aria-activedescendant="[^"]*-AL"/);
	});

	it('prints a sentence for an estimate of the balance alone', () => {
		const without = { ...input, paid: STATE_CODES.map(() => null) };
		const empty = html({ series: scatterSeries(without), empty: 'No two sides.' });
		expect(empty).toContain('No two sides.');
		expect(empty).not.toContain('<svg');
	});
});
