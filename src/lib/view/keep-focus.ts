/** What a reader can stand on by keyboard. */
const STANDS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** A place to stand on inside one figure: which of its visible stands of one kind. */
export interface Stand {
	readonly figure: string;
	readonly kind: string;
	readonly position: number;
}

/** The stand that an element is or lies in, in a part of the page about to be drawn anew; `null` outside of all. */
export function standOf(place: HTMLElement, element: Element | null): Stand | null {
	const stand = element?.closest<HTMLElement>(STANDS);
	if (!stand || !place.contains(stand)) return null;
	const figure = stand.closest('figure')?.id ?? '';
	const kind = kindOf(stand);
	const position = standsIn(place, { figure, kind }).indexOf(stand);
	return position < 0 ? null : { figure, kind, position };
}

/** The same stand of the part drawn anew; `null` where there is none. */
export function standIn(place: HTMLElement, stand: Stand): HTMLElement | null {
	return standsIn(place, stand)[stand.position] ?? null;
}

/** Puts the focus back on the same stand of the part drawn anew; leaves it where there is none. */
export function standAgain(place: HTMLElement, stand: Stand | null): void {
	if (stand) standIn(place, stand)?.focus({ preventScroll: true });
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
