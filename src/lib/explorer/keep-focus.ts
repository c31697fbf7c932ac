/** What a reader can stand on by keyboard. */
const STANDS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Where the focus stands inside one figure: which of its visible stands of one kind. */
export interface Stand {
	readonly figure: string;
	readonly kind: string;
	readonly position: number;
}

/** Where the focus stands in a part of the page that is about to be drawn anew; `null` where it is not in it. */
export function standOf(place: HTMLElement, focused: Element | null): Stand | null {
	if (!(focused instanceof HTMLElement) || !place.contains(focused)) return null;
	const figure = focused.closest('figure')?.id ?? '';
	const kind = kindOf(focused);
	const position = standsIn(place, { figure, kind }).indexOf(focused);
	return position < 0 ? null : { figure, kind, position };
}

/** Puts the focus back on the same stand of the part drawn anew; leaves it where there is none. */
export function standAgain(place: HTMLElement, stand: Stand | null): void {
	if (stand) standsIn(place, stand)[stand.position]?.focus({ preventScroll: true });
}

function standsIn(
	place: HTMLElement,
	{ figure, kind }: Pick<Stand, 'figure' | 'kind'>
): readonly HTMLElement[] {
	const scope = figure === '' ? place : place.querySelector(`#${figure}`);
	const all = [...(scope?.querySelectorAll<HTMLElement>(STANDS) ?? [])];
	return all.filter((one) => kindOf(one) === kind && one.checkVisibility());
}

function kindOf(element: HTMLElement): string {
	return `${element.tagName} ${element.getAttribute('role') ?? ''}`;
}
