import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where files stand whose names tell what they hold: browsers keep them for good. */
const HASHED = '/_app/immutable';

/**
 * The pages of a built site as paths inside its folder, `/` between folders.
 * @param {string} folder
 */
export function pagesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'));
}

/**
 * The path on the site of a file whose name tells what it holds.
 * @param {{ readonly path: string, readonly extension: string }} name
 * @param {string} text
 */
export function hashedPath({ path, extension }, text) {
	const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
	return `${HASHED}/${path}.${hash}.${extension}`;
}

/**
 * Writes a file of a built site under a name that tells what it holds; returns its path on the site.
 * @param {string} folder
 * @param {{ readonly path: string, readonly extension: string }} name
 * @param {string} text
 */
export function keepHashed(folder, name, text) {
	const file = hashedPath(name, text);
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
	return file;
}
