import { expect, it } from 'vitest';
import { DEFICIT_RULES, ruleOf } from './deficit-rules';
import { RULE_FORMULAS } from './formulas';
import type { DeficitRule } from '../core/types';

it.each<[DeficitRule, string, string, boolean, string]>([
	['none', 'Left as it is', 'left where it is', false, 'net'],
	[
		'per-person',
		'Shared out equally',
		'shared out equally',
		false,
		'net − population ÷ Σ population × Σ net'
	],
	[
		'tax-share',
		'Shared out by taxes paid',
		'shared out by taxes paid',
		true,
		'received − paid × Σ received ÷ Σ paid'
	],
	[
		'income-share',
		'Shared out by income',
		'shared out by income',
		false,
		'net − personal income ÷ Σ personal income × Σ net'
	],
	[
		'cut-spending',
		'Closed by spending cuts',
		'closed by cutting spending',
		true,
		'received × Σ paid ÷ Σ received − paid'
	]
])('%s is “%s” in the menu and the deficit “%s” in a sentence', (...told) => {
	const [id, label, words, needsBothSides, formula] = told;
	expect(ruleOf(id)).toMatchObject({ id, label, words, needsBothSides });
	expect(RULE_FORMULAS[id].formula).toBe(formula);
	expect(DEFICIT_RULES).toHaveLength(5);
});
