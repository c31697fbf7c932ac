import { describe, expect, it } from 'vitest';
import { allDescriptors } from '$lib/data/datasets.server';
import { CHANGES } from '$lib/fiscal/estimates/change-log';
import { changesText, licencesText, readmeText } from './archive-words';

describe('the words in the archive', () => {
	it('name each table of ours, and what an empty cell means', () => {
		const text = readmeText([{ path: 'balances.csv', title: 'Every estimate' }], '1.2.3');
		expect(text).toContain('# Subsidy Ledger 1.2.3');
		expect(text).toContain('- balances.csv: Every estimate.');
		expect(text).toMatch(/empty cell is a missing figure, never 0\.\n$/);
	});

	it('tell the terms of every source, and of what is derived', () => {
		const descriptors = allDescriptors();
		const text = licencesText(descriptors);
		expect(text).toContain('CC');
		for (const { name, licence } of descriptors) {
			expect(text).toContain(`- sources/${name}.csv, `);
			expect(text).toContain(licence.name);
		}
	});

	it('tell every change with its day, its reasons and where the earlier figures are', () => {
		const text = changesText(CHANGES);
		for (const { date, edition, reasons } of CHANGES) {
			expect(text).toContain(`## ${date}: `);
			expect(text).toContain(`edition ${edition} in sources/balances/account-editions.csv`);
			for (const reason of reasons) expect(text).toContain(`- ${reason}\n`);
		}
	});
});
