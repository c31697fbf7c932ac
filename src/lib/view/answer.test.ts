import { expect, it } from 'vitest';
import { yearInput, type ViewFields } from '../../../tests/support/inputs';
import { mapTitle } from '$lib/words/map-title';
import { plainText } from '$lib/words/sentence';
import { answerOf } from './answer';

function told(fields: ViewFields) {
	const { shown, choice, chosen: state } = yearInput(fields);
	return answerOf({ choice, state, shown, otherwise: null, nearest: null });
}

it('says after the sentences how far off the figure may be, and then what the nation did', () => {
	const { answer, second, interest, doubt, context } = told({ year: 2024 });
	expect(plainText(answer)).toMatch(/^By our own account, California /);
	expect(plainText(second)).toMatch(/^With the federal deficit shared out equally, /);
	expect(interest).toEqual([]);
	expect(doubt).toMatch(/^Going only by how far off such figures have been before, /);
	expect(context).toMatch(/^Interest on the debt left out, the federal government spent /);
});

it('says nothing of a range in a year that has none, and nothing of the nation by balances alone', () => {
	expect(told({ year: 1993 }).doubt).toBe('');
	expect(told({ year: 1993 }).context).toMatch(
		/^Interest on the debt left out, the federal government /
	);
	expect(told({ estimate: 'rockefeller-2025', year: 2023 }).context).toBe('');
});

it.each([
	{ year: 2000 },
	{ year: 1995 },
	{ year: 2009 },
	{ year: 2024, interest: 'counted' as const }
])('counts states as the map beside it does: %o', (fields) => {
	const words = told(fields).context;
	const { shown, choice } = yearInput(fields);
	const title = mapTitle({ choice, ...shown });
	const even = /; (\d+) (?:was|were) about even/.exec(title)?.[1] ?? '0';
	expect(/; (\d+) (?:was|were) about even/.exec(words)?.[1] ?? '0').toBe(even);
	const payers = Number(/^(\d+)/.exec(title)?.[1] ?? 0);
	const counted = Number(/(\d+) of 51/.exec(words)?.[1]);
	const others = words.includes('paid more than they got') ? counted : 51 - Number(even) - counted;
	expect(others).toBe(payers);
});
