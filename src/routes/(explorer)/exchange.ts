import { flushSync, mount, type Component } from 'svelte';
import { on } from 'svelte/events';
import { CHARTS, type ChartName, type Explorer } from './explorer.svelte';
import type { LabelPlace } from '$lib/charts/map/place';
import { deedsAmong, doAgain, type Deed } from '$lib/view/first-deeds';
import { standAgain, standOf, type Stand } from '$lib/view/keep-focus';
import { released } from '$lib/view/press';

/** All charts of the explorer as one component. */
export type LiveFigures = Component<{
	explorer: Explorer;
	labels: readonly LabelPlace[];
}>;

/** What an exchange of charts needs: the live ones, their place, and what happened there until now. */
export interface Exchange {
	readonly Figures: LiveFigures;
	readonly explorer: Explorer;
	readonly place: HTMLElement;
	/** Grows until the last chart is live. */
	readonly events: readonly Event[];
	/** Whether the drawn charts show another view than the one wanted, and may not be seen any more. */
	readonly isOther: boolean;
	/** Told when the last chart is live. */
	readonly onlive: () => void;
}

/** The drawn charts, and what the reader had done with them. */
interface Drawn {
	readonly figures: ReadonlyMap<ChartName, HTMLElement>;
	/** How high each stands, in pixels. */
	readonly heights: ReadonlyMap<ChartName, number>;
	readonly stand: Stand | null;
	readonly deeds: readonly Deed[];
}

/**
 * Puts the live charts in the place of the drawn ones, one in a task, so that the page answers in between; until
 * its turn a drawn one stays where it shows the same view, and else its room. Returns what `unmount` takes.
 */
export function exchange(given: Exchange): Record<string, unknown> {
	const { Figures, explorer, place, events, isOther } = given;
	const figures = figuresIn(place);
	const drawn: Drawn = {
		figures,
		heights: new Map([...figures].map(([name, figure]) => [name, figure.offsetHeight])),
		stand: standOf(place, document.activeElement),
		deeds: deedsAmong(events, place)
	};
	explorer.awake = [];
	// What stands below must not come up and go down again.
	place.style.minHeight = `${place.offsetHeight}px`;
	place.replaceChildren();
	// Live charts hang their notes out of their frames.
	place.classList.remove('sparing');
	const live = mount(Figures, { target: place, props: { explorer, labels: explorer.hand.labels } });
	if (isOther) keepRooms(place, drawn);
	else keepDrawn(place, drawn);
	void wakeEach(given, drawn);
	return live;
}

function keepDrawn(place: HTMLElement, { figures, stand }: Drawn): void {
	for (const [name, figure] of figures) {
		figure.dataset.drawn = '';
		roomOf(place, name)?.append(figure);
	}
	standAgain(place, stand);
}

/** Each keeps the room of what was drawn there, so that nothing below goes up, and down again with each that comes. */
function keepRooms(place: HTMLElement, { figures, heights }: Drawn): void {
	for (const name of figures.keys()) {
		const room = roomOf(place, name);
		if (room) room.style.minHeight = `${heights.get(name) ?? 0}px`;
	}
}

/** In the order in which they stand, so that none is moved by one that comes above it. */
async function wakeEach(given: Exchange, drawn: Drawn): Promise<void> {
	const inOrder = [...drawn.figures.keys()];
	const touched = inOrder.filter(
		(name) => eventsIn(given.events, drawn.figures.get(name)).length > 0
	);
	const waiting = given.isOther ? inOrder : [...new Set([...touched, ...inOrder])];
	const wakeNext = () => {
		const name = waiting.shift();
		if (name) wakeOne(given, name, drawn);
	};
	// The printer waits for no task.
	const offPrint = on(window, 'beforeprint', () => {
		while (waiting.length > 0) wakeNext();
	});
	while (waiting.length > 0) {
		await released(given.events);
		await nextTask();
		wakeNext();
	}
	offPrint();
	given.place.style.minHeight = '';
	given.onlive();
}

/** Opened tables stay open, the focus stays, and what was done with the drawn chart is done with the live one. */
function wakeOne(given: Exchange, name: ChartName, drawn: Drawn): void {
	const { explorer, place, events } = given;
	const figure = drawn.figures.get(name);
	const id = `figure-${name}`;
	const stand = standOf(place, document.activeElement) ?? drawn.stand;
	const deeds = figure?.isConnected
		? deedsAmong(eventsIn(events, figure), place)
		: drawn.deeds.filter(({ spot }) => spot.figure === id);
	const open = tablesIn(figure).map((details) => details.open);
	figure?.remove();
	explorer.awake = [...explorer.awake, name];
	flushSync();
	roomOf(place, name)?.style.removeProperty('min-height');
	const tables = tablesIn(place.querySelector(`#${id}`));
	for (const [i, details] of tables.entries()) details.open = open[i] ?? false;
	if (stand?.figure === id) standAgain(place, stand);
	// Charts know their width, and opened tables have their rows, one turn later.
	setTimeout(() => {
		for (const deed of deeds) doAgain(place, deed);
	});
}

function roomOf(place: HTMLElement, name: ChartName): HTMLElement | null {
	return place.querySelector<HTMLElement>(`[data-chart="${name}"]`);
}

/** From top to bottom, and from left to right. */
function figuresIn(place: HTMLElement): ReadonlyMap<ChartName, HTMLElement> {
	const figures = CHARTS.flatMap((name) => {
		const figure = place.querySelector<HTMLElement>(`#figure-${name}`);
		if (!figure) return [];
		const { x, y } = figure.getBoundingClientRect();
		return [{ name, figure, x, y }];
	});
	return new Map(
		figures.sort((a, b) => a.y - b.y || a.x - b.x).map(({ name, figure }) => [name, figure])
	);
}

function eventsIn(events: readonly Event[], part: HTMLElement | undefined): readonly Event[] {
	return events.filter(({ target }) => target instanceof Node && part?.contains(target));
}

function tablesIn(figure: HTMLElement | null | undefined): readonly HTMLDetailsElement[] {
	return [...(figure?.querySelectorAll('details') ?? [])];
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
