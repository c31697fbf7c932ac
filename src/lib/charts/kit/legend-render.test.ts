import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Legend from './Legend.svelte';
import { rampOf } from './ramp';

function drawn(value: number | null, hasMissing: boolean): string {
	return render(Legend, {
		props: {
			ramp: rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' }),
			tick: String,
			sides: { low: 'Less than average', high: 'More' },
			chosen: { value, text: 'Calif. $0' },
			hasMissing
		}
	}).body;
}

describe('Legend', () => {
	it('shows nine swatches, eight edges and the words of both sides', () => {
		const html = drawn(0, false);
		expect(html.match(/border-color:\s?var\(--ramp-\d\)/g)).toHaveLength(9);
		expect(html).toContain('-6000');
		expect(html).toMatch(/class="payer[^>]*>◀[^<]*Less than average/);
		expect(html).toMatch(/class="recipient[^>]*>More/);
	});

	it('marks where the chosen state sits, and nothing where it has no figure', () => {
		expect(drawn(0, false)).toMatch(/left:\s?50%[^>]*>Calif\. \$0/);
		expect(drawn(null, true)).not.toContain('Calif.');
	});

	it('explains hatching only where something is missing, and keeps its room', () => {
		expect(drawn(0, true)).not.toMatch(/class="missing[^"]*hidden/);
		expect(drawn(0, false)).toMatch(/class="missing[^"]*hidden/);
	});
});
