import { describe, expect, it } from 'vitest';
import { datasetAnchor } from '$lib/data/dataset-address';
import { dataset, descriptorOf } from '$lib/data/datasets.server';
import { DATASET_PATHS, type DatasetPath } from '$lib/data/registry';
import { positionOf } from '$lib/data/states';
import { catalogue } from '$lib/files/catalogue.server';
import { accountLinesFile } from '$lib/files/data-files.server';
import { isWebAddress } from '$lib/files/datapackage';
import { accountOfDatasets, accountRows } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { KEY_DATASETS, totalDatasets } from '$lib/fiscal/account/keys/key-datasets';
import { isMix } from '$lib/fiscal/account/lines/line-dollars';
import { lineOf, LINES } from '$lib/fiscal/account/lines/lines';
import { accountModel } from '$lib/fiscal/account/model';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import type { AccountRows } from '$lib/fiscal/account/lines/rows';
import type { AccountModel, KeyId, LineId, SeriesId } from '$lib/fiscal/account/types';
import { sumParts, sumWords } from '$lib/words/account-figures';
import { withoutJoiners } from '$lib/words/money';

const model = accountOfDatasets();
const rows = accountRows();
const series = Object.keys(model.shares) as SeriesId[];

/** Tables of the nation, in which no state can be changed: what is made of them is not traced. */
const NATIONAL: readonly DatasetPath[] = [
	'context/federal-totals',
	'context/estate-gift-share',
	'funds/cffr-us'
];

type Row = Readonly<Record<string, unknown>>;

/** Columns that are no quantity. */
const PLACE_OR_TIME = /(^|_)(year|line|month|period|quarters|fips)(_|$)/;

function isCalifornia(row: Row): boolean {
	return [row.state, row.area].includes('CA') || String(row.fips ?? '').startsWith('06');
}

/** A row with its quantities raised by parts that differ by row and column, so that no ratio stays as it was. */
function raised(row: Row, at: number): Row {
	if (!isCalifornia(row)) return row;
	const cells = Object.entries(row).map(([name, value], column) => {
		const part = 1 + (1 + ((at * 7 + column * 3) % 101)) / 200;
		return [name, typeof value === 'number' && !PLACE_OR_TIME.test(name) ? value * part : value];
	});
	return Object.fromEntries(cells);
}

/** The account made again with every quantity of California in one table raised. */
function modelWithRaised(name: keyof AccountRows): AccountModel {
	const changed = (rows[name] as readonly Row[]).map(raised);
	return accountModel({ ...rows, [name]: changed } as unknown as AccountRows);
}

function pathOfTable(name: keyof AccountRows): DatasetPath {
	const path = DATASET_PATHS.find((one) => (dataset(one) as unknown) === rows[name]);
	if (!path) throw new Error(`No dataset is the table ${name}.`);
	return path;
}

const traced = (Object.keys(rows) as (keyof AccountRows)[])
	.map((name) => ({ name, path: pathOfTable(name) }))
	.filter(({ path }) => !NATIONAL.includes(path));

describe('the files of a number', () => {
	it('are there for every series and every total, each with a publisher and an address', () => {
		for (const id of series) expect(KEY_DATASETS[id].length).toBeGreaterThan(0);
		const all = [...Object.values(KEY_DATASETS), ...LINES.map(({ id }) => totalDatasets(id))];
		for (const path of new Set(all.flat())) {
			expect(DATASET_PATHS).toContain(path);
			expect(descriptorOf(path).address).not.toBe('');
		}
		for (const list of all) expect(new Set(list).size).toBe(list.length);
	});

	it.each(traced)(
		'of $path are told of the series that it moves, and of no other',
		({ name, path }) => {
			const made = modelWithRaised(name);
			const moved = series.filter((id) => !isSame(made.shares[id], model.shares[id]));
			const told = series.filter((id) => KEY_DATASETS[id].includes(path));
			expect(moved).toEqual(told);
			const totals = LINES.map(({ id }) => id).filter(
				(id) => !isSame(made.totals[id], model.totals[id])
			);
			for (const id of totals.filter(isLocated)) expect(totalDatasets(id)).toContain(path);
		}
	);

	it('of a mix are those of its parts', () => {
		const mixes = (Object.keys(KEY_DATASETS) as KeyId[]).filter(isMix);
		expect(mixes).toHaveLength(2);
		for (const mix of mixes) {
			const capital = mix === 'incidence' ? 'capital-income' : 'capital-gains';
			const parts = new Set([...KEY_DATASETS['net-earnings'], ...KEY_DATASETS[capital]]);
			expect(new Set(KEY_DATASETS[mix])).toEqual(parts);
		}
	});
});

describe('from California’s Social Security of FY2024 to its source', () => {
	const year = accountOf(model, DEFAULT_CHOICE).years.at(-1);
	const line = year?.lines.find((one) => one.line === 'social-security');
	const files = KEY_DATASETS[lineOf('social-security').defaultKey];
	const entries = catalogue().groups.flatMap(({ datasets }) => datasets);

	it('takes the sum, the file, and the publisher: three steps', () => {
		const [nation, state] = [line?.total ?? NaN, line?.usd[positionOf('CA')] ?? NaN];
		const sum = sumWords({ nation, state, share: state / nation }, 'billion');
		expect(withoutJoiners(sum ?? '')).toBe('$1,453.6 billion × 9.577% = $139.2 billion');
		const newest = files.at(-1) ?? '';
		expect(newest).toBe('funds/social-security');
		const entry = entries.find(({ id }) => id === datasetAnchor(newest));
		expect(entry?.file.path).toBe('sources/funds/social-security.csv');
		expect(entry?.descriptor.publisher).toContain('Social Security Administration');
		expect(isWebAddress(entry?.descriptor.address ?? '')).toBe(true);
	});

	it('works for every line and every way of sharing: each file has its place on the data page', () => {
		const ids = new Set(entries.map(({ id }) => id));
		const paths = LINES.flatMap(({ id, keys }) => [
			...totalDatasets(id),
			...keys.flatMap((key) => KEY_DATASETS[key.id])
		]);
		expect(paths.length).toBeGreaterThan(100);
		expect(paths.filter((path) => !ids.has(datasetAnchor(path)))).toEqual([]);
	});
});

describe('the sum behind a line', () => {
	it('multiplies out as printed for nearly every line, state and year; the rest says that it is about so', () => {
		const lines = accountOf(model, DEFAULT_CHOICE).years.flatMap((year) => year.lines);
		const sums = lines
			.filter(({ total }) => total !== 0)
			.flatMap(({ total, usd }) =>
				usd.map((state) => ({ nation: total, state, share: state / total }))
			);
		expect(sums.length).toBeGreaterThan(90_000);
		for (const unit of ['billion', 'million'] as const) {
			// Where the nation's total is rounded away from a state's, no share makes the printed figures meet.
			const near = sums.filter((sum) => sumParts(sum, unit)?.isExact !== true);
			expect(near.length).toBeLessThan(sums.length / 200);
			expect(near.filter((sum) => !sumWords(sum, unit)?.includes(' = about '))).toEqual([]);
		}
	});
});

/** What is left of a total once others are taken off moves with each of them: its files are the budget's. */
const REMAINDERS: readonly LineId[] = ['other-grants', 'defense-other', 'not-located'];

function isLocated(id: LineId): boolean {
	return !REMAINDERS.includes(id);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

it('account-lines.csv names population for student aid from FY2020 on, and for coronavirus payments after FY2021', () => {
	const [head = '', ...lines] = accountLinesFile().text.trimEnd().split('\n');
	const names = head.split(',');
	const keysOf = (line: string) =>
		lines
			.map((text) => text.split(','))
			.filter((cells) => cells[names.indexOf('line')] === line)
			.map((cells) => [Number(cells[0]), cells[names.indexOf('key')]] as const);
	const yearsBy = (line: string, key: string) => [
		...new Set(keysOf(line).flatMap(([year, own]) => (own === key ? [year] : [])))
	];
	expect(yearsBy('students', 'population')).toEqual([2020, 2021, 2022, 2023, 2024]);
	expect(yearsBy('coronavirus-payments', 'population').filter((year) => year > 2019)).toEqual([
		2022, 2023, 2024
	]);
});
