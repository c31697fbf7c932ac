import { describe, expect, it } from 'vitest';
import type { SentenceVote, SeriesVote } from '$lib/fiscal/conditions/condition-votes';
import type { SentenceId } from '$lib/fiscal/conditions/conditions';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import type { FrameYear } from '$lib/fiscal/conditions/conditions-state';
import { wordOfShare } from '$lib/fiscal/verdict/countings';
import { withoutJoiners } from './money';
import {
	conditionSentence,
	missingSentence,
	ruleSentence,
	summarySentence,
	tieSentence,
	votingRule,
	whenSaidSentence
} from './condition-sentence';

const years = (count: number, from: number): readonly FrameYear[] =>
	Array.from({ length: count }, (_, i) => ({
		year: from + i,
		firstYear: from + i,
		areas: 51,
		setAside: null
	}));

interface Counts {
	readonly yes?: number;
	readonly ties?: number;
	readonly no?: number;
}

function series(label: string, { yes = 0, ties = 0, no = 0 }: Counts, role = 'tested'): SeriesVote {
	const tested = years(yes + ties + no, 2001);
	const told = tested.length;
	return {
		condition: { label, role },
		yes: tested.slice(0, yes),
		ties: tested.slice(yes, yes + ties).map(({ year }) => ({ year, with: [] })),
		no: tested.slice(yes + ties),
		tested,
		vote: told === 0 ? null : (yes + ties / 2) / told
	} as unknown as SeriesVote;
}

function verdict(id: SentenceId, ...all: readonly SeriesVote[]): SentenceVote {
	const votes = all.flatMap(({ vote, condition }) =>
		condition.role === 'tested' && vote !== null ? [vote] : []
	);
	const k = votes.reduce((sum, vote) => sum + vote, 0);
	const share = { k, n: votes.length, q: votes.length === 0 ? null : k / votes.length };
	const word = share.q === null ? 'cannot-be-tested' : wordOfShare(share.q);
	return { sentence: sentenceOf(id), share, word, series: all };
}

const plain = (text: string) => text.replaceAll('\u202f', '');

describe('the sentence of a side claim', () => {
	it.each([
		[{ yes: 18 }, 'in all 18 years compared.'],
		[{ no: 18 }, 'in none of 18 years compared.'],
		[{ yes: 9, no: 9 }, 'in 9 of 18 years compared.'],
		[{ yes: 1 }, 'in the one year compared.'],
		[{ no: 1 }, 'not in the one year compared.']
	])(
		'counts the years of the one series that judges it, whatever stands beside: %j',
		(counts, end) => {
			const homelessness = verdict(
				'homelessness',
				series('Count', counts),
				series('Rate', { yes: 3 }, 'beside')
			);
			expect(conditionSentence(homelessness, 'CA')).toBe(
				`California had the most people without shelter ${end}`
			);
		}
	);

	it('tells each series with its own years, so that a long one hides no short one', () => {
		const roads = verdict(
			'infrastructure',
			series('Poor', { no: 5 }),
			series('Deficient', { no: 18 }),
			series('Rough', { yes: 1 })
		);
		expect(conditionSentence(roads, 'CA')).toBe(
			'California was in the worst fifth by “Poor” in none of 5 years, by “Deficient” in none of 18 years and by “Rough” in the one year.'
		);
	});

	it('has a sentence of its own where all series agree, and where none does', () => {
		const debt = (counts: Counts) => verdict('debt', series('A', counts), series('B', counts));
		expect(conditionSentence(debt({ yes: 4 }), 'DC')).toBe(
			'D.C. owed, or paid in interest, more per resident than the median by all 2 series, in every year compared.'
		);
		expect(conditionSentence(debt({ no: 4 }), 'DC')).toContain('by none of 2 series, in no year');
		expect(conditionSentence(debt({}), 'WY')).toBe('No year can be compared for Wyoming.');
	});

	it('sums all verdicts up in one line', () => {
		const words = ['depends', 'depends', 'holds', 'does-not-hold'] as const;
		expect(summarySentence(words, 'CA')).toBe(
			'For California, of the four sentences one holds, two depend on the measure and one does not hold.'
		);
	});

	it('tells ties with their years, by the series where there are several', () => {
		const debt = verdict('debt', series('A', { yes: 1, ties: 2 }), series('B', { yes: 1 }));
		expect(withoutJoiners(tieSentence(debt))).toBe(
			'Ties count half: by “A” at the median in 2 years (2002–2003).'
		);
		expect(tieSentence(verdict('debt', series('A', { yes: 2 })))).toBe('');
	});

	it('names the series without a figure for the state', () => {
		const debt = verdict('debt', series('A', {}), series('B', { yes: 1 }), series('C', {}));
		expect(missingSentence(debt, 'DC')).toBe(
			'Without a vote, as there are no figures for D.C.: “A” and “C”.'
		);
		expect(missingSentence(verdict('debt', series('A', { no: 1 })), 'CA')).toBe('');
	});

	it('says what the years up to the sentence give alone, and what has no figures in them', () => {
		const all = verdict('debt', series('A', { no: 5 }), series('B', { yes: 1 }));
		const then = verdict('debt', series('A', { no: 5 }), series('B', {}));
		expect(withoutJoiners(whenSaidSentence(then, all))).toBe(
			'The word changes with the years counted: by the five years up to the sentence alone, 2012–2016, it would be “Does not hold” (no, by the one measure; no figures in them: “B”).'
		);
		expect(withoutJoiners(whenSaidSentence(all, all))).toBe(
			'By the five years up to the sentence alone, 2012–2016, the word is the same (1 of 2 votes).'
		);
		const none = verdict('debt', series('A', {}));
		expect(whenSaidSentence(none, all)).toContain('we have no figures');
	});

	it('gives its rule with its tie, and how votes become a word once for all', () => {
		expect(ruleSentence(sentenceOf('poverty'))).toBe(
			'Rule: true of a state in a year if its poverty rate is above the median of the states and D.C. with a rate. The median itself is a tie.'
		);
		expect(plain(votingRule())).toContain(
			'holds from 90% of the votes on and does not hold up to 10%; in between it depends on the measure.'
		);
	});
});
