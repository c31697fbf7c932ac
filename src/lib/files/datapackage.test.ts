import { describe, expect, it } from 'vitest';
import type { Descriptor } from '$lib/data/descriptor';
import { balanceColumns } from './balances-csv';
import {
	BALANCE_KEY,
	dataPackage,
	DERIVED_LICENCE,
	licenceOf,
	type PackageFile,
	schemaOfColumns,
	schemaOfDescriptor,
	sourceOf
} from './datapackage';

const file: PackageFile = {
	name: 'balances',
	path: 'balances.csv',
	title: 'Balances',
	description: 'Every estimate.',
	rows: 3,
	bytes: 12,
	hash: 'sha256:ab',
	schema: schemaOfColumns(balanceColumns, BALANCE_KEY),
	licenses: [DERIVED_LICENCE],
	sources: []
};

const descriptor: Descriptor = {
	name: 'funds/cffr',
	title: 'Spending',
	description: 'By state.',
	publisher: 'Census Bureau',
	table: 'CFFR',
	address: 'https://www.census.gov/',
	reachedThrough: '',
	retrievedThrough: '',
	licence: { name: 'Public domain (US government work)', note: 'Cite it.' },
	vintage: '2010',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [{ name: 'total_usd', type: 'integer', unit: 'US dollars', description: 'All.' }],
	caveats: [],
	checks: []
};

describe('dataPackage', () => {
	const text = dataPackage('1.2.3', [file]);

	it('describes each file with its type, rows, bytes and hash', () => {
		const [resource] = JSON.parse(text).resources;
		expect(resource).toMatchObject({
			name: 'balances',
			path: 'balances.csv',
			type: 'table',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			rows: 3,
			bytes: 12,
			hash: 'sha256:ab'
		});
		expect(resource.schema.primaryKey).toEqual(['estimate', 'fiscal_year', 'state']);
	});

	it('takes a JSON file in without calling it a table', () => {
		const { schema, ...bare } = file;
		expect(schema).toBeDefined();
		const [resource] = JSON.parse(
			dataPackage('1.2.3', [{ ...bare, name: 'claims', path: 'claims.json' }])
		).resources;
		expect(resource).toMatchObject({ format: 'json', mediatype: 'application/json', bytes: 12 });
		expect(resource).not.toHaveProperty('type');
		expect(resource).not.toHaveProperty('schema');
	});

	it('carries the version and the terms of derived data, and no time of its own', () => {
		const content = JSON.parse(text);
		expect(content.version).toBe('1.2.3');
		expect(content.licenses[0].name).toBe('CC-BY-4.0');
		expect(content).not.toHaveProperty('created');
		expect(text.endsWith('}\n')).toBe(true);
	});
});

describe('schemaOfColumns', () => {
	it('gives each column its type, unit and meaning, and the empty cell as missing', () => {
		const schema = schemaOfColumns(balanceColumns, BALANCE_KEY);
		const net = schema.fields.find(({ name }) => name === 'net_usd');
		expect(net).toMatchObject({ type: 'integer', unit: 'US dollars' });
		expect(net?.description).toContain('less paid');
		expect(schema.missingValues).toEqual(['']);
	});

	it('asks for what rows are told apart by, and for two letters of a state', () => {
		const { fields } = schemaOfColumns(balanceColumns, BALANCE_KEY);
		const held = fields.filter(({ constraints }) => constraints);
		expect(held.map(({ name, constraints }) => [name, constraints])).toEqual([
			['estimate', { required: true }],
			['fiscal_year', { required: true }],
			['state', { required: true, pattern: '[A-Z]{2}' }]
		]);
	});
});

describe('a source dataset', () => {
	it('keeps its fields and key', () => {
		expect(schemaOfDescriptor(descriptor)).toEqual({
			fields: descriptor.fields,
			primaryKey: ['fiscal_year', 'state'],
			missingValues: ['']
		});
	});

	it('keeps its own terms, not ours', () => {
		expect(licenceOf(descriptor)).toMatchObject({ name: 'other-pd', description: 'Cite it.' });
		const other = { ...descriptor, licence: { name: 'Published facts', note: '' } };
		expect(licenceOf(other)).toMatchObject({ name: 'notspecified', title: 'Published facts' });
		const mit = { ...descriptor, licence: { name: 'MIT', note: '' } };
		expect(licenceOf(mit)).toMatchObject({ name: 'MIT', title: 'MIT' });
		const own = { ...descriptor, licence: { name: 'CC BY 4.0', note: '' } };
		expect(licenceOf(own)).toMatchObject({ name: 'CC-BY-4.0', path: DERIVED_LICENCE.path });
	});

	it('has no link where its addresses stand in its rows', () => {
		expect(sourceOf({ ...descriptor, address: 'in each row' })).toEqual({
			title: 'Census Bureau: CFFR'
		});
	});

	it('names publisher, table and address', () => {
		expect(sourceOf(descriptor)).toEqual({
			title: 'Census Bureau: CFFR',
			path: 'https://www.census.gov/'
		});
	});
});
