import { entryOf } from '../measures/options';
import type { DeficitRule } from './types';

/** How a national deficit is shared out: words for menus and sentences. */
export interface Rule {
	readonly id: DeficitRule;
	readonly label: string;
	/** Goes into a sentence after "with the federal deficit". */
	readonly words: string;
	/** Whether it needs taxes paid and money received apart. */
	readonly needsBothSides: boolean;
	readonly description: string;
	readonly formula: string;
}

/** Every deficit rule, in the order of the menu. */
export const DEFICIT_RULES: readonly Rule[] = [
	{
		id: 'none',
		label: 'Left as it is',
		words: 'left where it is',
		needsBothSides: false,
		description:
			'Dollar for dollar: in a deficit year nearly every state receives more than it pays.',
		formula: 'net'
	},
	{
		id: 'per-person',
		label: 'Shared out equally',
		words: 'shared out equally',
		needsBothSides: false,
		description: 'Everyone bears the same part of the deficit; ranks per person do not move.',
		formula: 'net − population ÷ Σ population × Σ net'
	},
	{
		id: 'tax-share',
		label: 'Shared out by taxes paid',
		words: 'shared out by taxes paid',
		needsBothSides: true,
		description: 'Taxes are raised everywhere in proportion until they cover spending.',
		formula: 'received − paid × Σ received ÷ Σ paid'
	},
	{
		id: 'income-share',
		label: 'Shared out by income',
		words: 'shared out by income',
		needsBothSides: false,
		description: 'Each state bears the deficit in proportion to its personal income.',
		formula: 'net − personal income ÷ Σ personal income × Σ net'
	},
	{
		id: 'cut-spending',
		label: 'Closed by spending cuts',
		words: 'closed by cutting spending',
		needsBothSides: true,
		description: 'Spending is cut everywhere in proportion until taxes cover it.',
		formula: 'received × Σ paid ÷ Σ received − paid'
	}
];

/** A deficit rule by its id. */
export function ruleOf(id: DeficitRule): Rule {
	return entryOf(DEFICIT_RULES, id);
}
