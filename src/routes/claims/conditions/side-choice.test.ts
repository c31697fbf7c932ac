import { describe, expect, it } from 'vitest';
import {
	parseSide,
	pinnedSide,
	serialiseSide,
	usualBeside,
	usualChoice,
	withBeside,
	withoutOne,
	withPlace
} from './side-choice';

const years = { all: [1992, 2019, 2020], usual: 2019 };
const read = (query: string) => parseSide(new URLSearchParams(query), years);

describe('the address of the side claims', () => {
	it('is empty for California with the usual states beside it', () => {
		expect(read('').choice).toEqual(usualChoice(years));
		expect(serialiseSide(usualChoice(years), years)).toBe('');
	});

	it.each(['state=tx', 'beside=oh,wy', 'state=dc&beside=none&year=1992', 'year=2020'])(
		'%s is written as it is read',
		(query) => {
			const { choice, notes } = read(query);
			expect(serialiseSide(choice, years)).toBe(query);
			expect(notes).toEqual([]);
		}
	);

	it.each([
		['state=zz', /No state has the code “ZZ”; California is shown/],
		['beside=zz,oh', /“ZZ”; it is left out/],
		['beside=oh,wy,ny,tx,fl,me', /Only 5 .* Maine left out/],
		['year=1066', /no comparison .* “1066”; 1992 is shown/]
	])('%s is told in a note', (query, note) => {
		expect(read(query).notes).toEqual([expect.stringMatching(note)]);
	});

	it('is kept with everything in it, what is usual too', () => {
		const { choice } = read('');
		expect(pinnedSide(choice, years)).toBe(`state=ca&beside=tx,fl,ny&year=${choice.year}`);
		expect(pinnedSide({ ...choice, beside: [] }, years)).toContain('beside=none');
	});

	it('never has the state beside itself', () => {
		expect(read('state=ny&beside=ny,oh').choice.beside).toEqual(['OH']);
		expect(usualBeside('TX')).toEqual(['CA', 'FL', 'NY']);
	});
});

describe('another state in the place', () => {
	it('has the usual states beside it, or those the reader chose', () => {
		expect(withPlace(read('').choice, 'OH').beside).toEqual(['CA', 'TX', 'FL']);
		expect(withPlace(read('beside=oh,wy').choice, 'WY')).toMatchObject({
			state: 'WY',
			beside: ['OH', 'CA']
		});
	});

	it('can be added and taken away, the chosen one too while another is left', () => {
		const choice = read('beside=oh').choice;
		expect(withBeside(choice, 'WY').beside).toEqual(['OH', 'WY']);
		expect(withBeside(choice, 'CA')).toBe(choice);
		expect(withoutOne(choice, 'OH').beside).toEqual([]);
		expect(withoutOne(choice, 'CA')).toMatchObject({ state: 'OH', beside: [] });
		expect(withoutOne(read('beside=none').choice, 'CA').state).toBe('CA');
	});
});
