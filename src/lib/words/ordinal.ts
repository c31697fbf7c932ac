const rules = new Intl.PluralRules('en-US', { type: 'ordinal' });

const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
	zero: 'th',
	one: 'st',
	two: 'nd',
	few: 'rd',
	many: 'th',
	other: 'th'
};

/** A place in a row: "1st", "22nd", "43rd". */
export function ordinal(place: number): string {
	return `${place}${ENDINGS[rules.select(place)]}`;
}

/** A rank among all: "43rd of 51". */
export function rankOfAll(rank: number, count: number): string {
	return `${ordinal(rank)} of ${count}`;
}

/** A count with its noun: "1 state", "8 states". */
export function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small count inside a sentence: "five"; figures from ten on. */
export function numberWord(count: number): string {
	return NUMBERS[count] ?? String(count);
}
