export { reasonsAgainst, settle, type ChoiceInYear, type Reasons, type Settled } from './choices';
export { DEFICIT_RULES, ruleOf, type Rule } from './deficit-rules';
export {
	DOLLARS,
	MEASURES,
	SCALES,
	dollarsOf,
	measureOf,
	scaleOf,
	unitOf,
	type Dollars,
	type Measure,
	type Scale,
	type Unit
} from './options';
