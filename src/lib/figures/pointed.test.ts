import { describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import type { DeficitRule, EstimateYear, Flag } from '$lib/fiscal/core/types';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { measureOf } from '$lib/fiscal/measures/measures';
import { nationOf, viewOf } from '$lib/fiscal/measures/view';
import { pointedAccount } from './pointed';

const estimate = 'rockefeller-2022';

function pointed(
	fields: Partial<EstimateYear>,
	flags: readonly Flag[],
	deficit: DeficitRule = 'none'
) {
	const choice = choiceWith({ estimate, deficit });
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

it('the small account says what was received and what was paid, each in its own line', () => {
	const { title, lines } = pointed({ received: everywhere(700), paid: everywhere(1100) }, []);
	expect(title).toBe('California, 2005');
	expect(lines.map(({ label, text, kind }) => [label, text, kind])).toEqual([
		['Received', '$700', 'part'],
		['Paid', '$1,100', 'part'],
		['Received − paid', '−\u2060$400', 'sum'],
		['Against the average', '$0', 'aside'],
		['Rank', '1st of 51', 'aside']
	]);
});

it('the small account says that it ranks dollar for dollar where the rank beside it is another', () => {
	const choice = choiceWith({ scale: 'total' });
	const context = contextWith({ population: columnWith({ CA: 9, MS: 1 }) });
	const ranked = (CA: number) => {
		const input = { year: yearWith({ net: columnWith({ CA, MS: 80 }) }), context, choice };
		const shown = {
			view: viewOf(input),
			sides: { plain: [], neutral: [] },
			nation: nationOf(input)
		};
		return pointedAccount('CA', shown, choice).lines.at(-1);
	};
	expect(ranked(100)).toMatchObject({ label: 'Rank, dollar for dollar', text: '1st of 2' });
	expect(ranked(10)).toMatchObject({ label: 'Rank', text: '2nd of 2' });
});

it.each([
	['ratio', 'Per dollar paid'],
	['relative-ratio', measureOf('relative-ratio').label]
] as const)('names the number of %s by what it is', (measure, label) => {
	const input = {
		year: yearWith({ received: everywhere(700), paid: everywhere(1100), net: everywhere(-400) }),
		context: contextWith({}),
		choice: choiceWith({ measure, scale: 'total' })
	};
	const shown = { view: viewOf(input), sides: { plain: [], neutral: [] }, nation: nationOf(input) };
	const { lines } = pointedAccount('CA', shown, input.choice);
	expect(lines.find(({ kind }) => kind === 'sum')?.label).toBe(label);
});

it('speaks of the others where the deficit is not shared out equally', () => {
	const against = (deficit: DeficitRule) =>
		pointed({ received: everywhere(700), paid: everywhere(1100) }, [], deficit).lines[3]?.label;
	expect(against('per-person')).toBe('Against the average');
	expect(against('tax-share')).toBe('Against the others');
	expect(against('cut-spending')).toBe('Against the others');
});

it('where only some states were found it has neither', () => {
	const { lines } = pointed({ net: columnWith({ CA: 5, MS: 9 }) }, ['partial-year-coverage']);
	expect(lines.map(({ label }) => label)).toEqual(['Received − paid']);
});

describe('how far off and how old a figure is', () => {
	const range = (low: number, high: number) => ({ low: everywhere(low), high: everywhere(high) });
	const ages = (ofYear: number, recent: number, older: number) => {
		const received = { ofYear, recent, older, byPopulation: 1 - ofYear - recent - older };
		return { received, paid: received };
	};

	it('stands in the small account', () => {
		expect(pointed({ net: everywhere(-1426), range: range(-1603, -1250) }, []).note).toBe(
			'Going only by how far off such figures have been before, the balance may lie from −\u2060$1,603 to −\u2060$1,250 (a minus: paid more). Where past years were calm, that range is too narrow.'
		);
	});

	it('leaves the side open where the range holds 0', () => {
		expect(pointed({ net: everywhere(-20), range: range(-120, 90) }, []).note).toBe(
			'Going only by how far off such figures have been before, the balance may lie from −\u2060$120 to +\u2060$90 (a minus: paid more), which leaves its side open. Where past years were calm, that range is too narrow.'
		);
	});

	it('is told of ages only where less than half is at most two years old', () => {
		const net = everywhere(5);
		expect(pointed({ net, ages: ages(0.2, 0.1, 0.61) }, []).note).toBe(
			'61% of the spending is shared out by figures from before 2003.'
		);
		expect(pointed({ net, ages: ages(0.3, 0.2, 0.4) }, []).note).toBe('');
	});
});

it('it says how a figure was come by', () => {
	expect(pointed({ net: everywhere(100) }, ['derived', 'second-hand', 'covid']).note).toBe(
		'Made, not printed. From a copy.'
	);
});
