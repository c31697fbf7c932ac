import { fillSlot } from '$lib/charts/kit/slot';

/** A script that stands in pages, and its hash as the policy on content names it. */
interface StartScript {
	readonly code: string;
	readonly hash: string;
}

/** The scripts of src/start/: what every page begins with, and what those have beside it that need it. */
export type StartScripts = Readonly<Record<'start' | keyof typeof NEEDED, StartScript>>;

/** Where they stand in app.html: what every page begins with before its policy, which is for all that follows. */
const START_SLOT = '%start%';
const NEEDED_SLOT = '%needed%';

/** What a page has that needs a script of its own. */
const NEEDED = {
	/** The place of a sentence that stands in a file, below the name of the view that the address asks for. */
	awaiting: /\sdata-told="(?![^>]*\sdata-each[\s=>])/,
	/** The place of one that is made of those of several states. */
	comparing: /\sdata-told="[^>]*\sdata-each[\s=>]/,
	/** The menu of states that claims are put to. */
	putting: /\sid="put-to"/,
	/** A field that narrows a table. */
	filter: /\sdata-filters="/,
	/** A list of the sections of the page. */
	guide: /\sdata-guide[\s>=]/,
	/** Code for other pages, which names the host of this one. */
	host: /\sdata-host[\s>=]/
} as const;

/** A page with the scripts that it needs; its policy allows no other. What follows their place is copied once. */
export function withStartScripts(html: string, { start, ...others }: StartScripts): string {
	const end = html.indexOf(NEEDED_SLOT) + NEEDED_SLOT.length;
	let [head, scripts] = [html.slice(0, end), ''];
	for (const [name, needed] of Object.entries(NEEDED)) {
		const { code, hash } = others[name as keyof typeof NEEDED];
		const told = name === 'awaiting' || name === 'comparing' ? toldIn(html) : '';
		if (needed.test(html)) scripts += `<script${told}>${code}</script>`;
		else head = head.replace(` '${hash}'`, '');
	}
	const started = fillSlot(head, START_SLOT, () => `<script>${start.code}</script>`);
	return fillSlot(started, NEEDED_SLOT, () => scripts) + html.slice(end);
}

/** Where a page's sentences are stands with its script too, which fetches them before the place for them is read. */
function toldIn(html: string): string {
	const [element = ''] = /\sdata-told="[^>]*/.exec(html) ?? [];
	return (element.match(/\sdata-\w+="[^"]*"/g) ?? []).join('');
}
