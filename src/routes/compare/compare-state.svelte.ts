import { headChoice, signsChoice, summedChoice } from '$lib/figures/compare-choices';
import {
	isAgainstOthers,
	hasFigures,
	ranksTogether,
	type ComparedYears,
	type CompareInput
} from '$lib/figures/compare-input';
import type { HeadToHeadInput } from '$lib/figures/head-to-head-figure';
import type { RanksTogetherInput } from '$lib/figures/ranks-together-figure';
import type { RunningSumInput } from '$lib/figures/running-sum-figure';
import type { SignsInput } from '$lib/figures/signs-figure';
import type { SlopeInput } from '$lib/figures/slope-figure';
import type { YearGroups } from '$lib/fiscal/account/year-groups';
import { shownBands } from '$lib/fiscal/core/shown-bands';
import { nearestFigure } from '$lib/fiscal/core/nearest';
import {
	otherwiseIn,
	shownYears,
	type ShownYear,
	type Surrounding
} from '$lib/fiscal/core/shown-years';
import type { Choice, EstimateId, EstimateSeries } from '$lib/fiscal/core/types';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE, ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import { answerOf, type Answer, type AnswerInput } from '$lib/view/answer';
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
import { lateCode } from '$lib/view/late-code';
import { heldWish, LatestWish, type Failure } from '$lib/view/latest-wish';
import { LoadFault } from '$lib/view/load-fault';
import { unpackContext, unpackSeries, type PackedContext, type PackedSeries } from '$lib/view/pack';
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
import { lostGroupsWords } from './lost-words';
import { apartSentence, compareInterest, compareSentence } from '$lib/words/compare-sentence';
import { listOf, shortNameOf } from '$lib/words/names';
import { contextSentence } from '$lib/words/sentence';
import { carriedWords } from '$lib/words/doubt-words';
import type { ExplorerData, WholeData } from '../(explorer)/surroundings';

/** How the page reaches the world: code and figures by name, and the address bar. */
export interface CompareSurroundings {
	/** The code of the live figures. */
	readonly fetchCode: () => Promise<void>;
	readonly fetchWhole: () => Promise<WholeData>;
	readonly fetchSeries: (estimate: EstimateId) => Promise<PackedSeries>;
	readonly fetchEconomy: () => Promise<PackedContext>;
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

	/** Only what is fetched has to be checked: the page's own figures come with its code. */
	readonly #checks = lateCode(
		() => import('../(explorer)/check-files'),
		() => this.asked
	);
	readonly #surroundings: CompareSurroundings;
	/** Beside the range of one state alone. */
	readonly #surprise: Pick<AnswerInput, 'surprise'>;
	#comparison: Comparison;
	#series: ReadonlyMap<EstimateId, EstimateSeries>;
	#surrounding: Surrounding;
	/** What others printed of single years: the page brings none along, since its first view is drawn already. */
	#points: readonly PublishedPoint[];
	#groups: ReadonlyMap<number, YearGroups> = $state.raw(new Map());
	readonly #wishes: LatestWish<Wish>;
	readonly #onTheWay = new Map<string, Promise<void>>();
	#lostView = $state.raw<Lost | null>(null);
	#lostCharts = $state.raw<Lost | null>(null);
	/** The taxes and programs of a year: only the figures beside each other need them. */
	#lostGroups = $state.raw<Lost | null>(null);
	/** Estimates other than the one shown: only the table of signs needs them. */
	#lostOthers = $state.raw<Lost | null>(null);
	/** The query that the address bar holds; `null` where that asks for what there is not. */
	#addressed: string | null = '';
	#isWhole = false;
	#hasEconomy = false;

	constructor(data: CompareData, surroundings: CompareSurroundings) {
		const years = new Map(data.catalogue.map((one) => [one.estimate, one.years]));
		this.yearsOf = (estimate) => years.get(estimate) ?? NO_YEARS;
		this.#surroundings = surroundings;
		this.#surprise = data.surprise ? { surprise: data.surprise } : {};
		this.#comparison = $state.raw(defaultComparison(this.yearsOf));
		const context = unpackContext(data.context);
		this.#surrounding = $state.raw({
			context,
			receiptsPerPerson: new Map(data.receiptsPerPerson)
		});
		this.#points = $state.raw(data.points);
		this.#series = $state.raw(
			new Map([[data.series.estimate, unpackSeries(data.series, context)]])
		);
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
		for (const packed of others) comparer.#keepSeries(packed);
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
		const parts = this.awaited ? [] : [this.#lostCharts, this.#lostGroups, this.#lostOthers];
		return [this.#lostView, ...parts].filter((one) => one !== null);
	});

	/** All years of the estimate; the start and the ends of the slope are no part of them. */
	readonly #all = $derived.by(() => this.#yearsBy(this.choice));
	readonly #shown = $derived.by(() => this.#yearOf(this.#all));
	/** What stands over the figures: the answer, how far apart the states are, interest, and the nation. */
	readonly answer = $derived.by<Answer>(() => this.#answer());

	readonly panels = $derived.by<ComparedYears>(() => ({
		all: this.#all.filter(hasFigures),
		choice: this.choice,
		states: this.states,
		points: this.#points,
		context: this.#surrounding.context
	}));
	readonly slope = $derived.by<SlopeInput>(() => {
		const [from, year] = [this.#from, this.#year];
		return { ...this.panels, ends: from <= year ? [from, year] : [year, from] };
	});
	readonly ranks = $derived.by<RanksTogetherInput>(() => ranksTogether(this.panels, this.#year));
	readonly #summed = $derived.by<CompareInput>(() => {
		const choice = summedChoice(this.choice);
		return { all: this.#yearsBy(choice), choice, states: this.states };
	});
	readonly #bands = $derived.by(() => {
		const series = this.#series.get(this.#estimate);
		return shownBands(series?.years ?? [], this.#summed.choice, this.#surrounding);
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
			lost: this.#lostOthers === null ? [] : this.#missing(this.#estimate)
		};
	});
	readonly headToHead = $derived.by<HeadToHeadInput>(() => {
		const choice = headChoice(this.choice);
		const isAccount = choice.estimate === DEFAULT_ESTIMATE;
		const shown = this.#yearOf(this.#yearsBy(choice));
		const { fiscalYear } = shown.view;
		const context = this.#surrounding.context.get(fiscalYear);
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
			await this.#load(this.#comparison);
		} catch (why) {
			const again = () => void this.complete().catch(() => undefined);
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
		const series = this.#series.get(this.choice.estimate);
		const surrounding = { ...this.#surrounding, fiscalYear };
		const otherwise = series ? otherwiseIn(series, this.choice, surrounding) : null;
		const [state, second] = this.states;
		if (state && !second) {
			const wanted = { ...this.choice, state, fiscalYear };
			const nearest = nearestFigure(wanted, [...this.#series.values()]);
			return answerOf({
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
			second: apartSentence(told),
			interest: compareInterest(told, otherwise),
			doubt: carried && `${carried}.`,
			context: contextSentence(this.choice, this.#shown, isAgainstOthers(this.choice))
		};
	}

	#yearsBy(choice: Choice): readonly ShownYear[] {
		const series = this.#series.get(choice.estimate);
		return series ? shownYears(series, choice, this.#surrounding) : [];
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
			again: () => void this.#wishes.again()
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

	/** Loads what is missing for a view; `null` where nothing is. The drawn figures show the first view. */
	#gather(comparison: Comparison): Promise<unknown> | null {
		const isFirst = serialiseComparison(comparison, this.yearsOf) === '';
		if ((isFirst && !this.#isWhole) || this.#hasAll(comparison)) return null;
		return this.#load(comparison);
	}

	#hasAll({ estimate, year, ...choice }: Comparison): boolean {
		const hasGroups = estimate !== DEFAULT_ESTIMATE || this.#groups.has(year);
		const isKnown = ESTIMATES.every(({ id }) => this.#series.has(id));
		return this.#isWhole && isKnown && hasGroups && (this.#hasEconomy || !needsEconomy(choice));
	}

	async #load(comparison: Comparison): Promise<void> {
		const groups = this.#askForGroups(comparison);
		const others = this.#askForOthers(comparison);
		await Promise.all([
			this.#surroundings.fetchCode(),
			this.#askForWhole(),
			this.#askForSeries(comparison.estimate),
			this.#hasEconomy ||
				!needsEconomy(comparison) ||
				this.#once('economy', () => this.#loadEconomy())
		]);
		this.#lostGroups = await groups;
		this.#lostOthers = await others;
		this.#lostCharts = null;
	}

	/** One request for a thing at a time, however many wishes need it. */
	#once(name: string, load: () => Promise<void>): Promise<void> {
		const coming =
			this.#onTheWay.get(name) ?? load().finally(() => void this.#onTheWay.delete(name));
		this.#onTheWay.set(name, coming);
		return coming;
	}

	async #askForWhole(): Promise<void> {
		if (!this.#isWhole) await this.#once('whole', () => this.#loadWhole());
	}

	async #loadWhole(): Promise<void> {
		const [{ checkWhole }, whole] = await Promise.all([
			this.#checks(),
			this.#surroundings.fetchWhole()
		]);
		checkWhole(whole, DEFAULT_ESTIMATE, this.yearsOf(DEFAULT_ESTIMATE).all);
		const context = unpackContext(whole.context);
		this.#surrounding = {
			context: this.#hasEconomy ? this.#surrounding.context : context,
			receiptsPerPerson: new Map(whole.receiptsPerPerson)
		};
		this.#points = whole.points;
		this.#keepSeries(whole.series);
		this.#isWhole = true;
	}

	/** Our own account comes with the whole. */
	async #askForSeries(id: EstimateId): Promise<void> {
		if (id !== DEFAULT_ESTIMATE && !this.#series.has(id)) {
			await this.#once(id, () => this.#loadSeries(id));
		}
	}

	async #loadSeries(id: EstimateId): Promise<void> {
		const [{ checkSeries }, packed] = await Promise.all([
			this.#checks(),
			this.#surroundings.fetchSeries(id)
		]);
		checkSeries(packed, id, this.yearsOf(id).all);
		// It is unpacked by the residents of all years, which come with the whole.
		await this.#askForWhole();
		this.#keepSeries(packed);
	}

	/** The estimates not at hand beside one. */
	#missing(shown: EstimateId): readonly EstimateId[] {
		return ESTIMATES.map(({ id }) => id).filter(
			(id) => id !== DEFAULT_ESTIMATE && id !== shown && !this.#series.has(id)
		);
	}

	/** Has every other estimate, for the table of signs; what is lost where some cannot be had: all else stands without. */
	async #askForOthers({ estimate }: Comparison): Promise<Lost | null> {
		const missing = this.#missing(estimate);
		const answers = await Promise.allSettled(missing.map((id) => this.#askForSeries(id)));
		const lost = missing.filter((_, at) => answers[at]?.status === 'rejected');
		const [fault] = answers.filter((answer) => answer.status === 'rejected');
		if (!fault) return null;
		return { words: lostOthersWords(lost, fault.reason), again: this.#askAgain };
	}

	#keepSeries(packed: PackedSeries): void {
		const series = unpackSeries(packed, this.#surrounding.context);
		this.#series = new Map([...this.#series, [packed.estimate, series]]);
	}

	/** Asks anew for all that the view shown has not got. */
	readonly #askAgain = (): void => void this.choose((wanted) => ({ ...wanted }), 'replace');

	/** Has the taxes and programs of a view; what is lost where they cannot be had: all else stands without them. */
	async #askForGroups({ estimate, year }: Comparison): Promise<Lost | null> {
		if (estimate !== DEFAULT_ESTIMATE || this.#groups.has(year)) return null;
		try {
			await this.#once(`groups ${year}`, () => this.#loadGroups(year));
			return null;
		} catch (why) {
			return { words: lostGroupsWords(year, why), again: this.#askAgain };
		}
	}

	async #loadGroups(fiscalYear: number): Promise<void> {
		const groups = await this.#surroundings.fetchGroups(fiscalYear);
		if (!isGroupsOf(groups, fiscalYear)) {
			throw new LoadFault('what came holds no taxes and programs of the year');
		}
		this.#groups = new Map([...this.#groups, [fiscalYear, groups]]);
	}

	async #loadEconomy(): Promise<void> {
		const [{ checkContext }, packed] = await Promise.all([
			this.#checks(),
			this.#surroundings.fetchEconomy()
		]);
		checkContext(packed);
		this.#surrounding = { ...this.#surrounding, context: unpackContext(packed) };
		this.#hasEconomy = true;
	}
}

function needsEconomy({ scale, dollars, deficit }: Pick<Choice, 'scale' | 'dollars' | 'deficit'>) {
	return scale === 'gdp' || scale === 'income' || dollars === 'local' || deficit === 'income-share';
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
