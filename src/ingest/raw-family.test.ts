import { describe, expect, it } from 'vitest';
import { refuseUnread } from './raw-family';
import type { ReadRaw } from './source';

const FAMILY = { folder: 'irs/', pattern: /^totals_ty\d{4}\.csv$/, read: ['totals_ty2023.csv'] };

const listing = (...names: readonly string[]): ReadRaw =>
	Object.assign(() => '', { list: (folder: string) => (folder === 'irs/' ? names : []) });

describe('refuseUnread', () => {
	it('names the file of a further year and what is read', () => {
		const read = listing('totals_ty2023.csv', 'totals_ty2024.csv');
		expect(() => {
			refuseUnread(read, FAMILY);
		}).toThrow(
			'irs/totals_ty2024.csv, line 1: no program reads this file; expected of its kind only totals_ty2023.csv.'
		);
	});

	it.each([
		[
			'the files read and others that are not of the kind',
			listing('totals_ty2023.csv', 'notes.md')
		],
		['a reader that has single files only', () => '']
	] as const)('takes %s', (_, read) => {
		expect(() => {
			refuseUnread(read, FAMILY);
		}).not.toThrow();
	});
});
