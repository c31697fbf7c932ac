import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdTarget } from './hold-target';

const HEIGHT = 800;

/** A page with one part that an address can lead to, at some distance from the upper edge of the window, in pixels. */
function pageAt(hash: string, top: number) {
	const part = {
		getBoundingClientRect: () => ({ top, bottom: top + 100 }),
		scrollIntoView: vi.fn()
	};
	let parts = new Map([['claim', part]]);
	vi.stubGlobal('innerHeight', HEIGHT);
	vi.stubGlobal('location', { hash });
	vi.stubGlobal('document', { getElementById: (id: string) => parts.get(id) ?? null });
	return { part, empty: () => (parts = new Map()) };
}

afterEach(() => vi.unstubAllGlobals());

describe('who came to one part of a page', () => {
	it.each([0, 40, HEIGHT - 1, -99])('stands at it again where it was %d px down', (top) => {
		const { part } = pageAt('#claim', top);
		const stand = holdTarget();
		expect(part.scrollIntoView).not.toHaveBeenCalled();
		stand();
		expect(part.scrollIntoView).toHaveBeenCalledOnce();
	});

	it.each([-100, -3000, HEIGHT, 9000])('is left alone where it is %d px away', (top) => {
		const { part } = pageAt('#claim', top);
		holdTarget()();
		expect(part.scrollIntoView).not.toHaveBeenCalled();
	});

	it('is left alone where the part has gone', () => {
		const { part, empty } = pageAt('#claim', 0);
		const stand = holdTarget();
		empty();
		expect(stand).not.toThrow();
		expect(part.scrollIntoView).not.toHaveBeenCalled();
	});

	it('is left alone where the address leads to no part', () => {
		const { part } = pageAt('', 0);
		holdTarget()();
		expect(part.scrollIntoView).not.toHaveBeenCalled();
	});
});
