/** The name of the site, as titles, cards and citations have it. */
export const SITE_NAME = 'Subsidy Ledger';

/** Fewest and most letters of a description: what search pages and cards show of it. */
const DESCRIPTION_LEAST = 50;
const DESCRIPTION_MOST = 160;

/** The title of a page with the site's name behind it; one that opens with that name has it already. */
export function pageTitle(name: string): string {
	return name.startsWith(SITE_NAME) ? name : `${name} · ${SITE_NAME}`;
}

/** The longest opening that ends with a sentence and has the letters of a description; "D.C." ends none. */
const SENTENCES = new RegExp(
	`^.{${DESCRIPTION_LEAST - 1},${DESCRIPTION_MOST - 1}}(?<!\\b(?:[A-Z]|St|Ste))[.!?](?= )`,
	's'
);

/** What of a text a description has room for: whole sentences, or else whole words. */
export function pageDescription(text: string): string {
	if (text.length <= DESCRIPTION_MOST) return text;
	const [sentences] = SENTENCES.exec(text) ?? [];
	// At blanks that may end a line: a number stays with its unit.
	return sentences ?? `${text.slice(0, DESCRIPTION_MOST - 1).replace(/[,;:.–-]* [^ ]*$/, '')}…`;
}
