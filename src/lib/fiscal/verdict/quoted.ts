import type { ClaimPartRow } from '$lib/data/claims';
import { isWithin } from './bounds';
import type { QuotedWord } from './types';

/** What a maker printed of the figure that a sentence quotes, as a size in the part's unit. */
export interface Printed {
	readonly value: number;
	/** What the same maker printed of it later; `null` where it stands, or where its new figure was not found. */
	readonly revised: number | null;
	/** What is known of a later edition that has another figure, where the new figure itself was not found. */
	readonly ofYear?: YearRevised;
	/** Where who says it is its maker: there is nobody that is quoted. */
	readonly isOwn?: true;
	/** Whose copy was read; absent where the source itself was. */
	readonly copiedBy?: string;
	/** Where that copy is the page of the claim: nothing but the claim shows what its source printed. */
	readonly isOnItsPageAlone?: true;
	/** Where its maker printed it per person, and the total was made of that. */
	readonly isMadeOfPersons?: true;
	/** Who has since revised it and whose copy of that was read, in words; absent where nobody has. */
	readonly reviser?: Reviser;
}

/** Who printed a newer figure: "the source", "the Tax Foundation". */
export interface Reviser {
	readonly name: string;
	/** Empty where the newer edition itself was read. */
	readonly copiedBy: string;
}

/**
 * What a maker has since made of the year of a number: another figure of the same year before and after, a balance
 * negative where the state pays; or the side alone that the state is now on.
 */
export type YearRevised =
	| {
			readonly kind: 'figure';
			readonly measure: 'net' | 'ratio';
			readonly before: number;
			readonly after: number;
	  }
	| { readonly kind: 'side'; readonly side: 'payer' | 'recipient' };

/** A quotation beside its source. */
export interface Quotation {
	readonly word: QuotedWord;
	readonly printed: Printed | null;
}

/** The part of a printed figure within which it is quoted right, where the last digit allows less. */
export const QUOTED_WITHIN = 0.01;

/** What a part states, and how finely. */
export type StatedOfPart = Pick<ClaimPartRow, 'bound' | 'stated' | 'low' | 'high' | 'digit'>;

/**
 * Whether a number is quoted right: within half a unit of its last printed digit or one percent of what was printed;
 * a bound where the printed figure keeps it. What is known from the claim's own page alone has no source here. Right,
 * but since revised by more than that, or of a year that its maker has since changed, is a word of its own, and so is
 * a figure that its own maker says.
 */
export function quotationOf(part: StatedOfPart, printed: Printed | null): Quotation {
	if (!printed || (printed.isOnItsPageAlone && !printed.isOwn))
		return { word: 'no-source', printed };
	if (!isAsPrinted(part, printed.value)) return { word: 'not-as-printed', printed };
	const { revised, ofYear } = printed;
	const stands = !ofYear && (revised === null || isAsPrinted(part, revised));
	if (printed.isOwn) return { word: stands ? 'own-figure' : 'own-revised', printed };
	return { word: stands ? 'as-printed' : 'since-revised', printed };
}

/** The editions that a reference names: ids of estimates or of published figures; none where it names neither. */
export function editionsIn(quoted: string): readonly string[] {
	const references = quoted.replace(/^(?:less|times):/, '').split('|');
	return references.flatMap((reference) => {
		const [kind = '', name = ''] = reference.split(':');
		return ['point', 'estimate', 'mean', 'sum'].includes(kind) ? [name] : [];
	});
}

function isAsPrinted(part: StatedOfPart, printed: number): boolean {
	const slack = Math.max((part.digit ?? 0) / 2, QUOTED_WITHIN * Math.abs(printed));
	return isWithin(part, { value: printed, tolerance: slack });
}
