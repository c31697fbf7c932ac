import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { FRAMES } from '$lib/charts/timeline/frame';
import { timelineLegend } from '$lib/charts/timeline/legend';
import { placeTimeline } from '$lib/charts/timeline/place';
import { STATE_YEARS_CHOICE } from '$lib/figures/state-years-input';
import { formatsOf } from '$lib/words/measure';
import { ledger } from '$lib/ledger/ledger.server';
import { isPlaceable } from '$lib/fiscal/estimates/published-points';
import { stateTold } from '../../src/routes/states/state-page.server';
import { stateTimeline } from '../support/state-timeline';

const { tick, signed } = formatsOf(STATE_YEARS_CHOICE);

/** The timeline of a state's page as it is served for a width. */
function placed(state: (typeof STATE_CODES)[number], kind: 'narrow' | 'medium' | 'wide') {
	const { timeline } = stateTold(state);
	const { flags, held } = timeline;
	const series = stateTimeline(timeline);
	const frame = FRAMES.find((one) => one.kind === kind);
	if (!series || !frame) throw new Error(`${state} has no timeline ${kind}.`);
	return placeTimeline(series, frame, { formats: { tick, full: signed }, flags, held });
}

describe.each(['medium', 'wide'] as const)('the timelines of the states’ pages, %s', (kind) => {
	it.each(STATE_CODES)('%s names every line in the drawing', (state) => {
		const { estimates } = placed(state, kind);
		expect(estimates.length).toBeGreaterThan(2);
		const nameless = estimates.filter(
			({ label, name, beyond }) => !name && !beyond.some(({ text }) => text.includes(label))
		);
		expect(nameless.map(({ label }) => label)).toEqual([]);
	});
});

it.each(STATE_CODES)(
	'the legend of %s, all that a phone has, tells every line by its own dash and end',
	(state) => {
		const { others, published, flags, held } = stateTold(state).timeline;
		const legend = timelineLegend({
			line: state,
			even: null,
			hasRange: false,
			estimates: others,
			write: signed,
			name: state,
			published,
			flags,
			held
		});
		const entries = legend.filter(({ kind }) => kind === 'estimate');
		expect(new Set(entries.map(({ stroke }) => stroke)).size).toBe(entries.length);
		for (const { label, family, stroke } of others) {
			const own = entries.find((entry) => entry.stroke === stroke);
			expect(own?.words).toContain(`${state}, ${label}`);
			expect(own?.words).toMatch(family ? /by report$/ : / in (?:19|20)\d\d$/);
		}
	}
);

describe('what Rockefeller printed of a state', () => {
	const all = ledger().publishedPoints.filter(
		(point) =>
			point.publisher === 'Rockefeller Institute' &&
			isPlaceable(point) &&
			(point.net !== null || point.netPerPerson !== null)
	);
	const markedOf = (state: (typeof STATE_CODES)[number]) =>
		new Map(stateTold(state).timeline.published.map((point) => [point.id, point]));

	it('has a mark of its own, unless it is of the newest report of its year', () => {
		expect(all.length).toBeGreaterThan(15);
		for (const { id, state, vintage, fiscalYearFrom } of all) {
			const { timeline, byEstimate } = stateTold(state);
			const year = byEstimate.years.find(({ fiscalYear }) => fiscalYear === fiscalYearFrom);
			const [newest] = year?.cells[1] ?? [];
			const isNewest = newest !== undefined && vintage.includes(newest.edition);
			const isMarked = timeline.published.some((point) => point.id === id);
			expect(isMarked || isNewest, id).toBe(true);
		}
	});

	it('is told as printed, in billions where it was, and without COVID-19 money', () => {
		const marked = markedOf('CA');
		expect(marked.get('ca-2020-1')?.printed).toBe('+\u2060$263\u00a0billion');
		expect(marked.get('ca-2022-2')?.sentence).toMatch(/^Without COVID money\./);
		expect(marked.get('ca-2023-2')?.printed).toBe('−\u2060$16.8\u00a0billion');
		expect(marked.has('ca-2023-1')).toBe(false);
	});

	it('stands there once', () => {
		for (const state of STATE_CODES) {
			const { published } = stateTold(state).timeline;
			const marks = published.map((point) =>
				[point.publisher, point.fiscalYear, point.vintage, point.value].join(' ')
			);
			expect(new Set(marks).size, state).toBe(marks.length);
		}
	});
});
