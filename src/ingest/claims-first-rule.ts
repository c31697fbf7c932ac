import * as v from 'valibot';
import { WORDS_OF_RULE_1 } from '../lib/data/claims';
import { exactly } from '../lib/data/read-json';
import { filledText } from '../lib/data/table';
import { ownJson } from './own-file';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const count = v.pipe(v.number('a count'), v.integer('a count'), v.minValue(0, 'a count'));

const part = exactly({
	sentence: filledText,
	word: v.picklist(WORDS_OF_RULE_1, `one of ${WORDS_OF_RULE_1.join(', ')}`),
	k: count,
	n: count
});

/** What `src/ingest/claims/rule-1.json` has to look like: the parts of each claim, in their order. */
export const RULE_1_FILE = exactly({
	/** The day on which the words were those of the site. */
	day: filledText,
	claims: v.array(
		exactly({ id: filledText, parts: v.pipe(v.array(part), v.minLength(1, 'one part at least')) }),
		'a list of claims'
	)
});

/** The words of rule 1 as they stood when it was replaced, kept with the programs since nothing else has them. */
export const claimsRule1: Source = () => {
	const { day, claims } = ownJson('claims/rule-1.json', RULE_1_FILE);
	return [tidyTable('claims/rule-1', rule1Rows(claims), { day })];
};

/** One row a part; throws where it held more often than it was tried. */
export function rule1Rows(claims: v.InferOutput<typeof RULE_1_FILE>['claims']): readonly TidyRow[] {
	return claims.flatMap(({ id, parts }) =>
		parts.map(({ sentence, word, k, n }, index) => {
			if (k > n) throw new Error(`Part ${index + 1} of "${id}" held ${k} times of ${n}.`);
			return { claim: id, part: index + 1, sentence, word, k, n };
		})
	);
}
