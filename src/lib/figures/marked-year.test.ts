import { describe, expect, it } from 'vitest';
import { markIn, MarkedYear } from './marked-year.svelte';

const page = 'https://example.org/states/oh/?year=2024';

describe('the year that a reader has a figure mark', () => {
	it('is in the address of the figure, once there is one', () => {
		const mark = new MarkedYear();
		expect(mark.in(page)).toBe(page);
		mark.onmark(1995);
		expect(mark.in(page)).toBe(`${page}&marked=1995`);
		expect(mark.in('https://example.org/claims/')).toBe('https://example.org/claims/?marked=1995');
	});

	it('comes back from that address, to the figure that it leads to and to no other', () => {
		const place = { search: '?year=2024&marked=1995', hash: '#figure-deciders' };
		const [deciders, votes] = [new MarkedYear(), new MarkedYear()];
		deciders.follow(place, 'deciders');
		votes.follow(place, 'votes');
		expect([deciders.marked, votes.marked]).toEqual([1995, null]);
	});

	it('stays what the reader chose before the page read its address', () => {
		const mark = new MarkedYear();
		mark.onmark(2001);
		mark.follow({ search: '?marked=1995', hash: '#figure-deciders' }, 'deciders');
		expect(mark.marked).toBe(2001);
	});

	it.each(['', '?marked=', '?marked=95', '?marked=nineteen', '?marked=19955'])(
		'is none by the query “%s”',
		(search) => {
			expect(markIn({ search, hash: '#figure-deciders' }, 'deciders')).toBeNull();
		}
	);
});
