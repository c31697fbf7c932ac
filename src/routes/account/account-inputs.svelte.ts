import { linesOfLedger } from '$lib/fiscal/account/ledger';
import { choiceQuery } from '$lib/view/account-choice';
import { MAP_CHOICE, YEARS_CHOICE, type AccountBench } from './account-state.svelte';

/** No figure of others stands in the account's timeline: nothing is divided. */
const NO_CONTEXT = new Map<number, never>();

/** What the figures of the account tell of the workbench; each stays the same object while what it tells does. */
export class AccountInputs {
	readonly #bench: AccountBench;

	constructor(bench: AccountBench) {
		this.#bench = bench;
	}

	readonly #keys = $derived.by(() => ({
		isOurs: this.#bench.isOurs,
		cell: choiceQuery(this.#bench.choice) || 'ours'
	}));
	readonly #scope = $derived.by(() => ({
		state: this.#bench.state,
		fiscalYear: this.#bench.fiscalYear,
		keys: this.#keys
	}));
	readonly #followed = $derived.by(() => [this.#bench.state]);

	readonly ledger = $derived.by(() => ({ ...this.#scope, ledger: this.#bench.ledger }));
	readonly levers = $derived.by(() => ({ ...this.#scope, tracks: this.#bench.tracks }));
	readonly waterfall = $derived.by(() => ({
		...this.#scope,
		yours: this.#bench.waterfall,
		ours: this.#bench.waterfallOurs,
		lines: linesOfLedger(this.#bench.ledger),
		standing: this.#bench.standing,
		open: this.#bench.open
	}));
	readonly map = $derived.by(() => ({
		shown: this.#bench.shown,
		choice: MAP_CHOICE,
		base: 'neutral' as const,
		chosen: this.#bench.state,
		followed: this.#followed,
		labels: this.#bench.labels,
		keys: this.#keys
	}));
	/** Without the year: a step of it must not place the line anew. */
	readonly years = $derived.by(() => ({
		all: this.#bench.all,
		choice: YEARS_CHOICE,
		base: 'neutral' as const,
		chosen: this.#bench.state,
		followed: this.#followed,
		others: [],
		points: [],
		context: NO_CONTEXT,
		keys: { ...this.#keys, ours: this.#bench.allOurs }
	}));
	/** What is pointed at in them, and the handlers. */
	readonly pointing = $derived.by(() => ({
		pointed: this.#bench.pointed,
		onpoint: this.#bench.point,
		onchoose: (state: AccountBench['state']) => void this.#bench.choose({ state })
	}));
}
