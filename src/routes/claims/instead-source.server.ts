import { group } from 'd3';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { makerWords } from '$lib/fiscal/verdict/makers';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { quotedFrom } from '$lib/ledger/quoted-from.server';
import { rowsOfPart } from '$lib/ledger/verdict.server';
import { listOf } from '$lib/words/names';
import { standingMakers } from '$lib/fiscal/verdict/standing-makers';
import { quotedPart } from './instead-quoted.server';

/**
 * Whose figures are printed: the source that is quoted, then who has a figure among those that vote, each once, with
 * whose copy of it was read: "Subsidy Ledger, from the Internal Revenue Service and our own account".
 */
export function sourceOf(verdict: ClaimVerdict, told: readonly PartVerdict[]): string {
	const quoted = quotedPart(verdict);
	const { publishers, copiedBy } = quotedFrom(quoted?.part.quoted ?? '');
	const makers = group(
		told.flatMap((one) => standingMakers(one, rowsOfPart(one.part))),
		({ maker }) => makerWords(maker).name
	);
	const others = [...makers]
		.filter(([name]) => !publishers.includes(name))
		.map(([name, own]) => {
			const editions = own.flatMap((standing) => standing.editions);
			return `${name}${copyNote(editions.map(copyOf))}`;
		});
	const last = publishers.length - 1;
	const sources = publishers.map((name, at) => `${name}${at === last ? copyNote([copiedBy]) : ''}`);
	return `Subsidy Ledger, from ${listOf([...sources, ...others])}`;
}

/** Whose copy of an edition was read; empty of the original. */
function copyOf(edition: string): string {
	if (isEstimateId(edition)) return estimateOf(edition).copiedBy ?? '';
	return quotedFrom(`point:${edition}`).copiedBy;
}

function copyNote(copies: readonly string[]): string {
	const [only = '', ...more] = new Set(copies.filter(Boolean));
	if (only === '') return '';
	return more.length > 0 ? ' (from copies by others)' : ` (as copied by ${withoutBrackets(only)})`;
}

function withoutBrackets(text: string): string {
	return text.replace(/ \(.*?\)/g, '');
}
