/**
 * A share in a sentence, in whole percent: "25%" for 0.25. What is there is never told as nothing, and what is not
 * all never as all: "less than 1%", "over 99%".
 */
export function percent(value: number): string {
	const whole = Math.round(value * 100);
	if (whole === 0 && value > 0) return 'less than 1%';
	return whole === 100 && value < 1 ? 'over 99%' : `${whole}%`;
}
