import { expect, it } from 'vitest';
import { originOf } from './origin';

it('names whose copy of the report a figure was read in', () => {
	expect(originOf('rockefeller-2022', ['second-hand', 'covid'], false)).toEqual({
		copiedBy: 'Wisevoter',
		isMade: false
	});
});

it('says that a balance was made where nothing but a total is printed', () => {
	expect(originOf('rockefeller-2021', ['derived', 'second-hand'], false)?.isMade).toBe(true);
});

it('does not call a printed balance made where one of the two sides was', () => {
	expect(originOf('rockefeller-2019', ['derived'], true)).toBeNull();
});

it('says that a figure of Maryland holds the taxes of D.C.', () => {
	expect(originOf('collections-cffr', ['dc-in-md'], true)).toEqual({
		copiedBy: '',
		isMade: false,
		holdsDistrict: true
	});
});

it('says nothing of a figure that stands as read', () => {
	expect(originOf('tax-foundation', ['covid'], true)).toBeNull();
});
