import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { STATES } from '$lib/data/states';
import { fileName } from '$lib/files/file-name';
import { tableCsv, tableJson } from '$lib/files/table-files';
import { mapFigure } from '$lib/figures/map-figure';
import type { TakenRecord } from '$lib/figures/record';
import { stripFigure } from '$lib/figures/strip-figure';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { sumOf } from '$lib/fiscal/core/columns';
import { ledger } from '$lib/ledger/ledger.server';
import { expectTold } from '../../../tests/support/told-files';
import { choiceOf } from '$lib/fiscal/estimates/estimate-facts';
import { extremesOf } from '$lib/fiscal/core/extremes';
import NationAccount from './NationAccount.svelte';
import {
	estimatesFiles,
	extremesFiles,
	filesOfAll,
	nationFiles,
	yearListFiles,
	yearTableFiles,
	type MeasuredEnds
} from './year-files';
import YearEstimates from './YearEstimates.svelte';
import YearExtremes from './YearExtremes.svelte';
import { yearList, yearPageOf } from './year-page.server';
import { yearRows } from './year-rows';
import YearTable from './YearTable.svelte';

/** A year of our own account, the newest, and the first, which the Tax Foundation alone tells. */
const YEARS = [1981, 1994, 2024];

const address = () => '';

interface Json {
	readonly fields: readonly string[];
	readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

function fileOf<Input>(record: TakenRecord<Input>, input: Input): Json {
	const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
	return JSON.parse(tableJson(record.table(input), about)) as Json;
}

/** Cells of the rows of a drawn table, tags left out. */
function drawnRows(html: string): readonly (readonly string[])[] {
	const body = [...html.matchAll(/<tbody[\s\S]*?<\/tbody>/g)].map(([part]) => part).join('');
	return [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
		[...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
			cell
				.replace(/<[^>]*>/g, '')
				.replace(/\u2060/g, '')
				.trim()
		)
	);
}

/** "−$1,234", "+12.3" as a number; what is no number is NaN. */
function numberIn(cell = ''): number {
	return Number(cell.replace('−', '-').replace(/[^\d.-]/g, ''));
}

function toldIn(fiscalYear: number) {
	const page = yearPageOf(fiscalYear);
	const { series, ...surrounding } = ledger();
	const own = series.get(page.estimate);
	const choice = choiceOf(page.estimate);
	const shownBy = (scale: 'per-person' | 'total') => {
		const all = own ? shownYears(own, { ...choice, scale }, surrounding) : [];
		const found = all.find(({ view }) => view.fiscalYear === fiscalYear);
		if (!found) throw new Error(`No ${fiscalYear}.`);
		return found;
	};
	const shown = { perPerson: shownBy('per-person'), total: shownBy('total') };
	const methods =
		page.methods &&
		new Map(
			STATES.flatMap(({ code }, i) => {
				const all = page.methods?.[i];
				return all ? [[code, all] as const] : [];
			})
		);
	const extremes: readonly MeasuredEnds[] = [
		{
			label: 'Per person',
			scale: 'per-person',
			deficit: 'none',
			ends: extremesOf(shown.perPerson.view.plain)
		},
		{
			label: 'In all, against the national average',
			scale: 'total',
			deficit: 'per-person',
			ends: extremesOf(shown.total.view.neutral)
		}
	];
	return { page, shown, methods, extremes, rows: yearRows(shown) };
}

describe.each(YEARS)('the files of %d', (fiscalYear) => {
	const { page, shown, methods, extremes, rows } = toldIn(fiscalYear);
	const { estimate, nation, estimates } = page;

	it('hold the rows of the table of all states, in dollars where it has billions', () => {
		const input = { fiscalYear, estimate, rows, methods };
		const drawn = drawnRows(render(YearTable, { props: { ...input, source: '', address } }).body);
		const file = fileOf(yearTableFiles, input).rows;
		expect(file).toHaveLength(51);
		expect(drawn).toHaveLength(51);
		const byName = new Map(file.map((row) => [row.state_name, row]));
		for (const [rank, name, paid, received, net, each, neutral, all] of drawn) {
			const row = byName.get(name ?? '');
			expect([row?.fiscal_year, row?.estimate]).toEqual([fiscalYear, estimate]);
			expect(String(row?.rank ?? '')).toBe(rank);
			for (const [usd, cell] of [
				[row?.paid, paid],
				[row?.received, received],
				[row?.net, net]
			] as const) {
				expect(Math.abs(Number(usd) / 1e9 - numberIn(cell))).toBeLessThanOrEqual(0.0501);
			}
			for (const [usd, cell] of [
				[row?.net_per_person, each],
				[row?.net_neutral_per_person, neutral]
			] as const) {
				if (usd === null) expect(cell).toBe('no figure');
				else expect(Math.abs(Number(usd) - numberIn(cell))).toBeLessThanOrEqual(0.51);
			}
			expect(row?.all_methods ?? '').toBe(all ?? '');
		}
	});

	it('say of a state without a figure why it has none', () => {
		const [first, ...rest] = rows;
		if (!first) throw new Error('No rows.');
		const none = { ...first, net: null, missing: 'not covered' };
		const input = { fiscalYear, estimate, rows: [none, ...rest], methods };
		expect(fileOf(yearTableFiles, input).rows[0]).toMatchObject({
			net: null,
			missing: 'not covered'
		});
	});

	it('hold the two ends by each measure, each in its unit', () => {
		const input = { fiscalYear, estimate, extremes };
		const drawn = drawnRows(render(YearExtremes, { props: { ...input, address } }).body);
		const file = fileOf(extremesFiles, input).rows;
		expect(file.map(({ measured }) => measured)).toEqual(drawn.map(([label]) => label));
		expect(file.map(({ unit }) => unit)).toEqual(['dollars per person', 'dollars']);
		expect(file.map(({ deficit_rule }) => deficit_rule)).toEqual(['none', 'per-person']);
		const [, paid = '', received = ''] = drawn[0] ?? [];
		for (const [usd, cell] of [
			[file[0]?.paid_most_net, paid],
			[file[0]?.received_most_net, received]
		] as const) {
			expect(Math.abs(Number(usd) - numberIn(/[−+]?\$.*/.exec(cell)?.[0]))).toBeLessThanOrEqual(
				0.51
			);
		}
	});

	it('hold the lines of the nation’s account, whose parts make the whole of each side', () => {
		const persons = sumOf(shown.perPerson.view.population) ?? 0;
		const input = { fiscalYear, nation, persons };
		const drawn = drawnRows(render(NationAccount, { props: { ...input, address } }).body);
		const file = fileOf(nationFiles, input).rows;
		expect(file.map(({ line }) => line)).toEqual(drawn.map(([line]) => line));
		file.forEach(({ usd, usd_per_person: each }, i) => {
			const [, billions, own] = drawn[i] ?? [];
			expect(Math.abs(Number(usd) / 1e9 - numberIn(billions))).toBeLessThanOrEqual(0.0501);
			expect(Math.abs(Number(each) - numberIn(own))).toBeLessThanOrEqual(0.51);
		});
		for (const side of ['receipts', 'outlays']) {
			const parts = file.filter((row) => row.side === side).map(({ share }) => Number(share));
			expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 4);
		}
		expect(file[0]?.interest).toBe('counted');
	});

	it('hold a row an estimate with the counts of its sides, and say what it cannot tell', () => {
		const input = { fiscalYear, estimates };
		const drawn = drawnRows(render(YearEstimates, { props: { ...input, address } }).body);
		const file = fileOf(estimatesFiles, input).rows;
		expect(file).toHaveLength(drawn.length);
		expect(file.map(({ flags }) => flags)).toEqual(estimates.map(({ flags }) => flags.join(';')));
		file.forEach((row, i) => {
			const counts = [row.paid_more, row.about_even, row.received_more].join('\u00a0·\u00a0');
			expect(drawn[i]?.[2]).toContain(counts);
			if (row.paid_more_vs_average === null) expect(row.missing).toMatch(/no average/);
			if (row.paid_more_interest_counted === null) expect(row.missing).toMatch(/interest/);
		});
	});

	it('say in columns how they are calculated, each once, under names of their own', () => {
		const persons = 1;
		const records = [
			[yearTableFiles, { fiscalYear, estimate, rows, methods }],
			[extremesFiles, { fiscalYear, estimate, extremes }],
			[nationFiles, { fiscalYear, nation, persons }],
			[estimatesFiles, { fiscalYear, estimates }]
		] as const;
		const names = records.map(([record, input]) => {
			const taken = record as TakenRecord<unknown>;
			expectTold(taken, input);
			return fileName([taken.name, ...taken.files(input).parts], 'csv');
		});
		expect(new Set(names).size).toBe(records.length);
		for (const name of names) expect(name).toContain(String(fiscalYear));
	});
});

it('the file of all years has a row for each, newest first, and leaves out what a year cannot tell', () => {
	const { years } = yearList();
	const { rows } = fileOf(yearListFiles, years);
	expectTold(yearListFiles, years);
	expect(rows.map(({ fiscal_year }) => fiscal_year)).toEqual(
		years.map(({ fiscalYear }) => fiscalYear)
	);
	for (const [i, { facts, balancePerPerson }] of years.entries()) {
		expect(rows[i]).toMatchObject({
			estimate: facts.estimate,
			paid_more: facts.plain.payer,
			about_even: facts.plain.even,
			received_more: facts.plain.recipient,
			balance_per_person: Number(balancePerPerson.toFixed(2))
		});
	}
	expect(rows.at(-1)).toMatchObject({
		paid_more_interest_counted: null,
		missing: expect.stringContaining('interest not told')
	});
	expect(tableCsv(yearListFiles.table(years))).not.toContain('NaN');
});

const UNTOUCHED = { pointed: null, onpoint: () => undefined, onchoose: () => undefined };

describe('the files of what draws all states of a year', () => {
	it('are named by no state, whichever is marked', () => {
		const { page, shown } = toldIn(2024);
		const choice = choiceOf(page.estimate);
		const input = {
			shown: shown.perPerson,
			choice,
			base: 'neutral' as const,
			followed: ['NJ' as const],
			chosen: 'NJ' as const,
			labels: [],
			keys: null
		};
		const namesOf = ({ parts }: { readonly parts: readonly (string | number)[] }) =>
			fileName(['map', ...parts], 'csv');
		expect(namesOf(mapFigure.files(input))).toMatch(/_nj\.csv$/);
		const plain = { ...input, choice: { ...choice, deficit: 'none' as const } };
		const names = [input, plain].map((one) => namesOf(filesOfAll(mapFigure.files)(one)));
		expect(names.join()).not.toMatch(/_nj\b/);
		expect(new Set(names).size).toBe(2);
		expect(namesOf(filesOfAll(stripFigure.files)(plain))).toBe(names[1]);
		const tiles = { kind: 'auto' as const, usual: 'tiles' as const, ...UNTOUCHED };
		expect(namesOf(filesOfAll(mapFigure.files)(input, tiles))).toMatch(/_tiles\.csv$/);
	});
});
