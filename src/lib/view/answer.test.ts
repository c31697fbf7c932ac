import { expect, it } from 'vitest';
import { yearInput, type ViewFields } from '../../../tests/support/inputs';
import { plainText } from '$lib/words/sentence';
import { answerOf } from './answer';

function told(fields: ViewFields) {
	const { shown, choice, chosen: state } = yearInput(fields);
	return answerOf({ choice, state, shown, otherwise: null, nearest: null });
}

it('says after the sentences how far off the figure may be, and then what the nation did', () => {
	const { answer, second, interest, context } = told({ year: 2024 });
	expect(plainText(answer)).toMatch(/^By our own account, California /);
	expect(plainText(second)).toMatch(/^With the federal deficit shared out equally, /);
	expect(interest).toEqual([]);
	expect(context).toMatch(
		/^Going by how far off such figures have been before, .* Interest on the debt left out, the federal government spent /
	);
});

it('says nothing of a range in a year that has none, and nothing of the nation by balances alone', () => {
	expect(told({ year: 1993 }).context).toMatch(
		/^Interest on the debt left out, the federal government /
	);
	expect(told({ estimate: 'rockefeller-2025', year: 2023 }).context).toBe('');
});
