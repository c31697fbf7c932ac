import { expect, it } from 'vitest';
import { yearInput, type ViewFields } from '../../../tests/support/inputs';
import { mapFigure } from './map-figure';
import { rankingFigure } from './ranking-figure';
import { scatterFigure } from './scatter-figure';

it.each<[ViewFields, string]>([
	[{}, 'Bars start where a state breaks even.'],
	[{ deficit: 'per-person' }, 'Bars start at the national average.'],
	[
		{ deficit: 'tax-share' },
		'Bars start where a state breaks even with the deficit shared out by taxes paid.'
	],
	[{ deficit: 'per-person', estimate: 'rockefeller-2022', year: 2020 }, 'Bars start where']
])('the ranking of %o says where its bars start', (fields, words) => {
	expect(rankingFigure.subtitle(yearInput(fields))).toContain(words);
});

it('the ranking says what its ticks are, where the average is not the same for all states', () => {
	const tick = 'A tick marks where it would be level with the national average.';
	expect(rankingFigure.subtitle(yearInput({ scale: 'total' }))).toContain(`breaks even. ${tick}`);
	expect(rankingFigure.subtitle(yearInput({}))).not.toContain('tick');
	expect(rankingFigure.subtitle(yearInput({ scale: 'total', deficit: 'tax-share' }))).not.toContain(
		'tick'
	);
});

it('the ranking of one side has no line to start at', () => {
	expect(rankingFigure.subtitle(yearInput({ measure: 'paid' }))).not.toContain('Bars start');
});

it('the scatter says which of its axes is which', () => {
	expect(scatterFigure.subtitle(yearInput({}))).toMatch(
		/^Received \(up\) against paid \(across\), FY2005, interest on the debt left out\. Area of a dot: population\./
	);
});

it.each<[ViewFields, RegExp]>([
	[{ year: 2009 }, /^no state paid more than it received/],
	[{ deficit: 'tax-share' }, /^with the deficit shared out by taxes paid, \d/],
	[{ measure: 'paid' }, /^Connecticut paid most/]
])(
	'the map of %o goes on in small letters where interest is counted, but for names',
	(fields, words) => {
		const title = mapFigure.title(yearInput({ ...fields, interest: 'counted' }));
		const opening = 'By our own account, interest counted: ';
		expect(title.startsWith(opening)).toBe(true);
		expect(title.slice(opening.length)).toMatch(words);
	}
);
