import { expect, it } from 'vitest';
import { stateSlot, withStateFigures } from './slot';

it('fills the slot of a state with what is drawn for it, $ and all', () => {
	const html = `<main>${stateSlot('NM')}</main>`;
	expect(withStateFigures(html, (code) => `<b>${code} $& $1</b>`)).toBe(
		'<main><div id="figures" class="sparing"><b>NM $& $1</b></div></main>'
	);
});

it('leaves a page without a slot as it is, and draws nothing', () => {
	const draw = () => {
		throw new Error('drawn');
	};
	expect(withStateFigures('<main></main>', draw)).toBe('<main></main>');
});
