/** The link of each row of the ranked table: its county is in the address that it leads to. */
const LINKS = '#counties-ranked tbody a';

/** The code of the county whose row was hit; `null` for what is in no row, or for a link that is to open elsewhere. */
export function countyHit(event: MouseEvent): string | null {
	const isForElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
	if (event.button !== 0 || isForElsewhere) return null;
	const { target } = event;
	const row = target instanceof Element ? target.closest('#counties-ranked tbody tr') : null;
	return codeIn(row?.querySelector('a'));
}

/** The code of the only county that the words in the field above the table leave; `null` where there are more, or none. */
export function countyLeft(field: HTMLInputElement): string | null {
	if (field.value.trim() === '') return null;
	const all = [...document.querySelectorAll<HTMLAnchorElement>(LINKS)];
	const left = all.filter((link) => !link.closest('tr')?.hidden);
	return left.length === 1 ? codeIn(left[0]) : null;
}

function codeIn(link: HTMLAnchorElement | null | undefined): string | null {
	return link ? new URL(link.href).searchParams.get('county') : null;
}
