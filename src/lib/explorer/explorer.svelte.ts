import type { LabelPlace } from '$lib/charts/map/place';
import { positionOf, type StateCode } from '$lib/data/states';
import type { StateLines } from '$lib/fiscal/account/state-lines';
import { ESTIMATES, estimateOf } from '$lib/fiscal/estimates';
import { nearestFigure } from '$lib/fiscal/nearest';
import type { PublishedPoint } from '$lib/fiscal/published-points';
import type { Choice, EstimateId, EstimateSeries } from '$lib/fiscal/types';
import {
	otherwiseIn,
	shownYears,
	type Otherwise,
	type ShownYear,
	type Surrounding
} from './figures';
import { unpackContext, unpackSeries, type PackedContext, type PackedSeries } from './pack';
import { unpackLines, type PackedLines } from './pack-lines';
import {
	defaultSelection,
	isSameButYear,
	notesOnLosing,
	parseSelection,
	serialiseSelection,
	withEstimate,
	type Selection,
	type YearsOf
} from './selection';

/** What a view is computed from: the default estimate, and which years the others have. */
export interface ExplorerData {
	readonly catalogue: readonly {
		readonly estimate: EstimateId;
		readonly years: readonly number[];
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
	readonly fetchWhole: () => Promise<WholeData>;
	readonly fetchSeries: (estimate: EstimateId) => Promise<PackedSeries>;
	readonly fetchEconomy: () => Promise<PackedContext>;
	readonly fetchLines: (state: StateCode) => Promise<PackedLines>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
}

/** For an explorer that is drawn and never changed. */
const NOWHERE: Surroundings = {
	fetchWhole: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchSeries: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchEconomy: () => Promise.reject(new Error('Nothing can be fetched here.')),
	fetchLines: () => Promise.reject(new Error('Nothing can be fetched here.')),
	write: () => undefined
};

/** The state of the explorer: what the reader chose, the figures at hand, and the views they give. */
export class Explorer {
	/** What of the address could not be followed, or could not be loaded; in words. */
	notes = $state.raw<readonly string[]>([]);
	pointed = $state.raw<StateCode | null>(null);
	anchor = $state.raw<{ readonly x: number; readonly y: number } | null>(null);

	readonly yearsOf: YearsOf;

	readonly #surroundings: Surroundings;
	#receiptsPerPerson: ReadonlyMap<number, number>;
	#points: readonly PublishedPoint[];
	#labels: readonly LabelPlace[] = [];
	#selection: Selection;
	/** What was asked for last: shown already, or still waiting for its figures. */
	#wanted: Selection;
	#series: ReadonlyMap<EstimateId, EstimateSeries>;
	#context: Surrounding['context'];
	#lines: ReadonlyMap<StateCode, StateLines> = $state.raw(new Map());
	readonly #linesOnTheWay = new Map<StateCode, Promise<PackedLines>>();
	/** The state whose lines were asked for in vain. */
	#lostLines: StateCode | null = $state.raw(null);
	/** Why local prices had to be given up, in words. */
	#lostPrices: readonly string[] = [];
	#isWhole = false;
	#hasEconomy = false;
	#wish = 0;

	constructor(data: ExplorerData, surroundings: Surroundings) {
		const years = new Map(data.catalogue.map((one) => [one.estimate, one.years]));
		this.yearsOf = (estimate) => years.get(estimate) ?? [];
		this.#surroundings = surroundings;
		this.#receiptsPerPerson = $state.raw(new Map(data.receiptsPerPerson));
		this.#points = $state.raw(data.points);
		this.#wanted = defaultSelection(this.yearsOf);
		this.#selection = $state.raw(this.#wanted);
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

	/** Where the map prints its codes; none before `complete`. */
	get labels(): readonly LabelPlace[] {
		return this.#labels;
	}

	get selection(): Selection {
		return this.#selection;
	}

	// One derived value each: a step of the year then leaves `choice`, and all that hangs on it, as it is.
	readonly #estimate = $derived.by(() => this.#selection.estimate);
	readonly #measure = $derived.by(() => this.#selection.measure);
	readonly #scale = $derived.by(() => this.#selection.scale);
	readonly #dollars = $derived.by(() => this.#selection.dollars);
	readonly #deficit = $derived.by(() => this.#selection.deficit);
	readonly #interest = $derived.by(() => this.#selection.interest);

	readonly choice = $derived.by<Choice>(() => ({
		estimate: this.#estimate,
		measure: this.#measure,
		scale: this.#scale,
		dollars: this.#dollars,
		deficit: this.#deficit,
		interest: this.#interest
	}));
	readonly estimate = $derived.by(() => estimateOf(this.#estimate));
	readonly years = $derived.by(() => this.yearsOf(this.#estimate));
	readonly followed = $derived.by(() => this.#selection.states);
	readonly chosen = $derived.by(() => this.followed[0] ?? 'CA');
	readonly position = $derived(positionOf(this.chosen));
	readonly #surrounding = $derived.by<Surrounding>(() => ({
		context: this.#context,
		receiptsPerPerson: this.#receiptsPerPerson
	}));

	/** All years of the chosen estimate; recomputed when the choice changes, not with the year. */
	readonly all = $derived.by(() => this.#yearsBy(this.#estimate, this.choice));
	readonly #byYear = $derived(new Map(this.all.map((one) => [one.view.fiscalYear, one])));
	readonly shown = $derived.by<ShownYear>(() => {
		const shown = this.#byYear.get(this.#selection.year) ?? this.all.at(-1);
		if (!shown) throw new Error(`The estimate ${this.#selection.estimate} has no years.`);
		return shown;
	});
	/** The year shown with interest on the debt the other way; `null` where it cannot be chosen. */
	readonly otherwise = $derived.by<Otherwise | null>(() => {
		const series = this.#series.get(this.#estimate);
		const { fiscalYear } = this.shown.view;
		if (!series) return null;
		return otherwiseIn(series, this.choice, { ...this.#surrounding, fiscalYear });
	});
	/** Which of the two readings the drawings start from. */
	readonly base = $derived.by<'plain' | 'neutral'>(() =>
		this.#measure === 'net' && this.#deficit !== 'none' ? 'neutral' : 'plain'
	);
	/** The other estimates of the same measure with their years, where the reader asked for them. */
	readonly others = $derived.by(() => {
		if (!this.#selection.others) return [];
		return ESTIMATES.filter(({ id }) => id !== this.#estimate && this.#series.has(id)).map(
			(estimate) => ({ estimate, all: this.#yearsBy(estimate.id, this.choice) })
		);
	});
	readonly nearest = $derived.by(() => {
		const { estimate, measure, year } = this.#selection;
		const wanted = { estimate, measure, state: this.chosen, fiscalYear: year };
		return nearestFigure(wanted, [...this.#series.values()]);
	});
	readonly context = $derived.by(() => this.#context);

	/** The chosen state's lines of our own account; `null` while they are not at hand. */
	readonly lines = $derived.by(() => this.#lines.get(this.chosen) ?? null);
	/** Whether the chosen state's lines could not be had. */
	readonly hasLostLines = $derived.by(() => this.#lostLines === this.chosen);

	/** Has all that the charts are drawn from at hand; throws where the default estimate cannot be had. */
	async complete(): Promise<void> {
		await Promise.all([this.#loadWhole(), this.#loadLines()]);
	}

	async #loadWhole(): Promise<void> {
		if (this.#isWhole) return;
		const { series, context, receiptsPerPerson, points, labels } =
			await this.#surroundings.fetchWhole();
		this.#isWhole = true;
		this.#labels = labels;
		this.#points = points;
		this.#receiptsPerPerson = new Map(receiptsPerPerson);
		if (!this.#hasEconomy) this.#context = unpackContext(context);
		const own = unpackSeries(series, this.#context);
		this.#series = new Map([...this.#series, [series.estimate, own]]);
	}

	/** Shows what an address asks for. */
	open(query: URLSearchParams): Promise<void> {
		const { selection, notes } = parseSelection(query, this.yearsOf);
		this.notes = notes;
		this.#lostPrices = [];
		return this.#show(selection);
	}

	/** Changes what was asked for last, shows it once its figures are there, and writes it into the address. */
	choose(
		change: (wanted: Selection) => Selection,
		how: 'push' | 'replace' = 'push'
	): Promise<void> {
		const changed = change(this.#wanted);
		// A year picked while another estimate was on its way may be one that it has not.
		const selection = withEstimate(changed, changed.estimate, this.yearsOf);
		const lost = notesOnLosing(this.#wanted, selection);
		// Told until something else is chosen: played years would take the note away before it is read.
		const isMoving = isSameButYear(this.#wanted, selection, this.yearsOf);
		if (lost.length > 0 || !isMoving) this.#lostPrices = lost;
		this.notes = this.#lostPrices;
		this.#surroundings.write(serialiseSelection(selection, this.yearsOf), how);
		return this.#show(selection);
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

	#yearsBy(estimate: EstimateId, choice: Choice): readonly ShownYear[] {
		const series = this.#series.get(estimate);
		return series ? shownYears(series, { ...choice, estimate }, this.#surrounding) : [];
	}

	/** Sets the selection once its figures are there: at once, if they are; the latest wish holds. */
	async #show(selection: Selection): Promise<void> {
		const wish = ++this.#wish;
		this.#wanted = selection;
		const missing = this.#missingFor(selection);
		const isThere = missing.length === 0 || (await this.#loadAll(missing));
		if (wish !== this.#wish) return;
		if (!isThere) {
			this.#wanted = this.#selection;
			return;
		}
		this.#selection = selection;
		if (this.#isWhole) void this.#loadLines();
	}

	async #loadAll(missing: readonly (() => Promise<void>)[]): Promise<boolean> {
		try {
			for (const load of missing) await load();
			return true;
		} catch {
			this.notes = ['The figures of this view could not be loaded. Try again in a moment.'];
			return false;
		}
	}

	/** What has still to be loaded before a selection can be shown; the first view needs nothing. */
	#missingFor(selection: Selection): readonly (() => Promise<void>)[] {
		const { estimate, scale, dollars, deficit, others } = selection;
		const isFirst = serialiseSelection(selection, this.yearsOf) === '';
		const wanted = others ? ESTIMATES.map(({ id }) => id) : [estimate];
		const isByEconomy = scale === 'gdp' || scale === 'income' || deficit === 'income-share';
		const needsEconomy = isByEconomy || dollars === 'local';
		return [
			...(this.#isWhole || isFirst ? [] : [() => this.#loadWhole()]),
			...wanted.filter((id) => !this.#series.has(id)).map((id) => () => this.#load(id)),
			...(needsEconomy && !this.#hasEconomy ? [() => this.#loadEconomy()] : [])
		];
	}

	async #load(estimate: EstimateId): Promise<void> {
		const packed = await this.#surroundings.fetchSeries(estimate);
		this.#series = new Map([...this.#series, [estimate, unpackSeries(packed, this.#context)]]);
	}

	/** The chosen state's lines come on their own: without them everything else can be shown. */
	async #loadLines(): Promise<void> {
		const state = this.chosen;
		if (this.#estimate !== 'account' || this.#lines.has(state)) return;
		const request = this.#linesOnTheWay.get(state) ?? this.#surroundings.fetchLines(state);
		this.#linesOnTheWay.set(state, request);
		try {
			this.#keepLines(await request);
			if (this.#lostLines === state) this.#lostLines = null;
		} catch {
			this.#lostLines = state;
		} finally {
			this.#linesOnTheWay.delete(state);
		}
	}

	#keepLines(packed: PackedLines): void {
		this.#lines = new Map([...this.#lines, [packed.state, unpackLines(packed)]]);
	}

	async #loadEconomy(): Promise<void> {
		this.#context = unpackContext(await this.#surroundings.fetchEconomy());
		this.#hasEconomy = true;
	}
}
