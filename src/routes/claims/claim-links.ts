import type { StateCode } from '$lib/data/states';
import { isPointSource } from '$lib/fiscal/verdict/makers';
import { accountChoiceOf, ownSpecification } from '$lib/fiscal/verdict/specifications';
import type { AccountVariant, Specification } from '$lib/fiscal/verdict/types';
import { canonicalChoice, choiceQuery } from '$lib/view/account-choice';

/** One figure behind a verdict: which specification, which year, which state, which measure. */
export interface LinkedFigure {
	readonly specification: Specification;
	readonly fiscalYear: number;
	/** `null` where the figure is about all states. */
	readonly state: StateCode | null;
	readonly measure: 'net' | 'paid' | 'received' | 'ratio';
}

/**
 * The address below the site's root of the view that shows a figure: the explorer, in dollars of the whole
 * state, or the account page where the figure rests on choices other than our own. Figures printed for single states open
 * the explorer at the state and year: they are among its published figures.
 */
export function figureLink(figure: LinkedFigure): `/${string}` {
	const { id, rule, variant } = figure.specification;
	return variant === null || id === ownSpecification(rule)
		? explorerLink(figure)
		: accountLink(figure, variant);
}

function explorerLink({ specification, fiscalYear, state, measure }: LinkedFigure): `/${string}` {
	const { estimate, rule } = specification;
	const parts = [
		...(isPointSource(estimate) ? [] : [`estimate=${estimate}`]),
		...(measure === 'net' ? [] : [`measure=${measure}`]),
		'scale=total',
		...(rule === 'none' || measure !== 'net' ? [] : [`deficit=${rule}`]),
		`year=${fiscalYear}`,
		...(state === null ? [] : [`states=${state.toLowerCase()}`])
	];
	return `/?${parts.join('&')}`;
}

function accountLink({ fiscalYear, state }: LinkedFigure, variant: AccountVariant): `/${string}` {
	const keys = choiceQuery(canonicalChoice(accountChoiceOf(variant)));
	return `/account/?state=${(state ?? 'CA').toLowerCase()}&year=${fiscalYear}&${keys}`;
}
