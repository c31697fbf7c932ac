import { expect, it } from 'vitest';
import { againstAverageSentence } from './against-average';

it('tells how far the number of payers moves, years without one left out', () => {
	const years = [
		{ plain: 0, neutral: 15 },
		{ plain: 37, neutral: 22 },
		{ plain: 3, neutral: null }
	];
	expect(againstAverageSentence(years)).toBe(
		'With interest on the debt left out, from none to 37 of them pay more than they receive, dollar for dollar; against the national average the number moves less, from 15 to 22.'
	);
});

it('does not say that it moves less where it does not', () => {
	expect(
		againstAverageSentence([
			{ plain: 3, neutral: 15 },
			{ plain: 4, neutral: 22 }
		])
	).toMatch(/average from 15 to 22\.$/);
});
