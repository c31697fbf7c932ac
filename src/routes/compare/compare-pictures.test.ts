import { expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { headToHeadPicture } from '$lib/figures/head-to-head-picture';
import { signsPicture } from '$lib/figures/signs-picture';
import { layOutTables } from '$lib/files/table-picture';
import { shortNameOf } from '$lib/words/names';
import { clashesIn, wordsOf } from '../../../tests/support/drawn-texts';
import { Comparer } from './compare-state.svelte';
import { servedComparison } from './served.server';

const { headToHead, signs } = Comparer.served(servedComparison());

/** No picture is wider: it would be drawn smaller than the words around it. */
const WIDEST = 1352;

const compared: readonly (readonly StateCode[])[] = [
	['AK'],
	['CA', 'DC'],
	['CA', 'DC', 'AK', 'NC', 'MA', 'NH']
];

it.each(compared.map((states) => ({ states })))(
	'tables of $states fit their pictures, every state over its figures',
	({ states }) => {
		const total = { ...headToHead.choice, scale: 'total' as const };
		for (const picture of [
			headToHeadPicture({ ...headToHead, states }),
			headToHeadPicture({ ...headToHead, states, choice: total }),
			signsPicture({ ...signs, states })
		]) {
			const laid = layOutTables(picture);
			expect(clashesIn(laid.texts, laid)).toEqual([]);
			expect(laid.width).toBeLessThanOrEqual(WIDEST);
			const said = laid.texts.map(wordsOf).join(' ');
			for (const code of states) expect(said).toContain(shortNameOf(code));
		}
	}
);
