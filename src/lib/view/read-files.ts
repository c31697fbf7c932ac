import type { StateCode } from '$lib/data/states';
import type { StateLines } from '$lib/fiscal/account/lines/state-lines';
import type { EstimateSeries } from '$lib/fiscal/core/types';
import type { Surrounding } from '$lib/fiscal/measures/shown-years';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import { unpackContext, unpackSeries, type PackedContext, type PackedSeries } from './pack';
import { unpackLines, type PackedLines } from './pack-lines';
import { checkContext, checkLines, checkSeries, checkWhole } from './check-files';
import type { WholeData } from './figure-files';

type Context = Surrounding['context'];

/** All that live charts are drawn from, out of the file that holds it; throws where that holds anything else. */
export function readWhole(file: WholeData, years: readonly number[]) {
	checkWhole(file, DEFAULT_ESTIMATE, years);
	const { labels, points } = file;
	const context = readContext(file.context);
	const receiptsPerPerson = new Map(file.receiptsPerPerson);
	return { labels, points, context, receiptsPerPerson, own: unpackSeries(file.series, context) };
}

/** An estimate with all of its years; throws where a file does not hold it. */
export function readSeries(
	file: PackedSeries,
	wanted: Pick<EstimateSeries, 'estimate'> & { readonly years: readonly number[] },
	context: Context
): EstimateSeries {
	checkSeries(file, wanted.estimate, wanted.years);
	return unpackSeries(file, context);
}

/** What figures are divided by; throws where a file does not hold it. */
export function readContext(file: PackedContext): Context {
	checkContext(file);
	return unpackContext(file);
}

/** The lines of a state; throws where a file does not hold them. */
export function readLines(file: PackedLines, state: StateCode): StateLines {
	checkLines(file, state);
	return unpackLines(file);
}
