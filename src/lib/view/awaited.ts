/** Names another view as the one that a page awaits; the sentence told of the one before goes (`Awaited.svelte`). */
export function nameAwaited(words: string): void {
	document.getElementById('awaited')?.replaceChildren(words);
	document.getElementById('told')?.replaceChildren();
}
