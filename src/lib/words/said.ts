import { typographic } from './typographic';

/** A sentence that somebody said, with its words as they were published. */
export interface Said {
	readonly quote: string;
	/** Whether the words are those of whoever reports it, and not the speaker's. */
	readonly isReported?: true;
}

/** Who said a sentence, and who published it. */
interface Sayer extends Pick<Said, 'isReported'> {
	/** Empty where nobody but the publisher is named. */
	readonly speaker: string;
	readonly publisher: string;
}

/** A sentence as it is set in a line: between quotation marks, but a report in other words without them. */
export function saidWords({ quote, isReported }: Said): string {
	return isReported ? typographic(quote) : `“${quote}”`;
}

/**
 * Whose words a report is in: "as reported by Shore News Network, not the speaker’s words"; empty of a quotation. Where
 * there is no room for who reports it, it is left empty.
 */
export function reportedWords({ publisher, isReported }: Omit<Sayer, 'speaker'>): string {
	return isReported ? `as reported${publisher && ` by ${publisher}`}, not the speaker’s words` : '';
}

/** Who said it, in a few words: the speaker, or where none is named the publisher; of a report, who reports it. */
export function sayerWords(sayer: Sayer): string {
	return [sayer.speaker || sayer.publisher, reportedWords(sayer)].filter(Boolean).join(', ');
}
