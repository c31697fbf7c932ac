import { BROWSER, lateCode } from './late-code';

/**
 * The same where nothing else is to be shown than before: the page is opened anew at the figure that is being read. Its
 * view is the one that its address says, or another one that was asked for.
 */
export function lateHere<Code>(
	load: () => Promise<Code>,
	addressThen = () => location.href
): () => Promise<Code> {
	return lateCode(load, () => atFigure(addressThen()), { reach: BROWSER.reach, open });
}

/** An address of this page, at the figure that stands a third down the window. */
function atFigure(address: string): string {
	const line = innerHeight / 3;
	const read = [...document.querySelectorAll('figure[id]')].find((figure) => {
		const { top, bottom } = figure.getBoundingClientRect();
		return top <= line && bottom > line;
	});
	const url = new URL(address);
	if (read) url.hash = read.id;
	return url.href;
}

/** Another place in the same page alone would open nothing. */
function open(address: string): void {
	location.href = address;
	if (address.includes('#')) location.reload();
}
