import type { StateCode } from '$lib/data/states';
import { shownSeries, type ConditionInput } from '$lib/figures/condition-panels';
import type { ExplainInput } from '$lib/figures/explain-input';
import { sentenceVote, type SentenceVote } from '$lib/fiscal/conditions/condition-votes';
import type { SentenceId } from '$lib/fiscal/conditions/conditions';
import {
	SENTENCES,
	sentenceOf,
	YEARS_WHEN_SAID
} from '$lib/fiscal/conditions/conditions-sentences';
import type { SeriesFrame } from '$lib/fiscal/conditions/conditions-state';
import { explain, residualRange, type ExplainYear } from '$lib/fiscal/conditions/explain';
import {
	unpackFrame,
	unpackState,
	type PackedFrame,
	type PackedState,
	type SideState
} from './pack';
import { whyOf } from '$lib/view/load-fault';
import type { Lost } from '$lib/view/wish-words';
import type { drawings } from './live-drawings';
import {
	parseSide,
	serialiseSide,
	usualChoice,
	type SideChoice,
	type SideYears
} from './side-choice';

/** What the page brings along. */
export interface SideData {
	readonly frames: readonly PackedFrame[];
	readonly states: readonly PackedState[];
	readonly years: SideYears;
	readonly explain: readonly ExplainYear[];
	/** Years in which residents of 65 and over begin to be counted another way, as words. */
	readonly ageBreaks: readonly string[];
}

/** The verdict on a sentence, and what the years up to when it was said give alone. */
export interface SideVerdict {
	readonly now: SentenceVote;
	readonly then: SentenceVote;
}

/** What draws, once it is fetched. */
export type Drawings = typeof drawings;

/** How the page reaches the world: figures by name, and the address bar. */
export interface SideSurroundings {
	readonly fetchState: (state: StateCode) => Promise<PackedState>;
	readonly fetchExplain: () => Promise<readonly ExplainYear[]>;
	/** The code of live drawings, for the view of a query. */
	readonly fetchDrawings: (query: string) => Promise<Drawings>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
}

/** The state of the page of side claims: who stands in California's place, and the figures at hand. */
export class SideClaims {
	/** What of the address could not be followed; in words. */
	notes = $state.raw<readonly string[]>([]);
	/** The choice whose figures or code did not come, and may be asked for again. */
	lost = $state.raw<readonly Lost[]>([]);
	pointed = $state.raw<StateCode | null>(null);
	/** The code of live drawings, as soon as one is wanted. */
	drawings = $state.raw<Drawings | null>(null);

	readonly frames: readonly SeriesFrame[];
	readonly ageBreaks: readonly string[];
	readonly years: SideYears;

	readonly #surroundings: SideSurroundings;
	#choice: SideChoice;
	#states: ReadonlyMap<StateCode, SideState>;
	#explain: readonly ExplainYear[];
	#wish = 0;

	readonly choice = $derived.by(() => this.#choice);
	/** The chosen state first, then those beside it. */
	readonly shown = $derived.by(() => [this.#choice.state, ...this.#choice.beside]);
	readonly conditions = $derived.by(() =>
		this.shown.flatMap((code) => this.#states.get(code) ?? [])
	);
	/** Of the chosen state, in the order of the campaign's sentence. */
	readonly verdicts: ReadonlyMap<SentenceId, SideVerdict> = $derived.by(() => {
		const [own] = this.conditions;
		return new Map(
			SENTENCES.map((sentence) => [
				sentence.id,
				{
					now: sentenceVote(sentence, this.frames, { own }),
					then: sentenceVote(sentence, this.frames, { own, span: YEARS_WHEN_SAID })
				}
			])
		);
	});
	/** Whether another view than the one that the server drew is shown. */
	readonly isOther = $derived.by(() => serialiseSide(this.#choice, this.years) !== '');
	readonly year = $derived.by(() =>
		this.#explain.find(({ fiscalYear }) => fiscalYear === this.#choice.year)
	);
	readonly explained = $derived.by(() => (this.year ? explain(this.year) : null));
	readonly range = $derived.by(() =>
		this.year ? residualRange(this.year, this.#choice.state) : null
	);
	/** What the comparison with income and age tells; `null` where its year cannot be fitted. */
	readonly explainInput: ExplainInput | null = $derived.by(() =>
		this.explained
			? { explained: this.explained, year: this.#choice.year, followed: this.shown }
			: null
	);
	readonly run = $derived.by(() => this.#states.get(this.#choice.state)?.run ?? null);

	constructor(data: SideData, surroundings: SideSurroundings) {
		this.frames = data.frames.map(unpackFrame);
		this.ageBreaks = data.ageBreaks;
		this.years = data.years;
		this.#surroundings = surroundings;
		this.#choice = $state.raw(usualChoice(data.years));
		this.#states = $state.raw(new Map(data.states.map((one) => [one.state, unpackState(one)])));
		this.#explain = $state.raw(data.explain);
	}

	/** The side claims of a page; its data never changes while the page stays. */
	static from(data: () => SideData, surroundings: SideSurroundings): SideClaims {
		return new SideClaims(data(), surroundings);
	}

	/** The same on the server, which shows the first view alone. */
	static served(data: SideData): SideClaims {
		const nowhere = () => Promise.reject(new Error('The server shows the first view alone.'));
		return new SideClaims(data, {
			fetchState: nowhere,
			fetchExplain: nowhere,
			fetchDrawings: nowhere,
			write: () => undefined
		});
	}

	/** What the figure of a sentence tells. */
	inputOf(sentence: SentenceId): ConditionInput {
		return {
			shown: shownSeries(sentence, this.frames, this.conditions),
			followed: this.shown,
			rule: sentenceOf(sentence).rule
		};
	}

	/** Fetches the code of live drawings, once. */
	readonly fetchDrawings = async (choice = this.#choice): Promise<void> => {
		this.drawings ??= await this.#surroundings.fetchDrawings(serialiseSide(choice, this.years));
	};

	/** Shows what an address says. */
	async open(query: URLSearchParams): Promise<void> {
		const { choice, notes } = parseSide(query, this.years);
		this.notes = notes;
		// What could not be followed is told, and gives way to the address of what is shown.
		if ((await this.#show(choice)) && notes.length > 0) {
			this.#surroundings.write(serialiseSide(choice, this.years), 'replace');
		}
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

	async #loadFor(choice: SideChoice): Promise<boolean> {
		const { state, beside, year } = choice;
		this.lost = [];
		const missing = [state, ...beside].filter((code) => !this.#states.has(code));
		try {
			const loaded = await Promise.all(missing.map((code) => this.#surroundings.fetchState(code)));
			const added = loaded.map((one) => [one.state, unpackState(one)] as const);
			if (added.length > 0) this.#states = new Map([...this.#states, ...added]);
			const hasYear = this.#explain.some(({ fiscalYear }) => fiscalYear === year);
			if (!hasYear) this.#explain = await this.#surroundings.fetchExplain();
			if (serialiseSide(choice, this.years) !== '') await this.fetchDrawings(choice);
			return true;
		} catch (why) {
			const words = `The figures of this choice could not be fetched, ${whyOf(why)}.`;
			this.lost = [{ words, again: () => void this.choose(choice) }];
			return false;
		}
	}
}
