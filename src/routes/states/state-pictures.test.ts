import { describe, expect, it } from 'vitest';
import { byEstimatePicture } from '$lib/figures/by-estimate-picture';
import { linesPicture } from '$lib/figures/lines-picture';
import { smallSheet } from '$lib/figures/small-years-picture';
import { layOutTables, type TablePicture } from '$lib/files/table-picture';
import { clashesIn, wordsOf } from '../../../tests/support/drawn-texts';
import { allStates } from './all-states.server';
import { stateTold } from './state-page.server';

/** No picture is wider: it would be drawn smaller than the words around it. */
const WIDEST = 1352;

/** What a picture of tables says, once nothing in it clashes. */
function saidIn(picture: TablePicture): string {
	const laid = layOutTables(picture);
	expect(clashesIn(laid.texts, laid)).toEqual([]);
	expect(laid.width).toBeLessThanOrEqual(WIDEST);
	expect(laid.height / laid.width).toBeLessThan(2.2);
	return laid.texts.map(wordsOf).join('\n');
}

describe.each(['CA', 'DC', 'AK', 'MD'] as const)('the pictures of the tables of %s', (code) => {
	const told = stateTold(code);

	it('have every year by other hands', () => {
		const said = saidIn(byEstimatePicture(told.byEstimate));
		for (const { fiscalYear } of told.byEstimate.years) expect(said).toContain(`${fiscalYear}\n`);
	});

	it('have every line of the account, whole or broken between words', () => {
		const said = saidIn(linesPicture(told.lines)).replaceAll('\n', ' ');
		for (const { sum } of told.lines.sections) expect(said).toContain(sum.label);
		for (const { label } of told.lines.sections.flatMap(({ groups }) =>
			groups.flatMap(({ rows }) => rows)
		))
			for (const word of label.split(' ')) expect(said).toContain(word);
	});
});

it.each(['name', 'region'] as const)(
	'the picture of all states has each of them, by %s',
	(order) => {
		const input = { ...allStates(), order };
		const sheet = smallSheet(input);
		const texts = [...sheet.texts, ...sheet.states.flatMap((state) => state.texts)];
		expect(clashesIn(texts, sheet)).toEqual([]);
		expect(sheet.width).toBeLessThanOrEqual(WIDEST);
		const said = texts.map(wordsOf);
		for (const { name } of input.entries) expect(said).toContain(name);
	}
);
