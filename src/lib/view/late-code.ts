/** How a page reaches its site, and how it is opened anew; a test has its own. */
interface Ways {
	/** Throws where the site cannot be reached. */
	readonly reach: () => Promise<unknown>;
	readonly open: (address: string) => void;
}

const BROWSER: Ways = {
	reach: () => fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' }),
	open: (address) => location.assign(address)
};

/**
 * Code that comes when it is needed, asked for once at a time and kept. A browser holds a file of code that did not come
 * for lost until the page is opened anew: where it is asked for again, and there is a way, that is done, at the address of
 * what was asked for.
 */
export function lateCode<Code>(
	load: () => Promise<Code>,
	addressThen: () => string,
	{ reach, open }: Ways = BROWSER
): () => Promise<Code> {
	let coming: Promise<Code> | null = null;
	let isLost = false;

	async function ask(): Promise<Code> {
		if (isLost) {
			await reach();
			open(addressThen());
			return new Promise(() => undefined);
		}
		isLost = true;
		const code = await load();
		isLost = false;
		return code;
	}

	return () => {
		coming ??= ask().catch((why: unknown) => {
			coming = null;
			throw why;
		});
		return coming;
	};
}
