import { accountOf } from './account';
import { DEFENSE_BY_BENEFIT, DEFENSE_BY_PLACE, MAX_LABOUR_SHARE } from './presets';
import type { AccountChoice, AccountModel } from './types';

/** Something that moves a balance from one end to the other. */
export type LeverId = 'labour-share' | 'defense-by-benefit' | 'deficit-shared-out';

/** What happens to a state's balance while one lever moves and all others stay; dollars per person. */
export interface LeverTrack {
	readonly id: LeverId;
	readonly from: LeverEnd;
	readonly to: LeverEnd;
	/** Where the choice stands; `null` where it is between ways, as with some defense lines by place. */
	readonly at: number | null;
	/** The value at which the sign turns; `null` where it never does between the ends. */
	readonly flip: number | null;
}

/** One end of a lever: its value, and net per person there. */
export interface LeverEnd {
	readonly value: number;
	readonly netPerPerson: number;
}

/** The account a state's flip points are asked of. */
export interface FlipQuestion {
	readonly model: AccountModel;
	readonly choice: AccountChoice;
	readonly fiscalYear: number;
	/** The state, as its position in `STATES`. */
	readonly position: number;
	/** Persons of the 51 areas in the fiscal year. */
	readonly population: readonly (number | null)[];
}

/**
 * Where the sign of a state's plain balance turns as the corporate labour share, the part of defense shared
 * by benefit, or the part of the national balance shared out per person goes from one end to the other.
 * The balance is a straight line in each of the three, so its two ends give the turning point.
 */
export function leverTracks(question: FlipQuestion): readonly LeverTrack[] {
	return [labourShare(question), defenseByBenefit(question), deficitSharedOut(question)];
}

function labourShare(question: FlipQuestion): LeverTrack {
	const at = (corporateLabourShare: number) =>
		netPerPersonBy(question, { ...question.choice, corporateLabourShare });
	return track({
		id: 'labour-share',
		from: { value: 0, netPerPerson: at(0) },
		to: { value: MAX_LABOUR_SHARE, netPerPerson: at(MAX_LABOUR_SHARE) },
		at: question.choice.corporateLabourShare
	});
}

function defenseByBenefit(question: FlipQuestion): LeverTrack {
	const { keys } = question.choice;
	const by = (defense: AccountChoice['keys']) =>
		netPerPersonBy(question, { ...question.choice, keys: { ...keys, ...defense } });
	return track({
		id: 'defense-by-benefit',
		from: { value: 0, netPerPerson: by(DEFENSE_BY_PLACE) },
		to: { value: 1, netPerPerson: by(DEFENSE_BY_BENEFIT) },
		at: defenseNow(keys)
	});
}

function defenseNow(keys: AccountChoice['keys']): number | null {
	const moved = Object.keys(DEFENSE_BY_PLACE) as readonly (keyof typeof keys)[];
	const byBenefit = moved.filter((line) => keys[line] === 'population').length;
	if (byBenefit === moved.length) return 1;
	return byBenefit === 0 ? 0 : null;
}

function deficitSharedOut(question: FlipQuestion): LeverTrack {
	const { net, nation } = balancePerPerson(question, question.choice);
	return track({
		id: 'deficit-shared-out',
		from: { value: 0, netPerPerson: net },
		to: { value: 1, netPerPerson: net - nation },
		at: 0
	});
}

function track(lever: Omit<LeverTrack, 'flip'>): LeverTrack {
	return { ...lever, flip: turningPoint(lever.from, lever.to) };
}

/** Where a straight line between two ends crosses zero; `null` where it does not. */
export function turningPoint(from: LeverEnd, to: LeverEnd): number | null {
	if (from.netPerPerson === 0 || from.netPerPerson * to.netPerPerson >= 0) return null;
	const part = from.netPerPerson / (from.netPerPerson - to.netPerPerson);
	return from.value + part * (to.value - from.value);
}

function netPerPersonBy(question: FlipQuestion, choice: AccountChoice): number {
	return balancePerPerson(question, choice).net;
}

function balancePerPerson(question: FlipQuestion, choice: AccountChoice) {
	const { model, fiscalYear, position, population } = question;
	const year = accountOf(model, choice).years.find((one) => one.fiscalYear === fiscalYear);
	const persons = population[position] ?? 0;
	if (!year || persons <= 0) throw new Error(`The account has no FY${fiscalYear}.`);
	const all = population.reduce<number>((sum, value) => sum + (value ?? 0), 0);
	const balance = year.net.reduce((sum, value) => sum + value, 0);
	return { net: (year.net[position] ?? 0) / persons, nation: balance / all };
}
