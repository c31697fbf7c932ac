import { describe, expect, it } from 'vitest';
import type { Site } from '$lib/data/site';
import { codeSaid, correctionsSaid, funderSaid, makerSaid } from './owner-words';

const open: Site = { address: '', author: '', funding: '', corrections: '', code: '' };
const all = [makerSaid, funderSaid, correctionsSaid, codeSaid];

describe('what the owner of a copy says on its page', () => {
	it('is said to be left open where it is, without an address to follow', () => {
		for (const said of all.map((one) => one(open))) {
			expect(said.words).toMatch(/^The owner of this copy has not (?:named|said) .*\.$/);
			expect(said.address).toBe('');
		}
		expect(new Set(all.map((one) => one(open).words)).size).toBe(all.length);
	});

	it('is what was filled in', () => {
		const site: Site = {
			address: 'https://ledger.example.org',
			author: 'Ledger Society, Inc.',
			funding: 'Its readers pay for it.',
			corrections: 'desk@example.org',
			code: 'https://example.org/ledger'
		};
		expect(all.map((one) => one(site))).toEqual([
			{ words: 'It is made by Ledger Society, Inc.', address: '' },
			{ words: 'Its readers pay for it.', address: '' },
			{ words: 'desk@example.org', address: 'mailto:desk@example.org' },
			{ words: 'https://example.org/ledger', address: 'https://example.org/ledger' }
		]);
	});

	it('leads to a web page where errors are told on one', () => {
		const { address } = correctionsSaid({ ...open, corrections: 'https://example.org/errors' });
		expect(address).toBe('https://example.org/errors');
	});
});
