import type { TakenRecord } from './record';

/** What a drawing without a frame says on paper, over it and under it. */
export interface PaperWords {
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
}

/** The words of a record for what is drawn. */
export function paperWordsOf<Input>(
	record: Pick<TakenRecord<Input>, keyof PaperWords>,
	input: Input
): PaperWords {
	return {
		title: record.title(input),
		subtitle: record.subtitle(input),
		source: record.source(input)
	};
}
