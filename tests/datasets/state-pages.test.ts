import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { byEstimateFigure } from '$lib/figures/by-estimate-figure';
import { breakdownFigure } from '$lib/figures/breakdown-figure';
import { REVISER } from '$lib/fiscal/estimates/editions';
import { HANDS } from '$lib/figures/hands';
import { accordOf, reportOf } from '$lib/charts/by-estimate/series';
import { makerOf } from '$lib/fiscal/verdict/makers';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { signsFigure } from '$lib/figures/signs-figure';
import { decidersFigure } from '$lib/figures/deciders-figure';
import { linesFigure } from '$lib/figures/lines-figure';
import { rankYearsFigure } from '$lib/figures/rank-years-figure';
import { stateYearsFigure } from '$lib/figures/state-years-figure';
import { waterfallFigure } from '$lib/figures/waterfall-figure';
import { ledger } from '$lib/ledger/ledger.server';
import { leadOfState, sidesSince, signsOf } from '$lib/ledger/verdict.server';
import { choiceInBrief, choiceWords } from '$lib/words/choice-words';
import { choiceText } from '$lib/words/deciders-words';
import { decidersNamed } from '$lib/words/lead-deciders';
import { leadSentences } from '$lib/words/lead-sentence';
import { estimatesIn } from '../../src/routes/states/own-years.server';
import { stateTold } from '../../src/routes/states/state-page.server';
import { stateTimeline } from '../support/state-timeline';

const timelines = STATE_CODES.map((code) => stateTold(code).timeline);
const reports = dataset('balances/rockefeller');

/** The runs that the timeline of a page draws of the reports of one publisher. */
function runsOf(timeline: (typeof timelines)[number]) {
	const drawn = stateTimeline(timeline);
	return drawn?.estimates.find(({ label }) => label === REVISER)?.runs ?? [];
}

describe('the timelines of the states’ pages', () => {
	it.each(timelines)('of $state join no two reports', (timeline) => {
		const own = timeline.others.find(({ label }) => label === REVISER);
		const editionIn = (year: number) => own?.editions?.[own.years.indexOf(year)];
		const joined = runsOf(timeline).map((run) => new Set(run.map(({ year }) => editionIn(year))));
		expect(joined.filter((editions) => editions.size !== 1)).toEqual([]);
		expect(runsOf(timeline).flat()).toHaveLength(own?.years.length ?? 0);
	});

	it('draw Ohio’s by the reports of 2019, 2021, 2022, twice 2024, and 2025', () => {
		const ohio = timelines[STATE_CODES.indexOf('OH')];
		const own = ohio?.others.find(({ label }) => label === REVISER);
		expect(own?.editions).toEqual(['2019', '2021', '2022', '2024', '2024', '2025']);
		expect(own?.years).toEqual([2017, 2019, 2020, 2021, 2022, 2023]);
		expect(ohio && runsOf(ohio).map((run) => run.length)).toEqual([1, 1, 1, 2, 1]);
	});

	it('name for each of its figures the newest report that has one', () => {
		const points = ledger().publishedPoints.filter(({ publisher }) => publisher === REVISER);
		for (const { state, others } of timelines) {
			const own = others.find(({ label }) => label === REVISER);
			own?.years.forEach((year, i) => {
				const inTables = reports.filter((row) => row.state === state && row.fiscal_year === year);
				const editions = [
					...inTables.map(({ estimate }) => estimate.slice('rockefeller-'.length)),
					...points
						.filter((point) => point.state === state && point.fiscalYearFrom === year)
						.map(({ vintage }) => /20\d\d/.exec(vintage)?.[0] ?? '')
				];
				expect([state, year, own.editions?.[i]]).toEqual([state, year, editions.sort().at(-1)]);
			});
		}
	});

	it.each(timelines)('of $state are titled by no year on the other side', (timeline) => {
		const title = stateYearsFigure.title(timeline);
		const [, since] = /every year since (\d{4})/.exec(title) ?? [];
		const [, all] = /in (?:all|every year of) (\d+)/.exec(title) ?? [];
		const from = Number(since ?? (all ? timeline.years[0] : Infinity));
		const other = /\b(paid|pays) more/.test(title) ? 'recipient' : 'payer';
		const told = timeline.years.flatMap((year, i) => (year >= from ? [timeline.sides[i]] : []));
		expect(told).not.toContain(other);
		const before = timeline.sides[timeline.years.indexOf(from) - 1];
		expect([other, 'even', undefined]).toContain(before);
		const [, count] = /in (\d+) of \d+ years/.exec(title) ?? [];
		const signs = timeline.net.map((net, i) =>
			Math.sign((net ?? NaN) - (timeline.average[i] ?? NaN))
		);
		const mine = signs.filter((sign) => sign === (other === 'payer' ? 1 : -1)).length;
		expect(Number(count ?? mine)).toBe(mine);
	});
});

describe('the headings of a state’s page beside its lead, which speaks of all methods', () => {
	const pages = STATE_CODES.map((code) => {
		const told = stateTold(code);
		const waterfall = { ...told.waterfall, open: new Set<string>() };
		return {
			code,
			lead: leadSentences(leadOfState(code)).others,
			years: stateYearsFigure.title(told.timeline),
			headings: [
				stateYearsFigure.title(told.timeline),
				rankYearsFigure.title(told.ranks),
				waterfallFigure.title(waterfall),
				linesFigure.title(told.lines),
				breakdownFigure.title(told.breakdown)
			]
		};
	});

	it.each(pages)('of $code each name our own account, on which alone they rest', ({ headings }) => {
		for (const heading of headings)
			expect(heading).toMatch(/^By our own account, |, by our own account$/);
	});

	it('would else go against it: some point the other way, or tell as settled what depends', () => {
		const against = pages.filter(({ lead, years }) => {
			const [, most = ''] = / (paid|received) more than its share/.exec(lead) ?? [];
			const [, ours = ''] = / (paid|received) more on balance/.exec(years) ?? [];
			return ours !== most || / depends on /.test(lead);
		});
		expect(against.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['OR', 'WI', 'NV', 'FL'])
		);
	});
});

describe('what decides, by the lead of a state’s page and by its chart', () => {
	const pages = STATE_CODES.map((code) => {
		const lead = leadOfState(code);
		return { code, lead, named: decidersNamed(lead), chart: stateTold(code).deciders };
	});

	it.each(pages)('of $code the lead tells what its chart says that it tells', ({ lead, named }) => {
		const { decides, plain } = leadSentences(lead);
		const isTold = ({ figures, choice }: (typeof named)[number]) => {
			const told = figures === 'neutral' ? decides : plain;
			return [choiceWords(choice), choiceInBrief(choice)].some((words) => told.includes(words));
		};
		expect(named.filter((one) => !isTold(one))).toEqual([]);
		const isDecided = named.some(({ figures }) => figures === 'neutral');
		expect(/(?:What decides|most of all on)/.test(decides)).toBe(isDecided);
	});

	it.each(pages)('of $code no choice of the lead is silent in its chart', ({ named, chart }) => {
		const told = `${decidersFigure.title(chart)} ${decidersFigure.subtitle(chart)}`;
		expect(named.filter(({ choice }) => !told.includes(choiceText(choice)))).toEqual([]);
	});

	it('is in some another choice than the one that turns most single years, as in Florida', () => {
		const other = pages.filter(({ chart }) =>
			decidersFigure.subtitle(chart).includes('another choice comes first')
		);
		expect(other.map(({ code }) => code)).toEqual(expect.arrayContaining(['FL', 'CO', 'IA']));
		expect(other.map(({ code }) => code)).not.toContain('CA');
	});
});

it.each(STATE_CODES)('the page of %s names no claim twice', (code) => {
	const { own, nation } = stateTold(code).claims;
	const ids = [...own, ...nation].map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(1);
	expect(new Set(ids).size).toBe(ids.length);
});

describe('the same state by other hands, beside the votes', () => {
	const told = STATE_CODES.map((code) => ({ code, ...stateTold(code).byEstimate }));
	const at = HANDS.findIndex(({ label }) => label === REVISER);

	it.each(told)(
		'of $code has each year of Rockefeller on the side that votes',
		({ code, years }) => {
			const votes = signsOf(code)
				.rows.filter(
					({ specification: { estimate, rule } }) =>
						rule === 'none' && makerOf(estimate) === 'rockefeller'
				)
				.flatMap((row) => row.years.filter(({ weight }) => weight > 0));
			const sides = new Map(votes.map(({ fiscalYear, side }) => [fiscalYear, side]));
			const shown = years.flatMap(({ fiscalYear, cells }) => {
				const [newest] = cells[at] ?? [];
				const side = newest?.since ?? newest?.plainSide;
				return newest && sides.has(fiscalYear) ? [[fiscalYear, side]] : [];
			});
			expect(shown).toEqual(shown.map(([year]) => [year, sides.get(Number(year))]));
		}
	);

	it.each(told)(
		'of $code tells every balance that somebody else has a vote by',
		({ code, years }) => {
			const points = signsOf(code)
				.rows.filter(({ specification: { rule } }) => rule === 'none')
				.flatMap((row) => row.years)
				.filter(({ weight, edition, net }) => weight > 0 && edition !== null && net !== null);
			const others = points.flatMap(({ fiscalYear, edition }) => {
				const point = ledger().publishedPoints.find(({ id }) => id === edition);
				return point && point.publisher !== REVISER ? [{ fiscalYear, ...point }] : [];
			});
			const missing = others.filter(({ fiscalYear, publisher }) => {
				const year = years.find((one) => one.fiscalYear === fiscalYear);
				return !year?.printed.some((one) => one.publisher === publisher);
			});
			expect(missing).toEqual([]);
		}
	);

	it.each(told)('of $code has no two rows of one name', (own) => {
		const keys = byEstimateFigure.table(own).rows.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('shows what New York’s Comptroller printed both sides of, and each of two reports of one year', () => {
		const years = told[STATE_CODES.indexOf('NY')]?.years ?? [];
		const of2022 = years.find(({ fiscalYear }) => fiscalYear === 2022);
		const [comptroller] = of2022?.printed ?? [];
		expect(comptroller).toMatchObject({
			publisher: 'New York State Comptroller',
			origin: { isMade: true }
		});
		// 383.0 less 361.8 billion, over 19.7 million residents.
		expect(comptroller?.net).toBeCloseTo(1077, -1);
		expect(of2022?.cells[at]?.map(reportOf)).toEqual(['2024', 'July 2024']);
		expect(of2022?.cells[at]?.map(({ plain }) => Math.round(plain))).toEqual([-361, -984]);
	});

	it('counts the years of a state in which estimates agree as the comparison does, where it has the same figures', () => {
		const shown = estimatesIn('current');
		const signs = {
			shown,
			choice: BY_ESTIMATE_CHOICE,
			states: ['CA'] as const,
			since: sidesSince()
		};
		const plainly = { ...signs, choice: { ...signs.choice, deficit: 'none' as const } };
		const ofPage = told[STATE_CODES.indexOf('CA')];
		if (!ofPage) throw new Error('No page of California.');
		const { agreeing, years } = accordOf(ofPage.hands, ofPage.years);
		expect([agreeing, years]).toEqual([24, 29]);
		expect(signsFigure.title(plainly)).toContain(`California in ${agreeing} of ${years} years`);
	});

	it('says of California’s FY2017 that its publisher has since put it on the other side', () => {
		const years = told[STATE_CODES.indexOf('CA')]?.years ?? [];
		const [own] = years.find(({ fiscalYear }) => fiscalYear === 2017)?.cells[at] ?? [];
		expect([own && Math.round(own.plain), own?.since]).toEqual([12, 'payer']);
		expect(years.flatMap(({ cells }) => cells.flat()).filter(({ since }) => since)).toHaveLength(1);
	});
});
