import {
	BENEFIT_KEYS,
	DEFAULT_CHOICE,
	DEFENSE_BY_BENEFIT,
	PAY_BY_RESIDENCE
} from '../account/keys/presets';
import type { AccountChoice } from '../account/types';
import { ruleOf } from '../measures/deficit-rules';
import { ESTIMATES, type Estimate } from '../estimates/estimates';
import { POINT_SOURCES, isPointSource } from './makers';
import type { AccountVariant, Specification, SpecificationRule } from './types';

/** The deficit rules that specifications differ by, in the order of the matrix. */
export const SPECIFICATION_RULES: readonly SpecificationRule[] = [
	'none',
	'per-person',
	'tax-share'
];

const INTERESTS = ['excluded', 'population'] as const;
const LABOUR_SHARES = [0, 0.25, 0.5] as const;

/** By which services, and within them where federal pay counts: by residence only where the rest follows the work. */
const PLACES = [
	{ services: 'flow', pay: 'workplace' },
	{ services: 'flow', pay: 'residence' },
	{ services: 'defense', pay: 'workplace' },
	{ services: 'benefit', pay: 'workplace' }
] as const;

/** Every way to set the choices of our own account, in the order of the matrix: without COVID relief last. */
const ACCOUNT_VARIANTS: readonly AccountVariant[] = [...variantsWith('in'), ...variantsWith('out')];

/**
 * Every specification in the order of the matrix: by rule, then our own account by its choices, then the other
 * estimates, hybrids last, then figures printed for single states, which have no deficit shared out. The rule
 * `tax-share` is there only where both sides are known.
 */
export const SPECIFICATIONS: readonly Specification[] = SPECIFICATION_RULES.flatMap((rule) => [
	...ESTIMATES.filter((estimate) => allows(estimate, rule)).flatMap((estimate) =>
		specificationsOf(estimate, rule)
	),
	...(rule === 'none' ? pointSpecifications() : [])
]);

const byId = new Map(SPECIFICATIONS.map((specification) => [specification.id, specification]));

/** The specification with an id; throws where there is none. */
export function specificationOf(id: string): Specification {
	const specification = byId.get(id);
	if (!specification) throw new Error(`No specification "${id}".`);
	return specification;
}

/** The number of a method among all, from 1: files of many rows name it by that. Throws where there is none. */
export function methodNumber(id: string): number {
	return SPECIFICATIONS.indexOf(specificationOf(id)) + 1;
}

/** Our own account's choices where a reader makes none. */
const OUR_VARIANT: AccountVariant = {
	services: 'flow',
	corporateLabourShare: 0.25,
	interest: 'excluded',
	pay: 'workplace',
	covid: 'in'
};

/** The id of our own account by a rule, with our own choices or some of them changed. */
export function ownSpecification(
	rule: SpecificationRule,
	changes: Partial<AccountVariant> = {}
): string {
	return accountId(rule, { ...OUR_VARIANT, ...changes });
}

/** Whether the figures of a rule are neutral: measured against the other states. */
export function isNeutral(rule: SpecificationRule): boolean {
	return rule !== 'none';
}

const KEYS: Readonly<Record<AccountVariant['services'], AccountChoice['keys']>> = {
	flow: {},
	defense: DEFENSE_BY_BENEFIT,
	benefit: BENEFIT_KEYS
};

/** The choice that makes our own account by a variant. */
export function accountChoiceOf(variant: AccountVariant): AccountChoice {
	const { services, pay, corporateLabourShare, interest, covid } = variant;
	const keys = pay === 'residence' ? PAY_BY_RESIDENCE : KEYS[services];
	return { ...DEFAULT_CHOICE, keys, corporateLabourShare, interest, covid };
}

/** The id of the same specification with COVID relief counted; its own where nothing is left out. */
export function withRelief({ id, variant }: Specification): string {
	return variant?.covid === 'out' ? id.replace(/-out$/, '-in') : id;
}

function variantsWith(covid: AccountVariant['covid']): readonly AccountVariant[] {
	return PLACES.flatMap((place) =>
		INTERESTS.flatMap((interest) =>
			LABOUR_SHARES.map((corporateLabourShare) => ({
				...place,
				corporateLabourShare,
				interest,
				covid
			}))
		)
	);
}

function pointSpecifications(): readonly Specification[] {
	return Object.keys(POINT_SOURCES)
		.filter(isPointSource)
		.map((estimate) => ({
			id: `${estimate}-none`,
			estimate,
			rule: 'none',
			variant: null,
			isHybrid: false
		}));
}

function allows({ sides }: Estimate, rule: SpecificationRule): boolean {
	return sides === 'both' || !ruleOf(rule).needsBothSides;
}

function specificationsOf(estimate: Estimate, rule: SpecificationRule): readonly Specification[] {
	const common = { estimate: estimate.id, rule, isHybrid: estimate.hybrid };
	if (estimate.id !== 'account')
		return [{ ...common, id: `${estimate.id}-${rule}`, variant: null }];
	return ACCOUNT_VARIANTS.map((variant) => ({ ...common, id: accountId(rule, variant), variant }));
}

function accountId(rule: SpecificationRule, variant: AccountVariant): string {
	const { services, corporateLabourShare, interest, pay, covid } = variant;
	const labour = String(100 * corporateLabourShare).padStart(3, '0');
	return ['account', rule, services, labour, interest, pay, covid].join('-');
}
