/*
 * Stands in the head of the pages whose charts were drawn with the code by which they stand in other pages, and puts
 * into that code the host by which the reader came, or that the owner of the site has named.
 */
import { HOST } from '$lib/view/host';

document.addEventListener('DOMContentLoaded', () => {
	const named = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	const { origin } = new URL(named?.href ?? location.href);
	for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-host]')) {
		field.value = field.value.replaceAll(HOST, origin);
	}
});
