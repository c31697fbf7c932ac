import { leavePlace } from './opened-anew';

/** How a page reaches its site, and how it is opened anew; a test has its own. */
export interface Ways {
	/** Throws where the site cannot be reached. */
	readonly reach: () => Promise<unknown>;
	/** Opens the page at a query; `null` for the address as it stands. */
	readonly open: (query: string | null) => void;
}

const BROWSER: Ways = {
	reach: () => fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' }),
	open: openAnew
};

/**
 * Code that comes when it is needed, asked for once at a time and kept. A browser holds a file of code that did not come
 * for lost until the page is opened anew: where it is asked for again, and there is a way, that is done, at the query of
 * the view that was asked for; `null` where the address says it already. All that imports by call does it this way.
 */
export function lateCode<Code>(
	load: () => Promise<Code>,
	queryThen: () => string | null = () => null,
	{ reach, open }: Ways = BROWSER
): () => Promise<Code> {
	let coming: Promise<Code> | null = null;
	let isLost = false;

	async function again(): Promise<never> {
		await reach();
		open(queryThen());
		return new Promise(() => undefined);
	}

	return () => {
		coming ??= (isLost ? again() : load()).catch((why: unknown) => {
			isLost = true;
			coming = null;
			throw why;
		});
		return coming;
	};
}

/** Opens the page at the figure that is read, and has it find the place that the reader leaves. */
function openAnew(query: string | null): void {
	const url = new URL(location.href);
	if (query !== null) url.search = query;
	const read = figureRead();
	if (read) url.hash = read.id;
	leavePlace(read);
	const isSame = url.pathname + url.search === location.pathname + location.search;
	if (!isSame) return location.assign(url);
	// Another place in the same page alone would open nothing.
	location.replace(url);
	location.reload();
}

/** The figure that stands a third down the window. */
function figureRead(): HTMLElement | undefined {
	const line = innerHeight / 3;
	return [...document.querySelectorAll<HTMLElement>('figure[id]')].find((figure) => {
		const { top, bottom } = figure.getBoundingClientRect();
		return top <= line && bottom > line;
	});
}
