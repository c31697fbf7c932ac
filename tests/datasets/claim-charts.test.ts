import { extent } from 'd3';
import { describe, expect, it } from 'vitest';
import { placeAsserted } from '$lib/charts/asserted/place';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import { FRAMES } from '$lib/charts/timeline/frame';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { isByYear } from '$lib/fiscal/verdict/trials';
import { valuesIn } from '$lib/fiscal/verdict/vote-values';
import { claimVerdicts, rowsOfPart } from '$lib/ledger/verdict.server';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import { assertedTable } from '$lib/figures/asserted-table';
import { assertedTitle, assertedWords } from '$lib/words/asserted-words';
import { runWords } from '$lib/words/value-words';
import { seriesOf } from '../../src/routes/claims/claim-parts.server';

const charts = claimVerdicts().flatMap(({ claim, parts }) =>
	parts.flatMap((verdict) => {
		const series = seriesOf(verdict);
		return series ? [{ name: `${claim}, part ${verdict.part.part}`, verdict, series }] : [];
	})
);

/** What is drawn of methods that vote in the years tried, as the part's own size: negative against its side. */
function markedOf({ part, trials }: PartVerdict, { lines }: AssertedSeries): readonly number[] {
	const voting = new Set(
		trials.flatMap(({ specification: { id }, fiscalYears }) =>
			fiscalYears.map((year) => `${id} ${year}`)
		)
	);
	const years = new Set(trials.flatMap(({ fiscalYears }) => fiscalYears));
	const isPaid = part.measure === 'net' && part.side === 'payer';
	return lines
		.filter(({ kind }) => kind !== 'hybrid')
		.flatMap(({ id, kind, points }) =>
			points
				.filter(({ year }) => years.has(year))
				// Another's figure that the sentence quotes has no vote on it; each choice of our own account has.
				.filter(({ year }) => kind !== 'published' || voting.has(`${id} ${year}`))
				.map(({ value }) => (isPaid ? -value : value))
		);
}

describe('the charts of all claims', () => {
	it('mark what each method gives in each year that it is tried on', () => {
		const wanting = charts
			.filter(({ series }) => ['net', 'paid', 'received', 'ratio'].includes(series.measure))
			.flatMap(({ name, verdict, series }) =>
				verdict.trials.flatMap((trial) =>
					trial.fiscalYears.flatMap((year) => {
						const drawn = series.lines
							.filter(({ kind }) => kind !== 'hybrid')
							.flatMap(({ points }) => points.filter((point) => point.year === year))
							.map(({ value }) => value);
						const [own] = valuesIn(
							rowsOfPart(verdict.part),
							{ ...trial, fiscalYears: [year] },
							verdict.part
						);
						if (own === undefined || drawn.some((value) => Math.abs(value - own) <= slack(own)))
							return [];
						return [`${name}: ${trial.specification.id} in FY${year}`];
					})
				)
			);
		expect(wanting.slice(0, 20)).toEqual([]);
	});

	it('have as least and most of the marks that count both ends that their title names', () => {
		const told = charts.filter(
			({ verdict: { part, spread } }) => part.test === 'amount' && isByYear(part) && spread
		);
		expect(told.length).toBeGreaterThan(50);
		for (const { name, verdict, series } of told) {
			const [least = NaN, most = NaN] = extent(markedOf(verdict, series));
			expect(assertedTitle(verdict), name).toContain(runWords(verdict.part, [least, most]));
		}
	});

	it('say in their tables which figures of others have no vote, the quoted ones', () => {
		const silent = charts.flatMap(({ name, series }) =>
			assertedTable(series, '')
				.rows.filter(({ cells: [, votes] }) => votes === 'no')
				.filter(({ cells: [, , , id] }) => !specificationOf(String(id)).isHybrid)
				.map(({ cells: [, , year, id] }) => `${name}: ${id} ${year}`)
		);
		expect(silent).toContain('newsom-over-80-billion, part 1: rockefeller-2024-none 2022');
		for (const one of silent)
			expect(one).toMatch(/: (?:rockefeller|tax-foundation|new-york-comptroller)-/);
	});

	it('have room for all their marks', () => {
		for (const { name, verdict, series } of charts)
			for (const frame of FRAMES) {
				const placed = placeAsserted(series, frame, assertedWords(verdict.part));
				const ys = placed.lines.flatMap(({ dots, d }) => [
					...dots.map(({ y }) => y),
					...[...d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y))
				]);
				const [top = NaN, foot = NaN] = extent(ys);
				expect(top, name).toBeGreaterThanOrEqual(20);
				expect(foot, name).toBeLessThanOrEqual(placed.bottom);
			}
	});
});

/** Equal methods may differ by what rounding leaves. */
function slack(value: number): number {
	return 1e-6 * Math.abs(value);
}
