import { describe, expect, it } from 'vitest';
import { LoadFault } from './load-fault';
import { checkContext, checkLines, checkSeries, checkWhole } from './check-files';

const year = { year: 2005, paid: [1], received: [2], net: null, ratio: null };
const series = (fields: object) => ({
	estimate: 'tax-foundation',
	unit: 1,
	years: [{ ...year, status: 'present', flags: [], ...fields }]
});
const context = (fields: object) => ({
	years: [{ year: 2005, population: [1], gdp: null, personalIncome: null, ...fields }]
});
const line = { line: 'income-tax', usd: [1], unit: 1, nation: [1], held: [] };

/** Files as they come, before anybody knows of what kind they are. */
const checks: Readonly<Record<string, (file: never) => void>> = {
	series: (file) => checkSeries(file, 'tax-foundation', [2005]),
	context: checkContext,
	lines: (file) => checkLines(file, 'NM'),
	whole: (file) => checkWhole(file, 'tax-foundation', [2005])
};
const open = (kind: string, file: unknown) => () => checks[kind]?.(file as never);

const whole = (fields: object) => ({
	receiptsPerPerson: [[2005, 1]],
	points: [{}],
	since: [],
	labels: [{}],
	series: series({}),
	context: context({ regionalPrices: null }),
	...fields
});

describe('a file of another shape is refused', () => {
	it.each<readonly [kind: string, file: unknown]>([
		...['series', 'context', 'lines', 'whole'].flatMap((kind) =>
			[{}, [], null, 'text', 7, { years: [] }, { years: [{}] }, { lines: [] }, { lines: [{}] }].map(
				(file) => [kind, file] as const
			)
		),
		['series', { ...series({}), estimate: undefined }],
		['series', { ...series({}), estimate: 'rockefeller-2025' }],
		['series', series({ year: 2004 })],
		['lines', { state: 'CA', from: 1981, lines: [line] }],
		['whole', whole({ labels: [] })],
		['whole', whole({ points: {} })],
		['whole', whole({ since: undefined })],
		['whole', whole({ series: {} })],
		['whole', whole({ context: [] })],
		['series', { ...series({}), unit: 'millions' }],
		['series', series({ paid: undefined })],
		['series', series({ paid: ['1'] })],
		['series', series({ received: [] })],
		['series', series({ year: '2005' })],
		['series', series({ status: undefined })],
		['series', series({ flags: null })],
		['context', context({ regionalPrices: 100 })],
		['context', context({ population: null, regionalPrices: null })],
		['lines', { state: 'NM', from: 1981, lines: [{ ...line, usd: null }] }],
		['lines', { state: 'NM', from: 1981, lines: [line, { ...line, nation: ['1'] }] }]
	])('as %s: %j', (kind, file) => {
		expect(open(kind, file)).toThrow(LoadFault);
	});

	it.each<readonly [kind: string, file: unknown]>([
		['series', series({})],
		['context', context({ regionalPrices: null })],
		['lines', { state: 'NM', from: 1981, lines: [line] }],
		['whole', whole({})]
	])('but not %s of its own: %j', (kind, file) => {
		expect(open(kind, file)).not.toThrow();
	});
});
