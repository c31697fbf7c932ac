import { describe, expect, it } from 'vitest';
import { readSite } from './site';
import { SITE } from './site.server';

const open = { address: '', author: '', funding: '', corrections: '', code: '' };

const read = (change: Readonly<Record<string, unknown>>) =>
	readSite(JSON.stringify({ ...open, ...change }), 'src/site.json');

describe('what the owner says of a copy', () => {
	it('may be left open field by field', () => {
		expect(read({})).toEqual(open);
	});

	it('comes with the project as fields to fill in, each a text', () => {
		expect(Object.keys(SITE)).toEqual(Object.keys(open));
	});

	it.each([
		['address', 'https://ledger.example.org'],
		['address', 'http://localhost:4173'],
		['author', 'Ledger Society of Example, Inc.'],
		['funding', 'Paid for by its readers.'],
		['corrections', 'desk@example.org'],
		['corrections', 'https://example.org/errors?site=ledger'],
		['code', 'https://example.org/ledger.git']
	])('takes the %s %s as it is', (field, value) => {
		expect(read({ [field]: value })).toEqual({ ...open, [field]: value });
	});

	const address = 'https:// and a host, without a folder (BASE_PATH names that), or an empty text';
	it.each<[string, unknown, string]>([
		['address', 'https://example.org/', address],
		['address', 'https://example.org/ledger', address],
		['address', 'example.org', address],
		['author', ' ', 'a name on one line, or an empty text'],
		['author', 'One\nTwo', 'a name on one line, or an empty text'],
		['funding', 'Nobody', 'a sentence on one line that ends with a full stop, or an empty text'],
		['corrections', 'javascript:alert(1)', 'a mail address or a web address, or an empty text'],
		['corrections', 'at the desk', 'a mail address or a web address, or an empty text'],
		['code', 'git@example.org:ledger', 'a web address, or an empty text'],
		['code', 7, 'a web address, or an empty text']
	])('stops the build at the %s %j, and says what was expected', (field, value, expected) => {
		expect(() => read({ [field]: value })).toThrow(
			new Error(`src/site.json: ${field} is ${JSON.stringify(value)}; expected ${expected}.`)
		);
	});

	it('stops the build at a field that is missing or one too many', () => {
		const fields = 'expected the fields address, author, funding, corrections, code and no other.';
		expect(() => read({ code: undefined })).toThrow(`src/site.json: code is missing; ${fields}`);
		expect(() => read({ owner: 'Me' })).toThrow(
			`src/site.json: owner is one field too many; ${fields}`
		);
	});

	it('stops the build where it is no JSON', () => {
		expect(() => readSite('{', 'src/site.json')).toThrow(/^src\/site\.json is no JSON: /);
	});
});
