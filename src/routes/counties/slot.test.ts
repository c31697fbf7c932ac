import { expect, it } from 'vitest';
import { countiesSlot, countyOutlineSlot, withCounties } from './slot';

it('fills the slots of a state with what is drawn for it, $ and all', () => {
	const html = `<svg>${countyOutlineSlot('NM')}</svg>${countiesSlot('NM')}`;
	const drawn = {
		figures: (code: string) => `<b>${code} $& $1</b>`,
		outlines: (code: string) => `<path id="${code}"/>`
	};
	expect(withCounties(html, drawn)).toBe(
		'<svg><defs id="county-outlines"><path id="NM"/></defs></svg><div id="figures" class="sparing"><b>NM $& $1</b></div>'
	);
});

it('leaves a page without slots as it is, and draws nothing', () => {
	const draw = () => {
		throw new Error('drawn');
	};
	expect(withCounties('<main></main>', { figures: draw, outlines: draw })).toBe('<main></main>');
});

it('writes beside each button that sorts its word, for readers without script', () => {
	const drawn = {
		figures: () => '<th scope="col"><button type="button">Share, %</button></th>',
		outlines: () => ''
	};
	expect(withCounties(countiesSlot('NM'), drawn)).toContain(
		'<button type="button">Share, %</button><noscript>Share, %</noscript></th>'
	);
});
