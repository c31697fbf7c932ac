import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { ledger } from '$lib/ledger/ledger.server';
import { toldTogether } from '$lib/view/told-together';
import { plainText, type SentencePart } from '$lib/words/parts';
import { compareSentence } from '$lib/words/compare-sentence';
import { parseComparison } from '$lib/view/comparison';
import { servedSentences } from '../(explorer)/served-sentences.server';

const SETS: readonly (readonly StateCode[])[] = [
	['CA', 'TX', 'NY', 'FL'],
	['OH', 'PA'],
	['NM', 'NJ', 'CT', 'WV', 'MN', 'IL'],
	['MD', 'DC', 'VA']
];

/** Words with the side that they are coloured by. */
const sidesIn = (parts: readonly SentencePart[]) =>
	parts.filter(({ side }) => side).map(({ text, side }) => [text, side]);

describe('the sentence of a comparison that comes before the code', () => {
	const { series, context, receiptsPerPerson } = ledger();

	it.each([...series.keys()])('is that of the page, by %s in every year', (id) => {
		const years = series.get(id)?.years ?? [];
		const { comparison } = parseComparison(new URLSearchParams(`estimate=${id}`), () =>
			estimateYears(years)
		);
		const shown = shownYears({ estimate: id, years }, comparison, { context, receiptsPerPerson });
		let told = 0;
		for (const one of shown) {
			for (const states of SETS) {
				const said = toldTogether(
					states.map((state) => servedSentences(state)[id]?.years[one.view.fiscalYear])
				);
				if (said.length === 0) continue;
				told += 1;
				const live = compareSentence({ choice: comparison, states, shown: one });
				expect(plainText(said)).toBe(plainText(live));
				expect(sidesIn(said)).toEqual(sidesIn(live));
			}
		}
		expect(told).toBeGreaterThan(0);
	});

	it('is not told where a state has no figure, or a sentence that tells no side', () => {
		const known = servedSentences('OH').account?.years[2020];
		expect(toldTogether([known, undefined])).toEqual([]);
		expect(toldTogether([known, 'There is no figure.'])).toEqual([]);
		expect(toldTogether([known, known])).not.toEqual([]);
	});

	it('is not told of one state, of which the page tells the balance', () => {
		expect(toldTogether([servedSentences('OH').account?.years[2020]])).toEqual([]);
	});
});
