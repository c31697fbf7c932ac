import type { StateCode } from '$lib/data/states';
import type { StateLines } from '$lib/fiscal/account/lines/state-lines';
import type { EstimateId } from '$lib/fiscal/core/types';
import { isReport } from '$lib/fiscal/estimates/editions';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import type { estimatesBeside } from '$lib/view/estimates-beside';
import { serialiseSelection, type Selection } from '$lib/view/selection';
import { FiguresAtHand } from '$lib/view/figures-at-hand.svelte';
import type { Surroundings } from './surroundings';

/** What is drawn beside an estimate: all others where a reader asks for them, and beside a report its fellows. */
export function othersOf(estimate: EstimateId, areWanted: boolean): readonly EstimateId[] {
	const others = ESTIMATES.map(({ id }) => id).filter((id) => id !== estimate);
	return areWanted ? others : isReport(estimate) ? others.filter(isReport) : [];
}

/** The figures of the explorer: those of the estimates, and the lines of states. */
export class ExplorerFigures extends FiguresAtHand<Surroundings> {
	lines: ReadonlyMap<StateCode, StateLines> = $state.raw(new Map());
	/** Whether what others say has been asked for once, and has come or failed. */
	haveOthersAnswered = $state.raw(false);
	/** Which estimates are told beside a year, once all that live charts are drawn from is at hand. */
	#beside: typeof estimatesBeside | null = null;

	/** Whether all that live charts are drawn from is at hand. */
	get isComplete(): boolean {
		return this.#beside !== null;
	}

	/** Lines come along, so that nothing moves when drawn charts give way to live ones. */
	async loadFirst(selection: Selection): Promise<void> {
		const [beside] = await Promise.all([
			this.files.fetchFigures(),
			this.loadWhole(),
			this.loadLines(selection)
		]);
		this.#beside = beside;
	}

	/** What loads all that is missing for a selection. The first view needs nothing. */
	missingIn(selection: Selection): readonly (() => Promise<void>)[] {
		const { estimate, others } = selection;
		return [
			...(this.isComplete || serialiseSelection(selection, this.yearsOf) === ''
				? []
				: [() => this.loadFirst(selection)]),
			...this.missingFor(selection, others ? othersOf(estimate, true) : [])
		];
	}

	/**
	 * What others say of the year comes on its own once live charts can be drawn, and is asked for again at the next rest
	 * where it does not.
	 */
	async loadOthers(estimate: EstimateId, year: number): Promise<void> {
		if (!this.#beside) return;
		const fellows = othersOf(estimate, false);
		const told = this.missing([...fellows, ...this.#beside(year, this.yearsOf)]);
		// Of what is told as lost, the reader asks again.
		await Promise.allSettled(told.map((id) => this.lost.has(id) || this.load(id)));
		this.haveOthersAnswered = true;
	}

	/** A state's lines come on their own: without them everything else can be shown. */
	async loadLines({ estimate, states: [state = 'CA'] }: Selection): Promise<void> {
		const name = `lines ${state}`;
		if (estimate !== 'account' || this.lines.has(state) || this.lost.has(name)) return;
		await this.spare(
			name,
			this.once(name, async () => {
				const [{ readLines }, file] = await Promise.all([
					this.readers(),
					this.files.fetchLines(state)
				]);
				this.keepLines(readLines(file, state));
			})
		);
	}

	keepLines(lines: StateLines): void {
		this.lines = new Map([...this.lines, [lines.state, lines]]);
	}
}
