import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_FILES, claims, LEFT_OUT, READINGS } from './claims';
import { ABROAD } from './claims-abroad';

const HEAD =
	'| publisher | date | address | exact quote | asserts |\n| --- | --- | --- | --- | --- |\n';
const ABROAD_HEAD = '| who | date | address | exact quote |\n| --- | --- | --- | --- |\n';

const FRAGMENTS = READINGS.flatMap(({ quote }) => ('fragment' in quote ? [quote.fragment] : []));
const LISTED = [...FRAGMENTS, ...LEFT_OUT.map(({ fragment }) => fragment)];
const ELSEWHERE = ABROAD.map(({ fragment }) => fragment);

/** What is made of two lists: one on California with these quotes, and one on what lies abroad. */
function madeOf(quotes: readonly string[], abroad: readonly string[] = ELSEWHERE) {
	const states = HEAD + quotes.map((q) => `| P | 2019 | - | "${q}" | a |`).join('\n');
	const others = ABROAD_HEAD + abroad.map((q) => `| W | 2020 | - | "${q}" |`).join('\n');
	return claims((path) => (path.includes('STATES') ? others : states));
}

it('lists that hold every quote give a row for each reading and a part at least for each', () => {
	const [rows, parts, abroad] = madeOf(LISTED).map((output) => output.rows);
	expect(rows).toHaveLength(READINGS.length);
	expect(new Set(parts?.map((part) => part.claim))).toEqual(new Set(READINGS.map(({ id }) => id)));
	expect(abroad?.map((row) => [row.position, row.who, row.date, row.quote])).toEqual(
		ELSEWHERE.map((words, index) => [index + 1, 'W', '2020', words])
	);
});

it('a quote that went from the list is an error that names it', () => {
	const without = LISTED.filter((words) => !words.includes('colony'));
	expect(() => madeOf(without)).toThrow('no quote holds "California is treated like a colony"');
	expect(() => madeOf(LISTED, ELSEWHERE.slice(1))).toThrow(`no quote holds "${ELSEWHERE[0]}"`);
});

it('a quote that came to a list and that no one has read is an error that names it', () => {
	expect(() => madeOf([...LISTED, 'something new'])).toThrow(
		/claims\/CLAIMS\.md, line \d+: no reading of "something new"/
	);
	expect(() => madeOf(LISTED, [...ELSEWHERE, 'something far'])).toThrow(
		/claims\/CLAIMS-STATES\.md, line \d+: no reading of "something far"/
	);
});

it('a sentence on a region abroad cannot be read as a claim about a state', () => {
	const colony = 'California is treated like a colony';
	const without = LISTED.filter((words) => words !== colony);
	expect(() => madeOf(without, [...ELSEWHERE, colony])).toThrow(`no quote holds "${colony}"`);
});

it('every file of the folder of claims is read, and no other', () => {
	const own = ['abroad.json', 'arithmetic.json', 'left-out.json', 'reversals.json', 'rule-1.json'];
	const expected = [...CLAIM_FILES.map((name) => `${name}.json`), ...own];
	expect(readdirSync('src/ingest/claims').sort()).toEqual(expected.sort());
});
