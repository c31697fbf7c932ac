import { ACTS_ALONE } from './early';
import { isField } from './field';
import { standNamed, standOf, type Stand } from './keep-focus';
import { placeOfYear, rowAt, yearAt, yearRowsIn } from './year-place';

/** Where in a figure something was done: by its stand, by the name of its mark, by its row, and by its place. */
interface Spot {
	/** Empty beside all figures. */
	readonly figure: string;
	readonly stand: Stand | null;
	readonly mark: string;
	/** Of a table whose rows lead somewhere, the address that the row leads to. */
	readonly row: string;
	/** From the upper left corner of the figure, in pixels; `null` where no pointer was in it. */
	readonly at: { readonly x: number; readonly y: number } | null;
	/** The year pointed at, and in which row of years: live drawings may have theirs elsewhere. */
	readonly year: { readonly row: number; readonly value: number } | null;
}

/** What a reader did with a chart that could not answer yet. */
export type Deed =
	| { readonly kind: 'press'; readonly spot: Spot; readonly pointerType: string }
	| { readonly kind: 'key'; readonly spot: Spot; readonly key: string }
	| { readonly kind: 'change'; readonly spot: Spot; readonly value: string; readonly on: boolean };

/** Of all that happened, what the reader did with charts and is to be done again, in its order. */
export function deedsAmong(events: readonly Event[], place: HTMLElement): readonly Deed[] {
	return events.flatMap((event) => deedOf(place, event) ?? []);
}

/** Does again what was done, with what has come into the same place. */
export function doAgain(place: HTMLElement, deed: Deed): void {
	const { figure: id } = deed.spot;
	const figure = id === '' ? place : place.querySelector(`figure#${id}`);
	const target = figure && targetOf(place, figure, deed.spot);
	// Such presses were none of ours: another thing has come to stand there.
	if (!target || (deed.kind === 'press' && target.closest(ACTS_ALONE))) return;
	switch (deed.kind) {
		case 'key':
			target.dispatchEvent(new KeyboardEvent('keydown', { key: deed.key, bubbles: true }));
			break;
		case 'change':
			changeAgain(target, deed);
			break;
		case 'press':
			pressAgain(target, {
				pointer: { pointerType: deed.pointerType, ...pointIn(figure, deed.spot) },
				isHere: place.matches(':hover')
			});
	}
}

function deedOf(place: HTMLElement, event: Event): Deed | null {
	const { target } = event;
	if (!(target instanceof Element) || !place.contains(target)) return null;
	switch (event.type) {
		case 'keydown':
			return keyDeed(place, event as KeyboardEvent, target);
		case 'click':
			return pressDeed(place, event as PointerEvent, target);
		case 'change':
			return changeDeed(place, target);
		default:
			return null;
	}
}

/** A click made by a key, or by another script, has no place. */
function pressDeed(place: HTMLElement, event: PointerEvent, target: Element): Deed | null {
	if (target.closest(ACTS_ALONE)) return null;
	const spot = spotOf(place, target, event.detail === 0 ? null : event);
	return { kind: 'press', spot, pointerType: event.pointerType };
}

function changeDeed(place: HTMLElement, target: Element): Deed | null {
	if (!isField(target)) return null;
	const on = target instanceof HTMLInputElement && target.checked;
	return { kind: 'change', spot: spotOf(place, target, null), value: target.value, on };
}

/** Of keys only those that a chart takes itself, and the page was kept from taking; a button makes a click. */
function keyDeed(place: HTMLElement, event: KeyboardEvent, target: Element): Deed | null {
	if (!event.defaultPrevented || !target.matches('[role="listbox"]')) return null;
	return { kind: 'key', spot: spotOf(place, target, null), key: event.key };
}

function spotOf(
	place: HTMLElement,
	target: Element,
	pointer: { readonly pageX: number; readonly pageY: number } | null
): Spot {
	const figure = target.closest('figure[id]');
	return {
		figure: figure?.id ?? '',
		stand: standOf(place, target),
		mark: target.closest('[role="option"]')?.id ?? '',
		row: target.closest('button') ? '' : addressOfRow(target),
		...(figure && pointer ? pointedIn(figure, target, pointer) : { at: null, year: null })
	};
}

function pointedIn(
	figure: Element,
	target: Element,
	{ pageX, pageY }: { readonly pageX: number; readonly pageY: number }
): Pick<Spot, 'at' | 'year'> {
	const box = figure.getBoundingClientRect();
	const [x, y] = [pageX - scrollX, pageY - scrollY];
	return { at: { x: x - box.x, y: y - box.y }, year: yearOf(figure, target, x) };
}

function yearOf(figure: Element, target: Element, x: number): Spot['year'] {
	const all = yearRowsIn(figure);
	const own = all.filter(({ drawing }) => drawing.contains(target) || target.contains(drawing));
	const row = rowAt(own, x);
	return row ? { row: all.indexOf(row), value: yearAt(row, x) } : null;
}

/** Where a spot is in the window by now. */
function pointOf(figure: Element, { at, year }: Spot) {
	if (!at) return null;
	const { x, y } = figure.getBoundingClientRect();
	const row = year && yearRowsIn(figure)[year.row];
	return { x: row ? placeOfYear(row, year.value) : x + at.x, y: y + at.y };
}

/** A mark by its name, a row by its link, a control by its own words, all else by what now lies at the same place. */
function targetOf(place: HTMLElement, figure: Element, spot: Spot): Element | null {
	const known = knownIn(place, figure, spot);
	const point = pointOf(figure, spot);
	// Where a button was, another may stand by now.
	if (known || !point || spot.stand?.name) return known;
	const under = document.elementFromPoint(point.x, point.y);
	// It may have been scrolled out of the window since.
	return under && figure.contains(under) ? under : figure.querySelector('[role="slider"]');
}

function knownIn(place: HTMLElement, figure: Element, { stand, mark, row }: Spot): Element | null {
	return markIn(figure, mark) ?? rowIn(figure, row) ?? (stand && standNamed(place, stand));
}

/** Of a drawing that was served in several sizes, marks begin their names in another way: as they end, so does the code. */
function markIn(figure: Element, mark: string): Element | null {
	const code = /-[^-]+$/.exec(mark)?.[0];
	if (code === undefined) return null;
	const named = figure.querySelector(`#${mark}`);
	if (named) return named;
	const alike = figure.querySelectorAll(`[role="option"][id$="${code}"]`);
	return [...alike].find((one) => one.checkVisibility()) ?? null;
}

function addressOfRow(target: Element): string {
	return target.closest('tbody tr')?.querySelector('a')?.getAttribute('href') ?? '';
}

function rowIn(figure: Element, address: string): Element | null {
	if (address === '') return null;
	return figure.querySelector(`tbody a[href="${address}"]`)?.closest('tr') ?? null;
}

function pointIn(figure: Element, spot: Spot) {
	const point = pointOf(figure, spot);
	return point ? { clientX: point.x, clientY: point.y, detail: 1 } : {};
}

interface Press {
	readonly pointer: PointerEventInit;
	/** Whether a mouse is among the figures now. */
	readonly isHere: boolean;
}

function pressAgain(target: Element, { pointer, isHere }: Press): void {
	const init = { ...pointer, bubbles: true, cancelable: true };
	const isMouse = pointer.pointerType === 'mouse';
	const chart = target.closest('[role="listbox"], [role="slider"]');
	// A mouse that has left since would leave its card behind; a finger's card stays until the next tap.
	if (isMouse && isHere && chart) restOn(chart, { target, init });
	const isHeld = !isMouse || target.closest('[role="slider"]') !== null;
	if (isHeld) target.dispatchEvent(new PointerEvent('pointerdown', init));
	target.dispatchEvent(new PointerEvent('click', init));
}

/** A mouse that rests on a chart tells nothing of itself: its card comes with its click, and goes as it leaves. */
function restOn(
	chart: Element,
	{ target, init }: { readonly target: Element; readonly init: PointerEventInit }
): void {
	target.dispatchEvent(new PointerEvent('pointermove', init));
	const leave = ({ target: at }: Event) => {
		if (at instanceof Node && chart.contains(at)) return;
		chart.dispatchEvent(new PointerEvent('pointerleave', init));
	};
	// Before what it moves to answers.
	addEventListener('pointermove', leave, { once: true, capture: true });
}

function changeAgain(
	target: Element,
	{ value, on }: { readonly value: string; readonly on: boolean }
): void {
	if (isField(target)) target.value = value;
	if (target instanceof HTMLInputElement) target.checked = on;
	// Some fields are answered as they move, others once they stand.
	for (const type of ['input', 'change']) {
		target.dispatchEvent(new Event(type, { bubbles: true }));
	}
}
