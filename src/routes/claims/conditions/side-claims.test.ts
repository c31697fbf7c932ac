import { describe, expect, it, vi } from 'vitest';
import { withSideDrawings } from './drawings.server';
import { drawingSlot } from './drawing-slot';
import type { Drawings } from './side-claims.svelte';
import { SideClaims, type SideSurroundings } from './side-claims.svelte';
import { servedConditions, servedExplain, servedSideClaims } from './served.server';
import type { StateCode } from '$lib/data/states';
import { SENTENCES } from '$lib/fiscal/conditions/conditions-sentences';
import { LoadFault } from '$lib/view/load-fault';
import { withBeside, withPlace } from './side-choice';
import type { PackedState } from './pack';

const data = servedSideClaims();

/** A page around it that fetches what is served, and counts how often its code is asked for. */
function surroundingsWith(more: Partial<Omit<SideSurroundings, 'write'>> = {}) {
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
		await claims.choose((wanted) => ({ ...wanted, state: 'DC', beside: ['CA'] }));
		expect(claims.isOther).toBe(true);
		expect(claims.drawings).not.toBeNull();
		expect(claims.verdicts.get('debt')?.now.share).toEqual({ k: 1, n: 1, q: 1 });
		expect(claims.run).toBeNull();
		expect(around.write).toHaveBeenCalledWith('state=dc&beside=ca', 'push');
	});

	it('stays as it was, with a note, where something cannot be had', async () => {
		const fetchState = () => Promise.reject(new Error('away'));
		const claims = new SideClaims(data, surroundingsWith({ fetchState }));
		await claims.choose((wanted) => ({ ...wanted, state: 'WY' }));
		expect(claims.choice.state).toBe('CA');
		expect(claims.lost.map(({ words }) => words)).toEqual([
			`Wyoming, Texas, Florida and New York, ${data.years.usual}: the figures could not be fetched, no answer came. The first view is shown.`
		]);
	});

	it('asks again for the choice that did not come', async () => {
		const fetchState = vi
			.fn(surroundingsWith({}).fetchState)
			.mockRejectedValueOnce(new Error('away'));
		const claims = new SideClaims(data, surroundingsWith({ fetchState }));
		await claims.choose((wanted) => ({ ...wanted, state: 'DC' }));
		claims.lost[0]?.again();
		await vi.waitFor(() => expect(claims.choice.state).toBe('DC'));
		expect(claims.lost).toEqual([]);
	});
});

/** A page whose states each wait until they are answered. */
function pageOfAnswers() {
	const answers = new Map<StateCode, (isThere: boolean) => void>();
	const fetchState = vi.fn(
		(state: StateCode) =>
			new Promise<PackedState>((resolve, reject) => {
				answers.set(state, (isThere) =>
					isThere
						? resolve(servedConditions(state))
						: reject(new LoadFault('the server answered 500'))
				);
			})
	);
	const around = surroundingsWith({ fetchState });
	const claims = new SideClaims(data, around);
	/** "+WY" answers a state, "-WY" fails it, "!" asks again, "&OH" adds one, all else goes to a state. */
	const play = async (script: string) => {
		for (const word of script.split(' ')) {
			const code = word.replace(/^\W/, '') as StateCode;
			if (/^[+-]/.test(word)) answers.get(code)?.(word.startsWith('+'));
			else if (word === '!') claims.lost[0]?.again();
			else if (word.startsWith('&')) void claims.choose((wanted) => withBeside(wanted, code));
			else if (word.startsWith('?')) void claims.open(new URLSearchParams(word));
			else void claims.choose((wanted) => withPlace(wanted, code));
			for (let turn = 0; turn < 12; turn++) await Promise.resolve();
		}
		return claims;
	};
	return { play, around, fetchState };
}

describe('menu, address, sentences and charts', () => {
	it('show the latest choice, and tell of none that was overtaken, in whatever order answers come', async () => {
		const { play, around } = pageOfAnswers();
		const claims = await play('WY DC +DC -WY');
		expect([claims.choice.state, claims.lost, claims.waiting]).toEqual(['DC', [], '']);
		expect(around.write.mock.calls).toEqual([['state=dc', 'push']]);
	});

	it('change what is wanted, also while that is on its way', async () => {
		const { play, fetchState } = pageOfAnswers();
		const claims = await play('&OH &WY');
		expect(claims.waiting).toBe(
			`California, Texas, Florida, New York, Ohio and Wyoming, ${data.years.usual}: figures on their way …`
		);
		await play('+OH +WY');
		expect(claims.choice.beside).toEqual(['TX', 'FL', 'NY', 'OH', 'WY']);
		expect(fetchState.mock.calls).toEqual([['OH'], ['WY']]);
	});

	it('stay with the first view where that of an address does not come, and have it once it does', async () => {
		const { play, around } = pageOfAnswers();
		const claims = await play('?state=wy -WY');
		expect(claims.choice.state).toBe('CA');
		expect(claims.lost.map(({ words }) => words)).toEqual([
			`Wyoming, California, Texas and Florida, ${data.years.usual}: the figures could not be fetched, the server answered 500. The first view is shown.`
		]);
		expect(around.write.mock.calls).toEqual([['', 'replace']]);
		await play('! +WY');
		expect([claims.choice.state, claims.lost]).toEqual(['WY', []]);
		expect(around.write.mock.calls.at(-1)).toEqual(['state=wy', 'replace']);
	});

	it('stay with the view before a step back that does not come', async () => {
		const { play, around } = pageOfAnswers();
		const claims = await play('DC +DC ?state=wy -WY');
		expect(claims.choice.state).toBe('DC');
		expect(claims.lost[0]?.words).toContain('The view before it still stands.');
		expect(around.write.mock.calls.at(-1)).toEqual(['state=dc', 'replace']);
		// What is chosen next goes on from there.
		await play('CA');
		expect([claims.choice.state, claims.lost]).toEqual(['CA', []]);
	});

	it('lead, where code is asked for again, to the view asked for that the address has not got', async () => {
		const { play } = pageOfAnswers();
		const claims = await play('?state=wy');
		expect(claims.asked).toBeNull();
		await play('DC');
		expect(claims.asked).toBe('state=dc');
		await play('+DC');
		expect(claims.asked).toBeNull();
	});
});
