import { TYPEFACE } from './typeface';

let made: Promise<string> | undefined;

/**
 * The typeface of titles as a rule for the style of a picture, the whole file in it, so that the picture asks for
 * nothing; empty where it does not come: the picture then has the next of its faces. Fetched once.
 */
export async function typefaceRule(address: string): Promise<string> {
	made ??= fetchedRule(address);
	try {
		return await made;
	} catch {
		made = undefined;
		return '';
	}
}

async function fetchedRule(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return ruleOf(new Uint8Array(await response.arrayBuffer()));
}

/** The same of the bytes of the file, a woff2. */
export function ruleOf(bytes: Uint8Array): string {
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	const source = `url(data:font/woff2;base64,${btoa(letters.join(''))}) format('woff2')`;
	return `@font-face{font-family:'${TYPEFACE.name}';src:${source};font-weight:400 600}`;
}
