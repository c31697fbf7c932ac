import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import EmbedPage from './EmbedPage.svelte';

function served(isDrawn: boolean): string {
	return render(EmbedPage, {
		props: {
			name: 'Map of the states',
			description: '',
			slot: '',
			isDrawn,
			pathBy: () => '/#figure-map' as const,
			load: () => Promise.reject(new Error('Nothing can be fetched here.')),
			still: ''
		}
	}).body;
}

describe('a chart alone whose code does not come', () => {
	it('says that it did not come, where the address asks for what the server has not drawn', () => {
		expect(served(true)).toMatch(/class="gone[^>]*>The chart did not come/);
		expect(served(true)).toMatch(/class="load-again[^>]*>Try again</);
		expect(served(true)).toContain('href="/#figure-map"');
	});

	it('never stands as it was served where the server draws none', () => {
		expect(served(true)).toMatch(/class="stalled(?! late)/);
		expect(served(false)).toMatch(/class="stalled[^"]* late/);
	});
});
