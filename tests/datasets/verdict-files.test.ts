import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { balancesFile, methodsFile, signsFile } from '$lib/files/data-files.server';
import { cellsByState } from '$lib/ledger/verdict.server';

type Row = Readonly<Record<string, string>>;

const csv = (text: string): readonly Row[] =>
	Papa.parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true }).data;

const methods = new Map(csv(methodsFile().text).map((row) => [row.method, row]));
const signs = csv(signsFile().text);
const isNeutral = (row: Row) => methods.get(row.method)?.rule !== 'none';

function weightsBy(keyOf: (row: Row) => string): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const row of signs) {
		const key = keyOf(row);
		sums.set(key, (sums.get(key) ?? 0) + Number(row.weight));
	}
	return sums;
}

describe('signs.csv', () => {
	it('has methods that methods.csv tells, each calculation once', () => {
		expect(signs.filter(({ method }) => !methods.has(method))).toEqual([]);
		const keys = new Set(signs.map((row) => `${row.method} ${row.fiscal_year} ${row.state}`));
		expect(keys.size).toBe(signs.length);
		expect(new Set(signs.map(({ state }) => state)).size).toBe(STATE_CODES.length);
	});

	it('gives each maker one vote a state and year dollar for dollar, and one with the deficit shared out', () => {
		const sums = weightsBy((row) =>
			[methods.get(row.method)?.maker, isNeutral(row), row.fiscal_year, row.state].join(' ')
		);
		const odd = [...sums].filter(([, sum]) => Math.abs(sum - 1) > 0.0001 && sum !== 0);
		expect(odd).toEqual([]);
		expect([...sums].filter(([key, sum]) => key.startsWith('account ') && sum === 0)).toEqual([]);
	});

	it('says at the end of a row why it has no figure, and nothing where it has one', () => {
		expect(Object.keys(signs[0] ?? {}).at(-1)).toBe('status');
		expect(signs.filter((row) => (row.net_usd === '') !== (row.status !== ''))).toEqual([]);
		const statusOf = (specification: string, year: string, state: string) =>
			signs.find(
				(row) =>
					methods.get(row.method)?.specification === specification &&
					row.fiscal_year === year &&
					row.state === state
			)?.status;
		expect(statusOf('rockefeller-2023-none', '2021', 'DC')).toBe('not-covered');
		expect(statusOf('rockefeller-2019-tax-share', '2017', 'VA')).toBe('source-error');
		expect(statusOf('rockefeller-2019-none', '2017', 'CA')).toBe('not-published');
		expect(statusOf('pew-none', '2014', 'CA')).toBe('not-published');
		expect(statusOf('tax-foundation-none', '2005', 'CA')).toBe('');
	});

	it('gives the reasons that balances.csv gives', () => {
		const reasons = new Map(
			csv(balancesFile().text).map((row) => [
				`${row.estimate} ${row.fiscal_year} ${row.state}`,
				row.status
			])
		);
		const told = signs
			.filter(({ status }) => status !== '')
			.flatMap((row) => {
				const { estimate = '' } = methods.get(row.method) ?? {};
				const reason = reasons.get(`${estimate} ${row.fiscal_year} ${row.state}`);
				return reason === undefined || reason === 'present' ? [] : [[row.status, reason]];
			});
		expect(told.length).toBeGreaterThan(250);
		expect(told.filter(([own, reason]) => own !== reason)).toEqual([]);
	});

	it('gives estimates of where cash is booked, and rows without a side, no vote', () => {
		const idle = signs.filter((row) => methods.get(row.method)?.maker === '' || row.side === '');
		expect(idle.length).toBeGreaterThan(4000);
		expect(idle.filter(({ weight }) => Number(weight) !== 0)).toEqual([]);
	});

	it('adds up to the votes that verdicts are counted from', () => {
		const sums = weightsBy((row) => [row.state, isNeutral(row), row.side].join(' '));
		for (const { state, rows } of cellsByState().values()) {
			for (const neutral of [false, true]) {
				const own = rows
					.filter(({ specification }) => (specification.rule !== 'none') === neutral)
					.flatMap(({ years }) => years)
					.filter(({ side }) => side === 'payer');
				const told = sums.get(`${state} ${neutral} payer`) ?? 0;
				expect(told).toBeCloseTo(
					own.reduce((sum, { weight }) => sum + weight, 0),
					2
				);
			}
		}
	});

	it('puts every row on the side that its own figures tell, where its sign has not been turned since', () => {
		const wrong = signs.filter(({ net_usd: net, band_usd: band, side }) => {
			if (net === '' || band === '') return false;
			const [size, width] = [Number(net), Number(band)];
			const near = Math.abs(Math.abs(size) - width) <= 1;
			return (
				!near && side !== (Math.abs(size) <= width ? 'even' : size < 0 ? 'payer' : 'recipient')
			);
		});
		expect(wrong).toEqual([]);
	});
});
