import { headChoice, signsChoice, summedChoice } from '$lib/figures/compare-choices';
import {
	isAgainstOthers,
	hasFigures,
	ranksTogether,
	type ComparedYears,
	type CompareInput,
	type RanksTogetherInput
} from '$lib/figures/compare-input';
import type { HeadToHeadInput } from '$lib/figures/head-to-head-input';
import type { RunningSumInput } from '$lib/figures/running-sum-input';
import type { SignsInput } from '$lib/figures/signs-input';
import type { SlopeInput } from '$lib/figures/slope-input';
import type { YearGroups } from '$lib/fiscal/account/year-groups';
import { shownBands } from '$lib/fiscal/measures/shown-bands';
import { nearestFigure } from '$lib/fiscal/measures/nearest';
import {
	otherwiseIn,
	shownYears,
	yearsOtherwise,
	type ShownYear,
	type YearsOtherwise
} from '$lib/fiscal/measures/shown-years';
import type { Choice } from '$lib/fiscal/core/types';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE, ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import { steeredAnswerOf, type Answer, type AnswerInput } from '$lib/view/answer';
import {
	askedComparison,
	changedComparison,
	defaultComparison,
	parseComparison,
	pinnedComparison,
	serialiseComparison,
	type Comparison,
	type Kept
} from '$lib/view/comparison';
import { heldWish, LatestWish, type Failure } from '$lib/view/latest-wish';
import { LoadFault, whyOf } from '$lib/view/load-fault';
import { unpackSeries, type PackedSeries } from '$lib/view/pack';
import type { YearsOf } from '$lib/view/selection';
import {
	lostChartsWords,
	lostOthersWords,
	lostViewWords,
	lostWords,
	unusualWords,
	waitingWords,
	type Lost
} from '$lib/view/wish-words';
import { compareInterest, compareSecond, compareSentence } from '$lib/words/compare-sentence';
import { listOf, shortNameOf } from '$lib/words/names';
import { contextSentence } from '$lib/words/sentence';
import { carriedWords } from '$lib/words/doubt-words';
import { FiguresAtHand } from '$lib/view/figures-at-hand.svelte';
import type { ExplorerData, FigureFiles } from '$lib/view/figure-files';

/** How the page reaches the world: code and figures by name, and the address bar. */
export interface CompareSurroundings extends FigureFiles {
	/** The code of the live figures. */
	readonly fetchCode: () => Promise<void>;
	readonly fetchGroups: (fiscalYear: number) => Promise<YearGroups>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
}

/** What the page of the comparison brings along. */
export type CompareData = ExplorerData & Pick<AnswerInput, 'surprise'>;

/** All figures that the server draws the first view from. */
export interface CompareWhole {
	readonly whole: ExplorerData;
	readonly others: readonly PackedSeries[];
	readonly groups: YearGroups;
}

/** A comparison asked for, what is said with it, and whether the address bar had it first. */
interface Wish {
	readonly comparison: Comparison;
	/** What the measure has no place for and the next may have again. */
	readonly kept: Kept;
	readonly notes: readonly string[];
	readonly how: 'push' | 'replace' | 'read';
}

const ALL = ESTIMATES.map(({ id }) => id);

const NO_YEARS: EstimateYears = { all: [], opening: 0 };

/** For a page that is drawn and never changed. */
const nowhere = () => Promise.reject(new Error('Nothing can be fetched here.'));

/** The state of the comparison: what the reader chose, the figures at hand, and what they tell. */
export class Comparer {
	/** What of the address or of a choice could not be followed; in words. */
	notes = $state.raw<readonly string[]>([]);
	/** What is on its way, in words; empty where nothing is. */
	waiting = $state.raw('');

	/** What the page was opened with, while that cannot be had: no other view is shown in its place. */
	awaited = $state.raw<Comparison | null>(null);
	/** Whether any view has been shown since the page was opened. */
	hasShown = $state.raw(false);

	readonly yearsOf: YearsOf;

	/** The figures that views are computed from; what others printed of single years does not come along with the page. */
	readonly #hand: FiguresAtHand;
	readonly #surroundings: CompareSurroundings;
	/** Beside the range of one state alone. */
	readonly #surprise: Pick<AnswerInput, 'surprise'>;
	readonly #since: ExplorerData['since'];
	#comparison: Comparison;
	#groups: ReadonlyMap<number, YearGroups> = $state.raw(new Map());
	readonly #wishes: LatestWish<Wish>;
	#lostView = $state.raw<Lost | null>(null);
	#lostCharts = $state.raw<Lost | null>(null);
	/** The query that the address bar holds; `null` where that asks for what there is not. */
	#addressed: string | null = '';
	/** Whether all that live figures of the first view are drawn from is at hand. */
	#isComplete = $state.raw(false);

	constructor(data: CompareData, surroundings: CompareSurroundings) {
		const years = new Map(data.catalogue.map((one) => [one.estimate, one.years]));
		this.yearsOf = (estimate) => years.get(estimate) ?? NO_YEARS;
		this.#surroundings = surroundings;
		this.#since = data.since;
		this.#surprise = data.surprise ? { surprise: data.surprise } : {};
		this.#comparison = $state.raw(defaultComparison(this.yearsOf));
		this.#hand = new FiguresAtHand(data, surroundings, {
			yearsOf: this.yearsOf,
			queryThen: () => this.asked
		});
		this.#wishes = new LatestWish<Wish>(
			{ comparison: this.#comparison, kept: {}, notes: [], how: 'read' },
			{
				gather: ({ comparison }) => this.#gather(comparison),
				show: (wish) => this.#show(wish),
				tell: (waiting, failure) => this.#tell(waiting, failure)
			}
		);
	}

	/** The comparison of a page that brings one year along; its data never changes while the page stays. */
	static from(data: () => CompareData, surroundings: CompareSurroundings): Comparer {
		return new Comparer(data(), surroundings);
	}

	/** A comparison with all its figures, that shows the first view and nothing else. */
	static served({ whole, others, groups }: CompareWhole): Comparer {
		const comparer = new Comparer(whole, {
			fetchCode: nowhere,
			fetchWhole: nowhere,
			fetchSeries: nowhere,
			fetchEconomy: nowhere,
			fetchGroups: nowhere,
			write: () => undefined
		});
		const hand = comparer.#hand;
		for (const packed of others) hand.keepSeries(unpackSeries(packed, hand.surrounding.context));
		comparer.#groups = new Map([[groups.fiscalYear, groups]]);
		return comparer;
	}

	/** The years that any estimate has, rising. */
	get yearsOfAll(): readonly number[] {
		const all = ESTIMATES.flatMap(({ id }) => this.yearsOf(id).all);
		return [...new Set(all)].sort((a, b) => a - b);
	}

	get comparison(): Comparison {
		return this.#comparison;
	}

	// A value each: what slides the start must not have all years made anew.
	readonly #estimate = $derived.by(() => this.#comparison.estimate);
	readonly #measure = $derived.by(() => this.#comparison.measure);
	readonly #scale = $derived.by(() => this.#comparison.scale);
	readonly #dollars = $derived.by(() => this.#comparison.dollars);
	readonly #deficit = $derived.by(() => this.#comparison.deficit);
	readonly #interest = $derived.by(() => this.#comparison.interest);
	readonly #year = $derived.by(() => this.#comparison.year);
	readonly #from = $derived.by(() => this.#comparison.from);
	readonly #start = $derived.by(() => this.#comparison.start);

	readonly choice = $derived.by<Choice>(() => ({
		estimate: this.#estimate,
		measure: this.#measure,
		scale: this.#scale,
		dollars: this.#dollars,
		deficit: this.#deficit,
		interest: this.#interest
	}));
	readonly states = $derived.by(() => this.#comparison.states);
	/** Whether another view than the one that the server drew is shown. */
	readonly isOther = $derived.by(() => serialiseComparison(this.#comparison, this.yearsOf) !== '');
	/** The query of the comparison that was asked for last, shown or not; `null` where the address bar holds it. */
	get asked(): string | null {
		const query = serialiseComparison(this.#wishes.asked.comparison, this.yearsOf);
		return query === this.#addressed ? null : query;
	}

	/** The query that shows this view, or the one awaited where none was shown, also when later years have come. */
	readonly pinned = $derived.by(() =>
		pinnedComparison(this.awaited ?? this.#comparison, this.yearsOf)
	);
	/** All that could not be had and may be asked for again. */
	readonly lost = $derived.by(() => {
		// While the view that the page was opened with is awaited, no chart is seen.
		const charts = this.awaited ? null : this.#lostCharts;
		const parts = this.awaited || !this.#isComplete ? [] : this.#lostParts();
		return [
			...[this.#lostView, charts].filter((one) => one !== null),
			...parts.map((words) => ({ words, again: this.#again }))
		];
	});

	/** All years of the estimate; the start and the ends of the slope are no part of them. */
	readonly #all = $derived.by(() => this.#yearsBy(this.choice));
	readonly #shown = $derived.by(() => this.#yearOf(this.#all));
	/** What stands over the figures: the answer, how far apart the states are, interest, and the nation. */
	readonly answer = $derived.by<Answer>(() => this.#answer());

	readonly panels = $derived.by<ComparedYears>(() => ({
		all: this.#all.filter(hasFigures),
		choice: this.choice,
		otherwise: this.#otherwiseBy(this.choice),
		states: this.states,
		points: this.#hand.points,
		context: this.#hand.surrounding.context
	}));
	readonly slope = $derived.by<SlopeInput>(() => {
		const [from, year] = [this.#from, this.#year];
		return { ...this.panels, ends: from <= year ? [from, year] : [year, from] };
	});
	readonly ranks = $derived.by<RanksTogetherInput>(() => ranksTogether(this.panels, this.#year));
	readonly #summed = $derived.by<CompareInput>(() => {
		const choice = summedChoice(this.choice);
		const otherwise = this.#otherwiseBy(choice);
		return { all: this.#yearsBy(choice), choice, otherwise, states: this.states };
	});
	readonly #bands = $derived.by(() => {
		const series = this.#hand.series.get(this.#estimate);
		return shownBands(series?.years ?? [], this.#summed.choice, this.#hand.surrounding);
	});
	readonly sum = $derived.by<RunningSumInput>(() => ({
		...this.#summed,
		bands: this.#bands,
		start: this.#start
	}));
	readonly signs = $derived.by<SignsInput>(() => {
		const choice = signsChoice(this.choice);
		return {
			shown: new Map(ESTIMATES.map(({ id }) => [id, this.#yearsBy({ ...choice, estimate: id })])),
			choice,
			states: this.states,
			since: this.#since,
			lost: this.#hand.missing(ALL)
		};
	});
	readonly headToHead = $derived.by<HeadToHeadInput>(() => {
		const choice = headChoice(this.choice);
		const isAccount = choice.estimate === DEFAULT_ESTIMATE;
		const shown = this.#yearOf(this.#yearsBy(choice));
		const { fiscalYear } = shown.view;
		const context = this.#hand.surrounding.context.get(fiscalYear);
		if (!context) throw new Error(`No population for fiscal year ${fiscalYear}.`);
		return {
			shown,
			context,
			choice,
			measure: this.#measure,
			states: this.states,
			groups: isAccount ? (this.#groups.get(this.#year) ?? null) : null
		};
	});

	/** Where what is shown stands with another start of its sum. */
	pathFrom(start: number): `/${string}` {
		const query = serialiseComparison({ ...this.#comparison, start }, this.yearsOf);
		return `/compare/${query === '' ? '' : `?${query}`}#figure-sum`;
	}

	/** Has all that live figures are drawn from at hand; throws, and says so, where it cannot be had. */
	async complete(): Promise<void> {
		try {
			await Promise.all(this.#missingFor(this.#comparison).map((load) => load()));
		} catch (why) {
			const again = () => {
				this.#hand.lost = new Map();
				void this.complete().catch(() => undefined);
			};
			this.#lostCharts = { words: lostChartsWords(why), again };
			throw why;
		}
	}

	/** Shows what an address asks for. */
	open(query: URLSearchParams): Promise<void> {
		const { comparison, notes } = parseComparison(query, this.yearsOf);
		// What could not be followed is told, and gives way to the address of what is shown.
		this.#addressed = notes.length > 0 ? null : serialiseComparison(comparison, this.yearsOf);
		return this.#wishes.ask({ comparison, kept: {}, notes, how: 'read' });
	}

	/** Changes what was asked for last; shows it, and writes it into the address, once its figures are there. */
	choose(
		change: (wanted: Comparison) => Comparison,
		how: 'push' | 'replace' = 'push'
	): Promise<void> {
		const { comparison: before, kept } = this.#wishes.wanted;
		const after = askedComparison(before, kept, change);
		const changed = changedComparison({ before, after, kept }, this.yearsOf);
		// The step back that an overtaken choice would have made is this one's.
		const isStep = how === 'push' || this.#wishes.waiting?.how === 'push';
		return this.#wishes.ask({ ...changed, how: isStep ? 'push' : 'replace' });
	}

	/** Back to what the page shows at first. */
	reset(): Promise<void> {
		const comparison = defaultComparison(this.yearsOf);
		return this.#wishes.ask({ comparison, kept: {}, notes: [], how: 'push' });
	}

	#answer(): Answer {
		const told = { choice: this.choice, states: this.states, shown: this.#shown };
		const { fiscalYear } = this.#shown.view;
		const series = this.#hand.series.get(this.choice.estimate);
		const surrounding = { ...this.#hand.surrounding, fiscalYear };
		const otherwise = series ? otherwiseIn(series, this.choice, surrounding) : null;
		const [state, second] = this.states;
		if (state && !second) {
			const wanted = { ...this.choice, state, fiscalYear };
			const nearest = nearestFigure(wanted, [...this.#hand.series.values()]);
			return steeredAnswerOf({
				choice: this.choice,
				state,
				shown: this.#shown,
				otherwise,
				nearest,
				...this.#surprise
			});
		}
		const carried = carriedWords(this.#shown.view);
		return {
			answer: compareSentence(told),
			second: compareSecond(told),
			interest: compareInterest(told, otherwise),
			doubt: carried && `${carried}.`,
			context: contextSentence(this.choice, this.#shown, isAgainstOthers(this.choice))
		};
	}

	#yearsBy(choice: Choice): readonly ShownYear[] {
		const series = this.#hand.series.get(choice.estimate);
		return series ? shownYears(series, choice, this.#hand.surrounding) : [];
	}

	#otherwiseBy(choice: Choice): YearsOtherwise | null {
		const series = this.#hand.series.get(choice.estimate);
		return series ? yearsOtherwise(series, choice, this.#hand.surrounding) : null;
	}

	#yearOf(all: readonly ShownYear[]): ShownYear {
		const shown = all.find(({ view }) => view.fiscalYear === this.#year);
		if (!shown) throw new Error(`The estimate ${this.#estimate} has no FY${this.#year}.`);
		return shown;
	}

	#show({ comparison, notes, how }: Wish): void {
		this.hasShown = true;
		this.awaited = null;
		this.#comparison = comparison;
		this.notes = notes;
		this.#address(how === 'push' ? 'push' : 'replace');
	}

	#tell(waiting: Wish | null, failure: Failure<Wish> | null): void {
		this.waiting = waiting ? waitingWords(viewWords(waiting.comparison)) : '';
		this.awaited = heldWish(waiting, failure, this)?.comparison ?? null;
		const wordsOf = this.awaited ? lostWords : lostViewWords;
		this.#lostView = failure && {
			words: wordsOf(viewWords(failure.wish.comparison), failure.why),
			again: this.#again
		};
		if (failure) this.#address('replace');
	}

	/** The address says what is shown, or what is awaited where nothing is, and only that: see the explorer's. */
	#address(how: 'push' | 'replace'): void {
		const query = serialiseComparison(this.awaited ?? this.#comparison, this.yearsOf);
		if (query === this.#addressed) return;
		this.#addressed = query;
		this.#surroundings.write(query, how);
	}

	/** What of the view shown could not be had, in words: all else stands without it. */
	#lostParts(): readonly string[] {
		const { lost } = this.#hand;
		const others = this.#hand.lostOf(ALL);
		const groups = groupsName(this.#comparison);
		const isLost = groups !== null && lost.has(groups);
		return [
			...(isLost ? [lostGroupsWords(this.#year, lost.get(groups))] : []),
			...(others[0] ? [lostOthersWords(others, lost.get(others[0]))] : [])
		];
	}

	/** Asks anew for the view that failed, and for all that the one shown stands without. */
	readonly #again = (): void => {
		this.#hand.lost = new Map();
		void this.#wishes.again();
		void this.#gather(this.#comparison);
	};

	/** Loads what is missing for a view; `null` where nothing is. The drawn figures show the first view. */
	#gather(comparison: Comparison): Promise<unknown> | null {
		const isFirst = serialiseComparison(comparison, this.yearsOf) === '';
		if (isFirst && !this.#isComplete) return null;
		const missing = this.#missingFor(comparison);
		return missing.length === 0 ? null : Promise.all(missing.map((load) => load()));
	}

	/** The table of signs alone needs the other estimates, and the figures beside each other the taxes and programs. */
	#missingFor(comparison: Comparison): readonly (() => Promise<void>)[] {
		const { lost } = this.#hand;
		const { year } = comparison;
		const groups = this.#groups.has(year) ? null : groupsName(comparison);
		return [
			...(this.#isComplete ? [] : [() => this.#loadFirst()]),
			...this.#hand.missingFor(comparison, ALL),
			...(groups === null || lost.has(groups) ? [] : [() => this.#askForGroups(groups, year)])
		];
	}

	async #loadFirst(): Promise<void> {
		await Promise.all([this.#surroundings.fetchCode(), this.#hand.loadWhole()]);
		this.#isComplete = true;
		this.#lostCharts = null;
	}

	#askForGroups(name: string, year: number): Promise<void> {
		return this.#hand.spare(
			name,
			this.#hand.once(name, () => this.#loadGroups(year))
		);
	}

	async #loadGroups(fiscalYear: number): Promise<void> {
		const groups = await this.#surroundings.fetchGroups(fiscalYear);
		if (!isGroupsOf(groups, fiscalYear)) {
			throw new LoadFault('what came holds no taxes and programs of the year');
		}
		this.#groups = new Map([...this.#groups, [fiscalYear, groups]]);
	}
}

/** The taxes and programs of all states as they are among what is lost; `null` for an estimate that has none. */
function groupsName({ estimate, year }: Pick<Comparison, 'estimate' | 'year'>): string | null {
	return estimate === DEFAULT_ESTIMATE ? `groups ${year}` : null;
}

function isGroupsOf(file: unknown, fiscalYear: number): boolean {
	if (typeof file !== 'object' || file === null) return false;
	const { fiscalYear: year, groups } = file as Partial<Record<keyof YearGroups, unknown>>;
	return year === fiscalYear && Array.isArray(groups) && groups.length > 0;
}

/** A comparison in a few words: "California and Texas, 2005, Tax Foundation 2007, Share of GDP". */
export function viewWords({ states, year, estimate, ...choice }: Comparison): string {
	return `${listOf(states.map(shortNameOf))}, ${year}, ${estimateOf(estimate).label}${unusualWords(choice)}`;
}

/** What is said of the taxes and programs of all states in a year, that could not be had. */
function lostGroupsWords(fiscalYear: number, why: unknown): string {
	return `The taxes and programs of FY${fiscalYear} could not be fetched, ${whyOf(why)}.`;
}
