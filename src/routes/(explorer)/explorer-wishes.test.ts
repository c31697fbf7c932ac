import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EstimateId } from '$lib/fiscal/core/types';
import { LoadFault } from '$lib/view/load-fault';
import { DEFAULT_ESTIMATE, ESTIMATES } from '$lib/fiscal/estimates/estimates';
import type { PackedSeries } from '$lib/view/pack';
import { estimatesBeside } from '$lib/view/estimates-beside';
import { Explorer } from './explorer.svelte';
import type { Surroundings } from './surroundings';
import {
	servedEconomy,
	servedFirst,
	servedLines,
	servedSeries,
	servedWhole
} from '$lib/view/figure-files.server';
import { withChosen, withEstimate, withReports, withState } from '$lib/view/selection';

const first = servedFirst();
const ids = ESTIMATES.map(({ id }) => id);
const files = {
	whole: servedWhole(),
	economy: servedEconomy(),
	lines: servedLines('CA'),
	...(Object.fromEntries(
		ids.filter((id) => id !== DEFAULT_ESTIMATE).map((id) => [id, servedSeries(id)])
	) as Readonly<Record<EstimateId, PackedSeries>>)
};

type FileName = keyof typeof files | 'figures';

const isFile = (name: string): name is keyof typeof files => name in files;

/** Ways in which a file does not come, and what is said of it. */
const faults: readonly [name: string, answer: () => Promise<unknown>, words: string][] = [
	['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'no answer came'],
	['500', () => Promise.reject(new LoadFault('the server answered 500')), 'answered 500'],
	['{}', () => Promise.resolve({}), 'what came holds no estimate'],
	['a list', () => Promise.resolve([]), 'what came holds no estimate'],
	['another estimate', () => Promise.resolve(files['rockefeller-2025']), 'another estimate'],
	[
		'half of the years',
		() =>
			Promise.resolve({
				...files['tax-foundation'],
				years: files['tax-foundation'].years.slice(9)
			}),
		'has not all of its years'
	]
];

/** The address bar with its steps, and an explorer whose answers come when the test lets them. */
class World {
	readonly steps = [''];
	readonly held = new Map<string, (answer?: () => Promise<unknown>) => void>();
	readonly holds = new Set<string>();
	readonly answers = new Map<string, () => Promise<unknown>>();
	readonly asked: string[] = [];
	readonly explorer: Explorer;
	/** Whether the reader never rests. */
	isRestless = false;

	constructor() {
		const give = async <T>(name: FileName): Promise<T> => {
			this.asked.push(name);
			const usual = () => Promise.resolve(isFile(name) ? files[name] : estimatesBeside);
			const later = this.holds.has(name)
				? await new Promise<(() => Promise<unknown>) | undefined>((resolve) =>
						this.held.set(name, resolve)
					)
				: undefined;
			return (await (later ?? this.answers.get(name) ?? usual)()) as T;
		};
		const surroundings: Surroundings = {
			fetchFigures: () => give('figures'),
			fetchWhole: () => give('whole'),
			fetchSeries: (estimate) => give(estimate as FileName),
			fetchEconomy: () => give('economy'),
			fetchLines: () => give('lines'),
			write: (query, how) => {
				if (how === 'replace') this.steps.pop();
				this.steps.push(query);
			},
			atRest: (act) => void (this.isRestless || act())
		};
		this.explorer = new Explorer(first, surroundings);
	}

	/** A step of the browser's own. */
	open(query: string) {
		this.steps.push(query);
		return this.explorer.open(new URLSearchParams(query));
	}

	estimate(id: EstimateId) {
		return this.explorer.choose((wanted) => withEstimate(wanted, id, this.explorer.yearsOf));
	}

	year(year: number, how: 'push' | 'replace' = 'push') {
		return this.explorer.choose((wanted) => ({ ...wanted, year }), how);
	}

	/** What menu, sentence and charts say, and the address beside it. */
	get view() {
		const { selection, choice, shown, estimate, all } = this.explorer;
		expect(choice.estimate).toBe(selection.estimate);
		expect(estimate.id).toBe(selection.estimate);
		expect(shown.view.fiscalYear).toBe(selection.year);
		expect(all.map(({ view }) => view.fiscalYear)).toContain(selection.year);
		return { view: `${selection.estimate} ${selection.year}`, address: this.steps.at(-1) };
	}
}

let world: World;
const settled = () => vi.waitFor(() => expect(world.explorer.waiting).toBe(''));

beforeEach(() => {
	world = new World();
});

const start = { view: 'account 2024', address: '' };

describe('an estimate that cannot be had', () => {
	it.each(faults)(
		'as with %s, leaves everything as it was and says so',
		async (_, answer, words) => {
			world.answers.set('tax-foundation', answer);
			await world.estimate('tax-foundation');
			expect(world.view).toEqual(start);
			expect(world.steps).toEqual(['']);
			expect(world.explorer.lost.map((one) => one.words)).toEqual([expect.stringContaining(words)]);
			expect(world.explorer.lost[0]?.words).toContain('California, 2005, Tax Foundation 2007');
		}
	);

	it.each(faults)('as with %s, can be asked for again', async (_, answer) => {
		world.answers.set('tax-foundation', answer);
		await world.estimate('tax-foundation');
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await settled();
		expect(world.view).toEqual({
			view: 'tax-foundation 2005',
			address: 'estimate=tax-foundation'
		});
		expect(world.explorer.lost).toEqual([]);
		expect(world.steps).toHaveLength(2);
	});

	it('can be chosen again from the menu', async () => {
		world.answers.set('tax-foundation', () => Promise.resolve({}));
		await world.estimate('tax-foundation');
		world.answers.clear();
		await world.estimate('tax-foundation');
		expect(world.view.view).toBe('tax-foundation 2005');
	});

	it('is not mixed into the year that is typed next', async () => {
		world.answers.set('tax-foundation', () => Promise.resolve({}));
		await world.estimate('tax-foundation');
		await world.year(1993);
		expect(world.view).toEqual({ view: 'account 1993', address: 'year=1993' });
		expect(world.explorer.lost).toEqual([]);
	});

	it('takes a step of the browser’s own back, and the next try keeps its place in the history', async () => {
		world.answers.set('tax-foundation', () => Promise.resolve({}));
		await world.year(1993);
		await world.open('estimate=tax-foundation&year=2000');
		expect(world.view).toEqual({ view: 'account 1993', address: 'year=1993' });
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await settled();
		expect(world.view).toEqual({
			view: 'tax-foundation 2000',
			address: 'estimate=tax-foundation&year=2000'
		});
		expect(world.steps).toEqual(['', 'year=1993', 'estimate=tax-foundation&year=2000']);
	});
});

describe('a view that the page was opened with', () => {
	const asked = 'estimate=tax-foundation&year=2005&states=nm';

	beforeEach(() => {
		world.steps.splice(0);
	});

	it.each(faults)(
		'keeps its address where it fails as with %s, and says so',
		async (_, answer, words) => {
			world.answers.set('tax-foundation', answer);
			await world.open(asked);
			expect(world.steps).toEqual([asked]);
			expect(world.explorer.awaited).toMatchObject({ estimate: 'tax-foundation', year: 2005 });
			expect(world.explorer.followed).toEqual(['NM']);
			expect(world.explorer.askedYear).toBe(2005);
			expect(world.explorer.years.at(-1)).toBe(2005);
			// What is copied leads to it, too.
			expect(world.explorer.pinned).toBe(asked);
			const [lost] = world.explorer.lost;
			expect(lost?.words).toContain('New Mexico, 2005, Tax Foundation 2007: the figures');
			expect(lost?.words).toContain(words);
			expect(lost?.words).not.toContain('The view before it');
		}
	);

	it('is what a choice starts from where it failed, and the choice is what waits then', async () => {
		world.answers.set('tax-foundation', () => Promise.resolve({}));
		await world.open(asked);
		await world.year(2004);
		const then = 'estimate=tax-foundation&year=2004&states=nm';
		expect(world.steps).toEqual([then]);
		expect(world.explorer.awaited).toMatchObject({ year: 2004, states: ['NM'] });
		expect(world.explorer.lost[0]?.words).not.toContain('The view before it');
		await world.explorer.choose((wanted) => ({ ...wanted, scale: 'total' }));
		expect(world.explorer.lost[0]?.words).toContain(
			'New Mexico, 2004, Tax Foundation 2007, Total: the figures'
		);
		await world.explorer.choose((wanted) => ({ ...wanted, scale: 'per-person' }));
		world.answers.clear();
		await world.year(2003);
		expect(world.explorer.awaited).toBeNull();
		expect(world.view).toEqual({
			view: 'tax-foundation 2003',
			address: 'estimate=tax-foundation&year=2003&states=nm'
		});
		expect(world.explorer.chosen).toBe('NM');
	});

	it('is shown where it is asked for again, and one after it fails as ever', async () => {
		world.answers.set('tax-foundation', () => Promise.resolve({}));
		await world.open(asked);
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await settled();
		expect(world.explorer.awaited).toBeNull();
		expect(world.explorer.chosen).toBe('NM');
		expect(world.view).toEqual({
			view: 'tax-foundation 2005',
			address: asked
		});
		world.answers.set('rockefeller-2025', () => Promise.resolve({}));
		await world.open('estimate=rockefeller-2025');
		expect(world.explorer.awaited).toBeNull();
		expect(world.explorer.lost[0]?.words).toContain('The view before it still stands.');
		expect(world.view.view).toBe('tax-foundation 2005');
	});
});

describe('answers out of order', () => {
	it('show the latest choice alone, and make one step of the address', async () => {
		world.holds.add('tax-foundation').add('rockefeller-2025');
		const asked = [world.estimate('tax-foundation'), world.estimate('rockefeller-2025')];
		await vi.waitFor(() => expect(world.held.size).toBe(2));
		expect(world.view).toEqual(start);
		expect(world.explorer.waiting).toContain('Rockefeller 2025');
		world.held.get('rockefeller-2025')?.();
		await vi.waitFor(() => expect(world.view.view).toBe('rockefeller-2025 2023'));
		world.held.get('tax-foundation')?.();
		await Promise.all(asked);
		expect(world.view).toEqual({
			view: 'rockefeller-2025 2023',
			address: 'estimate=rockefeller-2025'
		});
		expect(world.steps).toHaveLength(2);
	});

	it('do not fail what was chosen later', async () => {
		world.holds.add('tax-foundation');
		const slow = world.estimate('tax-foundation');
		await world.estimate('rockefeller-2025');
		world.held.get('tax-foundation')?.(() => Promise.reject(new Error('late')));
		await slow;
		expect(world.view.view).toBe('rockefeller-2025 2023');
		expect(world.explorer.lost).toEqual([]);
	});

	it('a year typed while an estimate is on its way is shown with it, by one request', async () => {
		world.holds.add('tax-foundation');
		const asked = [world.estimate('tax-foundation'), world.year(1990, 'replace')];
		await vi.waitFor(() => expect(world.held.size).toBe(1));
		world.held.get('tax-foundation')?.();
		await Promise.all(asked);
		expect(world.view).toEqual({
			view: 'tax-foundation 1990',
			address: 'estimate=tax-foundation&year=1990'
		});
		expect(world.steps).toHaveLength(2);
		expect(world.asked.filter((name) => name === 'tax-foundation')).toHaveLength(1);
	});
});

describe('an address that cannot be followed', () => {
	it('gives way to that of what is shown, in the same step, and its note stays until the next choice', async () => {
		await world.open('year=1993&utm_source=x');
		expect(world.steps.at(-1)).toBe('year=1993&utm_source=x');
		const steps = world.steps.length;
		await world.open('year=1066&foo=1&states=nm');
		expect(world.explorer.notes).toHaveLength(2);
		expect(world.steps).toHaveLength(steps + 1);
		const first = world.explorer.years[0] ?? 0;
		expect(world.view.address).toBe(`year=${first}&states=nm`);
		await world.year(2005);
		expect(world.explorer.notes).toEqual([]);
		expect(world.steps).toHaveLength(steps + 2);
	});

	it('waits for the view in its place, and names that where it does not come', async () => {
		world.answers.set('whole', () => Promise.reject(new LoadFault('the server answered 500')));
		await world.open('year=2005&foo=1');
		expect(world.steps.at(-1)).toBe('year=2005');
		expect(world.explorer.awaited?.year).toBe(2005);
	});
});

describe('a year that was asked for', () => {
	it('is what the next choice starts from, not the year of an estimate that was never seen', async () => {
		world.holds.add('tax-foundation');
		const slow = world.estimate('tax-foundation');
		expect(world.explorer.askedYear).toBe(2024);
		await world.explorer.choose((wanted) => withReports(wanted, world.explorer.yearsOf));
		expect(world.view.view).toBe('rockefeller-2025 2023');
		expect(world.explorer.notes).toEqual([expect.stringContaining('year changed to FY2023')]);
		world.held.get('tax-foundation')?.();
		await slow;
		expect(world.view.view).toBe('rockefeller-2025 2023');
	});

	it('comes back with the next estimate that has it, and is told so', async () => {
		await world.year(2012);
		await world.estimate('tax-foundation');
		expect(world.view.view).toBe('tax-foundation 2005');
		expect(world.explorer.notes).toEqual([
			'Tax Foundation 2007 has FY1981–\u20602005: year changed to FY2005. FY2012 returns when you choose an estimate that has it.'
		]);
		await world.explorer.choose((wanted) => withReports(wanted, world.explorer.yearsOf));
		expect(world.view.view).toBe('rockefeller-2019 2017');
		expect(world.explorer.notes).toEqual([expect.stringContaining('FY2012 returns')]);
		await world.estimate('account');
		expect(world.view.view).toBe('account 2012');
		expect(world.explorer.notes).toEqual([]);
	});

	it('is told also where a state or a year is chosen while its estimate is on its way', async () => {
		world.holds.add('tax-foundation');
		const slow = world.estimate('tax-foundation');
		const other = world.explorer.choose((wanted) => withChosen(wanted, 'NM'));
		world.held.get('tax-foundation')?.();
		await Promise.all([slow, other]);
		expect(world.view.view).toBe('tax-foundation 2005');
		expect(world.explorer.notes).toEqual([expect.stringContaining('FY2024 returns')]);
	});

	it('is told, and comes back, where it is chosen while an estimate without it is on its way', async () => {
		world.holds.add('tax-foundation');
		const slow = world.estimate('tax-foundation');
		const other = world.year(2019);
		world.held.get('tax-foundation')?.();
		await Promise.all([slow, other]);
		expect(world.view.view).toBe('tax-foundation 2005');
		expect(world.explorer.notes).toEqual([expect.stringContaining('FY2019 returns')]);
		await world.estimate('account');
		expect(world.view.view).toBe('account 2019');
	});

	it('is forgotten as soon as another is chosen, and no other choice changes it', async () => {
		await world.estimate('tax-foundation');
		await world.explorer.choose((wanted) => withState(wanted, 'NM'));
		await world.estimate('account');
		expect(world.view.view).toBe('account 2024');
		await world.estimate('tax-foundation');
		await world.year(2004);
		await world.estimate('account');
		expect(world.view.view).toBe('account 2004');
	});

	it('is that of an address where one was opened', async () => {
		await world.estimate('tax-foundation');
		await world.open('estimate=tax-foundation&year=2001');
		await world.estimate('account');
		expect(world.view.view).toBe('account 2001');
	});

	it('is known before it is shown, so that each step counts, and forgotten where it fails', async () => {
		world.holds.add('whole');
		const steps = [1, 2, 3].map(() => world.year(world.explorer.askedYear - 1));
		expect([world.explorer.year, world.explorer.askedYear]).toEqual([2024, 2021]);
		await vi.waitFor(() => expect(world.held.size).toBe(1));
		world.held.get('whole')?.(() => Promise.reject(new Error('none')));
		await Promise.all(steps);
		expect([world.explorer.year, world.explorer.askedYear]).toEqual([2024, 2024]);
	});
});

describe('everything but the first view', () => {
	it('is shown at once with all that was chosen while it was on its way', async () => {
		world.holds.add('whole');
		const asked = [
			world.explorer.choose((wanted) => withState(wanted, 'NM')),
			world.explorer.choose((wanted) => withState(wanted, 'NJ')),
			world.year(1993)
		];
		await vi.waitFor(() => expect(world.held.size).toBe(1));
		expect(world.view).toEqual(start);
		world.held.get('whole')?.();
		await Promise.all(asked);
		expect(world.explorer.followed).toEqual(['CA', 'NM', 'NJ']);
		expect(world.view).toEqual({ view: 'account 1993', address: 'year=1993&states=ca,nm,nj' });
		expect(world.steps).toHaveLength(2);
	});

	it.each<FileName>(['figures', 'whole'])('needs the %s of live charts', async (name) => {
		world.answers.set(name, () => Promise.reject(new Error('none')));
		await world.year(1993);
		expect(world.view).toEqual(start);
		expect(world.explorer.lost).toHaveLength(1);
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await settled();
		expect(world.view).toEqual({ view: 'account 1993', address: 'year=1993' });
	});

	it('is refused where the first figures come in another shape', async () => {
		world.answers.set('whole', () => Promise.resolve({ ...files.whole, labels: [] }));
		await world.year(1993);
		expect(world.view).toEqual(start);
	});

	it('can be shown without the lines of a state, which can be asked for again', async () => {
		world.answers.set('lines', () => Promise.resolve({}));
		await world.year(1993);
		expect(world.view.view).toBe('account 1993');
		expect(world.explorer.lines).toBeNull();
		expect(world.explorer.lost.map(({ words }) => words)).toEqual([
			expect.stringContaining('The taxes and programs of California')
		]);
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await vi.waitFor(() => expect(world.explorer.lines?.state).toBe('CA'));
		expect(world.explorer.lost).toEqual([]);
	});
});

describe('lines that did not come with charts that could not be made live', () => {
	it('are asked for again with those', async () => {
		const none = () => Promise.reject(new Error('none'));
		world.answers.set('whole', none).set('lines', none);
		await expect(world.explorer.complete()).rejects.toThrow();
		world.answers.clear();
		await world.explorer.complete();
		expect(world.explorer.lines?.state).toBe('CA');
		expect(world.explorer.lost).toEqual([]);
	});

	it('are not asked for under drawn charts, where a view is asked for again in vain', async () => {
		world.answers.set('whole', () => Promise.reject(new Error('none')));
		world.answers.set('lines', () => Promise.reject(new Error('none')));
		await world.open('');
		await world.explorer.choose((wanted) => withChosen(wanted, 'NM'));
		world.explorer.lost[0]?.again();
		await settled();
		expect(world.explorer.lost.map(({ words }) => words)).toEqual([
			expect.stringContaining('New Mexico, 2024')
		]);
	});
});

describe('estimates beside the chosen one', () => {
	const labels = () => world.explorer.others.map(({ estimate }) => estimate.id);
	const told = () => world.explorer.lost.map(({ words }) => words);
	const count = () => world.asked.filter((name) => name === 'tax-foundation').length;

	beforeEach(() => {
		world.answers.set('tax-foundation', () =>
			Promise.reject(new LoadFault('the server answered 500'))
		);
	});

	it('are named where one does not come, and all else is drawn without it', async () => {
		await world.open('others=yes&year=2001');
		expect(world.view.view).toBe('account 2001');
		expect(labels()).toEqual(ids.filter((id) => id !== 'account' && id !== 'tax-foundation'));
		expect(told()).toEqual([
			'The figures of Tax Foundation 2007 could not be fetched, the server answered 500.'
		]);
		await world.explorer.choose((wanted) => ({ ...wanted, others: false }));
		expect(told()).toEqual([]);
	});

	it('are not asked for again with every step, but when the reader asks', async () => {
		await world.open('others=yes&year=2001');
		const before = count();
		const step = world.year(2002);
		expect([world.explorer.waiting, world.explorer.year]).toEqual(['', 2002]);
		await step;
		expect(count()).toBe(before);
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await vi.waitFor(() => expect(labels()).toContain('tax-foundation'));
		expect(told()).toEqual([]);
		expect(count()).toBe(before + 1);
	});

	it('fail a view where one of them is chosen itself, and come with it', async () => {
		await world.open('others=yes&year=2001');
		await world.estimate('tax-foundation');
		expect(world.view.view).toBe('account 2001');
		expect(told()[0]).toContain('Tax Foundation 2007: the figures');
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await settled();
		expect(world.view.view).toBe('tax-foundation 2001');
		expect(told()).toEqual([]);
	});

	it('are asked for again with a view that failed', async () => {
		world.answers.set('whole', () => Promise.reject(new Error('none')));
		await world.open('others=yes&year=2001');
		expect(told()).toHaveLength(1);
		world.answers.clear();
		world.explorer.lost[0]?.again();
		await settled();
		expect(told()).toEqual([]);
		expect(labels()).toContain('tax-foundation');
	});
});

describe('the year of what is out of the window', () => {
	beforeEach(() => (world.isRestless = true));

	it('is at once that of an address, though nothing but the year is another', async () => {
		await world.open('year=1983');
		expect([world.explorer.year, world.explorer.stillYear]).toEqual([1983, 1983]);
	});

	it('waits for rest while years pass', async () => {
		const { stillYear } = world.explorer;
		await world.year(1983);
		expect([world.explorer.year, world.explorer.stillYear]).toEqual([1983, stillYear]);
		expect(stillYear).not.toBe(1983);
	});

	it('waits until the reader stays where it is far, and for nothing where more is asked for', async () => {
		const { settledYear } = world.explorer;
		world.isRestless = false;
		await world.year(1983);
		expect([world.explorer.stillYear, world.explorer.settledYear]).toEqual([1983, settledYear]);
		expect(settledYear).not.toBe(1983);
		world.explorer.settle();
		expect(world.explorer.settledYear).toBe(1983);
		await world.open('year=1990');
		expect(world.explorer.settledYear).toBe(1990);
	});

	it('is all of now once it is settled, also before the reader rests', async () => {
		await world.year(1983);
		world.explorer.settle();
		expect([world.explorer.stillYear, world.explorer.settledYear]).toEqual([1983, 1983]);
	});
});

describe('a kept address', () => {
	it('names year and estimate where the short one does not', async () => {
		expect(world.explorer.pinned).toBe('estimate=account&year=2024&states=ca');
		await world.explorer.choose((wanted) => withChosen(wanted, 'NM'));
		expect(world.view.address).toBe('states=nm');
		expect(world.explorer.pinned).toBe('estimate=account&year=2024&states=nm');
	});

	it.each(['', 'dollars=real', 'measure=ratio', 'scale=gdp', 'estimate=tax-foundation&year=2003'])(
		'of “%s” shows the same once more, what is told of one year and charts of many years alike',
		async (query) => {
			await world.open(query);
			const shown = () => [world.explorer.choice, world.explorer.choiceOverYears];
			const before = shown();
			await world.open(world.explorer.pinned);
			expect(shown()).toEqual(before);
			expect(world.explorer.notes).toEqual([]);
		}
	);
});
