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
import { LatestWish, type Failure } from '$lib/view/latest-wish';
import { lostViewWords, lostWords, waitingWords, type Lost } from '$lib/view/wish-words';
import { listOf, shortNameOf } from '$lib/words/names';
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
	/** The code of live drawings. */
	readonly fetchDrawings: () => Promise<Drawings>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
}

/** A choice asked for, what is said with it, and whether the address bar had it first. */
interface Wish {
	readonly choice: SideChoice;
	readonly notes: readonly string[];
	readonly how: 'push' | 'replace' | 'read';
}

/** The state of the page of side claims: who stands in California's place, and the figures at hand. */
export class SideClaims {
	/** What of the address could not be followed; in words. */
	notes = $state.raw<readonly string[]>([]);
	/** What is on its way, in words; empty where nothing is. */
	waiting = $state.raw('');
	/** The choice whose figures or code did not come, and may be asked for again. */
	lost = $state.raw<readonly Lost[]>([]);
	/** The code of live drawings, as soon as one is wanted. */
	drawings = $state.raw<Drawings | null>(null);

	readonly frames: readonly SeriesFrame[];
	readonly ageBreaks: readonly string[];
	readonly years: SideYears;

	readonly #surroundings: SideSurroundings;
	#choice: SideChoice;
	#states: ReadonlyMap<StateCode, SideState>;
	#explain: readonly ExplainYear[];
	readonly #wishes: LatestWish<Wish>;
	readonly #onTheWay = new Map<string, Promise<void>>();
	/** The query that the address bar holds; `null` where that asks for what there is not. */
	#addressed: string | null = '';
	#hasShown = false;

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
		this.#wishes = new LatestWish<Wish>(
			{ choice: this.#choice, notes: [], how: 'read' },
			{
				gather: ({ choice }) => this.#gather(choice),
				show: (wish) => this.#show(wish),
				tell: (waiting, failure) => this.#tell(waiting, failure)
			}
		);
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

	/** The query of the choice that was asked for last, shown or not; `null` where the address bar holds it. */
	get asked(): string | null {
		const query = serialiseSide(this.#wishes.asked.choice, this.years);
		return query === this.#addressed ? null : query;
	}

	/** Fetches the code of live drawings, once. */
	readonly fetchDrawings = async (): Promise<void> => {
		this.drawings ??= await this.#surroundings.fetchDrawings();
	};

	/** Shows what an address says. */
	open(query: URLSearchParams): Promise<void> {
		const { choice, notes } = parseSide(query, this.years);
		// What could not be followed is told, and gives way to the address of what is shown.
		this.#addressed = notes.length > 0 ? null : serialiseSide(choice, this.years);
		return this.#wishes.ask({ choice, notes, how: 'read' });
	}

	/** Changes what was asked for last; shows it, and writes it into the address, once its figures are there. */
	choose(change: (wanted: SideChoice) => SideChoice): Promise<void> {
		const choice = change(this.#wishes.wanted.choice);
		return this.#wishes.ask({ choice, notes: [], how: 'push' });
	}

	#show({ choice, notes, how }: Wish): void {
		this.#hasShown = true;
		this.#choice = choice;
		this.notes = notes;
		this.#address(how === 'push' ? 'push' : 'replace');
	}

	#tell(waiting: Wish | null, failure: Failure<Wish> | null): void {
		this.waiting = waiting ? waitingWords(viewWords(waiting.choice)) : '';
		this.lost = failure ? [this.#lostOf(failure)] : [];
		if (failure) this.#address('replace');
	}

	#lostOf({ wish, why }: Failure<Wish>): Lost {
		const view = viewWords(wish.choice);
		return {
			words: this.#hasShown
				? lostViewWords(view, why)
				: `${lostWords(view, why)} The first view is shown.`,
			again: () => void this.#wishes.again()
		};
	}

	/** The address says what is shown, and only that. */
	#address(how: 'push' | 'replace'): void {
		const query = serialiseSide(this.#choice, this.years);
		if (query === this.#addressed) return;
		this.#addressed = query;
		this.#surroundings.write(query, how);
	}

	/** Loads what is missing for a choice; `null` where nothing is. The server drew the first view. */
	#gather(choice: SideChoice): Promise<unknown> | null {
		const { state, beside, year } = choice;
		const states = [state, ...beside].filter((code) => !this.#states.has(code));
		const hasYear = this.#explain.some(({ fiscalYear }) => fiscalYear === year);
		const isDrawn = this.drawings !== null || serialiseSide(choice, this.years) === '';
		const missing = [
			...states.map((code) => this.#once(code, () => this.#loadState(code))),
			...(hasYear ? [] : [this.#once('explain', () => this.#loadExplain())]),
			...(isDrawn ? [] : [this.fetchDrawings()])
		];
		return missing.length === 0 ? null : Promise.all(missing);
	}

	/** One request for a thing at a time, however many choices need it. */
	#once(name: string, load: () => Promise<void>): Promise<void> {
		const coming =
			this.#onTheWay.get(name) ?? load().finally(() => void this.#onTheWay.delete(name));
		this.#onTheWay.set(name, coming);
		return coming;
	}

	async #loadState(code: StateCode): Promise<void> {
		const packed = await this.#surroundings.fetchState(code);
		this.#states = new Map([...this.#states, [packed.state, unpackState(packed)]]);
	}

	async #loadExplain(): Promise<void> {
		this.#explain = await this.#surroundings.fetchExplain();
	}
}

/** A choice in a few words: "California, Texas, Florida and New York, 2019". */
function viewWords({ state, beside, year }: SideChoice): string {
	return `${listOf([state, ...beside].map(shortNameOf))}, ${year}`;
}
