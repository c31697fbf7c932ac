import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, bytesOf } from '../support/built';

/** Pages that are shared as pictures: where their paths begin. */
const SHARED = /^(?:index\.html|(?:account|claims|compare|counties|states|years)\/)/;

describe('the cards of pages', () => {
	const cards = builtFiles().filter((file) => file.startsWith('cards/'));

	it('are there for the front page, the account, the comparison, and every state, claim, year and list of counties', () => {
		const expected = builtPages()
			.filter(({ file }) => SHARED.test(file))
			.map(({ file }) => `cards/${file.replace(/\/?index\.html$/, '') || 'index'}.png`);
		expect(expected.length).toBeGreaterThan(190);
		expect(expected.filter((file) => !cards.includes(file))).toEqual([]);
	});

	it('are PNG of 1200 × 630 pixels, at most 8.1 MB together', () => {
		const faults = cards.filter((file) => {
			const bytes = bytesOf(file);
			const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
			return !isPng || bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630;
		});
		expect(faults).toEqual([]);
		const all = cards.reduce((sum, file) => sum + bytesOf(file).length, 0);
		expect(all).toBeLessThanOrEqual(8_100_000);
	});
});
