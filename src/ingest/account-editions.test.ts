import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '../lib/data/states';
import { accountEditions, editionRows } from './account-editions';
import { rawRows } from './raw-table';

const HEADER = ['fiscal_year', 'state', 'paid_usd', 'received_usd', 'net_usd'];

function rowsWith(change: (line: string) => string | null) {
	const lines = STATE_CODES.map((state) => `2020,${state},10,30,20`).flatMap(
		(line) => change(line) ?? []
	);
	return editionRows('2020-01-01', rawRows([HEADER.join(), ...lines].join('\n'), 'x.csv', HEADER));
}

describe('editionRows', () => {
	it('keeps edition, day, year, state and dollars', () => {
		expect(rowsWith((line) => line)[0]).toEqual({
			edition: '2020-01-01',
			published: '2020-01-01',
			fiscal_year: 2020,
			state: STATE_CODES[0],
			paid_usd: 10,
			received_usd: 30,
			net_usd: 20
		});
	});

	it('stops at a balance that is not received less paid', () => {
		expect(() => rowsWith((line) => line.replace('CA,10,30,20', 'CA,10,30,-20'))).toThrow(
			/x\.csv.*net_usd is "-20"; expected 20/
		);
	});

	it('stops at a missing state', () => {
		expect(() => rowsWith((line) => (line.includes('WY') ? null : line))).toThrow(
			/has 50 states in FY2020/
		);
	});
});

describe('accountEditions', () => {
	it('needs no publisher’s file', () => {
		const unread = () => {
			throw new Error('read');
		};
		expect(accountEditions(unread)[0]?.rows).toHaveLength(51 * 42);
	});
});
