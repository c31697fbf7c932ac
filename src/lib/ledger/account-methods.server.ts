import { STATES, type StateCode } from '$lib/data/states';
import { accountOfDatasets } from './account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { PRESETS, type PresetId } from '$lib/fiscal/account/keys/presets';
import { sumOf } from '$lib/fiscal/core/columns';
import { ledger } from './ledger.server';

/** One of the two whole methods, in the words of its preset. */
export interface MethodWords {
	readonly id: PresetId;
	readonly label: string;
	readonly sentence: string;
}

/** What a state gets by one method, dollars per person: dollar for dollar, and against the national average. */
export interface MethodBalance {
	readonly net: number;
	readonly neutral: number;
}

/** A state by both methods. */
export interface MethodRow {
	readonly state: StateCode;
	readonly flow: MethodBalance;
	readonly benefit: MethodBalance;
}

/** The two whole methods in the newest year. */
export interface MethodsFacts {
	readonly fiscalYear: number;
	readonly flow: MethodWords;
	readonly benefit: MethodWords;
	readonly rows: readonly MethodRow[];
}

/** What each state gets where money is paid or work is done, and where what the nation buys is bought for all. */
export function methodsFacts(): MethodsFacts {
	const flow = balancesBy('flow');
	const benefit = balancesBy('benefit');
	return {
		fiscalYear: flow.fiscalYear,
		flow: flow.words,
		benefit: benefit.words,
		rows: STATES.map(({ code }, at) => ({
			state: code,
			flow: flow.balanceOf(at),
			benefit: benefit.balanceOf(at)
		}))
	};
}

function balancesBy(id: PresetId) {
	const preset = PRESETS.find((one) => one.id === id);
	if (!preset) throw new Error(`No preset "${id}".`);
	const { label, sentence, choice } = preset;
	const year = accountOf(accountOfDatasets(), choice).years.at(-1);
	const population = year && ledger().context.get(year.fiscalYear)?.population;
	const persons = population && sumOf(population);
	if (!year || !population || !persons) throw new Error('The account has no newest year.');
	const average = year.net.reduce((sum, value) => sum + value, 0) / persons;
	return {
		fiscalYear: year.fiscalYear,
		words: { id, label, sentence },
		balanceOf: (at: number): MethodBalance => {
			const net = (year.net[at] ?? NaN) / (population[at] ?? NaN);
			return { net, neutral: net - average };
		}
	};
}
