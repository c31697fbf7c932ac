import { DEFICIT_RULES, ruleOf } from './deficit-rules';
import type { Estimate } from '../estimates/estimates';
import { estimateOf } from '../estimates/estimates';
import {
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	dollarsOf,
	isPrinted,
	measureOf,
	scaleOf,
	unitOf
} from './options';
import { LOCAL_PRICE_YEARS, hasLocalPrices } from '../core/prices';
import type { Choice, DeficitRule, DollarsId, InterestId, MeasureId, ScaleId } from '../core/types';

/** For every option of every control: `null`, or in plain words why it cannot be combined. */
export interface Reasons {
	readonly measure: Readonly<Record<MeasureId, string | null>>;
	readonly scale: Readonly<Record<ScaleId, string | null>>;
	readonly dollars: Readonly<Record<DollarsId, string | null>>;
	readonly deficit: Readonly<Record<DeficitRule, string | null>>;
	readonly interest: Readonly<Record<InterestId, string | null>>;
}

/** A choice in one fiscal year. */
export interface ChoiceInYear extends Choice {
	readonly year: number;
}

/**
 * Why options cannot be combined with the rest of a choice. Controls give way in one order (estimate, then
 * year, then measure, then scale, then dollars, deficit rule and interest), so that none can be locked by one
 * that follows it.
 */
export function reasonsAgainst(choice: ChoiceInYear): Reasons {
	const estimate = estimateOf(choice.estimate);
	return {
		measure: reasonsFor(MEASURES, (id) => againstMeasure(id, estimate)),
		scale: reasonsFor(SCALES, (id) => againstScale(id, choice)),
		dollars: reasonsFor(DOLLARS, (id) => againstDollars(id, choice)),
		deficit: reasonsFor(DEFICIT_RULES, (id) => againstRule(id, choice, estimate)),
		interest: reasonsFor(INTERESTS, (id) => againstInterest(id, choice))
	};
}

/** The nearest choice that can be shown, and a sentence for each thing that had to be changed. */
export interface Settled {
	readonly choice: ChoiceInYear;
	readonly notes: readonly string[];
}

/**
 * Changes a choice only where it cannot be combined, in the order in which controls give way; its estimate
 * and its year stay.
 */
export function settle(asked: ChoiceInYear): Settled {
	const steps = [settleMeasure, settleScale, settleDollars, settleRule, settleInterest];
	return steps.reduce<Settled>(
		(settled, step) => {
			const { choice, note } = step(settled.choice);
			return { choice, notes: note === null ? settled.notes : [...settled.notes, note] };
		},
		{ choice: asked, notes: [] }
	);
}

interface Step {
	readonly choice: ChoiceInYear;
	readonly note: string | null;
}

function settleMeasure(choice: ChoiceInYear): Step {
	const reason = againstMeasure(choice.measure, estimateOf(choice.estimate));
	if (reason === null) return { choice, note: null };
	return {
		choice: { ...choice, measure: 'net' },
		note: `Showing “${measureOf('net').label}” instead of “${measureOf(choice.measure).label}”: ${reason}.`
	};
}

function settleScale(choice: ChoiceInYear): Step {
	const reason = againstScale(choice.scale, choice);
	if (reason === null) return { choice, note: null };
	return {
		choice: { ...choice, scale: 'total' },
		note: `“${scaleOf(choice.scale).label}” is left out: ${reason}.`
	};
}

function settleDollars(choice: ChoiceInYear): Step {
	const reason = againstDollars(choice.dollars, choice);
	if (reason === null) return { choice, note: null };
	if (againstDollars('real', choice) === null) {
		return {
			choice: { ...choice, dollars: 'real' },
			note: `Dollars “${dollarsOf('real').label}” instead of “${dollarsOf(choice.dollars).label}”: ${reason}.`
		};
	}
	return {
		choice: { ...choice, dollars: 'current' },
		note: `Dollars “${dollarsOf(choice.dollars).label}” are left out: ${reason}.`
	};
}

function settleRule(choice: ChoiceInYear): Step {
	const reason = againstRule(choice.deficit, choice, estimateOf(choice.estimate));
	if (reason === null) return { choice, note: null };
	const deficit = choice.measure === 'net' ? 'per-person' : 'none';
	return {
		choice: { ...choice, deficit },
		note: `The deficit is ${ruleOf(deficit).words}, not ${ruleOf(choice.deficit).words}: ${reason}.`
	};
}

function settleInterest(choice: ChoiceInYear): Step {
	const reason = againstInterest(choice.interest, choice);
	if (reason === null) return { choice, note: null };
	return {
		choice: { ...choice, interest: 'left-out' },
		note: `Interest on the debt is left out: ${reason}.`
	};
}

function reasonsFor<Id extends string>(
	entries: readonly { readonly id: Id }[],
	reasonOf: (id: Id) => string | null
): Record<Id, string | null> {
	const pairs = entries.map(({ id }) => [id, reasonOf(id)] as const);
	return Object.fromEntries(pairs) as Record<Id, string | null>;
}

function againstMeasure(measure: MeasureId, estimate: Estimate): string | null {
	const { needs } = measureOf(measure);
	if (isPrinted(measure) && !estimate.printsRatio) {
		return 'this estimate prints no ratio of its own';
	}
	const isOfOneSide = needs.includes('paid') || needs.includes('received');
	if (estimate.sides === 'both' || !isOfOneSide) return null;
	return 'this estimate gives only balances, not the two sides apart';
}

/** The dollars asked for, or those of the year where a measure or a scale is the same in any dollars. */
export function dollarsFor(choice: Choice): DollarsId {
	return unitOf(choice) === 'dollars' ? choice.dollars : 'current';
}

function againstScale(scale: ScaleId, choice: Choice): string | null {
	const { unit } = measureOf(choice.measure);
	return scale === 'total' || unit === 'dollars' ? null : `a ${unit} is the same on every scale`;
}

function againstDollars(dollars: DollarsId, choice: ChoiceInYear): string | null {
	if (dollars === 'current') return null;
	const unit = unitOf(choice);
	if (unit !== 'dollars') return `a ${unit} is the same in any dollars`;
	if (dollars === 'real' || hasLocalPrices(choice.year)) return null;
	const { from, to } = LOCAL_PRICE_YEARS;
	return `local prices are known from FY${from} to FY${to} only`;
}

function againstRule(rule: DeficitRule, choice: Choice, estimate: Estimate): string | null {
	if (rule === 'none') return null;
	if (choice.measure !== 'net') return 'only received − paid has a deficit to share out';
	if (estimate.sides === 'both' || !ruleOf(rule).needsBothSides) return null;
	return 'that needs taxes and spending apart, and this estimate gives only balances';
}

/** Why interest cannot be treated so in an estimate and a measure, in words that follow a colon; else `null`. */
export function againstInterest(
	interest: InterestId,
	{ estimate, measure }: Pick<Choice, 'estimate' | 'measure'>
): string | null {
	if (interest === 'left-out') return null;
	if (!estimateOf(estimate).tellsInterest) return 'only our own account can count it';
	return measureOf(measure).sides === 'payer'
		? 'it is money received, and no part of the taxes paid'
		: null;
}
