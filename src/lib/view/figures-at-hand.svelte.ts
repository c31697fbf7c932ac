import type { LabelPlace } from '$lib/charts/map/place';
import type { Surrounding } from '$lib/fiscal/measures/shown-years';
import type { Choice, EstimateId, EstimateSeries } from '$lib/fiscal/core/types';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import { lateCode } from './late-code';
import { unpackContext, unpackSeries } from './pack';
import type { YearsOf } from './selection';
import type * as Readers from './read-files';
import type { ExplorerData, FigureFiles } from './figure-files';

/** What a page has for a reader who asks for a view: the years of estimates, and the address of the view asked for. */
interface Asking {
	readonly yearsOf: YearsOf;
	readonly queryThen: () => string | null;
}

/** What of a view says which figures it cannot be shown without. */
interface Needing extends Pick<Choice, 'estimate' | 'scale' | 'deficit'> {
	readonly dollars: string;
}

/** The figures that views are computed from: those that came with the page, and what was fetched since. */
export class FiguresAtHand<Files extends FigureFiles = FigureFiles> {
	/** Single-year figures that others printed, in whole current dollars. */
	points: readonly PublishedPoint[];
	/** Every estimate at hand. */
	series: ReadonlyMap<EstimateId, EstimateSeries>;
	/** What figures are divided by and judged with. */
	surrounding: Surrounding;
	/** What a view stands without, by name: asked for in vain, and why; not asked for again before the reader does. */
	lost = $state.raw<ReadonlyMap<string, unknown>>(new Map());
	/** Where the map prints its codes; none until all that charts of the first view are drawn from has come. */
	labels: readonly LabelPlace[] = [];

	protected readonly files: Files;
	protected readonly yearsOf: YearsOf;
	/** Only what is fetched has to be checked: the page's own figures come with its code. */
	protected readonly readers: () => Promise<typeof Readers>;
	readonly #onTheWay = new Map<string, Promise<void>>();
	#hasEconomy = false;

	constructor(data: ExplorerData, files: Files, { yearsOf, queryThen }: Asking) {
		this.files = files;
		this.yearsOf = yearsOf;
		this.readers = lateCode(() => import('./read-files'), queryThen);
		this.points = $state.raw(data.points);
		const context = unpackContext(data.context);
		this.surrounding = $state.raw({
			context,
			receiptsPerPerson: new Map(data.receiptsPerPerson)
		});
		const own = unpackSeries(data.series, context);
		this.series = $state.raw(new Map([[own.estimate, own]]));
	}

	/** Those of some estimates that are not at hand. */
	missing(estimates: readonly EstimateId[]): readonly EstimateId[] {
		return estimates.filter((id) => !this.series.has(id));
	}

	/** Those of them that were asked for in vain. */
	lostOf(estimates: readonly EstimateId[]): readonly EstimateId[] {
		return this.missing(estimates).filter((id) => this.lost.has(id));
	}

	/** What loads all that is missing for a choice, and estimates beside it, which it stands without where they are lost. */
	missingFor(
		{ estimate, scale, dollars, deficit }: Needing,
		beside: readonly EstimateId[]
	): readonly (() => Promise<void>)[] {
		const isByEconomy = scale === 'gdp' || scale === 'income' || deficit === 'income-share';
		const needsEconomy = isByEconomy || dollars === 'local';
		return [
			...this.missing([estimate]).map((id) => () => this.load(id)),
			...(needsEconomy && !this.#hasEconomy
				? [() => this.once('economy', () => this.#loadEconomy())]
				: []),
			...this.missing(beside)
				.filter((id) => !this.lost.has(id))
				.map((id) => () => this.spare(id, this.load(id)))
		];
	}

	/** Awaits what a view stands without; where it does not come, it is lost until the reader asks for it again. */
	async spare(name: string, coming: Promise<void>): Promise<void> {
		try {
			await coming;
		} catch (why) {
			this.lost = new Map([...this.lost, [name, why]]);
		}
	}

	/** One request for a thing at a time, however many wishes need it. */
	once(name: string, load: () => Promise<void>): Promise<void> {
		const coming =
			this.#onTheWay.get(name) ?? load().finally(() => void this.#onTheWay.delete(name));
		this.#onTheWay.set(name, coming);
		return coming;
	}

	load(estimate: EstimateId): Promise<void> {
		return this.once(estimate, async () => {
			const [{ readSeries }, file] = await Promise.all([
				this.readers(),
				this.files.fetchSeries(estimate),
				// It is unpacked by the residents of all years.
				this.loadWhole()
			]);
			const years = this.yearsOf(estimate).all;
			this.keepSeries(readSeries(file, { estimate, years }, this.surrounding.context));
		});
	}

	/** Has all that charts of the first view are drawn from. */
	async loadWhole(): Promise<void> {
		if (this.labels.length === 0) await this.once('whole', () => this.#loadWhole());
	}

	keepSeries(series: EstimateSeries): void {
		this.series = new Map([...this.series, [series.estimate, series]]);
	}

	async #loadWhole(): Promise<void> {
		const [{ readWhole }, file] = await Promise.all([this.readers(), this.files.fetchWhole()]);
		const whole = readWhole(file, this.yearsOf(DEFAULT_ESTIMATE).all);
		this.labels = whole.labels;
		this.points = whole.points;
		const { context } = this.#hasEconomy ? this.surrounding : whole;
		this.surrounding = { context, receiptsPerPerson: whole.receiptsPerPerson };
		this.keepSeries(whole.own);
	}

	async #loadEconomy(): Promise<void> {
		const [{ readContext }, file] = await Promise.all([this.readers(), this.files.fetchEconomy()]);
		this.surrounding = { ...this.surrounding, context: readContext(file) };
		this.#hasEconomy = true;
	}
}
