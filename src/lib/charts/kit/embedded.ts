import { getContext } from 'svelte';

/** The key of a figure's surroundings that says it stands alone in another page. */
const EMBEDDED = 'embedded';

/** What is given to components that draw a figure to stand alone: no controls, files or table, only what is told. */
export function embeddedContext(): Map<string, boolean> {
	return new Map([[EMBEDDED, true]]);
}

/** Whether the component being set up draws a figure that stands alone in another page. */
export function isEmbedded(): boolean {
	return getContext<boolean | undefined>(EMBEDDED) ?? false;
}
