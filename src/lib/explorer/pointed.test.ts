import { expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import type { EstimateYear, Flag } from '$lib/fiscal/types';
import { shownYears } from './figures';
import { pointedAccount } from './pointed';

const estimate = 'rockefeller-2022';

function pointed(fields: Partial<EstimateYear>, flags: readonly Flag[]) {
	const choice = choiceWith({ estimate });
	const context = contextWith({ population: everywhere(1) });
	const [shown] = shownYears(
		{ estimate, years: [yearWith({ ...fields, flags: everywhere(flags) })] },
		choice,
		{ context: new Map([[2005, context]]), receiptsPerPerson: new Map() }
	);
	if (!shown) throw new Error('no year');
	return pointedAccount('CA', shown, choice);
}

it('the small account tells the distance to the average and the rank among all', () => {
	const { lines, note } = pointed({ net: everywhere(100) }, []);
	expect(lines.map(({ label }) => label)).toEqual([
		'Received − paid',
		'Against the average',
		'Rank'
	]);
	expect(note).toBe('');
});

it('where only some states were found it has neither', () => {
	const { lines } = pointed({ net: columnWith({ CA: 5, MS: 9 }) }, ['partial-year-coverage']);
	expect(lines.map(({ label }) => label)).toEqual(['Received − paid']);
});

it('it says how a figure was come by', () => {
	expect(pointed({ net: everywhere(100) }, ['derived', 'second-hand', 'covid']).note).toBe(
		'Made, not printed. Second hand.'
	);
});
