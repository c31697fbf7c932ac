import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { AccountVariant, Specification, SpecificationRule } from '$lib/fiscal/verdict/types';

/** One value of a choice that specifications differ by: short beside a row, in full in a sentence. */
export interface ChoiceWords {
	readonly short: string;
	readonly full: string;
}

interface RuleWords extends ChoiceWords {
	/** Heads the rows that take the rule. */
	readonly title: string;
}

const RULES: Readonly<Record<SpecificationRule, RuleWords>> = {
	none: { title: 'Dollar for dollar', short: 'Left in', full: 'dollar for dollar' },
	'per-person': {
		title: 'Deficit shared out per person',
		short: 'Per person',
		full: 'deficit shared out per person'
	},
	'tax-share': {
		title: 'Deficit shared out by taxes paid',
		short: 'By taxes',
		full: 'deficit shared out by taxes paid'
	}
};

const DEFENSE: Readonly<Record<AccountVariant['defense'], ChoiceWords>> = {
	place: { short: 'Where spent', full: 'defense where it is spent' },
	benefit: { short: 'Shared by all', full: 'defense shared by all' }
};

const INTEREST: Readonly<Record<AccountVariant['interest'], ChoiceWords>> = {
	excluded: { short: 'Left out', full: 'interest left out' },
	population: { short: 'Counted', full: 'interest counted by population' }
};

const WAGES: Readonly<Record<AccountVariant['corporateLabourShare'], ChoiceWords>> = {
	0: { short: '0%', full: 'no corporate tax on workers' },
	0.25: { short: '25%', full: 'a quarter of corporate tax on workers' },
	0.5: { short: '50%', full: 'half of corporate tax on workers' }
};

/** The words of a deficit rule, with the title of its rows. */
export function ruleWords(rule: SpecificationRule): RuleWords {
	return RULES[rule];
}

/** The words of our own account's choices: defense, interest, and the part of corporate tax on workers. */
export function variantWords(variant: AccountVariant): {
	readonly defense: ChoiceWords;
	readonly interest: ChoiceWords;
	readonly wages: ChoiceWords;
} {
	return {
		defense: DEFENSE[variant.defense],
		interest: INTEREST[variant.interest],
		wages: WAGES[variant.corporateLabourShare]
	};
}

/**
 * The choices of our own account in a sentence: "defense where it is spent, interest left out, no corporate tax on
 * workers".
 */
export function keysText(variant: AccountVariant): string {
	const { defense, interest, wages } = variantWords(variant);
	const relief = variant.covid === 'out' ? ', COVID-19 relief left out' : '';
	return `${defense.full}, ${interest.full}, ${wages.full}${relief}`;
}

/** A method in full: "our own account, deficit shared out per person, defense where it is spent, …". */
export function wayText({ estimate, rule, variant }: Specification): string {
	const way = `${estimateOf(estimate).name}, ${ruleWords(rule).full}`;
	return variant ? `${way}, ${keysText(variant)}` : way;
}
