import { createHash } from 'node:crypto';
import { group } from 'd3';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '$lib/data/registry';
import { STATE_CODES } from '$lib/data/states';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import type { TableSchema } from '$lib/files/datapackage';
import { ledger } from '$lib/ledger/ledger.server';
import { builtFiles, bytesOf, readBuilt } from '../support/built';
import { datasetRows } from '../support/figures';

type Row = Readonly<Record<string, string>>;

const header =
	'estimate,vintage,fiscal_year,state,state_name,paid_usd,received_usd,net_usd,' +
	'received_per_dollar_paid,published_ratio,population,gdp_usd,personal_income_usd,price_index,' +
	'regional_price_parity,' +
	'paid_per_person_usd,received_per_person_usd,net_per_person_usd,net_share_of_gdp,net_real_usd,net_local_usd,' +
	'net_neutral_per_person_rule_usd,net_neutral_tax_share_rule_usd,' +
	'net_neutral_income_share_rule_usd,rank_net_per_person,' +
	'net_per_person_low_usd,net_per_person_high_usd,net_with_interest_usd,' +
	'received_within_two_years_share,paid_within_two_years_share,' +
	'flags,status,paid_source,received_source';

function parsed(file: string): readonly Row[] {
	const { data, errors } = Papa.parse<Row>(readBuilt(file), {
		header: true,
		delimiter: ',',
		skipEmptyLines: true
	});
	if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
	return data;
}

const central = readBuilt('data/balances.csv');
const rows = parsed('data/balances.csv');
const lines = central.trimEnd().split('\n').slice(1);

function keyOf(row: Row): string {
	return `${row.estimate} ${row.fiscal_year} ${row.state}`;
}

/** A part of the central file: its header and the lines whose rows fit, unchanged and in order. */
function sliceOf(fits: (row: Row) => boolean): string {
	const [first] = central.split('\n');
	const kept = lines.filter((_, index) => fits(rows[index] ?? {}));
	return [first, ...kept, ''].join('\n');
}

function filesIn(folder: string): readonly string[] {
	return builtFiles().filter((file) => file.startsWith(`data/${folder}/`));
}

describe('balances.csv', () => {
	it('has exactly the published columns', () => {
		expect(central.split('\n')[0]).toBe(header);
		expect(lines).toHaveLength(rows.length);
	});

	it('has a row for each estimate, each of its years, and each of 51 areas', () => {
		const years = [...ledger().series.values()].flatMap((series) => series.years);
		expect(ledger().series.size).toBe(ESTIMATES.length);
		expect(rows).toHaveLength(years.length * 51);
		expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
	});

	it('is sorted by estimate, fiscal year and state', () => {
		const keys = rows.map(keyOf);
		expect(keys).toEqual([...keys].sort());
	});

	it('writes plain decimals: no separators, no exponents, no signs of currency', () => {
		const numeric = header
			.split(',')
			.filter((name) => /_usd|ratio|_paid$|population|price|share|rank/.test(name));
		const odd = rows.flatMap((row) =>
			numeric
				.filter((name) => !/^(-?\d+(\.\d+)?)?$/.test(row[name] ?? '?'))
				.map((name) => `${keyOf(row)} ${name}`)
		);
		expect(numeric).toHaveLength(25);
		expect(odd).toEqual([]);
	});

	it('leaves a missing figure empty, never 0, and says why', () => {
		const amounts = ['paid_usd', 'received_usd'] as const;
		expect(rows.filter((row) => amounts.some((name) => Number(row[name] || 1) === 0))).toEqual([]);
		const silent = rows.filter((row) => row.net_usd === '' && row.status === 'present');
		expect(silent.map(keyOf)).toEqual([]);
		const empty = rows.find((row) => keyOf(row) === 'rockefeller-2025 2023 DC');
		expect(empty).toMatchObject({ net_usd: '', net_per_person_usd: '', status: 'not-covered' });
	});

	it('has the figures of the Tax Foundation as its dataset has them', () => {
		const published = datasetRows('balances/tax-foundation');
		const own = rows.filter(({ estimate }) => estimate === 'tax-foundation');
		expect(own).toHaveLength(published.length);
		const sides = ({ state, fiscal_year, paid_usd, received_usd }: Row) =>
			`${state} ${fiscal_year} ${paid_usd} ${received_usd}`;
		expect(new Set(own.map(sides))).toEqual(new Set(published.map(sides)));
	});

	it('has net = received − paid wherever all three are there', () => {
		const whole = rows.filter((row) => row.paid_usd && row.received_usd && row.net_usd);
		const wrong = whole.filter(
			(row) => Number(row.net_usd) !== Number(row.received_usd) - Number(row.paid_usd)
		);
		expect(whole.length).toBeGreaterThan(51 * 25);
		expect(wrong.map(keyOf)).toEqual([]);
	});
});

describe('the parts of balances.csv', () => {
	it('are there for every estimate, state and fiscal year, and no other', () => {
		const years = [...new Set(rows.map((row) => row.fiscal_year))].sort();
		expect(filesIn('estimates')).toEqual(
			ESTIMATES.map(({ id }) => `data/estimates/${id}.csv`).sort()
		);
		expect(filesIn('states')).toEqual(
			STATE_CODES.map((code) => `data/states/${code.toLowerCase()}.csv`).sort()
		);
		expect(filesIn('years')).toEqual(years.map((year) => `data/years/${year}.csv`));
	});

	it.each([
		['estimates', 'estimate'],
		['states', 'state'],
		['years', 'fiscal_year']
	])('%s are exact slices of it', (folder, column) => {
		const differing = filesIn(folder).filter((file) => {
			const value = file.replace(/^.*\/|\.csv$/g, '');
			return readBuilt(file) !== sliceOf((row) => row[column]?.toLowerCase() === value);
		});
		expect(filesIn(folder).length).toBeGreaterThan(8);
		expect(differing).toEqual([]);
	});
});

describe('account-lines.csv', () => {
	const [head = '', ...body] = readBuilt('data/account-lines.csv').trimEnd().split('\n');

	it('is cut by state into files in the same columns', () => {
		expect(head).toBe(
			'fiscal_year,state,side,group,line,usd,national_usd,key,key_year,key_basis,key_age,counted'
		);
		expect(filesIn('account-lines').filter((file) => file.endsWith('.csv'))).toEqual(
			STATE_CODES.map((code) => `data/account-lines/${code.toLowerCase()}.csv`).sort()
		);
		const byState = group(body, (line) => line.split(',')[1]);
		for (const code of STATE_CODES) {
			const own = byState.get(code) ?? [];
			const file = readBuilt(`data/account-lines/${code.toLowerCase()}.csv`);
			expect(file).toBe([head, ...own, ''].join('\n'));
		}
	});

	it('adds up to what the account says each state paid and received', () => {
		const sums = new Map<string, number>();
		for (const line of body) {
			const [year, state, side, , , usd, , , , , , counted] = line.split(',');
			const key = `${year} ${state} ${side}`;
			if (counted === 'yes') sums.set(key, (sums.get(key) ?? 0) + Number(usd));
		}
		const own = rows.filter(({ estimate }) => estimate === 'account');
		const wrong = own.filter(({ fiscal_year, state, paid_usd, received_usd }) => {
			const [paid, received] = ['paid', 'received'].map((side) =>
				sums.get(`${fiscal_year} ${state} ${side}`)
			);
			return paid !== Number(paid_usd) || received !== Number(received_usd);
		});
		expect(own).toHaveLength(42 * 51);
		expect(wrong.map(keyOf)).toEqual([]);
	});
});

describe('the source datasets', () => {
	it('are there as CSV with a descriptor each', () => {
		const expected = DATASET_PATHS.flatMap((path) =>
			['csv', 'json'].map((kind) => `data/sources/${path}.${kind}`)
		);
		expect(filesIn('sources')).toEqual([...expected].sort());
	});

	it('have the columns that their descriptors tell, in order', () => {
		const differing = DATASET_PATHS.filter((path) => {
			const { fields } = JSON.parse(readBuilt(`data/sources/${path}.json`));
			const names = fields.map(({ name }: { name: string }) => name).join(',');
			return readBuilt(`data/sources/${path}.csv`).split('\n')[0] !== names;
		});
		expect(differing).toEqual([]);
	});
});

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly rows: number;
	readonly bytes: number;
	readonly hash: string;
	readonly schema?: string | TableSchema;
}

/** Cells of a table that are not as its schema has its fields. */
function strayCells({ path, schema }: Resource): string[] {
	if (schema === undefined) return [];
	const { fields } =
		typeof schema === 'string' ? (JSON.parse(readBuilt(`data/${schema}`)) as TableSchema) : schema;
	const held = fields.flatMap(({ name, constraints }) =>
		constraints ? [{ name, constraints }] : []
	);
	return parsed(`data/${path}`).flatMap((row) =>
		held
			.filter(({ name, constraints: { required, pattern } }) => {
				const cell = row[name] ?? '';
				if (cell === '') return required === true;
				return pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell);
			})
			.map(({ name }) => `${path}, ${name}: "${row[name]}"`)
	);
}

describe('datapackage.json', () => {
	const { resources } = JSON.parse(readBuilt('data/datapackage.json')) as {
		readonly resources: readonly Resource[];
	};

	it('lists every CSV file of the data folder and the claims, each under a name of its own', () => {
		const files = builtFiles().filter((file) => /^data\/(?:.*\.csv|claims\.json)$/.test(file));
		expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(files);
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	});

	it('tells the bytes and the hash that each file has', () => {
		const wrong = resources.filter(({ path, bytes, hash }) => {
			const content = bytesOf(`data/${path}`);
			const digest = createHash('sha256').update(content).digest('hex');
			return content.length !== bytes || hash !== `sha256:${digest}`;
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('tells how many rows a table has, and how many claims there are', () => {
		const tables = resources.filter(({ path }) => !path.endsWith('.json'));
		const wrong = tables.filter(({ path, rows: told }) => parsed(`data/${path}`).length !== told);
		expect(wrong.map(({ path }) => path)).toEqual([]);
		const claims = resources.find(({ path }) => path === 'claims.json');
		expect(JSON.parse(readBuilt('data/claims.json')).claims).toHaveLength(claims?.rows ?? -1);
	});

	it('asks of fields what each cell of them keeps to', () => {
		expect(resources.flatMap(strayCells)).toEqual([]);
		const balances = resources.find(({ path }) => path === 'balances.csv');
		expect(balances?.schema).toMatchObject({
			fields: expect.arrayContaining([
				expect.objectContaining({ name: 'state', constraints: expect.anything() })
			])
		});
	});

	it('gives each table a schema, or the file that holds it', () => {
		const shared = JSON.parse(readBuilt('data/balances.schema.json'));
		const balances = resources.find(({ path }) => path === 'balances.csv');
		expect(balances?.schema).toEqual(shared);
		const bare = resources.filter(({ schema }) => schema === undefined);
		expect(bare.map(({ path }) => path)).toEqual(['claims.json']);
		const named = resources.flatMap(({ schema }) => (typeof schema === 'string' ? [schema] : []));
		expect(new Set(named)).toEqual(
			new Set(['balances.schema.json', 'account-lines.schema.json', 'counties.schema.json'])
		);
	});
});
