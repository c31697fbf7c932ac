/** How a page reaches its site, and how it is opened anew; a test has its own. */
export interface Ways {
	/** Throws where the site cannot be reached. */
	readonly reach: () => Promise<unknown>;
	readonly open: (address: string) => void;
}

export const BROWSER: Ways = {
	reach: () => fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' }),
	open: (address) => location.assign(address)
};

/**
 * Code that comes when it is needed, asked for once at a time and kept. A browser holds a file of code that did not come
 * for lost until the page is opened anew: where it is asked for again, and there is a way, that is done, at the address of
 * what was asked for. All that imports by call does it this way, or by `lateHere`.
 */
export function lateCode<Code>(
	load: () => Promise<Code>,
	addressThen: () => string,
	{ reach, open }: Ways = BROWSER
): () => Promise<Code> {
	let coming: Promise<Code> | null = null;
	let isLost = false;

	async function openAnew(): Promise<never> {
		await reach();
		open(addressThen());
		return new Promise(() => undefined);
	}

	return () => {
		coming ??= (isLost ? openAnew() : load()).catch((why: unknown) => {
			isLost = true;
			coming = null;
			throw why;
		});
		return coming;
	};
}
