import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/files/file-name';
import { tableCsv } from '$lib/files/table-files';
import { STATES } from '$lib/data/states';
import { DEFICIT_RULES, DOLLARS, MEASURES, SCALES } from '$lib/fiscal/measures/measures';
import { ledger } from '$lib/ledger/ledger.server';
import { withoutJoiners } from '$lib/words/money';
import { linesInput, yearInput, yearsInput, type ViewFields } from '../../../tests/support/inputs';
import { breakdownFigure } from './breakdown-figure';
import { mapFigure } from './map-figure';
import type { DrawnKind } from './map-input';
import { rankingFigure } from './ranking-figure';
import type { MapKind } from '$lib/view/selection';
import type { FigureFiles, FigureRecord } from './record';
import { scatterFigure } from './scatter-figure';
import { stripFigure } from './strip-figure';
import { timelineDrawn } from './timeline-input';
import { timelineFigure } from './timeline-figure';

type Told<Input> = Pick<FigureRecord<Input, never>, 'name' | 'files'>;

function nameOf<Input>({ name, files }: Told<Input>, input: Input): string {
	return fileName([name, ...files(input).parts], 'csv').replace(/^subsidy-ledger_|\.csv$/g, '');
}

function rowsOf<Input>({ table }: Pick<FigureRecord<Input>, 'table'>, input: Input) {
	const { data } = Papa.parse<Record<string, string>>(tableCsv(table(input)).trim(), {
		header: true
	});
	return data;
}

const labels = (entries: readonly { readonly label: string }[]) =>
	entries.map(({ label }) => withoutJoiners(label));

describe('the words of a figure', () => {
	const input = yearInput({});

	it('are a finding, its scope, and its source, of the year and the estimate shown', () => {
		for (const { title, subtitle, source } of [mapFigure, rankingFigure, scatterFigure]) {
			expect(title(input)).toMatch(/^[A-Z0-9]/);
			expect(subtitle(input)).toContain('2005');
			expect(source(input)).toMatch(/^Source: OMB Historical Tables/);
		}
		expect(timelineFigure.title(yearsInput({}))).toMatch(/^By our own account, California/);
		expect(timelineFigure.subtitle(yearsInput({}))).toContain('FY1983–\u20602024');
		expect(breakdownFigure.title(linesInput({}))).toContain('2005');
	});

	it('say at the map how old the figures of the year are, where that is known', () => {
		expect(mapFigure.note?.(input)).toContain('2005');
		expect(mapFigure.note?.(yearInput({ estimate: 'tax-foundation' }))).toBe('');
	});
});

describe('of a year with only some of the states, where no deficit can be shared out, figures', () => {
	const views: readonly ViewFields[] = [
		...[1997, 1999, 2000, 2005, 2010].flatMap((year) =>
			(['per-person', 'tax-share', 'income-share', 'cut-spending'] as const).map((deficit) => ({
				estimate: 'collections-cffr' as const,
				year,
				deficit
			}))
		),
		...(['per-person', 'income-share'] as const).flatMap((deficit) => [
			{ estimate: 'rockefeller-2022' as const, year: 2020, deficit },
			{ estimate: 'rockefeller-2024' as const, year: 2021, deficit },
			{ estimate: 'rockefeller-2024' as const, year: 2022, deficit }
		])
	];
	const NOT_SHARED = 'no deficit or surplus shared out: some states have no figure';

	it.each(views)('name no rule for it, nor do their files: %o', (view) => {
		for (const scale of ['per-person', 'total'] as const) {
			const input = yearInput({ ...view, scale });
			for (const figure of [mapFigure, rankingFigure, stripFigure]) {
				expect(figure.subtitle(input)).toContain(`, FY${view.year}, ${NOT_SHARED}. `);
				expect(figure.subtitle(input)).not.toMatch(/shared out (by|equally)|cutting|average/);
			}
			for (const figure of [mapFigure, rankingFigure, stripFigure, scatterFigure]) {
				const rows = rowsOf(figure, input);
				expect(new Set(rows.map((row) => row.deficit_rule))).toEqual(new Set(['none']));
				for (const { net, net_neutral, rank, paid, missing } of rows) {
					expect([net_neutral, rank]).toEqual(['', '']);
					if (net === '') expect(missing).not.toContain('no average');
					else expect(missing).toBe(paid === '' ? 'not published; no average' : 'no average');
				}
			}
		}
	});

	it('keep what was asked for in the names of their files', () => {
		const [asked, plain] = (['tax-share', 'none'] as const).map((deficit) =>
			nameOf(mapFigure, yearInput({ estimate: 'collections-cffr', year: 2010, deficit }))
		);
		expect(asked).toContain('_deficit-tax-share_');
		expect(plain).not.toBe(asked);
	});

	it('over the years name the rule only where some year has an average', () => {
		const none = yearsInput({ estimate: 'rockefeller-2024', deficit: 'income-share' });
		expect(timelineFigure.subtitle(none)).toContain(NOT_SHARED);
		expect(labels(timelineFigure.legend(none))).toContain('Pays more');
		expect(timelineDrawn(none).base).toBe('plain');
		expect(rowsOf(timelineFigure, none)[0]).toMatchObject({ deficit_rule: 'none' });
		const some = yearsInput({
			estimate: 'collections-cffr',
			deficit: 'tax-share',
			states: ['NY']
		});
		expect(timelineFigure.subtitle(some)).toMatch(
			/, FY1991–\u20602010, deficits and surpluses shared out by taxes paid\./
		);
		const rows = rowsOf(timelineFigure, some);
		const reasonIn = (year: string) => rows.find((row) => row.fiscal_year === year)?.missing;
		expect(rows[0]).toMatchObject({ deficit_rule: 'tax-share' });
		expect([reasonIn('2009'), reasonIn('2010')]).toEqual(['', 'no average']);
		expect(timelineFigure.title(some)).toMatch(/ in (all 7|\d of 7) years/);
	});
});

describe('the name of a figure’s file', () => {
	it.each<[ViewFields, string]>([
		[{ year: 2024 }, 'map_account_2024_net_per-person_dollars-of-the-year_deficit-none_ca'],
		[
			{ year: 2024, dollars: 'real', deficit: 'tax-share', states: ['NM', 'NJ'] },
			'map_account_2024_net_per-person_2024-dollars_deficit-tax-share_nm-nj'
		],
		[
			{ year: 2024, interest: 'counted' },
			'map_account_2024_net_per-person_dollars-of-the-year_deficit-none_interest-counted_ca'
		],
		// Who printed the ratio shared the deficit out first.
		[
			{ estimate: 'tax-foundation', measure: 'published-ratio', scale: 'total', year: 1995 },
			'map_tax-foundation_1995_published-ratio_total_dollars-of-the-year_deficit-publisher_ca'
		]
	])('of the map with %o says all that it was reckoned by', (fields, name) => {
		expect(nameOf(mapFigure, yearInput(fields))).toBe(name);
	});

	it.each<[ViewFields, string]>([
		[
			{ dollars: 'local' },
			'years_account_all-years_net_per-person_2024-dollars-at-local-prices_deficit-none_ca'
		],
		[
			{ states: ['CA', 'TX'] },
			'years_account_all-years_net_per-person_dollars-of-the-year_deficit-none_ca-tx'
		]
	])('of the timeline with %o', (fields, name) => {
		expect(nameOf(timelineFigure, yearsInput(fields))).toBe(name);
	});

	it.each<[ViewFields, string]>([
		[{}, 'breakdown_account_all-years-2005-marked_per-person_dollars-of-the-year_ca'],
		[
			{ dollars: 'real', states: ['NM'], year: 2009 },
			'breakdown_account_all-years-2009-marked_per-person_2024-dollars_nm'
		],
		[{ breakdown: 'total' }, 'breakdown_account_all-years-2005-marked_total_dollars-of-the-year_ca']
	])('of the breakdown with %o', (fields, name) => {
		expect(nameOf(breakdownFigure, linesInput(fields))).toBe(name);
	});

	it('of the timeline says which year its picture marks', () => {
		const { name, files } = timelineFigure;
		const live = { pointed: null, onpoint: () => 0, onchoose: () => 0, onyear: () => 0 };
		const partsIn = (year: number) => files(yearsInput({}), { ...live, year }).parts;
		expect(fileName([name, ...partsIn(2009)], 'svg')).toContain(
			'years_account_all-years-2009-marked_net_'
		);
		expect(partsIn(2012)).not.toEqual(partsIn(2009));
	});

	it('says the order of a ranking, the kind of a map, and in whose dollars one of many years is told', () => {
		expect(nameOf(rankingFigure, { ...yearInput({}), sort: 'name' })).toMatch(/_ca_by-name$/);
		const still = { pointed: null, onpoint: () => 0, onchoose: () => 0 };
		const mapOf = (kind: MapKind, usual: DrawnKind) => {
			const { parts } = mapFigure.files(yearInput({}), { ...still, kind, usual });
			return fileName([mapFigure.name, ...parts], 'svg');
		};
		const named = mapOf('auto', 'map');
		const tiles = named.replace('.svg', '_tiles.svg');
		expect(mapOf('tiles', 'map')).toBe(tiles);
		expect(mapOf('auto', 'tiles')).toBe(tiles);
		expect(mapOf('map', 'tiles')).toBe(named);
		const input = linesInput({ dollars: 'real' });
		const told = input.view && { ...input.view, yearDollars: 'current' as const };
		expect(nameOf(breakdownFigure, { ...input, view: told })).toMatch(
			/_2024-dollars_ca_told-in-dollars-of-the-year$/
		);
	});

	it('is another for every other view and every other figure of a view', () => {
		const views: readonly ViewFields[] = [
			{ year: 2005 },
			{ year: 2004 },
			{ estimate: 'tax-foundation' },
			{ states: ['NM'] },
			{ states: ['CA', 'NM'] },
			...MEASURES.slice(1).map(({ id }) => ({ measure: id })),
			...SCALES.slice(1).map(({ id }) => ({ scale: id })),
			...DOLLARS.slice(1).map(({ id }) => ({ dollars: id })),
			...DEFICIT_RULES.slice(1).map(({ id }) => ({ deficit: id })),
			{ interest: 'counted' }
		];
		const names = views.flatMap((fields) => {
			const input = yearInput(fields);
			return [nameOf(mapFigure, input), nameOf(rankingFigure, input), nameOf(scatterFigure, input)];
		});
		expect(new Set(names).size).toBe(3 * views.length);
	});
});

describe('the rows of a figure', () => {
	it('are as many as the page tells before the table is opened', () => {
		const year = yearInput({});
		for (const record of [mapFigure, rankingFigure, scatterFigure]) {
			expect(record.table(year).rows).toHaveLength(record.rowCount(year));
		}
		const years = yearsInput({ states: ['CA', 'TX'] });
		expect(timelineFigure.table(years).rows).toHaveLength(timelineFigure.rowCount(years));
		const lines = linesInput({});
		expect(breakdownFigure.table(lines).rows).toHaveLength(breakdownFigure.rowCount(lines));
		const waiting = linesInput({}, false);
		expect(breakdownFigure.table(waiting).rows).toHaveLength(breakdownFigure.rowCount(waiting));
	});

	it('of the timeline have all that is drawn beside the line, also in years that it has not', () => {
		const input = yearsInput({
			states: ['NM', 'CA'],
			estimate: 'tax-foundation',
			others: ['account']
		});
		const { published, otherEstimates } = timelineDrawn(input);
		const rows = rowsOf(timelineFigure, input);
		const own = rows.filter(({ state }) => state === 'NM');
		expect(published.length).toBeGreaterThan(0);
		for (const { publisher, fiscalYear, value } of published) {
			const row = own.find((one) => one.fiscal_year === String(fiscalYear)) ?? {};
			const values = Object.entries(row).filter(([name]) => name.startsWith('published_'));
			expect(values.map(([, cell]) => Number(cell))).toContain(Number(value.toFixed(2)));
			expect(timelineFigure.source(input)).toContain(publisher);
		}
		expect(otherEstimates).toHaveLength(1);
		expect(own.filter((row) => row.our_own_account)).toHaveLength(
			otherEstimates[0]?.years.length ?? 0
		);
		expect(timelineFigure.rowCount(input)).toBe(rows.length);
		// Years that only others have stand among the state's own, not behind the next state.
		expect([...new Set(rows.map(({ state }) => state))]).toEqual(['NM', 'CA']);
		expect(rows.findLastIndex(({ state }) => state === 'NM')).toBe(own.length - 1);
		const ownYears = own.map((row) => Number(row.fiscal_year));
		expect(ownYears).toEqual(ownYears.toSorted((a, b) => a - b));
		const present = own.find((row) => row.fiscal_year === '2005');
		expect([present?.missing, own.at(-1)?.missing]).toEqual(['', 'not covered']);
		const alone = { ...input, others: [] };
		expect(timelineFigure.files(alone).parts).not.toEqual(timelineFigure.files(input).parts);
	});

	it('of the timeline name no other estimate as if it counted interest', () => {
		const input = yearsInput({ others: ['tax-foundation'], interest: 'counted' });
		const ids = timelineFigure.table(input).columns.map(({ id }) => id);
		expect(ids).toContain('net_with_interest');
		expect(ids).toContain('tax_foundation_2007');
	});

	it('of the timeline are those of the states followed and no others', () => {
		const input = yearsInput({ states: ['CA', 'TX'] });
		const rows = rowsOf(timelineFigure, input);
		expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['CA', 'TX']));
		expect(rows).toHaveLength(2 * input.all.length);
	});

	it('of the map are what the estimate says of each state: whole dollars in all, cents of a person', () => {
		const year = ledger()
			.series.get('account')
			?.years.find(({ fiscalYear }) => fiscalYear === 1993);
		const persons = ledger().context.get(1993)?.population ?? [];
		const inAll = rowsOf(mapFigure, yearInput({ year: 1993, scale: 'total' }));
		const each = rowsOf(mapFigure, yearInput({ year: 1993 }));
		expect(inAll).toHaveLength(STATES.length);
		for (const [at, { code, name }] of STATES.entries()) {
			const [paid, received] = [year?.paid[at] ?? NaN, year?.received[at] ?? NaN];
			expect(inAll[at]).toMatchObject({
				fiscal_year: '1993',
				state: code,
				state_name: name,
				paid: String(paid),
				received: String(received),
				net: String(received - paid)
			});
			const net = (received - paid) / (persons[at] ?? NaN);
			expect(each[at]?.net).toBe(String(Number(net.toFixed(2))));
		}
	});

	it('say by which estimate, unit, dollars, rule and interest they are', () => {
		const fields = { dollars: 'real', deficit: 'tax-share', interest: 'counted' } as const;
		const told = {
			estimate: 'account',
			unit: '2024 dollars per person',
			dollars: 'real',
			deficit_rule: 'tax-share',
			interest: 'counted'
		};
		expect(rowsOf(mapFigure, yearInput(fields))[0]).toMatchObject(told);
		expect(rowsOf(timelineFigure, yearsInput(fields))[0]).toMatchObject(told);
	});

	it.each(MEASURES.map(({ id }) => id))(
		'say that %s is measured, which stands in no column alone',
		(measure) => {
			const fields = { estimate: 'tax-foundation', measure } as const;
			for (const record of [mapFigure, rankingFigure, scatterFigure])
				expect(rowsOf(record, yearInput(fields))[0]?.measure).toBe(measure);
			expect(rowsOf(timelineFigure, yearsInput(fields))[0]?.measure).toBe(measure);
		}
	);
});

describe('files of the site beside a figure', () => {
	const year = yearInput({ year: 1993 });

	it.each<[string, FigureFiles, readonly [string, string], readonly [string, string]]>([
		[
			'map',
			mapFigure.files(year),
			['/data/years/1993.csv', 'All of 1993, CSV'],
			['/data/estimates/account.csv', 'Whole estimate, CSV']
		],
		[
			'timeline',
			timelineFigure.files(yearsInput({ states: ['NM', 'CA'], estimate: 'tax-foundation' })),
			['/data/states/nm.csv', 'All of New Mexico, CSV'],
			['/data/estimates/tax-foundation.csv', 'Whole estimate, CSV']
		],
		[
			'breakdown',
			breakdownFigure.files(linesInput({})),
			['/data/account-lines/ca.csv', 'All lines of California, CSV'],
			['/data/account-lines.csv', 'Every state and line, CSV']
		]
	])('of the %s say what is in them', (_, { served, whole }, near, all) => {
		expect([served?.path, served?.words]).toEqual(near);
		expect([whole.path, whole.words]).toEqual(all);
	});
});

describe('the legend of a picture', () => {
	it('of the map goes from side to side, and names the hatch only where a state is hatched', () => {
		const words = labels(mapFigure.legend(yearInput({})));
		expect(words[0]).toBe('Pays more: to −$6k');
		expect(words.at(-1)).toBe('Receives more: over +$6k');
		expect(words.slice(4, 7)).toEqual(['to about even', 'about even', 'to +$500']);
		expect(words).not.toContain('No figure');
		const withGaps = mapFigure.legend(yearInput({ estimate: 'rockefeller-2025', year: 2023 }));
		expect(withGaps.at(-1)).toEqual({ label: 'No figure', color: null });
	});

	it('of the timeline names circles, diamonds and other estimates, each in its shape', () => {
		const input = yearsInput({ others: ['tax-foundation'] });
		expect(timelineDrawn(input).published.length).toBeGreaterThan(10);
		const entries = timelineFigure.legend(input);
		expect(entries).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ label: 'California, our own account', shape: 'thick-line' }),
				expect.objectContaining({ label: 'National average', shape: 'dashed-line' }),
				expect.objectContaining({ label: 'Range of past misses', shape: 'wash' }),
				expect.objectContaining({
					label: 'Tax Foundation 2007, −\u2060$1,331 in 2005',
					shape: 'long-line'
				}),
				expect.objectContaining({
					label: expect.stringMatching(/^Published, taxes shared out: .*Tax Foundation/),
					shape: 'circle'
				}),
				expect.objectContaining({
					label: expect.stringMatching(/^Published, taxes as collected: \S/),
					shape: 'diamond'
				}),
				{ label: 'Every other state', color: 'var(--faint)', shape: 'line' },
				{ label: 'Receives more', color: 'var(--recipient)', shape: 'wash' }
			])
		);
		const alone = labels(timelineFigure.legend(yearsInput({ states: ['WY'] })));
		expect(alone.join()).not.toContain('Tax Foundation 2007');
	});

	it('of the timeline of a single year names dots, and neither lines nor washes', () => {
		const fields = { estimate: 'rockefeller-2025', scale: 'total', states: ['NM'] } as const;
		const entries = timelineFigure.legend(yearsInput(fields));
		const shapes = new Map(entries.map(({ label, shape }) => [label, shape]));
		expect(shapes.get('New Mexico, Rockefeller 2025')).toBe('disc');
		expect(shapes.get('Every other state')).toBe('disc');
		expect(shapes.get('Rockefeller Institute, by report')).not.toBe('dotted-line');
		expect([...shapes.values()]).not.toContain('dashed-line');
		expect([...shapes.values()]).not.toContain('wash');
	});

	it('of the breakdown says what hatched years are, where there are any', () => {
		const entries = breakdownFigure.legend(linesInput({}));
		expect(entries.at(-1)).toEqual({
			label: 'Shared out by figures of an earlier year',
			color: null
		});
	});
});

describe('the picture of the ranking', () => {
	const input = yearInput({ estimate: 'rockefeller-2025', year: 2023, deficit: 'per-person' });
	const picture = rankingFigure.picture?.(input);

	it('has all states in their order, the chosen one strong, what is missing hatched', () => {
		expect(picture?.rows).toHaveLength(51);
		const strong = picture?.rows.filter(({ tone }) => tone === 'strong');
		expect(strong?.map(({ label }) => label)).toEqual(['California']);
		expect(picture?.rows.filter(({ isMissing }) => isMissing).map(({ label }) => label)).toEqual([
			'D.C.'
		]);
		expect(picture?.rows.at(-1)?.label).toBe('D.C.');
	});

	it('has both even lines and both columns, and says what its sides mean', () => {
		expect(picture?.lines.map(({ kind }) => kind)).toEqual(['even', 'dashed']);
		expect(picture?.lines[1]?.text).toMatch(/^National average /);
		expect(picture?.heads).toEqual(['Net', 'vs average']);
		expect(labels(rankingFigure.legend(input))).toEqual([
			'Less than the national average',
			'More',
			'No figure'
		]);
	});

	it('holds the figures of the table', () => {
		const drawn = picture?.rows.find(({ label }) => label === 'California')?.figures[0]?.text;
		const [own] = rowsOf(rankingFigure, input).filter(({ state }) => state === 'CA');
		const digits = (text: string) => Number(text.replace(/[^\d]/g, ''));
		expect(digits(drawn ?? '')).toBe(Math.round(Math.abs(Number(own?.net))));
	});
});

describe('a picture', () => {
	it('is not offered where there is nothing to draw', () => {
		expect(scatterFigure.hasPicture?.(yearInput({}))).toBe(true);
		const { shown, ...rest } = yearInput({});
		const none = shown.view.paid.map(() => null);
		const view = { ...shown.view, paid: none, received: none };
		expect(scatterFigure.hasPicture?.({ ...rest, shown: { ...shown, view } })).toBe(false);
		expect(breakdownFigure.hasPicture?.(linesInput({}))).toBe(true);
		expect(breakdownFigure.hasPicture?.(linesInput({}, false))).toBe(false);
		expect(timelineFigure.hasPicture?.(yearsInput({}))).toBe(true);
	});
});
