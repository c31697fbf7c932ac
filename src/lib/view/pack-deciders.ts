import {
	YEAR_CHOICES,
	type Effect,
	type StateDeciders,
	type YearChoice,
	type YearChoiceId,
	type YearDeciders
} from '$lib/fiscal/verdict/deciders-by-year';

/** A year: its letters, then for each choice that changes something its two values and their parts in ten-thousandths. */
type PackedYear = readonly [fiscalYear: number, letters: string, ...ranges: readonly number[]];

/** The values of each choice that turn up, told once. */
type Values = Readonly<Partial<Record<YearChoiceId, readonly string[]>>>;

/** What decides the side of a state on its way to the browser. */
export interface PackedDeciders {
	readonly values: Values;
	readonly neutral: readonly PackedYear[];
	readonly plain: readonly PackedYear[];
}

const SIDES: Readonly<Record<YearDeciders['side'], string>> = {
	payer: 'P',
	recipient: 'R',
	even: 'E',
	split: 'S'
};
const EFFECTS: Readonly<Record<Effect, string>> = { turns: 'T', moves: 'M', nothing: 'N' };
const ABSENT = '.';
const PARTS = 1e4;

/** Packs what decides a state's side: parts of votes are right to a ten-thousandth, effects are kept. */
export function packDeciders(deciders: StateDeciders): PackedDeciders {
	const values = valuesOf([...deciders.neutral, ...deciders.plain]);
	const packed = (years: readonly YearDeciders[]) => years.map((year) => packYear(year, values));
	return { values, neutral: packed(deciders.neutral), plain: packed(deciders.plain) };
}

/** Unpacks what `packDeciders` packed. */
export function unpackDeciders({ values, neutral, plain }: PackedDeciders): StateDeciders {
	const unpacked = (years: readonly PackedYear[]) => years.map((year) => unpackYear(year, values));
	return { neutral: unpacked(neutral), plain: unpacked(plain) };
}

function valuesOf(years: readonly YearDeciders[]): Values {
	const all = years.flatMap(({ choices }) => choices);
	return Object.fromEntries(
		YEAR_CHOICES.map((choice) => [
			choice,
			[
				...new Set(
					all
						.filter((each) => each.choice === choice)
						.flatMap(({ low, high }) => [low.value, high.value])
				)
			]
		])
	);
}

function packYear({ fiscalYear, side, choices }: YearDeciders, values: Values): PackedYear {
	const letters = YEAR_CHOICES.map((choice) => {
		const own = choices.find((each) => each.choice === choice);
		return own ? EFFECTS[own.effect] : ABSENT;
	});
	const ranges = choices.flatMap(({ choice, low, high }) =>
		[low, high].flatMap(({ value, q }) => [
			values[choice]?.indexOf(value) ?? 0,
			Math.round(q * PARTS)
		])
	);
	return [fiscalYear, `${SIDES[side]}${letters.join('')}`, ...ranges];
}

function unpackYear([fiscalYear, letters, ...ranges]: PackedYear, values: Values): YearDeciders {
	const numbers = ranges.values();
	const [sideLetter = '', ...effectLetters] = letters;
	const next = () => numbers.next().value ?? 0;
	const level = (choice: YearChoiceId) => ({
		value: values[choice]?.[next()] ?? '',
		q: next() / PARTS
	});
	return {
		fiscalYear,
		side: keyOf(SIDES, sideLetter),
		choices: YEAR_CHOICES.flatMap((choice, at): readonly YearChoice[] => {
			const letter = effectLetters[at];
			if (letter === undefined || letter === ABSENT) return [];
			return [{ choice, effect: keyOf(EFFECTS, letter), low: level(choice), high: level(choice) }];
		})
	};
}

function keyOf<Key extends string>(letters: Readonly<Record<Key, string>>, letter: string): Key {
	for (const key in letters) if (letters[key] === letter) return key;
	throw new Error(`No letter "${letter}".`);
}
