import type { StateCode } from '$lib/data/states';
import type { SeriesFrame, StateConditions } from '$lib/fiscal/conditions/conditions-state';
import { explain, residualRange, type ExplainYear } from '$lib/fiscal/conditions/explain';
import { remainderRun, type ExplainSummary } from '$lib/fiscal/conditions/explain-years';
import { unpackConditions, type PackedConditions } from './pack';
import {
	parseSide,
	serialiseSide,
	usualChoice,
	type SideChoice,
	type SideYears
} from './side-choice';

/** What the page brings along. */
export interface SideData {
	readonly frames: readonly SeriesFrame[];
	readonly states: readonly PackedConditions[];
	readonly years: SideYears;
	readonly explain: readonly ExplainYear[];
	readonly summaries: readonly ExplainSummary[];
}

/** How the page reaches the world: figures by name, and the address bar. */
export interface SideSurroundings {
	readonly fetchState: (state: StateCode) => Promise<PackedConditions>;
	readonly fetchExplain: () => Promise<readonly ExplainYear[]>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
}

/** The state of the page of side claims: who stands in California's place, and the figures at hand. */
export class SideClaims {
	/** What of the address could not be followed, or could not be loaded; in words. */
	notes = $state.raw<readonly string[]>([]);
	pointed = $state.raw<StateCode | null>(null);

	readonly frames: readonly SeriesFrame[];
	readonly summaries: readonly ExplainSummary[];
	readonly years: SideYears;

	readonly #surroundings: SideSurroundings;
	#choice: SideChoice;
	#states: ReadonlyMap<StateCode, StateConditions>;
	#explain: readonly ExplainYear[];
	#wish = 0;

	readonly choice = $derived.by(() => this.#choice);
	/** The chosen state first, then those beside it. */
	readonly shown = $derived.by(() => [this.#choice.state, ...this.#choice.beside]);
	readonly conditions = $derived.by(() =>
		this.shown.flatMap((code) => this.#states.get(code) ?? [])
	);
	readonly year = $derived.by(() =>
		this.#explain.find(({ fiscalYear }) => fiscalYear === this.#choice.year)
	);
	readonly explained = $derived.by(() => (this.year ? explain(this.year) : null));
	readonly range = $derived.by(() =>
		this.year ? residualRange(this.year, this.#choice.state) : null
	);
	readonly run = $derived.by(() => remainderRun(this.summaries, this.#choice.state));

	constructor(data: SideData, surroundings: SideSurroundings) {
		this.frames = data.frames;
		this.summaries = data.summaries;
		this.years = data.years;
		this.#surroundings = surroundings;
		this.#choice = $state.raw(usualChoice(data.years));
		this.#states = $state.raw(
			new Map(data.states.map((one) => [one.state, unpackConditions(one)]))
		);
		this.#explain = $state.raw(data.explain);
	}

	/** The side claims of a page; its data never changes while the page stays. */
	static from(data: () => SideData, surroundings: SideSurroundings): SideClaims {
		return new SideClaims(data(), surroundings);
	}

	/** Shows what an address says. */
	async open(query: URLSearchParams): Promise<void> {
		const { choice, notes } = parseSide(query, this.years);
		this.notes = notes;
		await this.#show(choice);
	}

	/** Shows a choice and writes it to the address. */
	async choose(choice: SideChoice, how: 'push' | 'replace' = 'push'): Promise<void> {
		this.notes = [];
		if (await this.#show(choice)) {
			this.#surroundings.write(serialiseSide(choice, this.years), how);
		}
	}

	readonly point = (code: StateCode | null): void => {
		this.pointed = code;
	};

	/** Sets the choice once its figures are there; the latest wish holds. */
	async #show(choice: SideChoice): Promise<boolean> {
		const wish = ++this.#wish;
		if (!(await this.#loadFor(choice)) || wish !== this.#wish) return false;
		this.#choice = choice;
		return true;
	}

	async #loadFor({ state, beside, year }: SideChoice): Promise<boolean> {
		const missing = [state, ...beside].filter((code) => !this.#states.has(code));
		try {
			const loaded = await Promise.all(missing.map((code) => this.#surroundings.fetchState(code)));
			const added = loaded.map((one) => [one.state, unpackConditions(one)] as const);
			if (added.length > 0) this.#states = new Map([...this.#states, ...added]);
			const hasYear = this.#explain.some(({ fiscalYear }) => fiscalYear === year);
			if (!hasYear) this.#explain = await this.#surroundings.fetchExplain();
			return true;
		} catch {
			this.notes = ['The figures of this choice could not be loaded. Try again in a moment.'];
			return false;
		}
	}
}
