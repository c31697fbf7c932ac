import { flushSync } from 'svelte';
import { standAgain, standOf } from './keep-focus';
import { standOn } from './stand-on';

/** How far down the window the reader is taken to look, as a share of its height. */
const LOOKED_AT = 1 / 3;

/**
 * Has what `make` mounts take the place of a part as the server drew it, and returns what `unmount` takes. What stood
 * open stays open, what was typed into a field that narrows a table (src/start/filter.ts) narrows the new one, and who
 * stood on `stood` stands there again; what is read stays where it is in the window.
 */
export function exchangePart(
	part: HTMLElement,
	stood: Element | null,
	make: (target: HTMLElement) => Record<string, unknown>
): Record<string, unknown> {
	const open = detailsIn(part).map((details) => details.open);
	const typed = findersIn(part).map(({ value }) => value);
	const stand = standOf(part, stood);
	const figure = stood?.matches('figure[id]') && part.contains(stood) ? stood.id : null;
	return inPlace(part, () => {
		part.style.minHeight = `${part.offsetHeight}px`;
		part.replaceChildren();
		// Live figures hang their notes out of their frames.
		part.classList.remove('sparing');
		const live = make(part);
		flushSync();
		for (const [i, details] of detailsIn(part).entries()) {
			if (open[i]) details.open = true;
		}
		for (const [i, finder] of findersIn(part).entries()) {
			finder.value = typed[i] ?? '';
			if (finder.value !== '') finder.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}
		standAgain(part, stand);
		const again = figure && part.querySelector<HTMLElement>(`figure#${figure}`);
		if (again) standOn(again);
		part.style.minHeight = '';
		return live;
	});
}

function detailsIn(part: HTMLElement): readonly HTMLDetailsElement[] {
	return [...part.querySelectorAll('details')];
}

function findersIn(part: HTMLElement): readonly HTMLInputElement[] {
	return [...part.querySelectorAll<HTMLInputElement>('input[data-filters]')];
}

/**
 * A browser that is left to itself takes another part for the one that is read, as all of it goes and comes, and what
 * comes may have other heights.
 */
function inPlace<Made>(part: HTMLElement, exchange: () => Made): Made {
	const { style } = document.documentElement;
	const read = readIn(part);
	style.overflowAnchor = 'none';
	try {
		const made = exchange();
		const again = read && beginningsIn(part).find(({ name }) => name === read.name);
		if (again) scrollBy({ top: again.top - read.top, behavior: 'instant' });
		return made;
	} finally {
		style.overflowAnchor = '';
	}
}

/** What begins nearest to where the reader looks; `null` where that stands above the part, and stays where it is. */
function readIn(part: HTMLElement) {
	if (part.getBoundingClientRect().top >= 0) return null;
	const line = innerHeight * LOOKED_AT;
	const nearest = beginningsIn(part).toSorted(
		(a, b) => Math.abs(a.top - line) - Math.abs(b.top - line)
	);
	return nearest[0] ?? null;
}

/** The figures and headings of a part that can be seen, and how far below the upper edge of the window each is, in pixels. */
function beginningsIn(part: HTMLElement) {
	return [...part.querySelectorAll('figure[id], h2, h3')]
		.filter((one) => one.checkVisibility())
		.map((one) => ({ name: one.id || one.textContent, top: one.getBoundingClientRect().top }));
}
