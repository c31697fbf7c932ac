import { isStateCode, type StateCode } from '$lib/data/states';

/** Stands in the page of a state's counties where its figures belong, until the server fills them in. */
export function countiesSlot(code: StateCode): string {
	return `<div id="figures" data-counties="${code}"></div>`;
}

/** Stands there for the outlines that its maps refer to. */
export function countyOutlineSlot(code: StateCode): string {
	return `<defs id="county-outlines" data-counties="${code}"></defs>`;
}

const FIGURES = /<div id="figures" data-counties="([A-Z]{2})"><\/div>/;
const OUTLINES = /<defs id="county-outlines" data-counties="([A-Z]{2})"><\/defs>/;

/** What is drawn into the page of a state's counties. */
export interface CountiesDrawn {
	readonly figures: (code: StateCode) => string;
	readonly outlines: (code: StateCode) => string;
}

/** A page's HTML with the figures and the outlines of its counties in their slots; unchanged where it has none. */
export function withCounties(html: string, drawn: CountiesDrawn): string {
	return html
		.replace(OUTLINES, (slot, code: string) =>
			isStateCode(code) ? `<defs id="county-outlines">${drawn.outlines(code)}</defs>` : slot
		)
		.replace(FIGURES, (slot, code: string) =>
			isStateCode(code)
				? `<div id="figures" class="sparing">${withPlainHeads(drawn.figures(code))}</div>`
				: slot
		);
}

/** Beside each button that sorts by a column its word, which stands there alone where no script runs. */
function withPlainHeads(html: string): string {
	return html.replace(
		/(<th\b[^>]*><button\b[^>]*>)([^<]*)<\/button>/g,
		'$1$2</button><noscript>$2</noscript>'
	);
}
