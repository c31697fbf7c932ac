/**
 * Names the view that a page awaits: the first is named by the script in the head (`src/start/awaited.ts`), another that
 * fails in its place by what is returned; the sentence told of the one before goes (`Awaited.svelte`).
 */
export function namesAwaited(): (words: string | null) => void {
	let named: string | null = null;
	return (words) => {
		if (words === null || words === named) return;
		if (named !== null) {
			document.getElementById('awaited')?.replaceChildren(words);
			document.getElementById('told')?.replaceChildren();
		}
		named = words;
	};
}

/**
 * What a page has waited with is seen from now on; where the view that it was opened with cannot be had (`isHeld`), its
 * name and sentence alone stay, with what failed.
 */
export function reveal(isHeld = false): void {
	const { dataset } = document.documentElement;
	if (isHeld) dataset.deep = 'failed';
	else delete dataset.deep;
}
