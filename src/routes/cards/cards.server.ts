import type { AssertedMeasure } from '$lib/fiscal/verdict/asserted-figure';
import { readOutlines } from '$lib/charts/map/outlines.server';
import { rampOf } from '$lib/charts/kit/ramp';
import { positionOf, STATE_CODES, stateOf, type StateCode } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { countiesFigure } from '$lib/figures/counties-figure';
import { countyNounOf } from '$lib/data/counties';
import { countiesRamp, isOne, type CountiesInput } from '$lib/figures/county-input';
import { nationYearsFigure } from '$lib/figures/nation-years-figure';
import { paleWords } from '$lib/figures/pale-words';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';
import { shownYears, type ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, EstimateId } from '$lib/fiscal/core/types';
import { DEFAULT_ESTIMATE, estimateOf } from '$lib/fiscal/estimates/estimates';
import { largestOf } from '$lib/fiscal/counties/placed';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import { ledger } from '$lib/ledger/ledger.server';
import { leadOfState } from '$lib/ledger/verdict.server';
import { USUAL_STATES } from '$lib/view/comparison';
import { byEstimate } from '$lib/words/by-estimate';
import { SIDE_VERDICTS } from '$lib/words/condition-vote';
import { countiesTitle } from '$lib/words/county-words';
import { leadSentences } from '$lib/words/lead-sentence';
import { amount } from '$lib/words/money';
import { listOf, shortNameOf } from '$lib/words/names';
import { counted } from '$lib/words/ordinal';
import { saidWords, sayerWords } from '$lib/words/said';
import { plainText } from '$lib/words/sentence';
import { mapTitle, periodOf } from '$lib/words/titles';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import { isAll, isNone, voteShare } from '$lib/words/vote-share';
import { claimGroups, claimIds } from '../claims/claim-groups.server';
import { claimShown } from '../claims/claim-shown.server';
import { servedSideClaims } from '../claims/conditions/served.server';
import { SideClaims } from '../claims/conditions/side-claims.svelte';
import { stateOpening } from '../states/state-page.server';
import { stateYears } from '../states/state-timeline.server';
import { countiesInput } from '../counties/counties-input';
import { openingChoice } from '../counties/county-choice';
import { outlinesOf, servedCounties } from '../counties/served.server';
import { yearList } from '../years/year-page.server';
import type { Card, CardChart } from './card';
import { assertedChart, voteChart } from './card-claim';
import { balanceChart, rowChart } from './card-rows';
import { lineChart } from './card-line';
import { mapChart, type CardMap } from './card-map';
import { stripChart } from './card-strip';
import { countyChart } from './county-chart';
import { yearsChart } from './years-chart';

/** The state that the sentence under test is about. */
const TESTED: StateCode = 'CA';

const PER_PERSON = 'Received minus paid, dollars per person';

/** What makes the card of each page that has one, by its place below `/cards/`. */
export function cardMakers(): ReadonlyMap<string, () => Card> {
	return new Map<string, () => Card>([
		['index', frontCard],
		['states', statesCard],
		['claims', claimsCard],
		['claims/conditions', sideCard],
		['account', accountCard],
		['years', yearsCard],
		['counties', countiesCard],
		['compare', compareCard],
		...STATE_CODES.map((code) => [`states/${code.toLowerCase()}`, () => stateCard(code)] as const),
		...STATE_CODES.map(
			(code) => [`counties/${code.toLowerCase()}`, () => countyCard(code)] as const
		),
		...claimIds().map((id) => [`claims/${id}`, () => claimCard(id)] as const),
		...YEARS.map((year) => [`years/${year}`, () => yearCard(year)] as const)
	]);
}

const YEARS = Array.from(
	{ length: LAST_FISCAL_YEAR - FIRST_FISCAL_YEAR + 1 },
	(_, i) => FIRST_FISCAL_YEAR + i
);

const OWN_SOURCE = sourceOf(DEFAULT_ESTIMATE);

function sourceOf(id: EstimateId): string {
	const { label, vintage } = estimateOf(id);
	return `${label}: ${vintage}`;
}

function frontCard(): Card {
	const { lead, strip, name } = stateOpening(TESTED);
	return {
		about: `“${name} is subsidizing the other states”`,
		sentence: lead.others,
		verdict: '',
		measure: `${PER_PERSON}, FY${strip.fiscalYear}, all states`,
		chart: stripChart({ values: strip.plain, average: strip.average, chosen: TESTED }),
		place: 'under',
		source: OWN_SOURCE
	};
}

function stateCard(code: StateCode): Card {
	const lead = leadSentences(leadOfState(code));
	const name = shortNameOf(code);
	const { years, net, average } = stateYears(code);
	return {
		about: name,
		sentence: lead.others || lead.plain,
		verdict: '',
		measure: `Received minus paid, ${dollarsOf('real').unit} per person, ${periodOf(years)}`,
		chart: lineChart({ name, years, net, average }),
		place: 'under',
		source: OWN_SOURCE
	};
}

function claimCard(id: string): Card {
	const { date, word, q, main, measured, ...said } = claimShown(id);
	const place = main.state === 'US' ? 'All states' : stateOf(main.state).name;
	const unit = UNITS[measured?.series.measure ?? main.measure ?? 'net'];
	return {
		about: `${sayerWords(said)}, ${date}`,
		sentence: saidWords(said),
		verdict: VERDICT_WORDS[word],
		measure: measured ? `${place}, by every method: ${unit}` : '',
		chart: measured
			? assertedChart(measured.series, measured.asserted)
			: voteChart(q, q === null ? '' : voteWords(q)),
		place: 'under',
		source: 'Our own account, and estimates that others published'
	};
}

function voteWords(q: number): string {
	if (isAll(q)) return 'Every method bears it out';
	return isNone(q) ? 'No method bears it out' : `${voteShare(q)} of the votes bear it out`;
}

const UNITS: Readonly<Record<AssertedMeasure, string>> = {
	net: 'received minus paid, dollars of the year',
	paid: 'federal taxes paid, dollars of the year',
	received: 'federal money received, dollars of the year',
	ratio: 'received for a dollar paid',
	rank: 'rank among the 50 states and D.C.',
	'of-average': 'part of the national average a person',
	share: 'share of the nation',
	multiple: 'as a multiple of another state’s'
};

function claimsCard(): Card {
	const all = claimGroups().flatMap(({ claims }) => claims);
	const words = [...new Set(all.map(({ word }) => word))];
	const rows = words
		.map((word) => ({ word, count: all.filter((claim) => claim.word === word).length }))
		.toSorted((a, b) => b.count - a.count);
	const most = rows[0]?.count ?? 1;
	return {
		about: 'Claims about who pays for whom',
		sentence: `${counted(all.length, 'claim', 'claims')}, each put to the same test`,
		verdict: '',
		measure: 'Claims by verdict',
		chart: rowChart(
			rows.map(({ word, count }) => ({
				label: VERDICT_WORDS[word],
				share: count / most,
				figure: String(count)
			}))
		),
		place: 'under',
		source: OWN_SOURCE
	};
}

function sideCard(): Card {
	const verdicts = [...SideClaims.served(servedSideClaims()).verdicts.values()];
	return {
		about: 'Side claims',
		sentence: `What else was said of ${stateOf(TESTED).name}, each sentence on its own figures`,
		verdict: '',
		measure: 'The verdicts',
		chart: rowChart(
			verdicts.map(({ now }) => ({
				label: `“${now.sentence.words}”`,
				share: null,
				figure: SIDE_VERDICTS[now.word]
			}))
		),
		place: 'under',
		source: 'HUD, Census Bureau, NCES, FHWA and Reason Foundation'
	};
}

function statesCard(): Card {
	const { fiscalYear } = stateOpening(TESTED).strip;
	return { ...yearCard(fiscalYear), about: 'Fifty states and D.C., one by one' };
}

function yearsCard(): Card {
	const { nation: years } = yearList();
	return {
		about: `Fiscal years ${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR}, one by one`,
		sentence: nationYearsFigure.title({ years }),
		verdict: '',
		measure: `How many of 51, ${periodOf(years.map(({ fiscalYear }) => fiscalYear))}`,
		chart: yearsChart(years),
		place: 'under',
		source: OWN_SOURCE
	};
}

/** How many counties of the nation the card of all states tells. */
const MOST_COUNTIES = 5;

const COUNTIES_SOURCE = 'Census Bureau, Consolidated Federal Funds Report';

function countiesCard(): Card {
	const all = STATE_CODES.flatMap((code) => {
		const input = countiesOpen(code);
		return input.counties.map(({ name }, i) => ({
			name: isOne(input) ? name : `${name}, ${shortNameOf(code)}`,
			year: input.year.fiscalYear,
			value: input.year.total[i] ?? 0
		}));
	});
	const first = all.toSorted((a, b) => b.value - a.value).slice(0, MOST_COUNTIES);
	const [most] = first;
	if (!most) throw new Error('No county has a figure.');
	return {
		about: 'County by county',
		sentence: 'Where federal money landed, county by county',
		verdict: '',
		measure: `The counties that received most, of all federal money placed in counties, FY${most.year}`,
		chart: rowChart(
			first.map(({ name, value }) => ({
				label: name,
				share: value / most.value,
				figure: amount(value)
			}))
		),
		place: 'under',
		source: COUNTIES_SOURCE
	};
}

/** "county by county", "parish by parish"; of a state whose parts have two names, "by borough or census area". */
function partByPart(code: StateCode): string {
	const { one } = countyNounOf(code);
	return one.includes(' ') ? `by ${one}` : `${one} by ${one}`;
}

function countyCard(code: StateCode): Card {
	const input = countiesOpen(code);
	const values = input.year.total;
	const at = largestOf(values);
	const outlined = isOne(input)
		? ''
		: `. Outlined: ${input.counties[at]?.name ?? ''}, ${amount(values[at] ?? 0)}`;
	return {
		about: `${stateOf(code).name}, ${isOne(input) ? 'one county' : partByPart(code)}`,
		sentence: countiesTitle(input),
		verdict: '',
		measure: `${countiesFigure.subtitle(input)}${outlined}`,
		chart: countyChart({
			outlines: outlinesOf(code),
			values: new Map(input.counties.map(({ fips }, i) => [fips, values[i] ?? null])),
			ramp: countiesRamp(input),
			chosen: isOne(input) ? '' : input.chosen
		}),
		place: 'side',
		source: COUNTIES_SOURCE
	};
}

/** What the page of a state's counties opens with. */
function countiesOpen(code: StateCode): CountiesInput {
	const told = servedCounties(code);
	const choice = openingChoice({ years: told.years.map(({ fiscalYear }) => fiscalYear) });
	const input = countiesInput(told, { choice, found: null }, 'total');
	if (!input) throw new Error(`No county of ${code} has a year.`);
	return input;
}

function accountCard(): Card {
	const { balance, strip } = stateOpening(TESTED);
	const { sides } = shownOf(DEFAULT_ESTIMATE, strip.fiscalYear);
	return {
		about: 'Our own account, line by line',
		sentence: plainText(balance.answer),
		verdict: '',
		measure: `${PER_PERSON}, FY${strip.fiscalYear}`,
		chart: mapOf({ values: strip.plain, sides: sides.plain, ends: ['Pays more', 'Gets more'] }),
		place: 'side',
		source: OWN_SOURCE
	};
}

/** The states that the page sets beside each other where nobody has chosen, from the one that receives most down. */
function compareCard(): Card {
	const { strip } = stateOpening(TESTED);
	const { sides } = shownOf(DEFAULT_ESTIMATE, strip.fiscalYear);
	const rows = USUAL_STATES.flatMap((code) => {
		const net = strip.plain[positionOf(code)] ?? null;
		const side = sides.plain[positionOf(code)] ?? null;
		return net === null ? [] : [{ name: shortNameOf(code), net, side }];
	}).toSorted((a, b) => b.net - a.net);
	return {
		about: 'States side by side',
		sentence: `${listOf(rows.map(({ name }) => name))} beside each other and the nation`,
		verdict: '',
		measure: `${PER_PERSON}, FY${strip.fiscalYear}`,
		chart: balanceChart(rows, strip.average),
		place: 'under',
		source: OWN_SOURCE
	};
}

/** The faintest step of a map, told on its card. */
const CLOSE = paleWords(BY_ESTIMATE_CHOICE, 'neutral');

/** Before our own account begins, years are told by the one estimate that has them. */
const BEFORE: EstimateId = 'tax-foundation';

function yearCard(fiscalYear: number): Card {
	const [id, shown] =
		[DEFAULT_ESTIMATE, BEFORE]
			.map((one) => [one, yearOf(one, fiscalYear)] as const)
			.find(([, year]) => year !== undefined) ?? [];
	if (!id || !shown) throw new Error(`No estimate has FY${fiscalYear}.`);
	const choice = choiceOf(id);
	return {
		about: `Fiscal year ${fiscalYear}`,
		sentence: byEstimate(mapTitle({ choice, ...shown }), id),
		verdict: '',
		measure: `${PER_PERSON} against the national average, FY${fiscalYear}. ${CLOSE}`,
		chart: mapOf({
			values: shown.view.neutral,
			sides: shown.sides.neutral,
			ends: ['Below the average', 'Above it']
		}),
		place: 'side',
		source: sourceOf(id)
	};
}

function choiceOf(estimate: EstimateId): Choice {
	return { ...BY_ESTIMATE_CHOICE, estimate };
}

const shownBy = new Map<EstimateId, readonly ShownYear[]>();

function shownOf(id: EstimateId, fiscalYear: number): ShownYear {
	const shown = yearOf(id, fiscalYear);
	if (!shown) throw new Error(`${estimateOf(id).name} has no FY${fiscalYear}.`);
	return shown;
}

function yearOf(id: EstimateId, fiscalYear: number): ShownYear | undefined {
	const { series, ...surrounding } = ledger();
	const own = series.get(id);
	if (!own) return undefined;
	const made = shownBy.get(id) ?? shownYears(own, choiceOf(id), surrounding);
	shownBy.set(id, made);
	return made.find(({ view }) => view.fiscalYear === fiscalYear);
}

function mapOf(told: Pick<CardMap, 'values' | 'sides' | 'ends'>): CardChart {
	return mapChart({ ...readOutlines(), ...told, ramp: rampOf(BY_ESTIMATE_CHOICE) });
}
