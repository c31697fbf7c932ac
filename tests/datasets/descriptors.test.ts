import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allDescriptors, csvTextOf, dataset, descriptorOf } from '$lib/data/datasets.server';
import { PRINTED_TEXT } from '$lib/data/descriptor';
import { DATASET_PATHS, DATASETS } from '$lib/data/registry';
import { STATES } from '$lib/data/states';
import { pageTitle } from '$lib/words/page-head';
import { shortTitle } from '../../src/routes/data/dataset-words';

const FOLDER = 'datasets';

describe('the folder of datasets', () => {
	it('holds a table and a descriptor for each dataset of the registry, and nothing else', () => {
		const found = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
		const expected = DATASET_PATHS.flatMap((path) => [`${path}.csv`, `${path}.json`]);
		expect(found.sort()).toEqual(expected.sort());
	});
});

describe('the short titles of the datasets', () => {
	const titles = DATASET_PATHS.map((path) => shortTitle(descriptorOf(path)));

	it('are words, not paths, and each is of one dataset', () => {
		expect(titles.filter((title) => /[/_]/.test(title))).toEqual([]);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('leave room for the name of the site below 70 letters', () => {
		const long = titles
			.map((title) => pageTitle(`${title} · Data`))
			.filter(({ length }) => length >= 70);
		expect(long).toEqual([]);
	});
});

describe('the words of the descriptors', () => {
	const told = DATASET_PATHS.map((path) => {
		const { name, description, licence, caveats, checks } = descriptorOf(path);
		return {
			name,
			text: [description, licence.name, licence.note, ...caveats, ...checks].join('\n')
		};
	});

	it('are those of American English', () => {
		expect(told.filter(({ text }) => /licence/i.test(text)).map(({ name }) => name)).toEqual([]);
	});

	it('call D.C. by its name; its postal code stands among other codes alone', () => {
		const bare = told.flatMap(({ name, text }) =>
			[...text.matchAll(/.*\bDC\b.*/g)].flatMap(([line]) =>
				/\b[A-Z]{2}, DC, [A-Z]{2}\b|DC [-+]\d/.test(line) ? [] : [`${name}: ${line}`]
			)
		);
		expect(bare).toEqual([]);
	});
});

describe.each(DATASET_PATHS)('%s', (path) => {
	const descriptor = descriptorOf(path);
	const lines = csvTextOf(path).split('\n');

	it('reads against its schema and has rows', () => {
		expect(dataset(path)).toHaveLength(lines.length - 2);
		expect(lines.length).toBeGreaterThan(2);
	});

	it('is described under its own name, column by column, with the key of its schema', () => {
		expect(descriptor.name).toBe(path);
		expect(descriptor.fields.map((field) => field.name).join(',')).toBe(lines[0]);
		expect(descriptor.primaryKey).toEqual(DATASETS[path].key);
	});

	it('calls integer what only has whole numbers, number or integer what is a number', () => {
		const types = new Map(descriptor.fields.map(({ name, type }) => [name, type]));
		const wrong = dataset(path).flatMap((row) =>
			Object.entries(row).filter(([name, value]) => !fits(types.get(name), value))
		);
		expect(wrong.slice(0, 3)).toEqual([]);
	});

	it('says who published it, where, under which terms, how old it is and what it hides', () => {
		const { publisher, table, address, licence, vintage, caveats, checks } = descriptor;
		const said = [publisher, table, address, licence.name, licence.note, vintage];
		expect(said.filter((text) => text.trim() === '')).toEqual([]);
		expect(caveats.length).toBeGreaterThan(0);
		expect(checks.length).toBeGreaterThan(0);
		expect(descriptor.fields.filter((field) => field.description === '')).toEqual([]);
	});

	it('is plain ASCII but for quotations, with LF line ends, a final newline and no blank line', () => {
		const printed = descriptor.fields.filter(({ unit }) => unit === PRINTED_TEXT);
		const quotations = new Set(printed.map(({ name }) => name));
		const cells = dataset(path).flatMap((row) =>
			Object.entries(row).flatMap(([name, cell]) => (quotations.has(name) ? [] : [String(cell)]))
		);
		const text = cells.join('') + lines[0] + readFileSync(join(FOLDER, `${path}.json`), 'utf8');
		expect(/[^\t\n\x20-\x7e]/.exec(text)?.[0]).toBeUndefined();
		expect(csvTextOf(path)).not.toMatch(/[\r\uFEFF]/);
		expect(lines.at(-1)).toBe('');
		expect(lines.slice(0, -1).filter((line) => line === '')).toEqual([]);
	});
});

function fits(type: string | undefined, value: unknown): boolean {
	if (value === null) return true;
	if (type === 'string') return typeof value === 'string';
	if (type === 'integer') return Number.isSafeInteger(value);
	return type === 'number' && Number.isFinite(value);
}

it('the programs that make the datasets are the ones the descriptors name', () => {
	const named = allDescriptors().map(
		(each) => /read by (src\/ingest\/[a-z-]+\.ts)/.exec(each.retrievedThrough)?.[1] ?? ''
	);
	expect(named.filter((file) => file === '' || !existsSync(file))).toEqual([]);
});

it('the areas are the shapes of the map: the same FIPS codes and the same names', () => {
	const map = JSON.parse(readFileSync('node_modules/us-atlas/states-albers-10m.json', 'utf8'));
	const shapes: readonly { id: string; properties: { name: string } }[] =
		map.objects.states.geometries;
	const drawn = shapes.map(({ id, properties }) => [id, properties.name]);
	const known = STATES.map(({ fips, name }) => [fips, name]);
	expect(drawn.sort()).toEqual(known.sort());
});
