import { describe, expect, it } from 'vitest';
import { LINES } from '../lines/lines';
import { KEY_DATASETS, totalDatasets } from './key-datasets';
import { namedSource, sourceName } from './source-names';

describe('namedSource', () => {
	it('cuts a source at the datasets it calls', () => {
		const source = 'BEA, tables SAINC30 (through 2018) and SAINC4 (through 2021)';
		const { parts, uncalled } = namedSource(source, [
			'taxes/income-components',
			'taxes/social-contributions'
		]);
		expect(parts).toEqual([
			{ text: 'BEA, tables ' },
			{ text: 'SAINC30', dataset: 'taxes/income-components' },
			{ text: ' (through 2018) and ' },
			{ text: 'SAINC4', dataset: 'taxes/social-contributions' },
			{ text: ' (through 2021)' }
		]);
		expect(uncalled).toEqual([]);
	});

	it('takes a code for itself alone, and tells a dataset that no words call', () => {
		const { parts, uncalled } = namedSource('BEA, table SAINC51', [
			'context/personal-income',
			'context/disposable-income'
		]);
		expect(parts.at(-1)).toEqual({ text: 'SAINC51', dataset: 'context/disposable-income' });
		expect(uncalled).toEqual(['context/personal-income']);
	});

	it('gives no words to two datasets', () => {
		const source = 'USAspending less defense, FY2016–2019; USAspending by agency from FY2020';
		const { parts } = namedSource(source, [
			'funds/defense-contracts',
			'funds/contracts-by-place',
			'funds/obligations-by-agency'
		]);
		expect(parts.flatMap(({ text, dataset }) => (dataset ? [[text, dataset]] : []))).toEqual([
			['USAspending', 'funds/contracts-by-place'],
			['less defense', 'funds/defense-contracts'],
			['USAspending by agency', 'funds/obligations-by-agency']
		]);
	});
});

describe('the sources of the account', () => {
	const keys = LINES.flatMap((line) => line.keys).filter(({ id }) => KEY_DATASETS[id].length > 0);
	const totals = LINES.map(({ id, control }) => ({ id, control }));

	it('stay to the letter, whatever is cut', () => {
		for (const { id, source } of keys) {
			const { parts } = namedSource(source, KEY_DATASETS[id]);
			expect(parts.map(({ text }) => text).join('')).toBe(source);
		}
	});

	it('call a dataset each, so that each can be followed to its file', () => {
		const mute = keys.filter(
			({ id, source }) => !namedSource(source, KEY_DATASETS[id]).parts.some((part) => part.dataset)
		);
		expect([...new Set(mute.map(({ id }) => id))]).toEqual([]);
		const bare = totals.filter(
			({ id, control }) =>
				!namedSource(control, totalDatasets(id)).parts.some((part) => part.dataset)
		);
		expect(bare).toEqual([]);
	});

	it('have a name for every dataset that they do not call', () => {
		const all = [
			...Object.values(KEY_DATASETS),
			...LINES.map(({ id }) => totalDatasets(id))
		].flat();
		expect(all.filter((path) => sourceName(path) === path)).toEqual([]);
	});
});
