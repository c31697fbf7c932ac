import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '../lib/data/registry';
import { descriptorOf, readDescriptorFile } from './descriptor-file';

const FOLDER = 'src/ingest/descriptors';
const PATH = 'funds/usaspending';
const FILE = `${FOLDER}/${PATH}.json`;

type Written = Record<string, unknown> & { readonly fields: readonly unknown[] };

const written: Written = JSON.parse(readFileSync(FILE, 'utf8'));

const read = (change: object, path: 'funds/usaspending' | 'funds/snap' = PATH) =>
	readDescriptorFile({ path, file: FILE, text: JSON.stringify({ ...written, ...change }) });

it('every dataset has a descriptor, and no descriptor is without a dataset', () => {
	const found = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
	const expected = [...DATASET_PATHS.map((path) => `${path}.json`), 'common.json'];
	expect(found.sort()).toEqual(expected.sort());
});

describe('a descriptor as it is written', () => {
	it('says long texts sentence by sentence, and names common terms and columns', () => {
		const { description, licence, fields } = read({
			description: ['One sentence.', 'Another.'],
			licence: 'public-domain',
			fields: ['fiscal-year', ...written.fields.slice(1)]
		});
		expect(description).toBe('One sentence. Another.');
		expect(licence.name).toBe('Public domain in the US (17 U.S.C. 105)');
		expect(fields[0]?.description).toMatch(/^federal fiscal year, October 1 to September 30/);
	});

	it('leaves to the data what is computed from them', () => {
		const title = 'Regional price parities by state, 1990 to 1991';
		expect(descriptorOf('context/regional-prices', { from: 1990, to: 1991 }).title).toBe(title);
		expect(() => descriptorOf('context/regional-prices')).toThrow(
			`${FOLDER}/context/regional-prices.json: nothing is computed for "{from}".`
		);
	});

	it.each<[string, object, string]>([
		['no licence', { licence: undefined }, 'licence is missing; expected the fields name, title,'],
		[
			'a licence that is not among the common ones',
			{ licence: 'public' },
			'licence is "public"; expected the fields name, note and no other.'
		],
		[
			'an unknown field',
			{ licences: 'x' },
			'licences is one field too many; expected the fields name, title,'
		],
		['a number for a text', { vintage: 2024 }, 'vintage is 2024; expected a text.'],
		['no caveat', { caveats: [] }, 'caveats is []; expected one text at least.'],
		[
			'a column of no type',
			{ fields: [{ name: 'area', type: 'text', unit: '', description: 'd' }] },
			'fields.0 (area).type is "text"; expected string, integer or number.'
		],
		[
			'a column that is not among the common ones',
			{ fields: ['fiscal-yaer'] },
			'fields.0 is "fiscal-yaer"; expected the fields name, type, unit, description and no other.'
		],
		[
			'an unknown column',
			{ fields: ['fiscal-year', 'state'] },
			'fields.1.name is "state"; expected the column "area" of the row schema.'
		],
		[
			'a column too few',
			{ fields: written.fields.slice(0, 2) },
			'fields.2.name is missing; expected the column "obligations_usd" of the row schema.'
		],
		[
			'a column too many',
			{ fields: [...written.fields, 'state'] },
			'fields.3.name is "state"; expected no more columns of the row schema.'
		],
		['another name', { name: 'funds/snap' }, 'name is "funds/snap"; expected "funds/usaspending".']
	])('with %s is refused by file and field', (_, change, fault) => {
		expect(() => read(change)).toThrow(`${FILE}: ${fault}`);
	});
});
