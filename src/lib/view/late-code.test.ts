import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { lateCode } from './late-code';

/** Code that comes only at some of the tries, on a page that asks for a view. */
function page({ comes, isReached = true }: { comes: readonly boolean[]; isReached?: boolean }) {
	const tries = [...comes];
	const load = vi.fn(() =>
		tries.shift() ? Promise.resolve('code') : Promise.reject(new Error('lost'))
	);
	const reach = vi.fn(() => (isReached ? Promise.resolve() : Promise.reject(new Error('no way'))));
	const open = vi.fn();
	return { load, reach, open, fetched: lateCode(load, () => 'year=1993', { reach, open }) };
}

describe('code that comes late', () => {
	it('is asked for once, however many need it, and kept', async () => {
		const { load, reach, fetched } = page({ comes: [true] });
		expect(await Promise.all([fetched(), fetched()])).toEqual(['code', 'code']);
		expect(await fetched()).toBe('code');
		expect(load).toHaveBeenCalledTimes(1);
		expect(reach).not.toHaveBeenCalled();
	});

	it('opens the page anew at what was asked for where it did not come and is asked for again', async () => {
		const { load, open, fetched } = page({ comes: [false, true] });
		await expect(fetched()).rejects.toThrow('lost');
		expect(open).not.toHaveBeenCalled();
		void fetched();
		await vi.waitFor(() => expect(open).toHaveBeenCalledWith('year=1993'));
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('opens nothing as long as there is no way', async () => {
		const { open, fetched } = page({ comes: [false, true], isReached: false });
		await expect(fetched()).rejects.toThrow('lost');
		await expect(fetched()).rejects.toThrow('no way');
		expect(open).not.toHaveBeenCalled();
	});
});

describe('what imports by call', () => {
	const source = join(import.meta.dirname, '..', '..');

	/** Where it is done in another way, and why. */
	const others = new Map([
		[
			'start/search.ts',
			'plain code without the framework: where it does not come, a link leads to its page'
		]
	]);

	const calls = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
		.map((file) => ({ file, text: readFileSync(join(source, file), 'utf8').replace(/\s+/g, ' ') }))
		.map(({ file, text }) => ({
			file,
			all: text.match(/(?<!typeof )\bimport\(/g)?.length ?? 0,
			late: text.match(/\blateCode\( ?(?:async )?\(\) => ?\(? ?(?:await )?import\(/g)?.length ?? 0
		}))
		.filter(({ all }) => all > 0);

	it('does it as code that comes late, so that a reader can try again', () => {
		expect(calls.length).toBeGreaterThan(10);
		const lone = calls.filter(({ all, late }) => late < all).map(({ file }) => file);
		expect(lone).toEqual([...others.keys()]);
	});
});
