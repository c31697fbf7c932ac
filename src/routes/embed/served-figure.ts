import { LoadFault } from '$lib/view/load-fault';
import { pathOf } from '$lib/view/router.svelte';
import { WrongAddress } from './live-embed';

/** A figure as the server drew it into its page, and what it is drawn with. */
export interface ServedFigure {
	readonly title: string;
	/** Style sheets of its page. */
	readonly styles: readonly string[];
	/** Shapes that it refers to and does not hold itself, then the figure. */
	readonly parts: readonly Element[];
}

/** What no figure alone has: files and table, what stands beside title and subtitle, and all that could run. */
const LEFT_OUT = 'script, noscript, template, .get, .needs-script, header > :not(:first-child)';

const FONTS = /@font-face\s*\{[^}]*\}/g;

/** What listens to keys and pointers where there is code, and is a picture where there is none. */
const LISTENING = '[role="listbox"], [role="slider"]';

/** The HTML of a page of this site, all its styles in it; throws, and says so, where there is no such page. */
export async function fetchPage(path: `/${string}`): Promise<Document> {
	const response = await fetch(pathOf(path));
	if (response.status === 404)
		throw new WrongAddress(`There is no page ${path} on Subsidy Ledger.`);
	// What is read so never runs: it belongs to no window.
	const page = new DOMParser().parseFromString(await textOf(response), 'text/html');
	if (!page.querySelector('a.brand')) throw new LoadFault('what came is no page of Subsidy Ledger');
	await Promise.all([...page.querySelectorAll<HTMLLinkElement>(STYLE_FILES)].map(putIn));
	return page;
}

/** Files of styles that a page waits for; those that stand in it are named once more, disabled. */
const STYLE_FILES = 'link[rel="stylesheet"]:not([disabled])';

/** Puts a file of styles into the page in the place of its link, which fetches nothing where no window is. */
async function putIn(link: HTMLLinkElement): Promise<void> {
	const style = link.ownerDocument.createElement('style');
	style.textContent = await textOf(await fetch(link.getAttribute('href') ?? ''));
	link.replaceWith(style);
}

async function textOf(response: Response): Promise<string> {
	if (!response.ok) throw new LoadFault(`the server answered ${response.status}`);
	return response.text();
}

/** A figure cut out of its page, without anything that runs or asks to be pressed; throws where the page has none such. */
export function cutFigure(page: Document, path: `/${string}`, name: string): ServedFigure {
	const found = page.getElementById(`figure-${name}`);
	if (found?.localName !== 'figure')
		throw new WrongAddress(`The page ${path} has no figure “${name}”.`);
	const figure = document.importNode(found, true);
	for (const one of figure.querySelectorAll(LEFT_OUT)) one.remove();
	for (const one of [figure, ...figure.querySelectorAll('*')]) quieten(one, path);
	return {
		title: figure.querySelector('h2, h3')?.textContent ?? '',
		// Fonts are declared here too: told once more, they would be fetched anew.
		styles: [...page.querySelectorAll('style')].map(({ textContent }) =>
			textContent.replace(FONTS, '')
		),
		parts: [...shapesFor(figure, page), figure]
	};
}

/** What a page draws with beside its figures, by the references in one of them. */
function shapesFor(figure: Element, page: Document): readonly Element[] {
	const names = [...figure.innerHTML.matchAll(/(?:href="#|url\((?:&quot;)?#)([\w-]+)/g)];
	const shapes = names.flatMap(([, name = '']) => {
		if (figure.querySelector(`[id="${name}"]`)) return [];
		return page.getElementById(name)?.closest('svg[width="0"]') ?? [];
	});
	return [...new Set(shapes)].map((shape) => document.importNode(shape, true));
}

/** Without what could run; what listened is a picture of its name, and what was in it to be chosen has none. */
function quieten(element: Element, page: `/${string}`): void {
	const isListening = element.matches(LISTENING);
	const isIn = element.closest('[data-picture]') !== null;
	for (const { name } of [...element.attributes]) {
		const isOver = (isListening && HEARD.test(name)) || (isIn && CHOSEN.test(name));
		if (isOver || name.startsWith('on')) element.removeAttribute(name);
	}
	if (isListening) {
		element.setAttribute('role', 'img');
		element.setAttribute('data-picture', '');
	}
	leadOut(element, page);
}

/** What of something that listens to keys is said by code alone. */
const HEARD = /^(?:tabindex|id|aria-(?!label$).*)$/;

/** What of a part of it is. */
const CHOSEN = /^(?:tabindex|role|aria-label|aria-selected)$/;

/** A place in the page is there, not here. */
function leadOut(element: Element, page: `/${string}`): void {
	const place = element.getAttribute('href') ?? '';
	const isPlace = element.localName === 'a' && place.startsWith('#');
	if (isPlace) element.setAttribute('href', `${pathOf(page)}${place}`);
}
