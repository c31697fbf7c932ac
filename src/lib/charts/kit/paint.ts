import type { StateCode } from '$lib/data/states';
import { hatchId } from './hatch';
import type { Klass, Ramp } from './ramp';

/** Color of a class in a ramp of its kind; those of amounts are known only where tokens.css says. */
export function colorOf(klass: Klass, kind: Ramp['kind']): string {
	return kind === 'amount' ? `var(--amount-${klass})` : `var(--ramp-${klass})`;
}

/** Fill of a mark by its class; the chart's own hatch where there is no figure. */
export function fillOf(klass: Klass, chart: string, kind: Ramp['kind'] = 'diverging'): string {
	return klass === 0 ? `url(#${hatchId(chart)})` : colorOf(klass, kind);
}

/** Color of text on a mark of a class. */
export function inkOn(klass: Klass): string {
	return klass === 0 ? 'var(--ink)' : `var(--on-ramp-${klass})`;
}

/** Color of a followed state, by its place in the order of following; ink for the first. */
export function followColor(followed: readonly StateCode[], code: StateCode): string {
	return `var(--follow-${Math.max(followed.indexOf(code), 0) + 1})`;
}
