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
	/** The place of the name of a view that the address asks for, or the menu of states it is put to. */
	awaiting: /\sid="(?:awaited|put-to)"/,
	/** A test of a state. */
	telling: /\sid="test-[A-Z]{2}"/,
	/** A field that narrows a table. */
	filter: /\sdata-filters="/,
	/** A list of the sections of the page. */
	guide: /\sdata-guide[\s>=]/
} as const;

/** A page with the scripts that it needs; its policy allows no other. */
export function withStartScripts(html: string, { start, ...others }: StartScripts): string {
	let [page, scripts] = [html, ''];
	for (const [name, needed] of Object.entries(NEEDED)) {
		const { code, hash } = others[name as keyof typeof NEEDED];
		if (needed.test(html)) scripts += `<script>${code}</script>`;
		else page = page.replace(` '${hash}'`, '');
	}
	const started = fillSlot(page, START_SLOT, () => `<script>${start.code}</script>`);
	return fillSlot(started, NEEDED_SLOT, () => scripts);
}
