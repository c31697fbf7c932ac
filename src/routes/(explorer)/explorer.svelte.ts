import { positionOf, type StateCode } from '$lib/data/states';
import { entryYears } from '$lib/fiscal/estimates/editions';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { estimateOf, type Estimate } from '$lib/fiscal/estimates/estimates';
import { nearestFigure, type Nearest } from '$lib/fiscal/measures/nearest';
import type { StateLines } from '$lib/fiscal/account/lines/state-lines';
import type { Choice, EstimateSeries, EstimateYear } from '$lib/fiscal/core/types';
import { dollarsFor } from '$lib/fiscal/measures/measures';
import { heldWish, LatestWish, type Failure } from '$lib/view/latest-wish';
import {
	otherwiseIn,
	shownYear,
	shownYears,
	yearsOtherwise,
	type Otherwise,
	type ShownYear
} from '$lib/fiscal/measures/shown-years';
import type { PaperWords } from '$lib/figures/paper-words';
import {
	defaultSelection,
	dollarsOverYears,
	isSameButYear,
	notesOnLosing,
	notesOnMoving,
	parseSelection,
	pinnedQuery,
	serialiseSelection,
	type Selection,
	type YearsOf
} from '$lib/view/selection';
import {
	lostLinesWords,
	lostOthersWords,
	lostViewWords,
	lostWords,
	waitingWords,
	wishWords,
	type Lost
} from '$lib/view/wish-words';
import { changedSelection, type Changed } from './changed-selection';
import { ExplorerFigures, othersOf } from './explorer-figures.svelte';
import type { ExplorerData } from '$lib/view/figure-files';
import type { Surroundings } from './surroundings';

/** Always the same one: a step of the year must not place the timeline anew. */
const NO_OTHERS: readonly { readonly estimate: Estimate; readonly all: readonly ShownYear[] }[] =
	[];

const NO_YEARS: EstimateYears = { all: [], opening: 0 };

/** The charts of the explorer, in the order of the page. */
export const CHARTS = ['map', 'ranking', 'scatter', 'timeline', 'breakdown'] as const;

/** One of them. */
export type ChartName = (typeof CHARTS)[number];

/** A selection asked for, what is said with it, and whether the address bar had it first. */
interface Wish {
	readonly selection: Selection;
	/** The fiscal year that the reader asked for, where the estimate has another for it. */
	readonly askedYear: number;
	/** The fiscal year that comes back with an estimate that has it; `null` where the one shown was chosen. */
	readonly keptYear: number | null;
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
	/** What the address asked for in vain, or what was chosen since, while neither has been shown. */
	awaited = $state.raw<Selection | null>(null);
	pointed = $state.raw<StateCode | null>(null);
	anchor = $state.raw<{ readonly x: number; readonly y: number } | null>(null);

	readonly yearsOf: YearsOf;
	/** The figures that views are computed from. */
	readonly hand: ExplorerFigures;

	readonly #surroundings: Surroundings;
	/** All that was chosen but the year, which is a value of its own: a step of it must not touch what hangs on the rest. */
	#steady: Selection;
	#year: number;
	#stillYear: number;
	#settledYear: number;
	readonly #wishes: LatestWish<Wish>;
	#lostView = $state.raw<Lost | null>(null);
	/** The query that the address bar holds; `null` where that asks for what there is not. */
	#addressed: string | null = '';
	/** Why local prices had to be given up, in words. */
	#lostPrices: readonly string[] = [];
	/** Whether anything was shown that was asked for. */
	hasShown = $state.raw(false);

	constructor(data: ExplorerData, surroundings: Surroundings) {
		const years = new Map(data.catalogue.map((one) => [one.estimate, one.years]));
		this.yearsOf = (estimate) => years.get(estimate) ?? NO_YEARS;
		this.#surroundings = surroundings;
		this.hand = new ExplorerFigures(data, surroundings, {
			yearsOf: this.yearsOf,
			queryThen: () => this.asked
		});
		const first = defaultSelection(this.yearsOf);
		this.#steady = $state.raw(first);
		this.#year = $state.raw(first.year);
		this.#stillYear = $state.raw(first.year);
		this.#settledYear = $state.raw(first.year);
		this.#wishes = new LatestWish<Wish>(
			{ selection: first, askedYear: first.year, keptYear: null, notes: [], how: 'read' },
			{
				gather: ({ selection }) => this.#gather(selection),
				show: (wish) => this.#show(wish),
				tell: (waiting, failure) => this.#tell(waiting, failure)
			}
		);
	}

	/** The explorer of a page that brings one year along; its data never changes while the page stays. */
	static from(data: () => ExplorerData, surroundings: Surroundings): Explorer {
		return new Explorer(data(), surroundings);
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
		return this.#comingYear ?? this.awaited?.year ?? this.#year;
	}

	/** What the controls say: what is shown, or what still waits where nothing was. */
	readonly #told = $derived.by(() => this.awaited ?? this.#steady);

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
	get dollarsOverYears() {
		return dollarsOverYears(this.#wish);
	}

	/** The choice as charts of many years have it. */
	readonly choiceOverYears = $derived.by<Choice>(() => {
		const over = { ...this.choice, dollars: this.dollarsOverYears };
		const dollars = dollarsFor(over);
		return dollars === this.choice.dollars ? this.choice : { ...over, dollars };
	});

	get estimate(): Estimate {
		return estimateOf(this.#estimate);
	}

	readonly #entry = $derived.by(() => entryYears(this.#told.estimate, this.yearsOf));

	get years(): readonly number[] {
		return this.#entry.all;
	}

	/** The last of them that is not mostly carried forward. */
	get opening(): number {
		return this.#entry.opening;
	}

	get followed(): readonly StateCode[] {
		return this.#told.states;
	}

	readonly chosen = $derived.by(() => this.followed[0] ?? 'CA');

	get position(): number {
		return positionOf(this.chosen);
	}

	/** The chosen estimate's own; the same object while only others come. */
	readonly #own = $derived.by(() => this.hand.series.get(this.#estimate));
	/** All years of the chosen estimate; recomputed when the choice changes, not with the year. */
	readonly all = $derived.by(() => this.#yearsBy(this.#own, this.choiceOverYears));
	/** The same with interest on the debt the other way; `null` where that moves nothing. */
	readonly allOtherwise = $derived.by(
		() =>
			(this.#own && yearsOtherwise(this.#own, this.choiceOverYears, this.hand.surrounding)) ?? null
	);
	/** Each year's once, and only of years that were asked for. */
	readonly #shownIn = $derived.by(() => {
		const [choice, surrounding] = [this.choice, this.hand.surrounding];
		const years = this.#own?.years ?? [];
		const byYear = new Map(years.map((year) => [year.fiscalYear, year]));
		const made = onceEach((year: EstimateYear) => shownYear(year, choice, surrounding));
		return (fiscalYear: number) => {
			const year = byYear.get(fiscalYear) ?? years.at(-1);
			if (!year) throw new Error(`The estimate ${choice.estimate} has no years.`);
			return made(year);
		};
	});

	get shown(): ShownYear {
		return this.shownIn(this.#year);
	}

	/** Each year's once, and only of years that were asked for. */
	readonly #otherwiseIn = $derived.by(() => {
		const [series, choice] = [this.#own, this.choice];
		const surrounding = this.hand.surrounding;
		return onceEach((fiscalYear: number) =>
			series ? otherwiseIn(series, choice, { ...surrounding, fiscalYear }) : null
		);
	});
	/** Which of the two readings the drawings start from. */
	get base(): 'plain' | 'neutral' {
		return this.#measure === 'net' && this.#deficit !== 'none' ? 'neutral' : 'plain';
	}

	readonly #othersWanted = $derived.by(() => this.#steady.others);
	/** The other estimates of the same measure with their years: those asked for, and beside a report its fellows. */
	readonly others = $derived.by(() => {
		const wanted = othersOf(this.#estimate, this.#othersWanted);
		if (wanted.length === 0) return NO_OTHERS;
		return wanted.flatMap((id) => {
			const series = this.hand.series.get(id);
			return series
				? [{ estimate: estimateOf(id), all: this.#yearsBy(series, this.choiceOverYears) }]
				: [];
		});
	});

	/** The chosen state's lines of our own account; `null` while they are not at hand. */
	get lines(): StateLines | null {
		return this.hand.lines.get(this.chosen) ?? null;
	}

	/** Whether the chosen state's lines could not be had. */
	get hasLostLines(): boolean {
		return this.hand.lost.has(`lines ${this.chosen}`);
	}

	/** All that could not be had and may be asked for again. */
	get lost(): readonly Lost[] {
		const { lost } = this.hand;
		const lines = `lines ${this.chosen}`;
		const beside = this.hand.lostOf(othersOf(this.#estimate, this.#othersWanted));
		const parts = [
			...(lost.has(lines) ? [lostLinesWords(this.chosen, lost.get(lines))] : []),
			...(beside[0] ? [lostOthersWords(beside, lost.get(beside[0]))] : [])
		];
		return [
			...[this.#lostView, this.lostCharts].filter((one) => one !== null),
			...parts.map((words) => ({ words, again: this.#again }))
		];
	}

	/**
	 * The query that shows this view also when later years and other estimates have come; of one that is awaited, where
	 * none was shown.
	 */
	get pinned(): string {
		return pinnedQuery(this.awaited ?? this.selection, this.yearsOf);
	}

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
		return nearestFigure(wanted, [...this.hand.series.values()]);
	}

	/** The query of the view that was last asked for, shown or not; `null` where the address bar holds it. */
	get asked(): string | null {
		const query = serialiseSelection(this.#wishes.asked.selection, this.yearsOf);
		return query === this.#addressed ? null : query;
	}

	/** Has all that live charts are drawn from at hand; throws where their code or figures cannot be had. */
	async complete(): Promise<void> {
		if (this.hand.isComplete) return;
		this.hand.lost = new Map();
		await this.hand.loadFirst(this.selection);
	}

	/** Shows what an address asks for. */
	open(query: URLSearchParams): Promise<void> {
		const { selection, notes } = parseSelection(query, this.yearsOf);
		// What could not be followed is told, and gives way to the address of what is shown.
		this.#addressed = notes.length > 0 ? null : serialiseSelection(selection, this.yearsOf);
		this.#lostPrices = [];
		const askedYear = selection.year;
		return this.#wishes.ask({ selection, askedYear, keptYear: null, notes, how: 'read' });
	}

	/** Changes what was asked for last; shows it, and writes it into the address, once its figures are there. */
	choose(
		change: (wanted: Selection) => Selection,
		how: 'push' | 'replace' = 'push'
	): Promise<void> {
		// A year that an estimate on its way brings along was never seen: the one that was asked for is changed.
		const wanted = {
			...(this.awaited ?? this.#wishes.wanted.selection),
			year: this.askedYear
		};
		const { keptYear } = this.#wishes.wanted;
		const changed = changedSelection({ wanted, keptYear, change }, this.yearsOf);
		const { selection } = changed;
		const lost = notesOnLosing(wanted, selection);
		// Told until something else is chosen: played years would take the note away before it is read.
		const isMoving = isSameButYear(wanted, selection);
		if (lost.length > 0 || !isMoving) this.#lostPrices = lost;
		// The step back that an overtaken choice would have made is this one's.
		const isStep = how === 'push' || this.#wishes.waiting?.how === 'push';
		const notes = [...this.#moved(changed), ...this.#lostPrices];
		return this.#wishes.ask({ ...changed, notes, how: isStep ? 'push' : 'replace' });
	}

	/** Why another year comes than the reader chose; while an estimate is on its way, whatever else is chosen since. */
	#moved({ notes, selection, askedYear, keptYear }: Changed): readonly string[] {
		if (notes.length > 0 || !this.#wishes.waiting) return notes;
		const before = { ...this.selection, year: keptYear ?? askedYear };
		return notesOnMoving(before, selection, this.yearsOf);
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
		return shownYears(series, { ...choice, estimate: series.estimate }, this.hand.surrounding);
	}

	#show({ selection, notes, how }: Wish): void {
		this.hasShown = true;
		this.awaited = null;
		// What an address asks for is no step: charts out of the window must not keep the year of another view.
		const isStep = how !== 'read' && isSameButYear(this.selection, selection);
		if (!isStep) this.#steady = selection;
		this.#year = selection.year;
		const rest = () => {
			this.#stillYear = this.#year;
			void this.hand.loadOthers(this.#estimate, this.#year);
		};
		if (isStep) this.#surroundings.atRest(rest);
		else {
			this.settle();
			rest();
		}
		this.notes = notes;
		this.#address(how === 'push' ? 'push' : 'replace');
		this.#loadLines(selection);
	}

	#loadLines(selection: Selection): void {
		if (this.hand.isComplete) void this.hand.loadLines(selection);
	}

	#tell(waiting: Wish | null, failure: Failure<Wish> | null): void {
		this.#comingYear = waiting?.askedYear ?? null;
		this.waiting = waiting ? waitingWords(wishWords(waiting.selection)) : '';
		this.awaited = heldWish(waiting, failure, this)?.selection ?? null;
		this.#lostView = failure && this.#lostOf(failure.wish.selection, failure.why);
		// Where there is no view to go back to, the address is of what still waits.
		if (failure) this.#address('replace');
	}

	/**
	 * The address says what is shown, and only that: it is written when a view is shown, never when it is wished,
	 * so that there is nothing to take back but a step of the browser's own to a view that cannot be had.
	 */
	#address(how: 'push' | 'replace'): void {
		const query = serialiseSelection(this.awaited ?? this.selection, this.yearsOf);
		if (query === this.#addressed) return;
		this.#addressed = query;
		this.#surroundings.write(query, how);
	}

	#lostOf(selection: Selection, why: unknown): Lost {
		return {
			words: (this.awaited ? lostWords : lostViewWords)(wishWords(selection), why),
			again: this.#again
		};
	}

	/** Asks anew for the view that failed, and for all that the one shown stands without. */
	readonly #again = (): void => {
		this.hand.lost = new Map();
		void this.#wishes.again();
		void this.#gather(this.selection);
		this.#loadLines(this.selection);
	};

	/** Loads what is missing for a selection; `null` where nothing is. The first view needs nothing. */
	#gather(selection: Selection): Promise<unknown> | null {
		const missing = this.hand.missingIn(selection);
		return missing.length === 0 ? null : Promise.all(missing.map((load) => load()));
	}
}

/** A function that makes each value once, when it is asked for. */
function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		const made = known.get(key) ?? make(key);
		known.set(key, made);
		return made;
	};
}
