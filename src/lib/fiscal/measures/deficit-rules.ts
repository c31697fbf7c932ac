import { entryOf } from './options';
import type { DeficitRule } from '../core/types';

/** How a national deficit is shared out: words for menus and sentences. */
export interface Rule {
	readonly id: DeficitRule;
	readonly label: string;
	/** Goes into a sentence after "with the federal deficit". */
	readonly words: string;
	/** Whether it needs taxes paid and money received apart. */
	readonly needsBothSides: boolean;
}

/** Every deficit rule, in the order of the menu. */
export const DEFICIT_RULES: readonly Rule[] = [
	{
		id: 'none',
		label: 'Left as it is',
		words: 'left where it is',
		needsBothSides: false
	},
	{
		id: 'per-person',
		label: 'Shared out equally',
		words: 'shared out equally',
		needsBothSides: false
	},
	{
		id: 'tax-share',
		label: 'Shared out by taxes paid',
		words: 'shared out by taxes paid',
		needsBothSides: true
	},
	{
		id: 'income-share',
		label: 'Shared out by income',
		words: 'shared out by income',
		needsBothSides: false
	},
	{
		id: 'cut-spending',
		label: 'Closed by spending cuts',
		words: 'closed by cutting spending',
		needsBothSides: true
	}
];

/** A deficit rule by its id. */
export function ruleOf(id: DeficitRule): Rule {
	return entryOf(DEFICIT_RULES, id);
}
