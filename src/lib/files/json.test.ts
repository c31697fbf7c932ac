import { describe, expect, it } from 'vitest';
import { toJson } from './json';

const about = {
	title: 'California paid more than it received',
	subtitle: 'Net in dollars a person, FY2005',
	source: 'Tax Foundation',
	address: 'https://example.org/?year=2005'
};
const columns = [
	{ name: 'state', value: (row: readonly [string, number | null]) => row[0] },
	{ name: 'net', value: (row: readonly [string, number | null]) => row[1], decimals: 1 }
];

describe('toJson', () => {
	const text = toJson(
		columns,
		[
			['CA', -83.16],
			['DC', null]
		],
		about
	);

	it('keeps the source and the address beside the rows', () => {
		expect(JSON.parse(text)).toMatchObject({ ...about, fields: ['state', 'net'] });
	});

	it('rounds numbers, writes a missing figure as null, and ends with a newline', () => {
		expect(JSON.parse(text).rows).toEqual([
			{ state: 'CA', net: -83.2 },
			{ state: 'DC', net: null }
		]);
		expect(text.endsWith('}\n')).toBe(true);
	});
});
