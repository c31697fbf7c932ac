import { describe, expect, it, vi } from 'vitest';
import { CountiesView } from './counties-view.svelte';

const known = { years: [1983, 2007, 2009, 2010], codes: ['06037', '06075'] };

describe('CountiesView', () => {
	it('opens with the newest year, and follows an address', () => {
		const view = new CountiesView(known);
		expect(view.choice).toEqual({ year: 2010, kind: 'total', county: null });
		view.open(new URLSearchParams('year=1983&kind=defense'));
		expect(view.choice).toEqual({ year: 1983, kind: 'defense', county: null });
		expect(view.notes).toEqual([]);
		view.open(new URLSearchParams('year=2008'));
		expect(view.notes).toHaveLength(1);
	});

	it('puts the address of what is shown in the place of one that cannot be followed', () => {
		const write = vi.fn();
		const view = new CountiesView(known, write);
		view.open(new URLSearchParams('year=1983&utm_source=x'));
		expect(write).not.toHaveBeenCalled();
		view.open(new URLSearchParams('year=2008&county=99999&kind=defense'));
		expect(write.mock.calls).toEqual([['year=2007&kind=defense', 'replace']]);
		expect(view.notes).toHaveLength(2);
	});

	it('writes a choice into the address and drops old notes', () => {
		const write = vi.fn();
		const view = new CountiesView(known, write);
		view.open(new URLSearchParams('kind=nothing'));
		view.choose({ year: 2007 });
		expect(write).toHaveBeenLastCalledWith('year=2007', 'push');
		expect(view.notes).toEqual([]);
		view.choose({ kind: 'both' });
		expect(write).toHaveBeenLastCalledWith('year=2007&kind=both', 'push');
	});

	it('goes back to what was served where figures do not come, and says so', () => {
		const write = vi.fn();
		const view = new CountiesView(known, write);
		view.open(new URLSearchParams('year=1983&kind=defense'));
		view.lose(new TypeError('Failed to fetch'));
		expect(view.choice).toEqual({ year: 2010, kind: 'total', county: null });
		expect(write).toHaveBeenLastCalledWith('', 'push');
		expect(view.lost[0]?.words).toMatch(
			/^FY1983, Defense alone: the figures could not be fetched, .*\. FY2010 is shown\.$/
		);
		view.lost[0]?.again();
		expect(view.choice).toEqual({ year: 1983, kind: 'defense', county: null });
		expect(write).toHaveBeenLastCalledWith('year=1983&kind=defense', 'push');
		expect(view.lost).toEqual([]);
	});

	it('keeps what it was opened with where its figures do not come, and says so', () => {
		const [write, again] = [vi.fn(), vi.fn()];
		const view = new CountiesView(known, write);
		view.open(new URLSearchParams('year=1983&kind=defense'));
		view.hold(new TypeError('Failed to fetch'), again);
		expect(view.choice).toEqual({ year: 1983, kind: 'defense', county: null });
		expect(write).not.toHaveBeenCalled();
		expect(view.lost[0]?.words).toBe(
			'FY1983, Defense alone: the figures could not be fetched, no answer came.'
		);
		view.lost[0]?.again();
		expect(again).toHaveBeenCalledOnce();
	});

	it('keeps the county chosen through years, in the address, and lets go of one that was only found', () => {
		const write = vi.fn();
		const view = new CountiesView(known, write);
		view.found = '06075';
		view.choose({ county: '06075' });
		expect(view.found).toBeNull();
		expect(write).toHaveBeenLastCalledWith('county=06075', 'push');
		view.choose({ county: '06075' });
		expect(write).toHaveBeenCalledTimes(1);
		view.choose({ year: 2007 });
		expect(write).toHaveBeenLastCalledWith('year=2007&county=06075', 'push');
		view.found = '06037';
		view.open(new URLSearchParams('county=06037'));
		expect(view.choice).toEqual({ year: 2010, kind: 'total', county: '06037' });
		expect(view.found).toBeNull();
	});

	it('forgets where a county was as soon as none is pointed at', () => {
		const view = new CountiesView(known);
		view.point({ kind: 'total', fips: '06037' }, { x: 1, y: 2 });
		expect(view.anchor).toEqual({ x: 1, y: 2 });
		view.point(null);
		expect(view.pointed).toBeNull();
		expect(view.anchor).toBeNull();
	});
});
