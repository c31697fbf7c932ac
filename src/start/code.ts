import { CODE_ID } from '$lib/view/early';
import { whenPainted } from './painted';

/** Has a page ask for its code once it has been painted, so that no request stands in the way of what is to be read. */
export function startCode(): void {
	document.addEventListener('DOMContentLoaded', () => {
		const code = document.getElementById(CODE_ID);
		if (!(code instanceof HTMLTemplateElement)) return;
		// Where it has been taken out already, there is nothing left to replace.
		whenPainted(() => {
			code.replaceWith(code.content);
			setTimeout(warmUp);
		});
	});
}

/**
 * The browser reads its tables of numbers with the first format, which takes long: here, while the code is on its
 * way, it keeps nobody waiting.
 */
function warmUp(): void {
	new Intl.NumberFormat('en-US').format(0);
}
