import { PRESS_KINDS } from '$lib/view/early';
import { whenPainted } from './painted';

/** What is laid out near the window alone until the page has been read for a while (`.spared` in app.css). */
const SPARED = '.spared, .sparing figure';

/** What leads a reader away from what the address leads to. */
const LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** Where keys lead that go to an end of the page. */
const GOALS = new Map([
	['Home', () => 0],
	['End', () => root.scrollHeight]
]);

const root = document.documentElement;

/**
 * Some figures wait for the first paint: a browser lays out in the same frame what begins less than a window or two
 * further down. Not where the address leads to a part of the page, which may be one of them.
 */
export function paintFirst(): void {
	if (location.hash !== '') return;
	root.dataset.first = '';
	whenPainted(() => delete root.dataset.first);
}

/**
 * Has what was spared while the page came up laid out after all, a part at a time while nothing else is to do: where
 * it stands is known then, whatever scrolls or measures.
 */
export function startSpared(): void {
	let isPressed = false;
	for (const kind of PRESS_KINDS) {
		addEventListener(kind, () => (isPressed = kind === 'pointerdown'));
	}
	addEventListener('load', () => {
		const parts = [...document.querySelectorAll<HTMLElement>(SPARED)];
		const target = document.getElementById(location.hash.slice(1));
		let isLeft = target === null;
		let goal: (() => number) | undefined;
		const leave = (event: Event) => {
			isLeft = true;
			goal = event.target === document.body ? GOALS.get((event as KeyboardEvent).key) : undefined;
		};
		for (const deed of LEAVING) addEventListener(deed, leave, { passive: true });
		const showNext = () => {
			// What is pressed must still be under the pointer when it is let go: else there is no click.
			if (isPressed) return whenIdle(showNext);
			const part = parts.shift();
			if (!part) return;
			part.style.contentVisibility = 'visible';
			// What was laid out over it has another height than was taken for it.
			if (!isLeft) target?.scrollIntoView();
			// Who goes to an end of the page comes there, though it grows on the way.
			if (goal) scrollTo(0, goal());
			whenIdle(showNext);
		};
		whenIdle(showNext);
	});
}

/** Calls back when the browser has nothing to do; Safari, which does not tell, after a pause. */
function whenIdle(then: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(then);
	else setTimeout(then, 200);
}
