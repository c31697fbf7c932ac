import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_FILES, claims, READINGS } from './claims';

const HEAD =
	'| publisher | date | address | exact quote | asserts |\n| --- | --- | --- | --- | --- |\n';

const LEFT_OUT = [
	'infrastructure is falling apart',
	'exerts a positive influence on the rest of the world',
	'These calculations are based on tax figures provided by the Internal Revenue Service'
];

const FRAGMENTS = READINGS.flatMap(({ quote }) => ('fragment' in quote ? [quote.fragment] : []));

function madeOf(quotes: readonly string[]) {
	return claims(() => HEAD + quotes.map((q) => `| P | 2019 | - | "${q}" | a |`).join('\n'));
}

it('a list that holds every quote gives a row for each reading and a part at least for each', () => {
	const [rows, parts] = madeOf([...FRAGMENTS, ...LEFT_OUT]).map((output) => output.rows);
	expect(rows).toHaveLength(READINGS.length);
	expect(new Set(parts?.map((part) => part.claim))).toEqual(new Set(READINGS.map(({ id }) => id)));
});

it('a quote that went from the list is an error that names it', () => {
	const without = FRAGMENTS.filter((words) => !words.includes('colony'));
	expect(() => madeOf([...without, ...LEFT_OUT])).toThrow(
		'no quote holds "California is treated like a colony"'
	);
});

it('a quote that came to the list and that no one has read is an error that names it', () => {
	expect(() => madeOf([...FRAGMENTS, ...LEFT_OUT, 'something new'])).toThrow(
		'no reading of "something new"'
	);
});

it('every file of the folder of claims is read, and no other', () => {
	const own = ['arithmetic.json', 'left-out.json', 'reversals.json'];
	const expected = [...CLAIM_FILES.map((name) => `${name}.json`), ...own];
	expect(readdirSync('src/ingest/claims').sort()).toEqual(expected.sort());
});
