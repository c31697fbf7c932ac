/*
 * Stands in the head of the pages that have a field which narrows a table to the rows that have every word in it,
 * and tells how many those are. Rows with words of their own, beside what they show, are found by the starts of these.
 */
import { isFoundWithYears } from '$lib/words/search-words';

addEventListener('input', ({ target }) => {
	if (!(target instanceof HTMLInputElement)) return;
	const table = document.getElementById(target.dataset.filters ?? '');
	if (table) narrow(table, target.value);
});

function narrow(table: HTMLElement, text: string): void {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	const named = [...table.querySelectorAll<HTMLElement>('[data-words]')];
	const rows = named.length > 0 ? named : [...table.querySelectorAll<HTMLElement>('tbody tr')];
	for (const row of rows) {
		row.hidden = !(named.length > 0 ? isNamed(row, text) : has(row, words));
	}
	const found = rows.filter(({ hidden }) => !hidden).length;
	const told = document.querySelector<HTMLElement>(`[data-counts="${table.id}"]`);
	if (told) told.textContent = `${found} of ${rows.length} ${told.dataset.noun ?? 'tables'}`;
}

function isNamed(row: HTMLElement, text: string): boolean {
	const cells = [...row.children].map(({ textContent }) => textContent);
	return isFoundWithYears(text, [...cells, row.dataset.words].join(' '));
}

function has(row: HTMLElement, words: readonly string[]): boolean {
	const own = row.textContent.toLowerCase();
	return words.every((word) => own.includes(word));
}
