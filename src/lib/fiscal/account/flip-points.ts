import { accountOf } from './account';
import {
	DEFENSE_BY_BENEFIT,
	DEFENSE_BY_PLACE,
	MAX_LABOUR_SHARE,
	PAY_BY_PLACE,
	PAY_BY_RESIDENCE
} from './keys/presets';
import type { AccountChoice, AccountModel } from './types';

/** Something that moves a balance from one end to the other. */
export type LeverId =
	| 'interest-counted'
	| 'labour-share'
	| 'defense-by-benefit'
	| 'pay-by-residence'
	| 'deficit-shared-out';

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
 * Where the sign of a state's plain balance turns as the part of net interest counted by population, the
 * corporate labour share, the part of defense shared by benefit, the part of federal civilian pay put to
 * workers' homes, or the part of the national balance shared out per person goes from one end to the other.
 * The balance is a straight line in each, so its two ends give the turning point.
 */
export function leverTracks(question: FlipQuestion): readonly LeverTrack[] {
	return [
		interestCounted(question),
		labourShare(question),
		defenseByBenefit(question),
		payByResidence(question),
		deficitSharedOut(question)
	];
}

/** Interest by taxes or by interest received is another way of sharing, not a place on this lever. */
function interestCounted(question: FlipQuestion): LeverTrack {
	const by = (interest: AccountChoice['interest']) =>
		netPerPersonBy(question, { ...question.choice, interest });
	const { interest } = question.choice;
	const counted = interest === 'population' ? 1 : null;
	return track({
		id: 'interest-counted',
		from: { value: 0, netPerPerson: by('excluded') },
		to: { value: 1, netPerPerson: by('population') },
		at: interest === 'excluded' ? 0 : counted
	});
}

function payByResidence(question: FlipQuestion): LeverTrack {
	const { keys } = question.choice;
	const by = (pay: AccountChoice['keys']) =>
		netPerPersonBy(question, { ...question.choice, keys: { ...keys, ...pay } });
	return track({
		id: 'pay-by-residence',
		from: { value: 0, netPerPerson: by(PAY_BY_PLACE) },
		to: { value: 1, netPerPerson: by(PAY_BY_RESIDENCE) },
		at: payNow(keys)
	});
}

function payNow(keys: AccountChoice['keys']): number | null {
	const lines = Object.keys(PAY_BY_PLACE) as readonly (keyof typeof keys)[];
	const moved = lines.filter((line) => keys[line] === 'federal-pay-by-residence').length;
	const usual = lines.filter((line) => (keys[line] ?? 'federal-pay') === 'federal-pay').length;
	if (moved === lines.length) return 1;
	return usual === lines.length ? 0 : null;
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
