/*
 * Stands in the head of the pages of the claims, which can be put to any state, after the script of all pages.
 */
import { whenThere } from './awaited';
import { isDeep } from './deep';

if (isDeep()) nameState();

/** Names the state that the claims are put to, before anything is painted; an address that names none awaits nothing. */
function nameState(): void {
	// The menu of states has been read whole once what follows it is there.
	whenThere('#put-to + *', () => {
		const asked = new URLSearchParams(location.search).get('state')?.toUpperCase();
		const menu = document.querySelector<HTMLSelectElement>('#put-to');
		const option = [...(menu?.options ?? [])].find(({ value }) => value !== '' && value === asked);
		const place = document.getElementById('awaited-state');
		if (option && place) place.textContent = option.label;
		else delete document.documentElement.dataset.deep;
	});
}
