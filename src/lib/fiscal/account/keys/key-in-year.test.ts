import { expect, it } from 'vitest';
import { MADE_YEARS, madeModel } from '../../../../../tests/support/made-account';
import { keyInYear, sharedByPopulation } from './key-in-year';
import type { LineYear } from '../types';

const model = madeModel();
const [, FISCAL_YEAR = 0] = MADE_YEARS;

const line: LineYear = {
	line: 'students',
	key: 'students',
	total: 1,
	usd: [],
	dates: [],
	isCounted: true
};

it('a key that has turned to population is seen by its shares, and none in one that has not', () => {
	const { shares } = model;
	const turned = { ...model, shares: { ...shares, students: shares.population } };
	expect(sharedByPopulation(turned, line, 1)).toBe(true);
	expect(keyInYear(turned, line, FISCAL_YEAR)).toBe('population');
	expect(sharedByPopulation(model, line, 1)).toBe(false);
	expect(keyInYear(model, line, FISCAL_YEAR)).toBe('students');
});

it('a key that follows from taxes is no key of its own that could turn', () => {
	expect(keyInYear(model, { ...line, key: 'incidence' }, FISCAL_YEAR)).toBe('incidence');
});
