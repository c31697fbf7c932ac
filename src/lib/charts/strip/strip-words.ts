import type { Phrase } from '../kit/phrase';

/** Every word a strip prints, but for names and figures of states. */
export interface StripWords {
	/** Below both lines: "Pays more than it receives". */
	readonly low: Phrase;
	/** Between them: "Between the lines: receives more than it pays, less than its share". */
	readonly middle: string;
	/** Above both: "Receives more than the national average". */
	readonly high: Phrase;
	/** "Break even, $0" */
	readonly even: Phrase;
	/** "National average, +$2,757" */
	readonly average: Phrase;
	/** From the chosen state to the average: "$2,877 below average"; `null` without an average. */
	readonly distance: string | null;
}
