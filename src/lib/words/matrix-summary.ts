import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { Agreement } from '$lib/fiscal/verdict/agreement';
import { countFigure, type YearCounts } from './matrix-title';
import { shortNameOf } from './names';

/** What a sign matrix shows, for those who do not see it. */
export interface MatrixSummaryInput {
	readonly state: StateCode;
	/** Over all calculations that count. */
	readonly counts: YearCounts;
	/** `null` where nothing of the kind counts. */
	readonly plain: Agreement | null;
	readonly neutral: Agreement | null;
}

/**
 * A sign matrix in two sentences: "Of 1,479 calculations, California comes out a payer in 1,082, about even in 85, a
 * recipient in 312. Dollar for dollar they disagree on FY2024; against the other states all agree since FY1997: a
 * payer."
 */
export function matrixSummary({ state, counts, plain, neutral }: MatrixSummaryInput): string {
	const name = shortNameOf(state);
	if (counts.n === 0) return `${name} has no figure by any calculation.`;
	const only = SIDES.find((side) => counts[side] === counts.n);
	if (only) {
		return `${name} comes out ${SIDE_WORDS[only]} in all ${countFigure(counts.n)} calculations that count.`;
	}
	const sides = SIDES.map((side) => `${SIDE_WORDS[side]} in ${noneOr(counts[side])}`);
	const first = `Of ${countFigure(counts.n)} calculations, ${name} comes out ${sides.join(', ')}.`;
	const clauses = [
		plain && `dollar for dollar ${agreementText(plain)}`,
		neutral && `against the other states ${agreementText(neutral)}`
	].filter((clause) => clause !== null);
	return `${first} ${capital(clauses.join('; '))}.`;
}

const SIDES: readonly Side[] = ['payer', 'even', 'recipient'];

const SIDE_WORDS: Readonly<Record<Side, string>> = {
	payer: 'a payer',
	even: 'about even',
	recipient: 'a recipient'
};

function noneOr(count: number): string {
	return count === 0 ? 'none' : countFigure(count);
}

function agreementText({ side, since, newest }: Agreement): string {
	if (side === null) return `they disagree on FY${newest}`;
	if (since === newest) return `all agree on FY${newest} alone: ${SIDE_WORDS[side]}`;
	return `all agree since FY${since}: ${SIDE_WORDS[side]}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
