import { afterEach, describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import { classOf, rampOf } from '$lib/charts/kit/ramp';
import { columnOf, combine, presentIn } from '$lib/fiscal/core/columns';
import { settle, unitOf } from '$lib/fiscal/measures/measures';
import { nearestFigure } from '$lib/fiscal/measures/nearest';
import { measureOf, type Measure } from '$lib/fiscal/measures/options';
import { shownYear } from '$lib/fiscal/measures/shown-years';
import { compareSentence } from '$lib/words/compare-sentence';
import { mapTitle, sidesTold } from '$lib/words/map-title';
import { formatsOf } from '$lib/words/measure';
import { withoutJoiners } from '$lib/words/money';
import { plainText } from '$lib/words/parts';
import { scatterTitle, subtitleOf, timelineTitle } from '$lib/words/titles';
import { deficitTold } from './file-parts';
import { paleWords } from './pale-words';
import { panelsFigure } from './panels-figure';
import { pointedAccount } from './pointed';
import { slopeCard } from './slope-input';
import { yearTable } from './tables';

type InNumbers = Extract<Measure, { readonly unit: 'ratio' | 'share' }>;

/** The record in whose place made-up ones stand: only the answer tells it by its id. */
const record = measureOf('published-ratio');
const before = { ...record };

function makeUp(fields: Partial<InNumbers>): void {
	Object.assign(record, before, fields);
}

afterEach(() => makeUp({}));

/** Below zero where a state pays more, told in percent. */
const SHARE: Partial<InNumbers> = {
	label: 'Balance beside taxes',
	words: 'Received minus paid, as a share of taxes paid',
	heading: 'Share',
	deed: ['got', 'beside its taxes'],
	under: 'got less than their taxes',
	unit: 'share',
	unitWords: 'of taxes paid',
	isCents: false,
	edges: [-0.4, -0.2, -0.1, -0.05, 0.05, 0.1, 0.2, 0.4],
	pivot: 0,
	signed: true,
	even: 'Break even',
	needs: ['net', 'paid'],
	of: ({ year }) => combine(year.net, year.paid, (net, paid) => (paid === 0 ? null : net / paid))
};

const choice = choiceWith({ measure: 'published-ratio', scale: 'total' });
const population = everywhere(1);
const surrounding = {
	context: new Map(
		[2004, 2005].map((fiscalYear) => [fiscalYear, contextWith({ fiscalYear, population })])
	),
	receiptsPerPerson: new Map<number, number>()
};
const few = { flags: everywhere(['partial-year-coverage' as const]) };

/** California gets so much for 100, Texas 101, all others 150. */
const yearOf = (california: number, fiscalYear = 2005, fields = {}) =>
	yearWith({
		fiscalYear,
		paid: everywhere(100),
		received: columnOf((code) => (code === 'CA' ? california : code === 'TX' ? 101 : 150)),
		...fields
	});
const shownOf = (california: number, fiscalYear = 2005, fields = {}) =>
	shownYear(yearOf(california, fiscalYear, fields), choice, surrounding);

describe('a made-up share that can be below zero', () => {
	it('has the classes of its record, around its pivot', () => {
		makeUp(SHARE);
		const ramp = rampOf(choice);
		expect(ramp.pivot).toBe(0);
		expect([-0.5, -0.2, 0, 0.05, 0.06, 0.5].map((value) => classOf(ramp, value))).toEqual([
			1, 3, 5, 5, 6, 9
		]);
		makeUp({ ...SHARE, sides: 'payer', pivot: null, edges: [0.1, 0.2, 0.3, 0.4] });
		expect(rampOf(choice)).toMatchObject({ kind: 'sequential', edges: [0.1, 0.2, 0.3, 0.4] });
	});

	it('is told in percent, each with one minus', () => {
		makeUp(SHARE);
		const { signed, column, edge, unit } = formatsOf(choice);
		expect([signed(-0.2), column(-0.2), edge(-0.2), unit]).toEqual([
			'−20.0%',
			'−20.0',
			'−20%',
			'% of taxes paid'
		]);
		expect(unitOf(choice)).toBe('share');
	});

	it('puts states on the side of their own value', () => {
		makeUp(SHARE);
		const shown = shownOf(80);
		const sides = sidesTold({ choice, ...shown, base: 'plain' });
		expect([sides[4], sides[43], sides[0]]).toEqual(['payer', 'even', 'recipient']);
		expect(mapTitle({ choice, ...shown })).toBe(
			'1 state got less than their taxes; 1 was about even'
		);
		makeUp({ ...SHARE, under: null });
		expect(mapTitle({ choice, ...shown })).toBe(
			'Alaska got most beside its taxes, California least'
		);
		makeUp(SHARE);
		expect(paleWords(choice, 'plain')).toBe(
			'Faintest: from −5% to +5%; gray: from −2% to +2%, about even'
		);
		makeUp({ ...SHARE, isByBalance: true });
		expect(paleWords(choice, 'plain')).toMatch(/; gray: within 2% of what a state paid/);
	});

	it('keeps its sign and its unit in sentences', () => {
		makeUp(SHARE);
		const all = [shownOf(90, 2004), shownOf(80)];
		const years = all.map(({ view, sides }) => ({
			fiscalYear: view.fiscalYear,
			value: view.plain[4] ?? null,
			balance: null,
			side: sides.plain[4] ?? null
		}));
		expect(timelineTitle({ choice, state: 'CA', years, nets: [] })).toBe(
			'California stood at −10.0% of taxes paid in 2004 and −20.0% of taxes paid in 2005'
		);
		const states = ['CA', 'TX'] as const;
		const told = plainText(compareSentence({ choice, states, shown: shownOf(80) }));
		expect(told).toMatch(
			/Texas got more beside its taxes in 2005: \+1\.0% of taxes paid; California less, −20\.0%\.$/
		);
		const input = { all, choice, points: [], context: surrounding.context };
		expect(panelsFigure.title({ ...input, states })).toMatch(
			/Texas got more beside its taxes in 2005, \+1\.0% of taxes paid; California less, −20\.0%$/
		);
		const card = slopeCard({ all, choice, states, ends: [2004, 2005] }, 'CA');
		expect(card.lines.at(-1)?.text).toBe('−10.0 percentage points');
	});

	it('has no scale, and its own heading over a column of its own', () => {
		makeUp(SHARE);
		const asked = { ...choice, scale: 'per-person', dollars: 'real', year: 2005 } as const;
		const settled = settle(asked);
		expect(settled.choice).toMatchObject({ ...choice, year: 2005 });
		expect(settled.notes.join()).toMatch(/a share is the same on every scale/);
		expect(subtitleOf(asked, 'FY2005', [])).toMatch(/^Received minus paid, as .* paid, FY2005\. /);
		expect(withoutJoiners(scatterTitle(asked, shownOf(80).view, 'CA'))).toBe(
			'California paid $100 and received $80'
		);
		const { columns, reckoned } = yearTable(shownOf(80), choice, '');
		expect(columns.map(({ label }) => label)).toContain('Share (% of taxes paid)');
		expect(reckoned?.unit).toBe('dollars; share of taxes paid in published_ratio');
		expect(pointedAccount('CA', shownOf(80), choice).lines[2]).toMatchObject({
			label: 'Balance beside taxes',
			text: '−20.0%'
		});
		expect(deficitTold(choice)).toBe('none');
	});
});

describe('a made-up ratio', () => {
	const HALF: Partial<InNumbers> = {
		isCents: false,
		edges: [0.2, 0.3, 0.4, 0.45, 0.55, 0.6, 0.7, 0.8],
		pivot: 0.5,
		needs: ['paid', 'received'],
		needsNation: true,
		of: ({ year }) => combine(year.received, year.paid, (got, gave) => got / gave - 1)
	};

	it('that is even elsewhere than at 1 has its classes and sides there', () => {
		makeUp(HALF);
		expect(classOf(rampOf(choice), 0.5)).toBe(5);
		const sides = sidesTold({ choice, ...shownOf(80), base: 'plain' });
		expect([sides[4], sides[0]]).toEqual(['payer', 'even']);
		// Two percent of a half: 0.515 is no more about even.
		expect(sidesTold({ choice, ...shownOf(151.5), base: 'plain' })[4]).toBe('recipient');
		expect(paleWords(choice, 'plain')).toMatch(/^Faintest: from 0\.45 to 0\.55; .* of 0\.50/);
	});

	it('has one minus where it is below zero, in cents too', () => {
		makeUp(HALF);
		expect(formatsOf(choice).signed(-0.5)).toBe('−0.50');
		makeUp({ ...HALF, isCents: true });
		expect(formatsOf(choice).signed(-0.5)).toBe('−50 cents');
	});

	it('that needs the nation has no figure where only some states were found', () => {
		makeUp(HALF);
		const partial = yearOf(80, 2005, few);
		const shown = shownOf(80, 2005, { ...few, received: columnWith({ CA: 80 }) });
		expect(presentIn(shown.view.plain)).toEqual([]);
		expect(shown.view.status[4]).toBe('no-average');
		expect(mapTitle({ choice, ...shown })).toMatch(/so there is no nation to compare with$/);
		const series = [{ estimate: choice.estimate, years: [partial] }];
		const wanted = { ...choice, state: 'CA', fiscalYear: 2004 } as const;
		expect(nearestFigure(wanted, series)).toBeNull();
		makeUp({ ...HALF, needsNation: false });
		expect(nearestFigure(wanted, series)?.fiscalYear).toBe(2005);
	});
});
