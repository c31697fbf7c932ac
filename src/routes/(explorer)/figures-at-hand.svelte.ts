import type { LabelPlace } from '$lib/charts/map/place';
import type { StateCode } from '$lib/data/states';
import type { StateLines } from '$lib/fiscal/account/lines/state-lines';
import type { Surrounding } from '$lib/fiscal/core/shown-years';
import type { EstimateId, EstimateSeries } from '$lib/fiscal/core/types';
import { isReport } from '$lib/fiscal/estimates/editions';
import { DEFAULT_ESTIMATE, ESTIMATES } from '$lib/fiscal/estimates/estimates';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import { estimatesBeside } from '$lib/view/estimates-beside';
import { lateCode } from '$lib/view/late-code';
import { unpackContext, unpackSeries } from '$lib/view/pack';
import { serialiseSelection, type Selection, type YearsOf } from '$lib/view/selection';
import type * as Readers from './read-files';
import type { ExplorerData, Surroundings } from './surroundings';

/** What is drawn beside an estimate: all others where a reader asks for them, and beside a report its fellows. */
export function othersOf(estimate: EstimateId, areWanted: boolean): readonly EstimateId[] {
	const others = ESTIMATES.map(({ id }) => id).filter((id) => id !== estimate);
	return areWanted ? others : isReport(estimate) ? others.filter(isReport) : [];
}

/** What a page has for a reader who asks for a view: the years of estimates, and the address of the view asked for. */
interface Asking {
	readonly yearsOf: YearsOf;
	readonly queryThen: () => string | null;
}

/** The figures that views are computed from: those that came with the page, and what was fetched since. */
export class FiguresAtHand {
	/** Single-year figures that others printed, in whole current dollars. */
	points: readonly PublishedPoint[];
	/** Every estimate at hand. */
	series: ReadonlyMap<EstimateId, EstimateSeries>;
	/** What figures are divided by and judged with. */
	surrounding: Surrounding;
	lines: ReadonlyMap<StateCode, StateLines> = $state.raw(new Map());
	/** The state whose lines were asked for in vain, and why. */
	lostLines = $state.raw<{ readonly state: StateCode; readonly why: unknown } | null>(null);
	/** Whether what others say has been asked for once, and has come or failed. */
	haveOthersAnswered = $state.raw(false);
	/** Where the map prints its codes; none until all that charts of the first view are drawn from has come. */
	labels: readonly LabelPlace[] = [];
	/** Whether all that live charts are drawn from is at hand. */
	isComplete = false;

	readonly #yearsOf: YearsOf;
	/** Only what is fetched has to be checked: the page's own figures come with its code. */
	readonly #readers: () => Promise<typeof Readers>;
	readonly #surroundings: Surroundings;
	readonly #onTheWay = new Map<string, Promise<void>>();
	#hasEconomy = false;

	constructor(data: ExplorerData, surroundings: Surroundings, { yearsOf, queryThen }: Asking) {
		this.#yearsOf = yearsOf;
		this.#readers = lateCode(() => import('./read-files'), queryThen);
		this.#surroundings = surroundings;
		this.points = $state.raw(data.points);
		const context = unpackContext(data.context);
		this.surrounding = $state.raw({
			context,
			receiptsPerPerson: new Map(data.receiptsPerPerson)
		});
		const own = unpackSeries(data.series, context);
		this.series = $state.raw(new Map([[own.estimate, own]]));
	}

	/** Lines come along, so that nothing moves when drawn charts give way to live ones. */
	async loadFirst(selection: Selection): Promise<void> {
		const { fetchFigures } = this.#surroundings;
		const whole = this.labels.length > 0 ? null : this.#once('whole', () => this.#loadWhole());
		await Promise.all([fetchFigures(), whole, this.loadLines(selection)]);
		this.isComplete = true;
	}

	/** What loads all that is missing for a selection. The first view needs nothing. */
	missingFor(selection: Selection): readonly (() => Promise<void>)[] {
		const { estimate, scale, dollars, deficit, others } = selection;
		const wanted = others ? ESTIMATES.map(({ id }) => id) : [estimate];
		const isByEconomy = scale === 'gdp' || scale === 'income' || deficit === 'income-share';
		const needsEconomy = isByEconomy || dollars === 'local';
		return [
			...(this.isComplete || serialiseSelection(selection, this.#yearsOf) === ''
				? []
				: [() => this.loadFirst(selection)]),
			...wanted.filter((id) => !this.series.has(id)).map((id) => () => this.#load(id)),
			...(needsEconomy && !this.#hasEconomy
				? [() => this.#once('economy', () => this.#loadEconomy())]
				: [])
		];
	}

	/** What others say of the year comes on its own, and is asked for again at the next rest where it does not. */
	async loadOthers(estimate: EstimateId, year: number): Promise<void> {
		const fellows = othersOf(estimate, false);
		const told = new Set([...fellows, ...estimatesBeside(year, this.#yearsOf)]);
		const missing = [...told].filter((id) => !this.series.has(id));
		await Promise.allSettled(missing.map((id) => this.#load(id)));
		this.haveOthersAnswered = true;
	}

	/** A state's lines come on their own: without them everything else can be shown. */
	async loadLines({ estimate, states: [state = 'CA'] }: Selection): Promise<void> {
		if (estimate !== 'account' || this.lines.has(state)) return;
		try {
			await this.#once(`lines ${state}`, async () => {
				const { fetchLines } = this.#surroundings;
				const [{ readLines }, file] = await Promise.all([this.#readers(), fetchLines(state)]);
				this.keepLines(readLines(file, state));
			});
			if (this.lostLines?.state === state) this.lostLines = null;
		} catch (why) {
			this.lostLines = { state, why };
		}
	}

	keepLines(lines: StateLines): void {
		this.lines = new Map([...this.lines, [lines.state, lines]]);
	}

	/** One request for a thing at a time, however many wishes need it. */
	#once(name: string, load: () => Promise<void>): Promise<void> {
		const coming =
			this.#onTheWay.get(name) ?? load().finally(() => void this.#onTheWay.delete(name));
		this.#onTheWay.set(name, coming);
		return coming;
	}

	#load(estimate: EstimateId): Promise<void> {
		return this.#once(estimate, async () => {
			const { fetchSeries } = this.#surroundings;
			const [{ readSeries }, file] = await Promise.all([this.#readers(), fetchSeries(estimate)]);
			const years = this.#yearsOf(estimate).all;
			this.#keepSeries(readSeries(file, { estimate, years }, this.surrounding.context));
		});
	}

	async #loadWhole(): Promise<void> {
		const [{ readWhole }, file] = await Promise.all([
			this.#readers(),
			this.#surroundings.fetchWhole()
		]);
		const whole = readWhole(file, this.#yearsOf(DEFAULT_ESTIMATE).all);
		this.labels = whole.labels;
		this.points = whole.points;
		const { context } = this.#hasEconomy ? this.surrounding : whole;
		this.surrounding = { context, receiptsPerPerson: whole.receiptsPerPerson };
		this.#keepSeries(whole.own);
	}

	async #loadEconomy(): Promise<void> {
		const [{ readContext }, file] = await Promise.all([
			this.#readers(),
			this.#surroundings.fetchEconomy()
		]);
		this.surrounding = { ...this.surrounding, context: readContext(file) };
		this.#hasEconomy = true;
	}

	#keepSeries(series: EstimateSeries): void {
		this.series = new Map([...this.series, [series.estimate, series]]);
	}
}
