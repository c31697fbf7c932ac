import type { StateCode } from '$lib/data/states';
import type { ClaimInput } from '$lib/figures/claim-figure';
import { quoted } from '$lib/view/address';
import { briefBylineOf, type ClaimPage, type PartView } from './claim-view';
import { packSeries, unpackSeries, type PackedSeries } from './pack-series';

/** The parts of a claim that methods stand behind, the main one first: one at a time is shown with its chart. */
export function testedParts({ parts }: Pick<ClaimPage, 'parts'>): readonly PartView[] {
	return parts.filter(({ rows }) => rows.length > 0);
}

/** The part that an address asks for by its number, and what is said where there is none such; else the first. */
export function partAsked(
	text: string | null,
	tested: readonly PartView[]
): { readonly part: number | undefined; readonly note: string } {
	const first = tested[0]?.part;
	if (text === null) return { part: first, note: '' };
	const part = tested.find((one) => String(one.part) === text)?.part;
	if (part !== undefined) return { part, note: '' };
	const shown = first === undefined ? '' : ` Part ${first} is shown.`;
	return { part: first, note: `This claim has no tested part “${quoted(text)}”.${shown}` };
}

/** The query of a claim's page: the state that it is put to, and the part shown where that is not the first. */
export function claimPageQuery(
	state: StateCode | null,
	part: PartView | undefined,
	tested: readonly PartView[]
): string {
	const asked = [
		state && `state=${state.toLowerCase()}`,
		part && part.part !== tested[0]?.part && `part=${part.part}`
	];
	return asked.filter(Boolean).join('&');
}

/** What the chart of a part is drawn from; `null` where it has none. */
export function chartOf(claim: ClaimPage, part: PartView): ClaimInput | null {
	const { series, title, sentence, asserted, state, group, measure } = part;
	if (!series) return null;
	const asserting = briefBylineOf(claim);
	const told = { title, sentence, asserted, asserting, state, group, measure };
	return { claim: claim.id, part: part.part, ...told, series };
}

/** The chart of a part on its way to a page that shows it alone. */
export type PackedChart = Omit<ClaimInput, 'series'> & { readonly series: PackedSeries };

/** The charts of all parts, for where one stands without the page of its claim. */
export function packCharts(claim: ClaimPage): readonly PackedChart[] {
	return testedParts(claim).flatMap((part) => {
		const chart = chartOf(claim, part);
		return chart ? [{ ...chart, series: packSeries(chart.series) }] : [];
	});
}

/** The chart that `packCharts` packed. */
export function unpackChart(chart: PackedChart): ClaimInput {
	return { ...chart, series: unpackSeries(chart.series) };
}
