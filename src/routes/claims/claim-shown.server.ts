import type { AssertedSeries } from '$lib/charts/asserted/series';
import type { ClaimPartRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { verdictOfClaim } from '$lib/ledger/verdict.server';
import { assertedWords } from '$lib/words/asserted-words';
import { curlyThroughout } from '$lib/words/curly';
import { seriesOf } from './claim-parts.server';
import { quotedOf } from './claim-quote';
import type { Quoted } from './claim-view';

/** A claim in short: its words, its verdict, and its main part with the figures that decide it. */
export interface ClaimShown extends Quoted {
	readonly word: PartVerdict['word'];
	/** The part of the votes that bears it out, 0 to 1; `null` where nothing votes. */
	readonly q: number | null;
	readonly main: Pick<ClaimPartRow, 'state' | 'measure'>;
	/** The figures against what is asserted, in a few words; `null` where there is no chart of it. */
	readonly measured: { readonly series: AssertedSeries; readonly asserted: string } | null;
}

/** What a picture of a claim shows. */
export function claimShown(id: string): ClaimShown {
	const row = dataset('claims/claims').find((claim) => claim.id === id);
	if (!row) throw new Error(`There is no claim "${id}".`);
	const { main } = verdictOfClaim(id);
	const series = main.part.testable === 'yes' ? seriesOf(main) : null;
	return curlyThroughout({
		...quotedOf(row),
		word: main.word,
		q: main.share?.q ?? null,
		main: main.part,
		measured: series && { series, asserted: assertedWords(main.part) }
	});
}
