import { describe, expect, it } from 'vitest';
import { PRINTED_TEXT, type Descriptor } from '../lib/data/descriptor';
import type { DatasetOutput } from './source';
import { describedTable, type TidyRow } from './tidy';
import { csvOf, datasetFiles, descriptorText } from './write';

type Field = Descriptor['fields'][number];

const textField = (name: string): Field => ({ name, type: 'string', unit: '', description: name });

const dollarField = (name: string): Field => ({
	name,
	type: 'integer',
	unit: 'US dollars of the year',
	description: name
});

const descriptor: Descriptor = {
	name: 'balances/tax-foundation-cumulative',
	title: 'Title',
	description: 'Description',
	publisher: 'Publisher',
	table: 'Table',
	address: 'https://example.org/',
	reachedThrough: 'a copy',
	retrievedThrough: 'this test',
	licence: { name: 'none', note: '' },
	vintage: '2007',
	primaryKey: ['state'],
	missingValues: '',
	fields: [
		textField('state'),
		dollarField('paid_usd'),
		dollarField('received_usd'),
		dollarField('net_usd'),
		textField('note')
	],
	caveats: [],
	checks: []
};

const california: TidyRow = { state: 'CA', paid_usd: 3, received_usd: 1, net_usd: -2, note: '' };
const alaska: TidyRow = { state: 'AK', paid_usd: 1, received_usd: 2, net_usd: 1, note: 'a "b", c' };

function written(change: Partial<DatasetOutput>): ReadonlyMap<string, string> {
	const output = { ...describedTable(descriptor, [california, alaska]), ...change };
	return datasetFiles([() => [output]], () => '');
}

describe('the files of a dataset', () => {
	it('are CSV with LF, rows in the order of the key, cells quoted only where they must be', () => {
		expect(written({}).get('balances/tax-foundation-cumulative.csv')).toBe(
			'state,paid_usd,received_usd,net_usd,note\nAK,1,2,1,"a ""b"", c"\nCA,3,1,-2,\n'
		);
	});

	it('go with a descriptor that reads back as it was', () => {
		const text = written({}).get('balances/tax-foundation-cumulative.json');
		expect(text).toBe(descriptorText(descriptor));
		expect(JSON.parse(text ?? '')).toEqual(descriptor);
	});

	it('keep the letters of the page in a column of text as printed', () => {
		const fields = descriptor.fields.map((field) =>
			field.name === 'note' ? { ...field, unit: PRINTED_TEXT } : field
		);
		const files = written({
			descriptor: { ...descriptor, fields },
			rows: [{ ...alaska, note: '\u2018donor\u2019' }]
		});
		expect(files.get('balances/tax-foundation-cumulative.csv')).toContain('\u2018donor\u2019');
	});

	it('leave a missing number empty', () => {
		const rows = [{ ...alaska, paid_usd: null }];
		expect(csvOf({ path: 'x', descriptor, rows }).split('\n')[1]).toBe('AK,,2,1,"a ""b"", c"');
	});
});

describe('a dataset is not written', () => {
	it.each<[string, Partial<DatasetOutput>, string]>([
		['without a schema', { path: 'balances/none' }, 'has no schema'],
		['under another name', { path: 'balances/tax-foundation' }, 'calls it otherwise'],
		[
			'when a cell does not fit its schema',
			{ rows: [{ ...alaska, state: 'ZZ' }] },
			'line 2: column state is "ZZ"; expected the postal code of a state or DC'
		],
		['when a number is not plain', { rows: [{ ...alaska, net_usd: 1e21 }] }, 'not a plain decimal'],
		[
			'when a number is not a number',
			{ rows: [{ ...alaska, net_usd: NaN }] },
			'not a plain decimal'
		],
		['when a row lacks a column', { rows: [{ state: 'AK' }] }, 'lacks one of the columns'],
		['when a key comes twice', { rows: [alaska, alaska] }, 'state is "AK" again'],
		['when rows are not sorted', { rows: [california, alaska] }, 'not sorted by state'],
		['when a text is not ASCII', { rows: [{ ...alaska, note: '\u2212' }] }, 'not plain ASCII'],
		[
			'when the descriptor has another key',
			{ descriptor: { ...descriptor, primaryKey: ['net_usd'] } },
			'primary key is not state'
		],
		[
			'when the descriptor lists other columns',
			{ descriptor: { ...descriptor, fields: descriptor.fields.slice(0, 4) } },
			'the header is'
		]
	])('%s', (_, change, fault) => {
		expect(() => written(change)).toThrow(fault);
	});

	it('twice', () => {
		const source = () => [describedTable(descriptor, [alaska])];
		expect(() => datasetFiles([source, source], () => '')).toThrow('is written twice');
	});
});
