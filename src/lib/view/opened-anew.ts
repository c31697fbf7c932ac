import { standOn } from './stand-on';

const KEY = 'place';

/** What of a view failed is told there. */
const NOTES = '.notes';

/** Keeps the place that the reader stands in, or else reads, for the same page when it is opened anew. */
export function leavePlace(read: HTMLElement | undefined): void {
	const { id } = document.activeElement?.closest('figure[id]') ?? read ?? { id: 'content' };
	const isAtNotes = document.activeElement?.closest(NOTES);
	keep((store) => store.setItem(KEY, isAtNotes ? NOTES : `#${id}`));
}

/** Stands the reader of a page that was opened anew where the note was that offered it. */
export function findPlace(): void {
	keep((store) => {
		const kept = store.getItem(KEY);
		const place = kept && document.querySelector<HTMLElement>(kept);
		store.removeItem(KEY);
		if (place) standOnceSeen(place);
	});
}

/** At once, or as soon as the view that the address asks for is seen, if the reader stands nowhere else by then. */
function standOnceSeen(place: HTMLElement): void {
	const root = document.documentElement;
	const observer = new MutationObserver(stand);
	observer.observe(root, { attributeFilter: ['data-deep'] });
	stand();

	function stand() {
		if (document.activeElement === document.body) standOn(place);
		if (document.activeElement !== document.body) observer.disconnect();
	}
}

/** A page in a frame may have no store: the reader begins at the figure then. */
function keep(act: (store: Storage) => void): void {
	try {
		act(sessionStorage);
	} catch {
		return;
	}
}
