import { expect, it } from 'vitest';
import { DEFICIT_RULES, ruleOf } from './deficit-rules';
import type { DeficitRule } from './types';

it.each<[DeficitRule, string, string, boolean, string]>([
	['none', 'Washington', 'left where it is', false, 'net'],
	[
		'per-person',
		'The average state',
		'shared out equally',
		false,
		'net − population ÷ Σ population × Σ net'
	],
	[
		'tax-share',
		'The average, by taxes paid',
		'shared out by taxes paid',
		true,
		'received − paid × Σ received ÷ Σ paid'
	],
	[
		'income-share',
		'The average, by income',
		'shared out by income',
		false,
		'net − personal income ÷ Σ personal income × Σ net'
	],
	[
		'cut-spending',
		'The average, spending cut',
		'closed by cutting spending',
		true,
		'received × Σ paid ÷ Σ received − paid'
	]
])('%s is “%s” in the menu and the deficit “%s” in a sentence', (...told) => {
	const [id, label, words, needsBothSides, formula] = told;
	expect(ruleOf(id)).toMatchObject({ id, label, words, needsBothSides, formula });
	expect(DEFICIT_RULES).toHaveLength(5);
});
