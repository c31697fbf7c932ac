import { isMoveKey } from '$lib/charts/shared/pointing';
import { standIn, standOf, type Stand } from './keep-focus';

/** Where in a figure something was done: by its stand, by the name of its mark, and by its place. */
interface Spot {
	readonly figure: string;
	readonly stand: Stand | null;
	readonly mark: string;
	/** From the upper left corner of the figure, in pixels; `null` where no pointer was in it. */
	readonly at: { readonly x: number; readonly y: number } | null;
}

/** What a reader did with a chart that could not answer yet. */
type Deed =
	| { readonly kind: 'press'; readonly spot: Spot; readonly pointerType: string }
	| { readonly kind: 'key'; readonly spot: Spot; readonly key: string }
	| { readonly kind: 'change'; readonly spot: Spot; readonly value: string; readonly on: boolean };

/** What acts by itself, or tells of itself by a change: nothing to repeat. */
const ACTS_ALONE = 'a[href], summary, label, input, select';

/** Milliseconds within which a browser makes a click of a touch that has ended. */
const CLICK_FOLLOWS = 350;

/** Keeps what a reader does with charts as served, and does it again with the live ones. */
export interface Recorder {
	/** Resolves when no press is under way: between press and click nothing may be exchanged. */
	readonly released: () => Promise<void>;
	/** Does all of it again, in its order, with what has come into the same place. */
	readonly repeat: () => void;
	/** Keeps nothing more. */
	readonly stop: () => void;
}

/** Begins to keep what is done in a part of the page. */
export function recordDeeds(place: HTMLElement): Recorder {
	const deeds: Deed[] = [];
	const ends = new AbortController();
	const press = watchPresses(ends.signal);
	const keep = (event: Event) => {
		const deed = deedOf(place, event);
		if (!deed) return;
		deeds.push(deed);
		// The page must not scroll by a key that a live chart would have taken.
		if (deed.kind === 'key') event.preventDefault();
	};
	for (const kind of ['click', 'keydown', 'change']) {
		place.addEventListener(kind, keep, { signal: ends.signal });
	}
	return {
		released: press.released,
		repeat: () => {
			for (const deed of deeds.splice(0)) doAgain(place, deed);
		},
		stop: () => ends.abort()
	};
}

function watchPresses(signal: AbortSignal) {
	let isDown = false;
	let tellers: (() => void)[] = [];
	const end = () => {
		isDown = false;
		for (const tell of tellers.splice(0)) tell();
	};
	const listen = (kind: string, listener: () => void) =>
		addEventListener(kind, listener, { signal, capture: true, passive: true });
	listen('pointerdown', () => (isDown = true));
	listen('pointercancel', end);
	listen('pointerup', () => setTimeout(end, CLICK_FOLLOWS));
	// Once it has reached the charts.
	listen('click', () => setTimeout(end));
	return {
		released: () =>
			new Promise<void>((resolve) => {
				if (isDown) tellers = [...tellers, resolve];
				else resolve();
			})
	};
}

function deedOf(place: HTMLElement, event: Event): Deed | null {
	const { target } = event;
	if (!(target instanceof Element)) return null;
	if (event instanceof KeyboardEvent) return keyDeed(place, event, target);
	if (event instanceof MouseEvent) {
		if (target.closest(ACTS_ALONE)) return null;
		const at = event.detail === 0 ? null : event;
		const pointerType = event instanceof PointerEvent ? event.pointerType : 'mouse';
		return { kind: 'press', spot: spotOf(place, target, at), pointerType };
	}
	if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
	const on = target instanceof HTMLInputElement && target.checked;
	return { kind: 'change', spot: spotOf(place, target, null), value: target.value, on };
}

/** Of keys only those are kept that a chart takes itself; a button makes a click of its own. */
function keyDeed(place: HTMLElement, event: KeyboardEvent, target: Element): Deed | null {
	const { key, altKey, ctrlKey, metaKey } = event;
	const isTaken = isMoveKey(key) || ['Enter', ' ', 'Escape'].includes(key);
	if (!isTaken || altKey || ctrlKey || metaKey || !target.matches('[role="listbox"]')) return null;
	return { kind: 'key', spot: spotOf(place, target, null), key };
}

function spotOf(
	place: HTMLElement,
	target: Element,
	pointer: { readonly clientX: number; readonly clientY: number } | null
): Spot {
	const figure = target.closest('figure');
	const box = figure?.getBoundingClientRect();
	return {
		figure: figure?.id ?? '',
		stand: standOf(place, target),
		mark: target.closest('[role="option"]')?.id ?? '',
		at: pointer && box ? { x: pointer.clientX - box.x, y: pointer.clientY - box.y } : null
	};
}

function doAgain(place: HTMLElement, deed: Deed): void {
	const figure = place.querySelector(`figure#${deed.spot.figure}`);
	const target = figure && targetOf(place, figure, deed.spot);
	if (!target) return;
	switch (deed.kind) {
		case 'key':
			target.dispatchEvent(new KeyboardEvent('keydown', { key: deed.key, bubbles: true }));
			break;
		case 'change':
			changeAgain(target, deed);
			break;
		case 'press':
			pressAgain(target, { pointerType: deed.pointerType, ...pointIn(figure, deed.spot) });
	}
}

/** A mark by its name, a control by its stand, all else by what now lies at the same place. */
function targetOf(place: HTMLElement, figure: Element, { stand, mark, at }: Spot): Element | null {
	const named = mark === '' ? null : figure.querySelector(`#${mark}`);
	const known = named ?? (stand && standIn(place, stand));
	if (known || !at) return known;
	const { x, y } = figure.getBoundingClientRect();
	const under = document.elementFromPoint(x + at.x, y + at.y);
	// It may have been scrolled out of the window since.
	return under && figure.contains(under) ? under : figure.querySelector('[role="slider"]');
}

function pointIn(figure: Element, { at }: Spot) {
	const { x, y } = figure.getBoundingClientRect();
	return at ? { clientX: x + at.x, clientY: y + at.y, detail: 1 } : {};
}

function pressAgain(target: Element, pointer: PointerEventInit): void {
	const init = { ...pointer, bubbles: true, cancelable: true };
	// A mouse that has left since would leave its card behind; a finger's card stays until the next tap.
	const isHeld = pointer.pointerType !== 'mouse' || target.closest('[role="slider"]') !== null;
	if (isHeld) target.dispatchEvent(new PointerEvent('pointerdown', init));
	target.dispatchEvent(new PointerEvent('click', init));
}

function changeAgain(
	target: Element,
	{ value, on }: { readonly value: string; readonly on: boolean }
): void {
	if (target instanceof HTMLInputElement) target.checked = on;
	if (target instanceof HTMLSelectElement) target.value = value;
	target.dispatchEvent(new Event('change', { bubbles: true }));
}
