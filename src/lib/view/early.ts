import { isField } from './field';
import { doAllNow } from './later';

/** The template that holds a page's code until the page has been painted; pages of words alone have none. */
export const CODE_ID = 'page-code';

/** What a press is made of before its click. */
export const PRESS_KINDS = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** What is kept of all that happens to a page until its code has come. */
export const EARLY_KINDS = [...PRESS_KINDS, 'click', 'keydown', 'change'] as const;

/** Something that happened before the code came; of a field also what it held then, since code sets fields anew. */
export interface EarlyEvent {
	readonly event: Event;
	/** Puts back what the field held. */
	readonly restore: () => void;
}

/** What the script in the head of each page keeps, oldest first, until it is told to stop. */
export interface Early {
	readonly events: EarlyEvent[];
	readonly stop: () => void;
}

/** What acts without a page's code, or tells of itself by a change: nothing to repeat. The last two are answered by src/start/. */
export const ACTS_ALONE = 'a[href], summary, label, input, select, #theme, .load-again';

/** Takes from what was kept all that happened in one part of the page; the rest stays. */
export function takeEarlyIn(part: Element): readonly Event[] {
	const kept = window.early?.events.splice(0) ?? [];
	const isIn = ({ event }: EarlyEvent) =>
		event.target instanceof Node && part.contains(event.target);
	window.early?.events.push(...kept.filter((one) => !isIn(one)));
	return kept.filter(isIn).map(({ event }) => event);
}

/** Does again what was kept, in its order, now that there is code to answer; then nothing more is kept. */
export function doEarly(): void {
	const { early } = window;
	early?.stop();
	if (early?.events.length) doAllNow();
	const events = early?.events.splice(0) ?? [];
	if (events.some(({ event }) => event.type === 'keydown')) focusAgain();
	for (const one of events) again(one);
}

/** What has had the focus since before there was code begins as when it comes to it. */
function focusAgain(): void {
	document.activeElement?.dispatchEvent(new FocusEvent('focus'));
}

function again({ event, restore }: EarlyEvent): void {
	const { target, type } = event;
	if (!(target instanceof Element) || !target.isConnected) return;
	if (type === 'click' && !target.closest(ACTS_ALONE)) target.dispatchEvent(copyOf(event));
	if (type === 'keydown' && event.defaultPrevented) target.dispatchEvent(copyOf(event));
	if (type === 'change' && isField(target)) {
		restore();
		target.dispatchEvent(new Event('change', { bubbles: true }));
	}
}

/** An event is sent once; what is sent again is a new one that says the same. */
function copyOf(event: Event): Event {
	return event instanceof KeyboardEvent
		? new KeyboardEvent(event.type, event)
		: new MouseEvent(event.type, event as MouseEvent);
}
