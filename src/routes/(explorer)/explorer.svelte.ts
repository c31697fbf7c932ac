import type { LabelPlace } from '$lib/charts/map/place';
import { positionOf, type StateCode } from '$lib/data/states';
import type { StateLines } from '$lib/fiscal/account/lines/state-lines';
import { entryYears, isReport } from '$lib/fiscal/estimates/editions';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import {
	DEFAULT_ESTIMATE,
	ESTIMATES,
	estimateOf,
	type Estimate
} from '$lib/fiscal/estimates/estimates';
import { nearestFigure, type Nearest } from '$lib/fiscal/core/nearest';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import type { Choice, EstimateId, EstimateSeries, EstimateYear } from '$lib/fiscal/core/types';
import { dollarsFor } from '$lib/fiscal/measures/measures';
import { nearest } from '$lib/view/address';
import { lateCode } from '$lib/view/late-code';
import { LatestWish } from '$lib/view/latest-wish';
import {
	otherwiseIn,
	shownYear,
	shownYears,
	type Otherwise,
	type ShownYear,
	type Surrounding
} from '$lib/fiscal/core/shown-years';
import type { PaperWords } from '$lib/figures/paper-words';
import { estimatesBeside } from '$lib/view/estimates-beside';
import { unpackContext, unpackSeries, type PackedContext, type PackedSeries } from '$lib/view/pack';
import { unpackLines, type PackedLines } from '$lib/view/pack-lines';
import {
	defaultSelection,
	dollarsOverYears,
	isSameButYear,
	notesOnLosing,
	notesOnMoving,
	parseSelection,
	pinnedQuery,
	serialiseSelection,
	withEstimate,
	withYear,
	type Selection,
	type YearsOf
} from '$lib/view/selection';
import {
	lostLinesWords,
	lostViewWords,
	lostWords,
	viewWords,
	waitingWords,
	type Lost
} from '$lib/view/wish-words';

/** What a view is computed from: the default estimate, and which years the others have. */
export interface ExplorerData {
	readonly catalogue: readonly {
		readonly estimate: EstimateId;
		readonly years: EstimateYears;
	}[];
	readonly series: PackedSeries;
	readonly context: PackedContext;
	readonly receiptsPerPerson: readonly (readonly [fiscalYear: number, dollars: number])[];
	readonly points: readonly PublishedPoint[];
}

/** All of it, and where the map prints its codes: what the charts need. */
export interface WholeData extends ExplorerData {
	readonly labels: readonly LabelPlace[];
}

/** How the explorer reaches the world: figures by name, and the address bar. */
export interface Surroundings {
	/** The code of the live charts; those that were served show the first view alone. */
	readonly fetchFigures: () => Promise<void>;
	readonly fetchWhole: () => Promise<WholeData>;
	readonly fetchSeries: (estimate: EstimateId) => Promise<PackedSeries>;
	readonly fetchEconomy: () => Promise<PackedContext>;
	readonly fetchLines: (state: StateCode) => Promise<PackedLines>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
	/** Acts once the reader has stopped for a moment; of several acts, the last alone. */
	readonly atRest: (act: () => void) => void;
}

/** Always the same one: a step of the year must not place the timeline anew. */
const NO_OTHERS: readonly { readonly estimate: Estimate; readonly all: readonly ShownYear[] }[] =
	[];

const NO_YEARS: EstimateYears = { all: [], opening: 0 };

/** The charts of the explorer, in the order of the page. */
export const CHARTS = ['map', 'ranking', 'scatter', 'timeline', 'breakdown'] as const;

/** One of them. */
export type ChartName = (typeof CHARTS)[number];

/** For an explorer that is drawn and never changed. */
const NOWHERE: Surroundings = {
	fetchFigures: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchWhole: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchSeries: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchEconomy: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchLines: () => Promise.reject(new Error('Nothing can be fetched here.')),
	write: () => undefined,
	atRest: () => undefined
};

/** What is drawn beside an estimate: all others where a reader asks for them, and beside a report its fellows. */
function othersOf(estimate: EstimateId, areWanted: boolean): readonly EstimateId[] {
	const others = ESTIMATES.map(({ id }) => id).filter((id) => id !== estimate);
	return areWanted ? others : isReport(estimate) ? others.filter(isReport) : [];
}

/** The fiscal year that a change asks for: one that another estimate has for the year before it was not asked for. */
function askedYearOf(before: Selection, changed: Selection, yearsOf: YearsOf): number {
	const isBrought =
		changed.estimate !== before.estimate &&
		changed.year === nearest(yearsOf(changed.estimate).all, before.year);
	return isBrought ? before.year : changed.year;
}

/** A selection asked for, what is said with it, and whether the address bar had it first. */
interface Wish {
	readonly selection: Selection;
	/** The fiscal year that the reader asked for, where the estimate has another for it. */
	readonly askedYear: number;
	readonly notes: readonly string[];
	readonly how: 'push' | 'replace' | 'read';
}

/** The state of the explorer: what the reader chose, the figures at hand, and the views they give. */
export class Explorer {
	/** What of the address or of a choice could not be followed; in words. */
	notes = $state.raw<readonly string[]>([]);
	/** What is on its way, in words; empty where nothing is. */
	waiting = $state.raw('');
	/** The fiscal year that is asked for and on its way; `null` where none is. */
	#comingYear = $state.raw<number | null>(null);
	/** Set where the charts could not be made live. */
	lostCharts = $state.raw<Lost | null>(null);
	/** The charts that are live; the others stand as they were drawn. */
	awake = $state.raw<readonly ChartName[]>(CHARTS);
	/** What the line of all states says on paper, once the charts are live. */
	onPaper = $state.raw<PaperWords | null>(null);
	/** Whether the first address that the page was opened with failed: what it asks for still waits. */
	isAwaiting = $state.raw(false);
	pointed = $state.raw<StateCode | null>(null);
	anchor = $state.raw<{ readonly x: number; readonly y: number } | null>(null);

	readonly yearsOf: YearsOf;

	/** Only what is fetched has to be checked: the page's own figures come with its code. */
	readonly #checks = lateCode(
		() => import('./check-files'),
		() => `?${this.asked}`
	);
	readonly #surroundings: Surroundings;
	#receiptsPerPerson: ReadonlyMap<number, number>;
	#points: readonly PublishedPoint[];
	#labels: readonly LabelPlace[] = [];
	/** All that was chosen but the year, which is a value of its own: a step of it must not touch what hangs on the rest. */
	#steady: Selection;
	#year: number;
	#stillYear: number;
	#settledYear: number;
	readonly #wishes: LatestWish<Wish>;
	#lostView = $state.raw<Lost | null>(null);
	/** The query that the address bar holds. */
	#addressed = '';
	#series: ReadonlyMap<EstimateId, EstimateSeries>;
	#context: Surrounding['context'];
	#lines: ReadonlyMap<StateCode, StateLines> = $state.raw(new Map());
	readonly #onTheWay = new Map<string, Promise<void>>();
	/** The state whose lines were asked for in vain, and why. */
	#lostLines = $state.raw<{ readonly state: StateCode; readonly why: unknown } | null>(null);
	/** Why local prices had to be given up, in words. */
	#lostPrices: readonly string[] = [];
	#haveOthersAnswered = $state(false);
	/** Whether anything was shown that was asked for. */
	hasShown = $state.raw(false);
	#isWhole = false;
	/** Whether all that live charts are drawn from is at hand. */
	#isComplete = false;
	#hasEconomy = false;

	constructor(data: ExplorerData, surroundings: Surroundings) {
		const years = new Map(data.catalogue.map((one) => [one.estimate, one.years]));
		this.yearsOf = (estimate) => years.get(estimate) ?? NO_YEARS;
		this.#surroundings = surroundings;
		this.#receiptsPerPerson = $state.raw(new Map(data.receiptsPerPerson));
		this.#points = $state.raw(data.points);
		const first = defaultSelection(this.yearsOf);
		this.#steady = $state.raw(first);
		this.#year = $state.raw(first.year);
		this.#stillYear = $state.raw(first.year);
		this.#settledYear = $state.raw(first.year);
		this.#wishes = new LatestWish<Wish>(
			{ selection: first, askedYear: first.year, notes: [], how: 'read' },
			{
				gather: ({ selection }) => this.#gather(selection),
				show: (wish) => this.#show(wish),
				tell: (waiting, failure) => {
					this.#comingYear = waiting?.askedYear ?? null;
					this.waiting = waiting ? waitingWords(viewWords(waiting.selection)) : '';
					this.isAwaiting = failure?.wish.how === 'read' && !this.hasShown;
					this.#lostView = failure && this.#lostOf(failure.wish.selection, failure.why);
					// There is no view to go back to where the page was opened with one: its address stays.
					if (failure && !this.isAwaiting) this.#address('replace');
				}
			}
		);
		const context = unpackContext(data.context);
		this.#context = $state.raw(context);
		this.#series = $state.raw(
			new Map([[data.series.estimate, unpackSeries(data.series, context)]])
		);
	}

	/** The explorer of a page that brings one year along; its data never changes while the page stays. */
	static from(data: () => ExplorerData, surroundings: Surroundings): Explorer {
		return new Explorer(data(), surroundings);
	}

	/** An explorer with all its data, that shows the default view and nothing else. */
	static whole(data: ExplorerData, linesOf: (state: StateCode) => PackedLines): Explorer {
		const explorer = new Explorer(data, NOWHERE);
		explorer.#keepLines(linesOf(explorer.chosen));
		return explorer;
	}

	/** Single-year figures that others printed, in whole current dollars. */
	get points(): readonly PublishedPoint[] {
		return this.#points;
	}

	/** Every estimate at hand. */
	get series(): ReadonlyMap<EstimateId, EstimateSeries> {
		return this.#series;
	}

	/** Whether what others say has been asked for once, and has come or failed. */
	get haveOthersAnswered(): boolean {
		return this.#haveOthersAnswered;
	}

	/** Where the map prints its codes; none before `complete`. */
	get labels(): readonly LabelPlace[] {
		return this.#labels;
	}

	readonly selection = $derived.by<Selection>(() => ({ ...this.#steady, year: this.#year }));

	/** What was chosen but for the year; the same object while only that changes. */
	get steady(): Omit<Selection, 'year'> {
		return this.#steady;
	}

	get year(): number {
		return this.#year;
	}

	/** The year that the reader asked for last, shown or still on its way: each step of the year starts from it. */
	get askedYear(): number {
		return this.#comingYear ?? this.#year;
	}

	/** The year at which the reader last rested: while years are stepped through, what is out of view stays at it. */
	get stillYear(): number {
		return this.#stillYear;
	}

	/** The year at which the reader last stayed, or did anything but step: what is far from the window stays at it. */
	get settledYear(): number {
		return this.#settledYear;
	}

	/** Has everything show the year of now, however far from the window it is. */
	readonly settle = (): void => {
		this.#stillYear = this.#year;
		this.#settledYear = this.#year;
	};

	readonly #estimate = $derived.by(() => this.#steady.estimate);
	readonly #measure = $derived.by(() => this.#steady.measure);
	readonly #scale = $derived.by(() => this.#steady.scale);
	readonly #wish = $derived.by(() => this.#steady.dollars);
	readonly #deficit = $derived.by(() => this.#steady.deficit);
	readonly #interest = $derived.by(() => this.#steady.interest);

	/** The choice as what is told of one year has it. */
	readonly choice = $derived.by<Choice>(() => ({
		estimate: this.#estimate,
		measure: this.#measure,
		scale: this.#scale,
		dollars: this.#wish === 'auto' ? 'current' : this.#wish,
		deficit: this.#deficit,
		interest: this.#interest
	}));
	/** Whose dollars charts of many years are in. */
	readonly dollarsOverYears = $derived.by(() => dollarsOverYears(this.#wish));
	/** The choice as charts of many years have it. */
	readonly choiceOverYears = $derived.by<Choice>(() => {
		const over = { ...this.choice, dollars: this.dollarsOverYears };
		const dollars = dollarsFor(over);
		return dollars === this.choice.dollars ? this.choice : { ...over, dollars };
	});
	readonly estimate = $derived.by(() => estimateOf(this.#estimate));
	readonly years = $derived.by(() => entryYears(this.#estimate, this.yearsOf).all);
	/** The last of them that is not mostly carried forward. */
	readonly opening = $derived.by(() => entryYears(this.#estimate, this.yearsOf).opening);
	readonly followed = $derived.by(() => this.#steady.states);
	readonly chosen = $derived.by(() => this.followed[0] ?? 'CA');
	readonly position = $derived(positionOf(this.chosen));
	/** What figures are divided by and judged with. */
	readonly surrounding = $derived.by<Surrounding>(() => ({
		context: this.#context,
		receiptsPerPerson: this.#receiptsPerPerson
	}));

	/** The chosen estimate's own; the same object while only others come. */
	readonly #own = $derived.by(() => this.#series.get(this.#estimate));
	/** All years of the chosen estimate; recomputed when the choice changes, not with the year. */
	readonly all = $derived.by(() => this.#yearsBy(this.#own, this.choiceOverYears));
	/** Each year's once, and only of years that were asked for. */
	readonly #shownIn = $derived.by(() => {
		const [choice, surrounding] = [this.choice, this.surrounding];
		const years = this.#own?.years ?? [];
		const byYear = new Map(years.map((year) => [year.fiscalYear, year]));
		const known = new Map<EstimateYear, ShownYear>();
		return (fiscalYear: number) => {
			const year = byYear.get(fiscalYear) ?? years.at(-1);
			if (!year) throw new Error(`The estimate ${choice.estimate} has no years.`);
			const made = known.get(year) ?? shownYear(year, choice, surrounding);
			known.set(year, made);
			return made;
		};
	});
	readonly shown = $derived.by<ShownYear>(() => this.shownIn(this.#year));
	/** Each year's once, and only of years that were asked for. */
	readonly #otherwiseIn = $derived.by(() => {
		const [series, choice] = [this.#own, this.choice];
		const surrounding = this.surrounding;
		const known = new Map<number, Otherwise | null>();
		return (fiscalYear: number) => {
			const made =
				known.get(fiscalYear) ??
				(series ? otherwiseIn(series, choice, { ...surrounding, fiscalYear }) : null);
			known.set(fiscalYear, made);
			return made;
		};
	});
	/** Which of the two readings the drawings start from. */
	readonly base = $derived.by<'plain' | 'neutral'>(() =>
		this.#measure === 'net' && this.#deficit !== 'none' ? 'neutral' : 'plain'
	);
	readonly #othersWanted = $derived.by(() => this.#steady.others);
	/** The other estimates of the same measure with their years: those asked for, and beside a report its fellows. */
	readonly others = $derived.by(() => {
		const wanted = othersOf(this.#estimate, this.#othersWanted);
		if (wanted.length === 0) return NO_OTHERS;
		return ESTIMATES.filter(({ id }) => wanted.includes(id) && this.#series.has(id)).map(
			(estimate) => ({
				estimate,
				all: this.#yearsBy(this.#series.get(estimate.id), this.choiceOverYears)
			})
		);
	});
	readonly context = $derived.by(() => this.#context);

	/** The chosen state's lines of our own account; `null` while they are not at hand. */
	readonly lines = $derived.by(() => this.#lines.get(this.chosen) ?? null);
	/** Whether the chosen state's lines could not be had. */
	readonly hasLostLines = $derived.by(() => this.#lostLines?.state === this.chosen);

	/** All that could not be had and may be asked for again. */
	readonly lost = $derived.by<readonly Lost[]>(() => {
		const lines = this.#lostLines?.state === this.chosen ? this.#lostLines : null;
		const again = () => void this.#loadLines(this.selection);
		return [
			...(this.#lostView ? [this.#lostView] : []),
			...(this.lostCharts ? [this.lostCharts] : []),
			...(lines ? [{ words: lostLinesWords(lines.state, lines.why), again }] : [])
		];
	});

	/** The query that shows this view also when later years and other estimates have come. */
	readonly pinned = $derived.by(() => pinnedQuery(this.selection, this.yearsOf));

	/** The same for charts of many years, whose dollars are named: the usual ones of a later edition may be others. */
	readonly pinnedOverYears = $derived.by(() =>
		pinnedQuery({ ...this.selection, dollars: this.dollarsOverYears }, this.yearsOf)
	);

	/** A year of the choice; the newest where it has no such year. */
	shownIn(year: number): ShownYear {
		return this.#shownIn(year);
	}

	/** A year with interest on the debt the other way; `null` where it cannot be chosen. */
	otherwiseIn(year: number): Otherwise | null {
		return this.#otherwiseIn(this.shownIn(year).view.fiscalYear);
	}

	/** Where the chosen state's figure nearest to one that is missing in a year stands; `null` where nowhere, or none is. */
	nearestTo(fiscalYear: number): Nearest | null {
		// All years of all estimates are asked: not at every step.
		if ((this.shownIn(fiscalYear).view.plain[this.position] ?? null) !== null) return null;
		const wanted = {
			estimate: this.#estimate,
			measure: this.#measure,
			state: this.chosen,
			fiscalYear
		};
		return nearestFigure(wanted, [...this.#series.values()]);
	}

	/** The query of the view that was last asked for, shown or not, pinned to estimate and year. */
	get asked(): string {
		return pinnedQuery(this.#wishes.asked.selection, this.yearsOf);
	}

	/** Has all that live charts are drawn from at hand; throws where their code or figures cannot be had. */
	async complete(): Promise<void> {
		await this.#loadFirst(this.selection);
	}

	/** Lines come along, so that nothing moves when drawn charts give way to live ones. */
	async #loadFirst(selection: Selection): Promise<void> {
		const { fetchFigures } = this.#surroundings;
		const whole = this.#isWhole ? null : this.#once('whole', () => this.#loadWhole());
		await Promise.all([fetchFigures(), whole, this.#loadLines(selection)]);
		this.#isComplete = true;
	}

	async #loadWhole(): Promise<void> {
		const [{ checkWhole }, whole] = await Promise.all([
			this.#checks(),
			this.#surroundings.fetchWhole()
		]);
		checkWhole(whole, DEFAULT_ESTIMATE, this.yearsOf(DEFAULT_ESTIMATE).all);
		const { series, context, receiptsPerPerson, points, labels } = whole;
		const plainContext = unpackContext(context);
		const own = unpackSeries(series, plainContext);
		this.#isWhole = true;
		this.#labels = labels;
		this.#points = points;
		this.#receiptsPerPerson = new Map(receiptsPerPerson);
		if (!this.#hasEconomy) this.#context = plainContext;
		this.#series = new Map([...this.#series, [DEFAULT_ESTIMATE, own]]);
	}

	/** Shows what an address asks for. */
	open(query: URLSearchParams): Promise<void> {
		const { selection, notes } = parseSelection(query, this.yearsOf);
		this.#addressed = serialiseSelection(selection, this.yearsOf);
		this.#lostPrices = [];
		return this.#wishes.ask({ selection, askedYear: selection.year, notes, how: 'read' });
	}

	/** Changes what was asked for last; shows it, and writes it into the address, once its figures are there. */
	choose(
		change: (wanted: Selection) => Selection,
		how: 'push' | 'replace' = 'push'
	): Promise<void> {
		// A year that an estimate on its way brings along was never seen: the one that was asked for is changed.
		const wanted = { ...this.#wishes.wanted.selection, year: this.askedYear };
		const changed = change(wanted);
		// A year picked while another estimate was on its way may be one that it has not.
		const selection =
			changed.estimate === wanted.estimate && changed.year !== wanted.year
				? withYear(changed, changed.year, this.yearsOf)
				: withEstimate(changed, changed.estimate, this.yearsOf);
		const lost = notesOnLosing(wanted, selection);
		// Told until something else is chosen: played years would take the note away before it is read.
		const isMoving = isSameButYear(wanted, selection, this.yearsOf);
		if (lost.length > 0 || !isMoving) this.#lostPrices = lost;
		// The step back that an overtaken choice would have made is this one's.
		const isStep = how === 'push' || this.#wishes.waiting?.how === 'push';
		const notes = [...notesOnMoving(wanted, selection, this.yearsOf), ...this.#lostPrices];
		const askedYear = askedYearOf(wanted, changed, this.yearsOf);
		return this.#wishes.ask({ selection, askedYear, notes, how: isStep ? 'push' : 'replace' });
	}

	/** Back to what the page shows at first. */
	reset(): Promise<void> {
		return this.choose(() => defaultSelection(this.yearsOf));
	}

	/** Points at a state, or at none; `anchor` is where its mark stands in the window. */
	readonly point = (
		code: StateCode | null,
		anchor?: { readonly x: number; readonly y: number }
	): void => {
		this.pointed = code;
		this.anchor = code === null ? null : (anchor ?? null);
	};

	#yearsBy(series: EstimateSeries | undefined, choice: Choice): readonly ShownYear[] {
		if (!series) return [];
		return shownYears(series, { ...choice, estimate: series.estimate }, this.surrounding);
	}

	#show({ selection, notes, how }: Wish): void {
		this.hasShown = true;
		// What an address asks for is no step: charts out of the window must not keep the year of another view.
		const isStep = how !== 'read' && isSameButYear(this.selection, selection, this.yearsOf);
		if (!isStep) this.#steady = selection;
		this.#year = selection.year;
		const rest = () => {
			this.#stillYear = this.#year;
			if (this.#isComplete) void this.#loadOthers();
		};
		if (isStep) this.#surroundings.atRest(rest);
		else {
			this.settle();
			rest();
		}
		this.notes = notes;
		this.#address(how === 'push' ? 'push' : 'replace');
		// What was lost is not asked for with every year that is played: the reader may ask again.
		if (this.#isComplete && !this.hasLostLines) void this.#loadLines(selection);
	}

	/**
	 * The address says what is shown, and only that: it is written when a view is shown, never when it is wished,
	 * so that there is nothing to take back but a step of the browser's own to a view that cannot be had.
	 */
	#address(how: 'push' | 'replace'): void {
		const query = serialiseSelection(this.selection, this.yearsOf);
		if (query === this.#addressed) return;
		this.#addressed = query;
		this.#surroundings.write(query, how);
	}

	#lostOf(selection: Selection, why: unknown): Lost {
		return {
			words: (this.isAwaiting ? lostWords : lostViewWords)(viewWords(selection), why),
			again: () => void this.#wishes.again()
		};
	}

	/** Loads what is missing for a selection; `null` where nothing is. The first view needs nothing. */
	#gather(selection: Selection): Promise<unknown> | null {
		const missing = this.#missingFor(selection);
		return missing.length === 0 ? null : Promise.all(missing.map((load) => load()));
	}

	#missingFor(selection: Selection): readonly (() => Promise<void>)[] {
		const { estimate, scale, dollars, deficit, others } = selection;
		const isFirst = serialiseSelection(selection, this.yearsOf) === '';
		const wanted = others ? ESTIMATES.map(({ id }) => id) : [estimate];
		const isByEconomy = scale === 'gdp' || scale === 'income' || deficit === 'income-share';
		const needsEconomy = isByEconomy || dollars === 'local';
		return [
			...(this.#isComplete || isFirst ? [] : [() => this.#loadFirst(selection)]),
			...wanted
				.filter((id) => !this.#series.has(id))
				.map((id) => () => this.#once(id, () => this.#load(id))),
			...(needsEconomy && !this.#hasEconomy
				? [() => this.#once('economy', () => this.#loadEconomy())]
				: [])
		];
	}

	/** One request for a thing at a time, however many wishes need it. */
	#once(name: string, load: () => Promise<void>): Promise<void> {
		const coming =
			this.#onTheWay.get(name) ?? load().finally(() => void this.#onTheWay.delete(name));
		this.#onTheWay.set(name, coming);
		return coming;
	}

	async #load(estimate: EstimateId): Promise<void> {
		const [{ checkSeries }, packed] = await Promise.all([
			this.#checks(),
			this.#surroundings.fetchSeries(estimate)
		]);
		checkSeries(packed, estimate, this.yearsOf(estimate).all);
		this.#series = new Map([...this.#series, [estimate, unpackSeries(packed, this.#context)]]);
	}

	/** What others say of the year comes on its own, and is asked for again at the next rest where it does not. */
	async #loadOthers(): Promise<void> {
		const fellows = othersOf(this.#estimate, false);
		const told = new Set([...fellows, ...estimatesBeside(this.#year, this.yearsOf)]);
		const missing = [...told].filter((id) => !this.#series.has(id));
		await Promise.allSettled(missing.map((id) => this.#once(id, () => this.#load(id))));
		this.#haveOthersAnswered = true;
	}

	/** A state's lines come on their own: without them everything else can be shown. */
	async #loadLines({ estimate, states: [state = 'CA'] }: Selection): Promise<void> {
		if (estimate !== 'account' || this.#lines.has(state)) return;
		try {
			await this.#once(`lines ${state}`, async () => {
				const [{ checkLines }, packed] = await Promise.all([
					this.#checks(),
					this.#surroundings.fetchLines(state)
				]);
				checkLines(packed, state);
				this.#keepLines(packed);
			});
			if (this.#lostLines?.state === state) this.#lostLines = null;
		} catch (why) {
			this.#lostLines = { state, why };
		}
	}

	#keepLines(packed: PackedLines): void {
		this.#lines = new Map([...this.#lines, [packed.state, unpackLines(packed)]]);
	}

	async #loadEconomy(): Promise<void> {
		const [{ checkContext }, packed] = await Promise.all([
			this.#checks(),
			this.#surroundings.fetchEconomy()
		]);
		checkContext(packed);
		this.#context = unpackContext(packed);
		this.#hasEconomy = true;
	}
}
