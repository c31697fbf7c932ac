import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exactly, readJson } from './read-json';
import { filledText } from './table';

const schema = exactly({
	title: filledText,
	fields: v.array(exactly({ name: filledText, years: v.array(v.number('a year'), 'years') }))
});

const read = (written: unknown) =>
	readJson({ file: 'x.json', text: JSON.stringify(written), schema });

describe('a JSON file', () => {
	it('reads back as it was written, its fields in the order of the file', () => {
		const written = { fields: [{ years: [1981], name: 'state' }], title: 'Title' };
		expect(JSON.stringify(read(written))).toBe(JSON.stringify(written));
	});

	it.each<[string, unknown, string]>([
		[
			'is no object',
			null,
			'x.json: the whole is null; expected the fields title, fields and no other.'
		],
		[
			'lacks a field',
			{ title: 'Title' },
			'x.json: fields is missing; expected the fields title, fields and no other.'
		],
		[
			'has a field too many',
			{ title: 'Title', fields: [], titel: 'Title' },
			'x.json: titel is one field too many; expected the fields title, fields and no other.'
		],
		[
			'has a text that is empty',
			{ title: '', fields: [] },
			'x.json: title is ""; expected a text that is not empty.'
		],
		[
			'has a fault in a list, which is told with the name of the item',
			{ title: 'Title', fields: [{ name: 'state', years: [1981, '1982'] }] },
			'x.json: fields.0 (state).years.1 is "1982"; expected a year.'
		]
	])('that %s is refused by name', (_, written, fault) => {
		expect(() => read(written)).toThrow(new Error(fault));
	});

	it('that is no JSON is refused by its name', () => {
		expect(() => readJson({ file: 'x.json', text: '{"title": }', schema })).toThrow(
			/^x\.json is no JSON: /
		);
	});

	it('may write a value short', () => {
		const text = JSON.stringify({ title: 'T', fields: [] });
		const spelledOut = readJson({ file: 'x.json', text, schema }, (key, value) =>
			key === 'title' ? 'Title' : value
		);
		expect(spelledOut.title).toBe('Title');
	});
});
