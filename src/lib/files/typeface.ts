/** The typeface of titles as the site serves it, and the name that its style sheet gives it. */
export const TYPEFACE = {
	name: 'Newsreader Ledger',
	path: '/fonts/newsreader-ledger.woff2'
} as const;

let made: Promise<string> | undefined;

/**
 * The typeface of titles as a rule for the style of a picture, the whole file in it, so that the picture asks for
 * nothing; empty where it does not come: the picture then has the next of its faces. Fetched once.
 */
export async function typefaceRule(address: string): Promise<string> {
	made ??= ruleOf(address);
	try {
		return await made;
	} catch {
		made = undefined;
		return '';
	}
}

async function ruleOf(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	const source = `url(data:font/woff2;base64,${btoa(letters.join(''))}) format('woff2')`;
	return `@font-face{font-family:'${TYPEFACE.name}';src:${source};font-weight:400 600}`;
}
