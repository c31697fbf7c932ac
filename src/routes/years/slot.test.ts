import { expect, it } from 'vitest';
import { withYearParts, yearSlot } from './slot';

it('each part of a year is drawn where the page has its slot', () => {
	const html = `<p>a</p>${yearSlot('events', 2022)}<p>b</p>${yearSlot('printed', 2022)}`;
	expect(withYearParts(html, (part, year) => `[${part} of ${year}]`)).toBe(
		'<p>a</p>[events of 2022]<p>b</p>[printed of 2022]'
	);
	expect(withYearParts('<p>a</p>', () => 'b')).toBe('<p>a</p>');
});
