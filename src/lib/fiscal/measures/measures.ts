export { reasonsAgainst, settle, type ChoiceInYear, type Reasons, type Settled } from './choices';
export { DEFICIT_RULES, ruleOf, type Rule } from '../core/deficit-rules';
export {
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	dollarsOf,
	interestOf,
	measureOf,
	scaleOf,
	unitOf,
	type Dollars,
	type Interest,
	type Measure,
	type Scale,
	type Unit
} from './options';
