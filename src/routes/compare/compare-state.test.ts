import { beforeEach, describe, expect, it, vi } from 'vitest';
import { headToHeadFigure } from '$lib/figures/head-to-head-figure';
import { panelsFigure } from '$lib/figures/panels-figure';
import { panelsCard, publishedIn } from '$lib/figures/panels-input';
import { runningSumFigure } from '$lib/figures/running-sum-figure';
import { signsFigure } from '$lib/figures/signs-figure';
import { slopeFigure } from '$lib/figures/slope-figure';
import type { EstimateId } from '$lib/fiscal/core/types';
import { LoadFault } from '$lib/view/load-fault';
import { withoutJoiners } from '$lib/words/money';
import { plainText } from '$lib/words/parts';
import {
	servedEconomy,
	servedFirst,
	servedSeries,
	servedWhole
} from '$lib/view/figure-files.server';
import { Comparer, type CompareSurroundings } from './compare-state.svelte';
import { servedComparison, servedGroups } from './served.server';

const [first, whole, economy] = [servedFirst(), servedWhole(), servedEconomy()];
const drawn = servedComparison();

let asked: string[];
let steps: string[];
let isAway: boolean;
let comparer: Comparer;

function give<Args extends readonly unknown[], Data>(
	name: string,
	make: (...args: Args) => Data
): (...args: Args) => Promise<Data> {
	return (...args) => {
		asked.push(name);
		if (isAway) return Promise.reject(new LoadFault('the server answered 500'));
		return Promise.resolve(make(...args));
	};
}

function groupsOf(year: number) {
	const groups = servedGroups(year);
	if (!groups) throw new Error(`No groups of ${year}.`);
	return groups;
}

beforeEach(() => {
	asked = [];
	steps = [''];
	isAway = false;
	const surroundings: CompareSurroundings = {
		fetchCode: give('code', () => undefined),
		fetchWhole: give('whole', () => whole),
		fetchSeries: give('series', servedSeries),
		fetchEconomy: give('economy', () => economy),
		fetchGroups: give('groups', groupsOf),
		write: (query, how) => {
			if (how === 'replace') steps.pop();
			steps.push(query);
		}
	};
	comparer = new Comparer(first, surroundings);
});

const answer = (of = comparer) => plainText(of.answer.answer);

describe('the comparison as the page brings it along', () => {
	it('asks for nothing, and says what the server says of all years', async () => {
		await comparer.open(new URLSearchParams());
		expect(asked).toEqual([]);
		expect(comparer.isOther).toBe(false);
		expect(comparer.answer).toEqual(Comparer.served(drawn).answer);
	});

	it('draws the same from fetched figures as the server from all', async () => {
		await comparer.complete();
		const served = Comparer.served(drawn);
		expect(comparer.panels).toEqual(served.panels);
		expect(comparer.slope.ends).toEqual([1983, comparer.comparison.year]);
		expect(comparer.headToHead.groups).toEqual(served.headToHead.groups);
		expect([...comparer.signs.shown.keys()]).toEqual([...served.signs.shown.keys()]);
	});
});

describe('an address that cannot be followed', () => {
	it('gives way to that of what is shown, and the note stays', async () => {
		await comparer.open(new URLSearchParams('states=nm&utm_source=x'));
		expect(steps).toEqual(['']);
		steps = ['states=nm&year=9999'];
		await comparer.open(new URLSearchParams('states=nm&year=9999'));
		expect(steps).toEqual(['states=nm']);
		expect(comparer.notes).toHaveLength(1);
	});
});

describe('what others printed of single years', () => {
	/** The card of a year, line by line. */
	const cardOf = (of: Comparer, year: number) =>
		panelsCard(of.panels, year).lines.map(({ label, text }) => withoutJoiners(`${label}: ${text}`));

	it('stands in the small drawing, the card, the table and the source of its state', async () => {
		await comparer.open(new URLSearchParams('states=ny,ca&scale=total&dollars=current'));
		const { panels } = comparer;
		expect(publishedIn(panels, 'NY').map(({ id }) => id)).toContain('ny-2013-1');
		expect(publishedIn(panels, 'NY').every(({ id }) => id.startsWith('ny-'))).toBe(true);
		const told = cardOf(comparer, 2013).slice(2);
		const printed = publishedIn(panels, 'NY').find(({ id }) => id === 'ny-2013-1');
		expect(told[0]).toBe(
			withoutJoiners(`New York, New York State Comptroller, Oct 2015: ${printed?.printed ?? ''}`)
		);
		expect(panelsFigure.legend(panels).map(({ shape }) => shape)).toEqual(
			expect.arrayContaining(['circle', 'diamond'])
		);
		expect(panelsFigure.subtitle(panels)).toContain(
			'; circles: published, taxes shared out; diamonds: published, taxes as collected'
		);
		expect(panelsFigure.source(panels)).toContain('New York State Comptroller');
		const { columns, rows } = panelsFigure.table(panels);
		const at = columns.findIndex(
			({ id }) => id === 'published_new_york_state_comptroller_oct_2018'
		);
		const cellOf = (key: string) => rows.find((row) => row.key === key)?.cells[at];
		expect(cellOf('NY 2017')).toBe(
			publishedIn(panels, 'NY').find(({ id }) => id === 'ny-2017-1')?.value
		);
		expect(cellOf('CA 2017')).toBeTypeOf('number');
		expect(cellOf('NY 2014')).toBe('');
		expect(rows).toHaveLength(panelsFigure.rowCount(panels));
	});

	it('is the same in the drawing that the server makes', async () => {
		await comparer.complete();
		expect(cardOf(comparer, 2024)).toEqual(cardOf(Comparer.served(drawn), 2024));
		expect(cardOf(comparer, 2024)).toContainEqual(expect.stringMatching(/^Texas, USAFacts/));
	});

	it.each(['deficit=per-person', 'measure=relative-ratio'])(
		'is left out where nobody prints such a figure: %s',
		async (query) => {
			await comparer.open(new URLSearchParams(`states=ny&${query}`));
			expect(publishedIn(comparer.panels, 'NY')).toEqual([]);
			expect(panelsFigure.legend(comparer.panels).map(({ shape }) => shape)).not.toContain(
				'circle'
			);
		}
	);

	it('stands in the years of the lines alone', async () => {
		await comparer.open(new URLSearchParams('states=ca&estimate=tax-foundation'));
		const years = publishedIn(comparer.panels, 'CA').map(({ fiscalYear }) => fiscalYear);
		expect([Math.min(...years), Math.max(...years)]).toEqual([1984, 2004]);
	});
});

describe('a deficit shared out', () => {
	it('is told apart from how many states got more with the deficit where it is', async () => {
		await comparer.open(new URLSearchParams());
		expect(comparer.answer.context).toMatch(/for every dollar it took in, so \d+ of 51 got more/);
		await comparer.open(new URLSearchParams('scale=total&deficit=tax-share'));
		expect(answer()).toContain('with the federal deficit shared out by taxes paid, ');
		expect(comparer.answer.context).toMatch(
			/for every dollar it took in\. With the deficit left where it is, \d+ of 51 got more than they paid/
		);
	});
});

describe('a choice', () => {
	it('shows sentence, figures and address together, once all is there', async () => {
		const before = answer();
		const coming = comparer.choose((wanted) => ({ ...wanted, states: ['NM', 'NJ'] }));
		expect(answer()).toBe(before);
		expect(comparer.waiting).toMatch(/^New Mexico and New Jersey, \d{4}, Our own account/);
		await coming;
		expect(answer()).toMatch(/New Jersey paid more .*; New Mexico received more/);
		expect(comparer.sum.states).toEqual(['NM', 'NJ']);
		expect(steps.at(-1)).toBe('states=nm,nj');
		expect(comparer.isOther).toBe(true);
	});

	it('fetches the economy, and the programs of another year, only when a view needs them', async () => {
		await comparer.choose((wanted) => ({ ...wanted, start: 1997 }), 'replace');
		expect(asked).not.toContain('economy');
		await comparer.choose((wanted) => ({ ...wanted, scale: 'gdp', dollars: 'current' }));
		expect(asked).toContain('economy');
		await comparer.choose((wanted) => ({ ...wanted, year: 2005 }));
		expect(asked.filter((name) => name === 'groups')).toHaveLength(2);
		expect(comparer.headToHead.groups?.fiscalYear).toBe(2005);
	});

	it('has an address of its own for each start of the sum, and none of a start in the usual one', async () => {
		const { start } = comparer.comparison;
		expect(comparer.pathFrom(start)).toBe('/compare/#figure-sum');
		await comparer.choose((wanted) => ({ ...wanted, states: ['NM', 'NJ'] }));
		expect(comparer.pathFrom(1995)).toBe('/compare/?states=nm,nj&start=1995#figure-sum');
		expect(comparer.comparison.start).toBe(start);
	});

	it('asks for nothing more while the start slides, and keeps it in the address', async () => {
		await comparer.complete();
		const count = asked.length;
		await comparer.choose((wanted) => ({ ...wanted, start: 1997 }), 'replace');
		expect(asked).toHaveLength(count);
		expect(comparer.sum.start).toBe(1997);
		expect(steps).toEqual(['start=1997']);
	});

	it('moves years to those of another estimate, which has no taxes and programs', async () => {
		await comparer.choose((wanted) => ({ ...wanted, estimate: 'tax-foundation' }));
		expect(comparer.comparison).toMatchObject({ year: 2005, from: 1981, start: 1981 });
		expect(comparer.headToHead.groups).toBeNull();
		expect(answer()).toMatch(/^By the Tax Foundation’s estimate, /);
	});

	it('counts only years with figures at prices of each state, and says what moved', async () => {
		await comparer.choose((wanted) => ({ ...wanted, dollars: 'local' }));
		expect(panelsFigure.title(comparer.panels)).toMatch(/of 16 years/);
		expect(panelsFigure.subtitle(comparer.panels)).toContain('FY2009–\u20602024');
		expect(comparer.slope.ends[0]).toBe(2009);
		expect(slopeFigure.title(comparer.slope)).toMatch(/^By our own account, from 2009 to 2024, /);
		expect(comparer.notes[0]).toContain('moved to FY2009');
		expect(runningSumFigure.note?.(comparer.sum)).toContain('sums are in dollars of 2024');
	});

	it('adds up dollars per person where a ratio is measured', async () => {
		await comparer.choose((wanted) => ({ ...wanted, measure: 'ratio' }));
		expect(comparer.sum.choice).toMatchObject({
			measure: 'net',
			scale: 'per-person',
			dollars: 'real'
		});
	});
});

describe('figures that cannot be had', () => {
	it('leave the view as it is, say so, and can be asked for again', async () => {
		isAway = true;
		await comparer.choose((wanted) => ({ ...wanted, states: ['NM'] }));
		expect(comparer.states).toEqual(['CA', 'TX', 'NY', 'FL']);
		expect(steps).toEqual(['']);
		expect(comparer.lost.map(({ words }) => words)).toEqual([
			expect.stringMatching(/^New Mexico, .*the server answered 500/)
		]);
		isAway = false;
		comparer.lost[0]?.again();
		await comparer.complete();
		await Promise.resolve();
		expect(comparer.states).toEqual(['NM']);
		expect(comparer.lost).toEqual([]);
	});

	it('are asked for again together, also what the view would have stood without', async () => {
		isAway = true;
		await comparer.open(new URLSearchParams('states=nm'));
		expect(comparer.lost).toHaveLength(1);
		isAway = false;
		comparer.lost[0]?.again();
		await vi.waitFor(() => expect(comparer.states).toEqual(['NM']));
		expect(comparer.lost).toEqual([]);
		expect(signsFigure.note?.(comparer.signs)).toBe('');
	});

	it('leave nothing behind that a later choice is changed by', async () => {
		isAway = true;
		await comparer.choose((wanted) => ({ ...wanted, measure: 'ratio' }));
		expect(comparer.lost).toHaveLength(1);
		isAway = false;
		await comparer.choose((wanted) => ({ ...wanted, scale: 'gdp', dollars: 'current' }));
		await comparer.choose((wanted) => ({ ...wanted, measure: 'received' }));
		expect(comparer.choice).toMatchObject({ measure: 'received', scale: 'gdp' });
	});

	it('are missing beside each other alone where only the taxes and programs of a year do not come', async () => {
		let isLost = true;
		const fetchGroups = vi.fn((year: number) =>
			isLost
				? Promise.reject(new LoadFault('the server answered 500'))
				: Promise.resolve(groupsOf(year))
		);
		const partly = new Comparer(first, {
			fetchCode: () => Promise.resolve(),
			fetchWhole: () => Promise.resolve(whole),
			fetchSeries: (id) => Promise.resolve(servedSeries(id)),
			fetchEconomy: () => Promise.resolve(economy),
			fetchGroups,
			write: () => undefined
		});
		await partly.open(new URLSearchParams('states=oh,pa&year=2001'));
		expect(partly.states).toEqual(['OH', 'PA']);
		expect(answer(partly)).toContain('2001');
		expect(partly.headToHead.groups).toBeNull();
		expect(headToHeadFigure.note?.(partly.headToHead)).toContain('have not come');
		expect(partly.lost.map(({ words }) => words)).toEqual([
			'The taxes and programs of FY2001 could not be fetched, the server answered 500.'
		]);
		const sliding = partly.choose((wanted) => ({ ...wanted, start: 1990 }), 'replace');
		expect([partly.waiting, partly.sum.start]).toEqual(['', 1990]);
		await sliding;
		expect(fetchGroups).toHaveBeenCalledTimes(1);
		expect(partly.lost).toHaveLength(1);
		isLost = false;
		partly.lost[0]?.again();
		await vi.waitFor(() => expect(partly.headToHead.groups?.fiscalYear).toBe(2001));
		expect(partly.lost).toEqual([]);
	});

	it('leave out other estimates alone that do not come, and name them', async () => {
		let isLost = true;
		const fetchSeries = vi.fn((id: EstimateId) =>
			isLost && id === 'tax-foundation'
				? Promise.reject(new LoadFault('the server answered 500'))
				: Promise.resolve(servedSeries(id))
		);
		const partly = new Comparer(first, {
			fetchCode: () => Promise.resolve(),
			fetchWhole: () => Promise.resolve(whole),
			fetchSeries,
			fetchEconomy: () => Promise.resolve(economy),
			fetchGroups: (year) => Promise.resolve(groupsOf(year)),
			write: () => undefined
		});
		await partly.open(new URLSearchParams('states=oh,pa&year=2001'));
		expect(answer(partly)).toContain('2001');
		expect(partly.lost.map(({ words }) => words)).toEqual([
			'The figures of Tax Foundation 2007 could not be fetched, the server answered 500.'
		]);
		expect(signsFigure.note?.(partly.signs)).toContain('Tax Foundation 2007 have not come');
		const count = fetchSeries.mock.calls.length;
		const sliding = partly.choose((wanted) => ({ ...wanted, start: 1990 }), 'replace');
		expect([partly.waiting, partly.sum.start]).toEqual(['', 1990]);
		await sliding;
		await partly.choose((wanted) => ({ ...wanted, year: 2002 }));
		expect(fetchSeries).toHaveBeenCalledTimes(count);
		expect(partly.lost).toHaveLength(1);
		await partly.choose((wanted) => ({ ...wanted, estimate: 'tax-foundation' }));
		expect(partly.choice.estimate).toBe('account');
		expect(partly.lost[0]?.words).toContain('Tax Foundation 2007: the figures');
		isLost = false;
		partly.lost[0]?.again();
		await vi.waitFor(() => expect(partly.choice.estimate).toBe('tax-foundation'));
		expect(partly.lost).toEqual([]);
		expect(signsFigure.note?.(partly.signs)).toBe('');
	});

	it('leave the address that the page was opened with, and show no other view in its place', async () => {
		const opened = new Comparer(first, {
			fetchCode: () => Promise.resolve(),
			fetchWhole: () => Promise.reject(new LoadFault('the server answered 500')),
			fetchSeries: (id) => Promise.resolve(servedSeries(id)),
			fetchEconomy: () => Promise.resolve(economy),
			fetchGroups: () => Promise.resolve(groupsOf(2024)),
			write: (query) => void steps.push(query)
		});
		const before = [...steps];
		await opened.open(new URLSearchParams('states=nm'));
		expect(steps).toEqual(before);
		expect(opened.awaited?.states).toEqual(['NM']);
		expect(opened.pinned).toContain('states=nm');
		expect(opened.lost[0]?.words).toMatch(/^New Mexico, 2024, .* the server answered 500\.$/);
		await opened.open(new URLSearchParams(''));
		expect([opened.awaited, opened.lost]).toEqual([null, []]);
	});

	it('take an address back that cannot be shown where another view stands', async () => {
		await comparer.open(new URLSearchParams(''));
		isAway = true;
		steps.push('states=nm');
		await comparer.open(new URLSearchParams('states=nm'));
		expect(steps.at(-1)).toBe('');
		expect(comparer.awaited).toBeNull();
	});

	it('leave the drawn figures, and say so, where nothing else was chosen', async () => {
		isAway = true;
		await expect(comparer.complete()).rejects.toThrow();
		expect(comparer.lost[0]?.words).toMatch(/^The charts could not be made live/);
	});

	it('are told of a file that holds another year', async () => {
		await comparer.open(new URLSearchParams('year=2005'));
		expect(comparer.lost).toEqual([]);
		const bad = new Comparer(first, {
			fetchCode: () => Promise.resolve(),
			fetchWhole: () => Promise.resolve(whole),
			fetchSeries: (id) => Promise.resolve(servedSeries(id)),
			fetchEconomy: () => Promise.resolve(economy),
			fetchGroups: () => Promise.resolve(groupsOf(2004)),
			write: () => undefined
		});
		await bad.open(new URLSearchParams('year=2005'));
		expect(bad.lost[0]?.words).toContain('holds no taxes and programs of the year');
	});
});
