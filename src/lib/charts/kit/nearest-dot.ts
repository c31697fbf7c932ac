import { least } from 'd3';
import { isStateCode, type StateCode } from '$lib/data/states';

/** Of dots that lie on each other, the one whose center is nearest to a pointer, whichever is drawn last. */
export function nearestDot<Dot extends Pick<Element, 'getBoundingClientRect'>>(
	dots: readonly Dot[],
	{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>
): Dot | undefined {
	return least(dots, (dot) => {
		const { x, y, width, height } = dot.getBoundingClientRect();
		return Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY);
	});
}

/**
 * Finds the mark of the dot under a pointer; of an event without a place, what it was sent to. A click tells whole
 * pixels alone, and dots may be nearer to each other than that: it is meant for the dot that its press found.
 */
export function dotFinder(): (event: MouseEvent) => Element | null {
	let [place, found]: [string, Element | null] = ['', null];
	return (event) => {
		const { clientX, clientY, target, type } = event;
		const at = [clientX, clientY].map(Math.floor).join();
		if (type === 'click' && at === place) return found;
		const under = document.elementsFromPoint(clientX, clientY);
		const dots = under.filter((one) => one.matches('circle[data-code]'));
		const hit = target instanceof Element ? target.closest('[data-code]') : null;
		[place, found] = [at, hit && (nearestDot(dots, event) ?? hit)];
		return found;
	};
}

/** The state of a mark; `null` where there is no mark. */
export function codeOfDot(dot: Element | null): StateCode | null {
	const code = dot?.getAttribute('data-code') ?? '';
	return isStateCode(code) ? code : null;
}
