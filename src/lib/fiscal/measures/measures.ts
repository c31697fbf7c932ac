export { dollarsFor, reasonsAgainst, settle, type ChoiceInYear } from './choices';
export { DEFICIT_RULES, ruleOf } from './deficit-rules';
export {
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	dollarsOf,
	interestOf,
	isInDollars,
	isPrinted,
	measureOf,
	scaleOf,
	unitOf
} from './options';
