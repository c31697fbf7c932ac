import type { StateCode } from '$lib/data/states';
import type { EstimateId } from '$lib/fiscal/core/types';
import { LoadFault } from './load-fault';
import type { WholeData } from './figure-files';
import type { PackedContext, PackedSeries } from './pack';
import type { PackedLines } from './pack-lines';

/** A file as it came, before anybody knows of what kind it is. */
type Fields = Readonly<Record<string, unknown>>;

/** Throws where a file does not hold an estimate with all of its years. */
export function checkSeries(
	file: PackedSeries,
	estimate: EstimateId,
	years: readonly number[]
): void {
	const { unit, years: held, ...fields } = fieldsOf(file);
	if (!Number.isFinite(unit) || !isListOf(held, isYear)) {
		throw new LoadFault('what came holds no estimate');
	}
	const known = new Set(file.years.map(({ year }) => year));
	if (fields.estimate !== estimate || !years.every((year) => known.has(year))) {
		throw new LoadFault('what came is another estimate or has not all of its years');
	}
}

/** Throws where a file does not hold what figures are divided by. */
export function checkContext(file: PackedContext): void {
	if (!isListOf(fieldsOf(file).years, isContextYear)) {
		throw new LoadFault('what came holds no population and prices');
	}
}

/** Throws where a file does not hold all that charts are drawn from at first. */
export function checkWhole(file: WholeData, estimate: EstimateId, years: readonly number[]): void {
	const { receiptsPerPerson, points, since, labels } = fieldsOf(file);
	const hasAll = [receiptsPerPerson, points, labels].every((part) => isListOf(part, () => true));
	if (!hasAll || !Array.isArray(since)) {
		throw new LoadFault('what came holds no figures of the first view');
	}
	checkSeries(file.series, estimate, years);
	checkContext(file.context);
}

/** Throws where a file does not hold the lines of a state. */
export function checkLines(file: PackedLines, state: StateCode): void {
	if (!isListOf(fieldsOf(file).lines, isLine)) throw new LoadFault('what came holds no lines');
	if (file.state !== state) throw new LoadFault('what came is of another state');
}

function isYear(value: unknown): boolean {
	const { year, paid, received, net, ratio, status, flags } = fieldsOf(value);
	return (
		Number.isInteger(year) &&
		[paid, received, net, ratio].every(isColumnOrNone) &&
		(typeof status === 'string' || Array.isArray(status)) &&
		Array.isArray(flags)
	);
}

function isContextYear(value: unknown): boolean {
	const { year, population, gdp, personalIncome, regionalPrices } = fieldsOf(value);
	return (
		Number.isInteger(year) &&
		isColumn(population) &&
		[gdp, personalIncome, regionalPrices].every(isColumnOrNone)
	);
}

function isLine(value: unknown): boolean {
	const { line, usd, unit, nation, held } = fieldsOf(value);
	return (
		typeof line === 'string' &&
		isColumn(usd) &&
		Number.isFinite(unit) &&
		isColumn(nation) &&
		Array.isArray(held)
	);
}

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function isListOf(value: unknown, isOne: (entry: unknown) => boolean): boolean {
	return Array.isArray(value) && value.length > 0 && value.every(isOne);
}

function isColumn(value: unknown): boolean {
	return isListOf(value, (entry) => entry === null || Number.isFinite(entry));
}

function isColumnOrNone(value: unknown): boolean {
	return value === null || isColumn(value);
}
