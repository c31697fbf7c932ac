import { held } from './field';

/** What a reader does that may change the page: nothing of it may still wait by then. */
const DEEDS = ['pointerdown', 'keydown', 'input', 'click', 'change'] as const;

/** What waits for a task of its own, in the order of the page, and the part of the page that it is about. */
const waiting = new Map<() => void, Element>();

/** Has something done in a task of its own, one after the other; what is returned takes it back. */
export function later(task: () => void, part: Element): () => void {
	if (waiting.size === 0) {
		for (const deed of DEEDS) addEventListener(deed, doBefore, { capture: true });
		addEventListener('pointerover', doPointed, { capture: true, passive: true });
		setTimeout(doNext);
	}
	waiting.set(task, part);
	return () => void waiting.delete(task);
}

/** Does at once what still waits. */
export function doAllNow(): void {
	for (const task of waiting.keys()) doOne(task);
	for (const deed of DEEDS) removeEventListener(deed, doBefore, { capture: true });
	removeEventListener('pointerover', doPointed, { capture: true });
}

/** Before an event comes to what it was meant for; a field then still holds what the reader put into it. */
function doBefore({ target }: Event): void {
	const restore = held(target);
	doAllNow();
	restore();
}

/** Who points at a part gets its answer from it at once. */
function doPointed({ target }: Event): void {
	for (const [task, part] of waiting) {
		if (target instanceof Node && part.contains(target)) doOne(task);
	}
}

function doNext(): void {
	const [task] = waiting.keys();
	if (task) doOne(task);
	// Between two tasks the browser may paint, and a reader be heard.
	if (waiting.size > 0) setTimeout(doNext);
	else doAllNow();
}

/** What is selected in a field stays so: code sets the field anew, and what is typed next would stand beside it. */
function doOne(task: () => void): void {
	waiting.delete(task);
	const { activeElement: field } = document;
	if (!(field instanceof HTMLInputElement)) return task();
	const { selectionStart: from, selectionEnd: to } = field;
	task();
	// A slider has no words to select.
	if (from !== null) field.setSelectionRange(from, to);
}
