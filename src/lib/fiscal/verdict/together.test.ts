import { describe, expect, it } from 'vitest';
import {
	caseWith,
	partWith,
	pointWith,
	seriesWith,
	signsInput
} from '../../../../tests/support/verdict';
import { partVerdict } from './part-verdict';
import { signTable } from './sign-table';
import { cellsOfNation, cellsTogether } from './together';

const input = signsInput(
	[seriesWith('tax-foundation', { 2001: { CA: [1000, 900], MS: [100, 300] } })],
	{ points: new Map([['pew', [pointWith({ fiscalYear: 2001, received: 5 })]]]) }
);
const table = signTable(input);

describe('states taken together', () => {
	it('have the sum of their dollars, people and bands, and the sign of the sum', () => {
		const [plain] = cellsTogether(table, ['CA', 'MS']);
		expect(plain?.years[0]).toMatchObject({
			paid: 1100,
			received: 1200,
			net: 100,
			band: 22,
			population: 4,
			side: 'recipient'
		});
	});

	it('have no figure where one of them has none, and none from figures of single states', () => {
		const [plain] = cellsTogether(table, ['CA', 'NY']);
		expect(plain?.years[0]).toMatchObject({ net: null, side: null });
		const points = cellsTogether(table, ['CA']).find(
			({ specification }) => specification.estimate === 'pew'
		);
		expect(points?.years).toEqual([]);
	});

	it('are judged as one', () => {
		const part = partWith({ test: 'group-side', side: 'recipient', state: 'US', group: 'CA;MS' });
		const rows = cellsTogether(table, ['CA', 'MS']);
		expect(partVerdict(part, caseWith(input, [2001], { rows, state: null })).share?.q).toBe(1);
	});
});

describe('the nation', () => {
	it('is all states that an estimate has', () => {
		const [plain] = cellsOfNation(table);
		expect(plain?.years[0]).toMatchObject({ net: 100, population: 4, side: 'recipient' });
	});
});
