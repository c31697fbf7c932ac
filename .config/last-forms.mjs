import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashedPath } from './built-files.mjs';
import { isLightAlone, lightener, searchCode } from './light-pages.mjs';
import { starter } from './page-starts.mjs';

/** @typedef {{ readonly path: string, readonly bytes: Buffer }} File a file of the site, its path without a slash at its head */

/**
 * What the pages of a site will be once it is built, told while they are drawn.
 * @param {{ readonly drawn: string, readonly client: string, readonly base: string }} site where pages are drawn, where
 * their code stands by then, and the folder that the site is served from
 * @returns {(file: string) => readonly File[]} the last form of a page, with the code that starts it where that stands
 * apart; none where that cannot be told yet
 */
export function lastForms({ drawn, client, base }) {
	/** @type {{ lighten: (html: string) => string, divide: ReturnType<typeof starter> } | undefined} */
	let hands;
	return (file) => {
		if (!isLightAlone(file) || !existsSync(join(drawn, searchCode))) return [];
		hands ??= { lighten: lightener(drawn), divide: starter(client, base) };
		/** @type {File[]} */
		const beside = [];
		const light = hands.lighten(readFileSync(join(drawn, file), 'utf8'));
		const html = hands.divide(file, light, (name, code) => {
			const path = hashedPath(name, code);
			beside.push({ path: path.slice(1), bytes: Buffer.from(code) });
			return path;
		});
		return [{ path: file, bytes: Buffer.from(html) }, ...beside];
	};
}
