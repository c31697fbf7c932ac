import { describe, expect, it } from 'vitest';
import { touched } from '../../../tests/support/asserted-names';
import { boxOfName } from '$lib/charts/asserted/labels';
import { placeAsserted } from '$lib/charts/asserted/place';
import { FRAMES } from '$lib/charts/timeline/frame';
import { fileName } from '$lib/files/file-name';
import { arithmeticFigure, correctionsFigure } from '$lib/figures/arithmetic-figure';
import { correctionsInput, printedInput } from '$lib/figures/arithmetic-input';
import { claimFigure } from '$lib/figures/claim-figure';
import { conditionFigure } from '$lib/figures/condition-figure';
import { shownSeries } from '$lib/figures/condition-panels';
import { explainFigure } from '$lib/figures/explain-figure';
import { placeboFigure } from '$lib/figures/placebo-figure';
import type { FigureRecord } from '$lib/figures/record';
import { reversalsFigure } from '$lib/figures/reversals-figure';
import { explain } from '$lib/fiscal/conditions/explain';
import { expectTold } from '../../../tests/support/told-files';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import { arithmeticOfClaim, campaignArithmetic } from '$lib/ledger/campaign.server';
import { load } from './+page.server';
import { claimIds } from './claim-groups.server';
import { claimPage } from './claim-page.server';
import { briefBylineOf } from './claim-view';
import { unpackFrame, unpackState } from './conditions/pack';
import { servedSideClaims } from './conditions/served.server';

const { rankings, reversals } = load();
const claim = campaignArithmetic()[0]?.claim ?? '';
const arithmetic = arithmeticOfClaim(claim);
if (!arithmetic) throw new Error('The campaign printed no calculation.');
const part = claimPage(claim)?.parts.find(({ series }) => series !== null);
if (!part?.series) throw new Error(`Nothing of ${claim} is drawn.`);
const side = servedSideClaims();
const [year] = side.explain;
const explained = year && explain(year);
if (!explained) throw new Error('No year is compared.');

const inputs = {
	placebo: { rankings, base: 'neutral', chosen: 'NM' } as const,
	reversals: { rows: reversals },
	printed: printedInput(arithmetic),
	corrections: correctionsInput(arithmetic),
	claim: { ...part, series: part.series, claim, asserting: 'Yes California' },
	condition: {
		shown: shownSeries('homelessness', side.frames.map(unpackFrame), side.states.map(unpackState)),
		followed: side.states.map(({ state }) => state),
		rule: sentenceOf('homelessness').rule
	},
	explain: { explained, year: year.fiscalYear, followed: ['CA', 'TX'] } as const
};
const homelessness = conditionFigure('homelessness');

/** What is told of a figure: its title, the columns of its table, whether the rows are as many as told, its name. */
function told<Input>(record: FigureRecord<Input, never>, input: Input) {
	expectTold(record, input);
	const { columns, rows } = record.table(input);
	return {
		title: record.title(input),
		columns: columns.map(({ id }) => id),
		isCounted: rows.length > 0 && rows.length === record.rowCount(input),
		name: fileName([record.name, ...record.files(input).parts], 'svg'),
		words: [record.files(input).served?.words ?? '', record.files(input).whole.words]
	};
}

describe('a figure of the claims', () => {
	it.each([
		[
			'payers',
			told(placeboFigure, inputs.placebo),
			/^Against the other states, .* makes? New Mexico a payer: by the same test for every state it is \d+\w\w of 51$/,
			['state', 'payer_share_neutral', 'payer_share_plain'],
			'payer-share_all-estimates_neutral_nm',
			['', 'Every state, CSV']
		],
		[
			'reversals',
			told(reversalsFigure, inputs.reversals),
			/^\d+ balances listed here were published more than once, \d+ with both signs$/,
			['state', 'fiscal_year', 'publisher', 'net_usd'],
			'figures-that-changed',
			['All figures that changed, CSV', 'All published figures, CSV']
		],
		[
			'the calculation',
			told(arithmeticFigure, inputs.printed),
			/^How the campaign reached \$\d/,
			['step', 'amount_usd', 'balance_usd', 'double_count'],
			`arithmetic_yes-california_${arithmetic.fiscalYear}_total_dollars-of-the-year`,
			['All figures of the campaign, CSV', 'California’s account, CSV']
		],
		[
			'corrections',
			told(correctionsFigure, inputs.corrections),
			/^Corrected step by step/,
			['step', 'amount_usd', 'balance_usd'],
			`corrections_yes-california_${arithmetic.fiscalYear}_total_dollars-of-the-year`,
			['All figures of the campaign, CSV', 'California’s account, CSV']
		],
		[
			'a part of a claim',
			told(claimFigure, inputs.claim),
			/^FY\d{4}, our own account alone: the methods run from paying .* to paying .* more$/,
			['specification', 'method', 'fiscal_year', 'net_usd'],
			`claim_all-estimates_ca_${claim}_part-${part.part}`,
			['Every calculation, CSV', 'All claims, JSON']
		],
		[
			'a side claim',
			told(homelessness, inputs.condition),
			/California/,
			['series', 'value', 'rank'],
			'homelessness_ca-tx-fl-ny',
			['', 'All of California, CSV']
		],
		[
			'income and age',
			told(explainFigure, inputs.explain),
			/\w/,
			['state', 'net_per_person', 'goes_with_both', 'left_over'],
			`income-and-age_account_${year.fiscalYear}_net_per-person_dollars-of-the-year_deficit-per-person_ca-tx`,
			['', 'All years, CSV']
		]
	] as const)('%s has its title, rows, name and files', (_, figure, title, ids, name, words) => {
		expect(figure.title).toMatch(title);
		expect(figure.columns).toEqual(expect.arrayContaining([...ids]));
		expect(figure.isCounted).toBe(true);
		expect(figure.name).toBe(`subsidy-ledger_${name}.svg`);
		expect(figure.words).toEqual(words);
	});

	it('has a picture of its rows where the page draws none', () => {
		const payers = placeboFigure.picture?.(inputs.placebo).rows ?? [];
		expect(payers).toHaveLength(51);
		expect(payers.find(({ tone }) => tone === 'strong')?.label).toBe('New Mexico');
		const steps = arithmeticFigure.picture?.(inputs.printed).rows ?? [];
		expect(steps.map(({ label }) => label)).toEqual(arithmetic.printed.map(({ label }) => label));
		const hatched = steps.filter(({ bars }) => bars?.some(({ kind }) => kind === 'hatched'));
		expect(hatched).toHaveLength(
			arithmetic.printed.filter(({ isDoubleCount }) => isDoubleCount).length
		);
		const corrected = correctionsFigure.picture?.(inputs.corrections).rows ?? [];
		expect(corrected).toHaveLength(arithmetic.corrections.length);
		const { rows = [], lines = [] } = reversalsFigure.picture?.(inputs.reversals) ?? {};
		const years = new Set(reversals.map((row) => `${row.state} ${row.fiscal_year}`)).size;
		expect(rows).toHaveLength(reversals.length + years);
		expect(lines.filter(({ kind }) => kind === 'even').map(({ text }) => text)).toEqual(['$0']);
	});

	it('names in its legend all that is drawn', () => {
		const wordsOf = (entries: readonly { readonly label: string }[]) =>
			entries.map(({ label }) => label);
		expect(wordsOf(claimFigure.legend(inputs.claim))[0]).toBe(`Asserted: ${part.asserted}`);
		expect(wordsOf(homelessness.legend(inputs.condition))).toEqual(
			expect.arrayContaining([
				'California',
				'Texas',
				'Filled: true that year',
				'Open: not true that year',
				'First',
				'Not compared'
			])
		);
		expect(wordsOf(explainFigure.legend(inputs.explain))).toHaveLength(2);
	});
});

describe.each(FRAMES)('the chart of every part of every claim, $kind', (frame) => {
	const drawn = claimIds().flatMap((id) =>
		(claimPage(id)?.parts ?? []).flatMap(({ series, asserted, part: number }) =>
			series
				? { id: `${id} ${number}`, series, placed: placeAsserted(series, frame, asserted) }
				: []
		)
	);

	it('has no name that a line or another name runs through', () => {
		expect(drawn.length).toBeGreaterThan(100);
		const crossed = drawn.map(({ id, placed }) => [id, ...touched(placed)]);
		expect(crossed.filter(([, ...names]) => names.length > 0)).toEqual([]);
	});

	it('has the name of a dollar back for a dollar beside its line', () => {
		const ratios = drawn.filter(({ series }) => series.measure === 'ratio');
		const led = ratios.filter(({ placed }) => placed.even.some(({ leader }) => leader !== null));
		expect(ratios.length).toBeGreaterThan(10);
		// One has lines close under it from one end to the other.
		expect(led.length).toBeLessThanOrEqual(frame.kind === 'narrow' ? 1 : 0);
	});

	it('names every mix of sources, but for what the legend names in little room, and the even line', () => {
		const spared = frame.kind === 'wide' ? 1 : 2;
		const lined = new Set(['net', 'ratio', 'of-average', 'multiple']);
		const unnamed = drawn.filter(
			({ series: { hybrids, measure }, placed }) =>
				placed.ends.length < hybrids.length - spared ||
				placed.even.length !== Number(lined.has(measure))
		);
		expect(unnamed.map(({ id }) => id)).toEqual([]);
	});

	it('names a mix by its whole name, full or short, near to its line', () => {
		const names = drawn.flatMap(({ id, placed: { ends } }) => ends.map((end) => ({ id, ...end })));
		expect(names.filter(({ words }) => /^(?:less|beside) /.test(words))).toEqual([]);
		const far = names.filter(({ leader }) => leader && Math.abs(leader.y2 - leader.y1) > 80);
		expect(far.map(({ id, words }) => [id, words])).toEqual([]);
	});

	it('keeps every name inside the drawing', () => {
		const out = drawn.flatMap(({ id, placed: { label, ends, even } }) =>
			[label, ...ends, ...even]
				.map((name) => boxOfName(name))
				.filter(({ left, right }) => left < 0 || right > frame.width)
				.map(() => id)
		);
		expect(out).toEqual([]);
	});
});

it('the chart of a claim credits what it draws and nothing else', () => {
	const sourceOf = (id: string) => {
		const page = claimPage(id);
		const [part] = page?.parts ?? [];
		if (!page || !part?.series) throw new Error(`Nothing of ${id} is drawn.`);
		const asserting = briefBylineOf(page);
		return claimFigure.source({ ...part, series: part.series, claim: id, asserting });
	};
	const texas = sourceOf('texit-103-to-160-billion');
	expect(texas).toMatch(
		/^Source: our own account; Rockefeller Institute, by report; IRS collections less USAspending/
	);
	expect(texas).not.toMatch(/Census|Tax Foundation/);
	expect(sourceOf('seventy-nine-cents-in-2004')).toContain('Tax Foundation');
	// Whose figure the mark is, and who asserts the box.
	expect(sourceOf('sherrill-roughly-70-billion')).toMatch(
		/; USAFacts, as printed; .*; asserted by Gov\.-elect Mikie Sherrill\.$/
	);
	expect(sourceOf('one-hundred-three-billion-in-2016')).toMatch(
		/; Yes California, as printed; .*; asserted by Yes California\.$/
	);
	expect(sourceOf('cos-action-illinois-78-billion')).toContain(
		'; the Internal Revenue Service and USAspending, as printed; '
	);
	for (const id of claimIds())
		for (const { series } of claimPage(id)?.parts ?? [])
			if (series?.printed) expect([id, series.printed.by]).not.toEqual([id, []]);
});
