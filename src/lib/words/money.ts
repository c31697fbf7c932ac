/** The minus of print; a hyphen is none. */
export const MINUS = '−';

/** Keeps two signs on one line without a gap: between a minus and a dollar sign browsers may break it. */
export const JOINER = '\u2060';

/** A blank that keeps a number and the word of its unit on one line. */
export const KEPT = '\u00a0';

/** The same, a little closer than a blank. */
export const THIN = '\u202f';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});
const hundredths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
});
const thousandths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 3,
	maximumFractionDigits: 3
});
const upToTenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

interface Magnitude {
	/** From here on, so that nothing rounds up to a thousand of the magnitude below. */
	readonly from: number;
	readonly size: number;
	readonly words: string;
	readonly figure: Intl.NumberFormat;
}

/** Below 10 million, 100 billion and from a trillion on, whole units would say too little. */
const MAGNITUDES: readonly Magnitude[] = [
	{ from: 999.5e9, size: 1e12, words: `${KEPT}trillion`, figure: hundredths },
	{ from: 99.95e9, size: 1e9, words: `${KEPT}billion`, figure: whole },
	{ from: 999.5e6, size: 1e9, words: `${KEPT}billion`, figure: tenths },
	{ from: 9.95e6, size: 1e6, words: `${KEPT}million`, figure: whole },
	{ from: 999_999.5, size: 1e6, words: `${KEPT}million`, figure: tenths },
	{ from: 0, size: 1, words: '', figure: whole }
];

/** The sign of a figure as its print shows it: none where it rounds to zero. */
export function withMinus(value: number, printed: string): string {
	return value < 0 && /[1-9]/.test(printed) ? signed(MINUS, printed) : printed;
}

/** The sign of a figure as its print shows it, + told as well. */
export function withSign(value: number, printed: string): string {
	return value > 0 && /[1-9]/.test(printed) ? signed('+', printed) : withMinus(value, printed);
}

/** A sign before a printed figure, from whose dollar sign no end of a line parts it. */
function signed(sign: string, printed: string): string {
	return printed.startsWith('$') ? `${sign}${JOINER}${printed}` : `${sign}${printed}`;
}

/** A text without what only keeps a line from breaking, for files and for pasting. */
export function withoutJoiners(text: string): string {
	return text.replaceAll(JOINER, '').replaceAll(KEPT, ' ').replaceAll(THIN, ' ');
}

/** Dollars without a sign: "$2,877", "$850 million", "$4.7 billion", "$113 billion". */
export function amount(value: number): string {
	const size = Math.abs(value);
	const magnitude = MAGNITUDES.find(({ from }) => size >= from);
	if (!magnitude) return `$${whole.format(size)}`;
	return `$${magnitude.figure.format(size / magnitude.size)}${magnitude.words}`;
}

const asPrinted = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Dollars without a sign, to the last digit that they were printed to: "$275.6 billion", "$48 billion", "$2,877". */
export function wholeAmount(value: number): string {
	const size = Math.abs(value);
	const magnitude = MAGNITUDES.find(({ from }) => size >= from);
	return magnitude
		? `$${asPrinted.format(size / magnitude.size)}${magnitude.words}`
		: amount(value);
}

/** From here on dollars are told in millions and more, not to the dollar. */
const TO_THE_DOLLAR = 1e6;

/** How far two amounts are apart as they are told: of whole dollars the difference is that of the numbers shown. */
export function dollarsApart(one: number, other: number): number {
	const isWhole = Math.max(Math.abs(one), Math.abs(other)) < TO_THE_DOLLAR;
	return Math.abs(isWhole ? Math.round(one) - Math.round(other) : one - other);
}

/** Dollars with a minus where they are below zero: "−$2,877". */
export function money(value: number): string {
	return withMinus(value, amount(value));
}

/** Dollars with their sign: "+$2,757", "−$2,877", "$0". */
export function signedMoney(value: number): string {
	return withSign(value, amount(value));
}

/** The shortest first. */
const BILLION_FIGURES = [tenths, hundredths, thousandths] as const;

/** Whole dollars in a column, without $: "2,877". */
export function wholeFigure(value: number): string {
	return whole.format(Math.abs(value));
}

/** Billions in a column, without $: "47.6"; with more digits where what is there would be told as nothing: "0.05". */
export function billionsFigure(value: number): string {
	const size = Math.abs(value) / 1e9;
	const figure = BILLION_FIGURES.find((one) => size === 0 || /[1-9]/.test(one.format(size)));
	return (figure ?? tenths).format(size);
}

/** Dollars at a tick of an axis, without a sign: "$5k", "$2.5k", "$500m", "$10bn". */
export function moneyTick(value: number): string {
	const size = Math.abs(value);
	if (size >= 1e12) return `$${upToTenths.format(size / 1e12)}tn`;
	if (size >= 1e9) return `$${upToTenths.format(size / 1e9)}bn`;
	if (size >= 1e6) return `$${upToTenths.format(size / 1e6)}m`;
	if (size >= 1e3) return `$${upToTenths.format(size / 1e3)}k`;
	return `$${whole.format(size)}`;
}
