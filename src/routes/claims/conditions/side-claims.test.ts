import { describe, expect, it, vi } from 'vitest';
import { withSideDrawings } from './drawings.server';
import { drawingSlot } from './drawing-slot';
import type { Drawings } from './side-claims.svelte';
import { SideClaims, type SideSurroundings } from './side-claims.svelte';
import { servedConditions, servedExplain, servedSideClaims } from './served.server';
import { SENTENCES } from '$lib/fiscal/conditions/conditions-sentences';

const data = servedSideClaims();

/** A page around it that fetches what is served, and counts how often its code is asked for. */
function surroundingsWith(more: Partial<SideSurroundings> = {}) {
	const fetchDrawings = vi.fn(() => Promise.resolve({} as Drawings));
	const write = vi.fn();
	return {
		fetchState: (state: Parameters<typeof servedConditions>[0]) =>
			Promise.resolve(servedConditions(state)),
		fetchExplain: () => Promise.resolve(servedExplain()),
		fetchDrawings,
		write,
		...more
	};
}

describe('the page of side claims as served', () => {
	it('has every drawing in its slot, none of them with marks of hydration', () => {
		const slots = [...SENTENCES.map(({ id }) => id), 'explain'].map(drawingSlot);
		const page = withSideDrawings(`<main>${slots.join('')}</main>`);
		for (const slot of slots) expect(page).not.toContain(slot);
		expect(page.match(/<svg class="\w+ (?:narrow|medium|wide)/g)).toHaveLength(3 * slots.length);
		expect(page).not.toContain('<!--');
		expect(withSideDrawings('<main></main>')).toBe('<main></main>');
	});

	it('has no two elements of one id', () => {
		const slots = SENTENCES.map(({ id }) => drawingSlot(id)).join('');
		const ids = [...withSideDrawings(slots).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('what a reader of the side claims asks for', () => {
	it('is no code of drawings in the first view', async () => {
		const around = surroundingsWith();
		const claims = new SideClaims(data, around);
		await claims.open(new URLSearchParams());
		expect(claims.isOther).toBe(false);
		expect(around.fetchDrawings).not.toHaveBeenCalled();
	});

	it('has the address of what is shown where an address cannot be followed', async () => {
		const around = surroundingsWith();
		const claims = new SideClaims(data, around);
		await claims.open(new URLSearchParams('state=tx&utm_source=x'));
		expect(around.write).not.toHaveBeenCalled();
		await claims.open(new URLSearchParams('state=tx&foo=1'));
		expect(around.write).toHaveBeenCalledExactlyOnceWith('state=tx', 'replace');
		expect(claims.notes).toHaveLength(1);
	});

	it('is shown with its verdicts, its drawings and its address once all of it is there', async () => {
		const around = surroundingsWith();
		const claims = new SideClaims(data, around);
		await claims.choose({ ...claims.choice, state: 'DC', beside: ['CA'] });
		expect(claims.isOther).toBe(true);
		expect(claims.drawings).not.toBeNull();
		expect(claims.verdicts.get('debt')?.now.share).toEqual({ k: 1, n: 1, q: 1 });
		expect(claims.run).toBeNull();
		expect(around.write).toHaveBeenCalledWith('state=dc&beside=ca', 'push');
	});

	it('stays as it was, with a note, where something cannot be had', async () => {
		const fetchState = () => Promise.reject(new Error('away'));
		const claims = new SideClaims(data, surroundingsWith({ fetchState }));
		await claims.choose({ ...claims.choice, state: 'WY' });
		expect(claims.choice.state).toBe('CA');
		expect(claims.lost.map(({ words }) => words)).toEqual([
			'The figures of this choice could not be fetched, no answer came.'
		]);
	});

	it('asks again for the choice that did not come', async () => {
		const fetchState = vi
			.fn(surroundingsWith({}).fetchState)
			.mockRejectedValueOnce(new Error('away'));
		const claims = new SideClaims(data, surroundingsWith({ fetchState }));
		await claims.choose({ ...claims.choice, state: 'DC' });
		claims.lost[0]?.again();
		await vi.waitFor(() => expect(claims.choice.state).toBe('DC'));
		expect(claims.lost).toEqual([]);
	});
});
