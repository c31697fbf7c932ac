import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { EstimateId } from '$lib/fiscal/core/types';
import { isPointSource, makerOf, makerWords, type PointSourceId } from '$lib/fiscal/verdict/makers';
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
		title: 'Deficit or surplus shared out per person',
		short: 'Per person',
		full: 'deficit or surplus shared out per person'
	},
	'tax-share': {
		title: 'Deficit or surplus shared out by taxes paid',
		short: 'By taxes',
		full: 'deficit or surplus shared out by taxes paid'
	}
};

const SERVICES: Readonly<Record<AccountVariant['services'], ChoiceWords>> = {
	flow: {
		short: 'Purchases where they are bought',
		full: 'defense and other purchases counted where they are bought'
	},
	defense: { short: 'Defense for everyone alike', full: 'defense counted for everyone alike' },
	benefit: {
		short: 'All purchases for everyone alike',
		full: 'defense and all other purchases counted for everyone alike'
	}
};

const INTEREST: Readonly<Record<AccountVariant['interest'], ChoiceWords>> = {
	excluded: { short: 'Left out', full: 'interest left out' },
	population: { short: 'Counted', full: 'interest counted by population' }
};

const PAY: Readonly<Record<AccountVariant['pay'], ChoiceWords>> = {
	workplace: { short: 'At work', full: 'federal pay where the work is done' },
	residence: { short: 'At home', full: 'federal pay where workers live' }
};

const WAGES: Readonly<Record<AccountVariant['corporateLabourShare'], ChoiceWords>> = {
	0: { short: '0%', full: 'no corporate tax on workers' },
	0.25: { short: '25%', full: 'a quarter of corporate tax on workers' },
	0.5: { short: '50%', full: 'half of corporate tax on workers' }
};

const COVID: Readonly<Record<AccountVariant['covid'], ChoiceWords>> = {
	in: { short: 'Counted', full: 'COVID-19 relief counted' },
	out: { short: 'Left out', full: 'COVID-19 relief left out' }
};

/** The words of a deficit rule, with the title of its rows. */
export function ruleWords(rule: SpecificationRule): RuleWords {
	return RULES[rule];
}

/** The words of each choice of our own account. */
export function variantWords(
	variant: AccountVariant
): Readonly<Record<keyof AccountVariant, ChoiceWords>> {
	return {
		services: SERVICES[variant.services],
		interest: INTEREST[variant.interest],
		pay: PAY[variant.pay],
		corporateLabourShare: WAGES[variant.corporateLabourShare],
		covid: COVID[variant.covid]
	};
}

/** Whether federal pay is told apart: only where what the nation buys counts where it is bought. */
export function tellsPay({ services }: AccountVariant): boolean {
	return services === 'flow';
}

/**
 * The choices of our own account in a sentence: "defense and other purchases counted where they are bought, interest
 * left out, federal pay where workers live, no corporate tax on workers".
 */
export function keysText(variant: AccountVariant): string {
	const { services, interest, pay, corporateLabourShare, covid } = variantWords(variant);
	return [
		services,
		interest,
		...(tellsPay(variant) ? [pay] : []),
		corporateLabourShare,
		...(variant.covid === 'out' ? [covid] : [])
	]
		.map(({ full }) => full)
		.join(', ');
}

/** Whose figures they are: in a sentence after "by", and at the head of a row; figures for single states by maker. */
export function estimateWords(id: EstimateId | PointSourceId): {
	readonly name: string;
	readonly label: string;
} {
	if (!isPointSource(id)) return estimateOf(id);
	const maker = makerOf(id);
	if (maker === null) throw new Error(`No maker of "${id}".`);
	const { name, label } = makerWords(maker);
	// Only this maker has reports of many states beside its figures for single ones.
	return id === 'rockefeller-points'
		? { name: `${name}, for single states`, label: `${label}, single states` }
		: { name, label };
}

/** A method in full: "our own account, deficit or surplus shared out per person, defense
 * counted for everyone alike, …". */
export function wayText({ estimate, rule, variant }: Specification): string {
	const way = `${estimateWords(estimate).name}, ${ruleWords(rule).full}`;
	return variant ? `${way}, ${keysText(variant)}` : way;
}
