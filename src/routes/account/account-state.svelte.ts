import type { LabelPlace } from '$lib/charts/map/place';
import { positionOf, type StateCode } from '$lib/data/states';
import { withNationalAges } from '$lib/fiscal/account/account-series';
import { accountOf } from '$lib/fiscal/account/account';
import { coverageOf } from '$lib/fiscal/account/coverage';
import { leverTracks } from '$lib/fiscal/account/flip-points';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { keyInYear } from '$lib/fiscal/account/keys/key-in-year';
import type { AccountChoice, AccountModel, AccountYear, LineYear } from '$lib/fiscal/account/types';
import { waterfallOf } from '$lib/fiscal/account/waterfall';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import type { Choice, EstimateSeries, EstimateYear } from '$lib/fiscal/core/types';
import { standingAt } from '$lib/words/account-sentence';
import { shortNameOf } from '$lib/words/names';
import { heldWish, LatestWish, type Failure } from '$lib/view/latest-wish';
import { LoadFault } from '$lib/view/load-fault';
import {
	defaultAccount,
	isOurs,
	parseAccount,
	pinnedAccount,
	serialiseAccount,
	type AccountSelection
} from '$lib/view/account-choice';
import { modelOfYear } from './account-cut';
import { LEDGER_GROUPS, ledgerOf } from '$lib/fiscal/account/ledger';
import { shownYears, type ShownYear, type Surrounding } from '$lib/fiscal/measures/shown-years';
import { unpackContext, unpackSeries, type PackedContext, type PackedSeries } from '$lib/view/pack';
import { lostViewWords, lostWords, waitingWords, type Lost } from '$lib/view/wish-words';

/** What the page is computed from; `model` may hold one year only, the rest of it follows. */
export interface AccountData {
	/** All fiscal years of the account, and the one the page opens with. */
	readonly years: EstimateYears;
	readonly model: AccountModel;
	/** Our own account in all years. */
	readonly ours: PackedSeries;
	readonly context: PackedContext;
	readonly labels: readonly LabelPlace[];
}

/** How the workbench reaches the world. */
export interface AccountSurroundings {
	readonly fetchModel: () => Promise<AccountModel>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
}

/** How the map shows a balance: per person, with the deficit shared out equally. */
export const MAP_CHOICE: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'current',
	deficit: 'per-person',
	interest: 'left-out'
};

/** How the line over the years shows it: the same in dollars of one year. */
export const YEARS_CHOICE: Choice = { ...MAP_CHOICE, dollars: 'real' };

/** A selection asked for, what is said with it, and what becomes of the address. */
interface Wish {
	readonly selection: AccountSelection;
	readonly notes: readonly string[];
	/** `preview` while a reader is still moving; `read` where the address bar had it first. */
	readonly how: 'push' | 'replace' | 'preview' | 'read';
}

/** The state of the workbench: what the reader chose, the account it gives, and ours beside it. */
export class AccountBench {
	/** What of the address could not be followed; in words. */
	notes = $state.raw<readonly string[]>([]);
	/** What is on its way, in words; empty where nothing is. */
	waiting = $state.raw('');
	/** All that could not be had and may be asked for again. */
	lost = $state.raw<readonly Lost[]>([]);
	/** What the page was opened with, while that cannot be had: no other view is shown in its place. */
	awaited = $state.raw<AccountSelection | null>(null);
	/** Whether any view has been shown since the page was opened. */
	hasShown = $state.raw(false);
	pointed = $state.raw<StateCode | null>(null);
	anchor = $state.raw<{ readonly x: number; readonly y: number } | null>(null);
	/** Groups whose lines are shown. */
	open = $state.raw<ReadonlySet<string>>(new Set());

	readonly years: EstimateYears;
	readonly labels: readonly LabelPlace[];

	readonly #surroundings: AccountSurroundings;
	readonly #surrounding: Surrounding;
	readonly #packedOurs: PackedSeries;
	#model: AccountModel;
	#selection: AccountSelection;
	readonly #wishes: LatestWish<Wish>;
	/** The query that the address bar holds; `null` where that asks for what there is not. */
	#addressed: string | null = '';
	#loading: Promise<void> | null = null;

	constructor(data: AccountData, surroundings: AccountSurroundings) {
		this.years = data.years;
		this.labels = data.labels;
		this.#surroundings = surroundings;
		const context = unpackContext(data.context);
		this.#surrounding = { context, receiptsPerPerson: new Map() };
		this.#packedOurs = data.ours;
		this.#model = $state.raw(data.model);
		this.#selection = $state.raw(defaultAccount(data.years));
		this.#wishes = new LatestWish<Wish>(
			{ selection: this.#selection, notes: [], how: 'read' },
			{
				gather: ({ selection }) => this.#gather(selection),
				show: (wish) => this.#show(wish),
				tell: (waiting, failure) => this.#tell(waiting, failure)
			}
		);
	}

	/** The workbench of a page; its data never changes while the page stays. */
	static from(data: () => AccountData, surroundings: AccountSurroundings): AccountBench {
		return new AccountBench(data(), surroundings);
	}

	get selection(): AccountSelection {
		return this.#selection;
	}

	/** The query that shows this view also when later years have come and our own keys have changed. */
	readonly pinned = $derived.by(() => pinnedAccount(this.awaited ?? this.#selection));
	readonly choice = $derived.by<AccountChoice>(() => this.#selection.choice);
	readonly state = $derived.by(() => this.#selection.state);
	readonly fiscalYear = $derived.by(() => this.#selection.year);
	readonly position = $derived(positionOf(this.state));
	readonly isOurs = $derived(isOurs(this.choice));

	readonly #series = $derived.by(() => accountOf(this.#model, this.choice));
	readonly #ours = $derived.by(() => accountOf(this.#model, DEFAULT_CHOICE));

	/** The account of the chosen year by the reader's choice, and by ours. */
	readonly year = $derived.by(() => this.#yearIn(this.#series.years));
	readonly oursYear = $derived.by(() => this.#yearIn(this.#ours.years));
	readonly shownOurs = $derived.by(() => this.#shownOf(this.#oursEstimateYear()));
	/** The reader's own has the ages of its figures, but no range: past misses are known of our keys alone. */
	readonly shown = $derived.by(() =>
		this.isOurs ? this.shownOurs : this.#shownOf(withNationalAges(this.#model, this.year))
	);
	readonly standing = $derived.by(() => standingAt(this.shown, this.position));
	readonly standingOurs = $derived.by(() => standingAt(this.shownOurs, this.position));

	readonly ledger = $derived.by(() => {
		const model = modelOfYear(this.#model, this.fiscalYear);
		const keyIn = (line: LineYear) => keyInYear(model, line, this.fiscalYear);
		return ledgerOf(this.year, this.oursYear, { position: this.position, keyIn });
	});
	readonly coverage = $derived.by(() => {
		// Totals are read by position: those of the year alone.
		const model = modelOfYear(this.#model, this.fiscalYear);
		const [coverage] = coverageOf(model, [this.year]);
		if (!coverage) throw new Error('The account has no years.');
		return coverage;
	});
	readonly waterfall = $derived.by(() => waterfallOf(this.year, this.position, this.#population()));
	readonly waterfallOurs = $derived.by(() =>
		waterfallOf(this.oursYear, this.position, this.#population())
	);
	readonly tracks = $derived.by(() =>
		leverTracks({
			model: this.#model,
			choice: this.choice,
			fiscalYear: this.fiscalYear,
			position: this.position,
			population: this.#population()
		})
	);

	/** All years by ours, and by the reader's choice; against the average, in dollars of one year. */
	readonly allOurs = $derived.by(() =>
		shownYears(this.#oursOf(this.#packedOurs.years), YEARS_CHOICE, this.#surrounding)
	);
	readonly all = $derived.by(() => {
		if (this.isOurs || !this.#isWhole) return this.allOurs;
		const years = this.#series.years.map((year) => withNationalAges(this.#model, year));
		return shownYears({ estimate: 'account', years }, YEARS_CHOICE, this.#surrounding);
	});

	/** Has the keys of all years at hand; throws where they cannot be had. */
	complete(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	/** Shows what an address asks for. */
	read(query: URLSearchParams): Promise<void> {
		const { selection, notes } = parseAccount(query, this.years);
		// What could not be followed is told, and gives way to the address of what is shown.
		this.#addressed = notes.length > 0 ? null : serialiseAccount(selection, this.years);
		return this.#wishes.ask({ selection, notes, how: 'read' });
	}

	/** Shows another selection and, once it is shown, writes it into the address. */
	choose(change: Partial<AccountSelection>, how: 'push' | 'replace' = 'push'): Promise<void> {
		// The step back that an overtaken choice would have made is this one's.
		const isStep = how === 'push' || this.#wishes.waiting?.how === 'push';
		return this.#change(change, isStep ? 'push' : 'replace');
	}

	/** Shows another selection while a reader is still moving; the address waits for `choose`. */
	preview(change: Partial<AccountSelection>): Promise<void> {
		return this.#change(change, 'preview');
	}

	/** Opens or closes the lines of a group. */
	toggle(group: string, isOpen: boolean): void {
		if (this.open.has(group) === isOpen) return;
		const others = [...this.open].filter((id) => id !== group);
		this.open = new Set(isOpen ? [...others, group] : others);
	}

	/** Opens or closes the lines of every group. */
	openAll(isOpen: boolean): void {
		this.open = new Set(isOpen ? LEDGER_GROUPS.map(({ id }) => id) : []);
	}

	/** Points at a state, or at none; `anchor` is where its mark stands in the window. */
	readonly point = (
		code: StateCode | null,
		anchor?: { readonly x: number; readonly y: number }
	): void => {
		this.pointed = code;
		this.anchor = code === null ? null : (anchor ?? null);
	};

	get #isWhole(): boolean {
		return this.#model.fiscalYears.length === this.years.all.length;
	}

	async #load(): Promise<void> {
		try {
			const model = await this.#surroundings.fetchModel();
			if (!isModelOf(model, this.years.all))
				throw new LoadFault('what came holds no sharing rules of all years');
			this.#model = model;
		} catch (error) {
			this.#loading = null;
			throw error;
		}
	}

	#change(change: Partial<AccountSelection>, how: Wish['how']): Promise<void> {
		const selection = { ...this.#wishes.wanted.selection, ...change };
		return this.#wishes.ask({ selection, notes: [], how });
	}

	/** Loads the keys of all years where a selection needs them; `null` where they are there. */
	#gather(selection: AccountSelection): Promise<void> | null {
		const isFirst = serialiseAccount(selection, this.years) === '';
		return isFirst || this.#isWhole ? null : this.complete();
	}

	#show({ selection, notes, how }: Wish): void {
		this.hasShown = true;
		this.awaited = null;
		this.#selection = selection;
		this.notes = notes;
		if (how !== 'preview') this.#address(how === 'push' ? 'push' : 'replace');
	}

	#tell(waiting: Wish | null, failure: Failure<Wish> | null): void {
		this.waiting = waiting ? waitingWords(viewWords(waiting.selection)) : '';
		this.awaited = heldWish(waiting, failure, this)?.selection ?? null;
		this.lost = failure ? [this.#lostOf(failure)] : [];
		if (failure) this.#address('replace');
	}

	#lostOf({ wish, why }: Failure<Wish>): Lost {
		return {
			words: (this.awaited ? lostWords : lostViewWords)(viewWords(wish.selection), why),
			again: () => void this.#wishes.again()
		};
	}

	/** The address says what is shown, or what is awaited where nothing is, and only that: see the explorer's. */
	#address(how: 'push' | 'replace'): void {
		const query = serialiseAccount(this.awaited ?? this.#selection, this.years);
		if (query === this.#addressed) return;
		this.#addressed = query;
		this.#surroundings.write(query, how);
	}

	#yearIn(years: readonly AccountYear[]): AccountYear {
		const year = years.find(({ fiscalYear }) => fiscalYear === this.fiscalYear);
		if (!year) throw new Error(`The account has no FY${this.fiscalYear}.`);
		return year;
	}

	/** One year alone: to unpack all of them would keep a page that opens waiting. */
	#oursEstimateYear(): EstimateYear {
		const packed = this.#packedOurs.years.filter(({ year }) => year === this.fiscalYear);
		const [year] = this.#oursOf(packed).years;
		if (!year) throw new Error(`The account has no FY${this.fiscalYear}.`);
		return year;
	}

	#oursOf(years: PackedSeries['years']): EstimateSeries {
		return unpackSeries({ ...this.#packedOurs, years }, this.#surrounding.context);
	}

	#shownOf(year: EstimateYear): ShownYear {
		const series: EstimateSeries = { estimate: 'account', years: [year] };
		const [shown] = shownYears(series, MAP_CHOICE, this.#surrounding);
		if (!shown) throw new Error('The account has no years.');
		return shown;
	}

	#population() {
		return this.#surrounding.context.get(this.fiscalYear)?.population ?? [];
	}
}

function isModelOf(file: unknown, years: readonly number[]): boolean {
	if (typeof file !== 'object' || file === null) return false;
	const { fiscalYears, totals, shares } = file as Partial<Record<keyof AccountModel, unknown>>;
	const isOfYears = Array.isArray(fiscalYears) && fiscalYears.join() === years.join();
	return isOfYears && typeof totals === 'object' && typeof shares === 'object';
}

/** A view in a few words: "New Mexico, 2005, our sharing rules". */
export function viewWords({ state, year, choice }: AccountSelection): string {
	return `${shortNameOf(state)}, ${year}, ${isOurs(choice) ? 'our sharing rules' : 'your sharing rules'}`;
}
