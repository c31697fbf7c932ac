/** What a reader can stand on by keyboard. */
const STANDS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** A place to stand on inside one figure: which of its visible stands of one kind, and which of those of its name. */
export interface Stand {
	readonly figure: string;
	readonly kind: string;
	readonly position: number;
	/** What a button, a link or the head of a list says; empty of all else. */
	readonly name: string;
	readonly among: number;
}

/** The stand that an element is or lies in, in a part of the page about to be drawn anew; `null` outside of all. */
export function standOf(place: HTMLElement, element: Element | null): Stand | null {
	const stand = element?.closest<HTMLElement>(STANDS);
	if (!stand || !place.contains(stand)) return null;
	const figure = stand.closest('figure')?.id ?? '';
	const kind = kindOf(stand);
	const all = standsIn(place, { figure, kind });
	const position = all.indexOf(stand);
	const name = nameOf(stand);
	const among = all.filter((one) => nameOf(one) === name).indexOf(stand);
	return position < 0 ? null : { figure, kind, position, name, among };
}

/**
 * The stand of the same name in the part drawn anew; `null` where there is none: another view may have more buttons, and
 * another one in its place.
 */
export function standNamed(place: HTMLElement, stand: Stand): HTMLElement | null {
	const named = standsIn(place, stand).filter((one) => nameOf(one) === stand.name);
	return named[stand.among] ?? null;
}

/** Puts the focus back on the same stand of the part drawn anew, or on what has its place; leaves it where there is none. */
export function standAgain(place: HTMLElement, stand: Stand | null): void {
	if (!stand) return;
	const again = standNamed(place, stand) ?? standsIn(place, stand)[stand.position];
	again?.focus({ preventScroll: true });
}

function standsIn(
	place: HTMLElement,
	{ figure, kind }: Pick<Stand, 'figure' | 'kind'>
): readonly HTMLElement[] {
	const scope = figure === '' ? place : place.querySelector(`#${figure}`);
	const all = [...(scope?.querySelectorAll<HTMLElement>(STANDS) ?? [])];
	return all.filter((one) => kindOf(one) === kind && one.checkVisibility());
}

function nameOf(element: HTMLElement): string {
	const isNamed = element.matches('a, button, summary') && !element.hasAttribute('role');
	return isNamed ? element.textContent.replace(/\s+/g, ' ').trim() : '';
}

function kindOf(element: HTMLElement): string {
	return `${element.tagName} ${element.getAttribute('role') ?? ''}`;
}
