import { dataset } from '$lib/data/datasets.server';
import { verdictsOf } from '$lib/ledger/verdict.server';
import { decidingPart } from '$lib/fiscal/verdict/deciding-part';
import type { ClaimVerdict, PartVerdict, Spread } from '$lib/fiscal/verdict/verdict';
import { withoutJoiners } from '$lib/words/money';
import { verdictSentence } from '$lib/words/verdict-sentence';
import type { DataFile } from './data-files.server';

const TITLE = 'Every claim with its parts, verdicts and counts for California';

/** All claims with their parts, and for each part its verdict for California, q and the count; as JSON text. */
export function claimsFile(): DataFile {
	const verdicts = new Map(verdictsOf('CA').map((verdict) => [verdict.claim, verdict]));
	const claims = dataset('claims/claims').map((row) => ({
		...row,
		...verdictFields(verdicts.get(row.id))
	}));
	const content = {
		title: TITLE,
		rule: 'A part holds where 90 percent or more of the trials agree, does not hold where 10 percent or fewer do, and depends on the method between. A claim has the verdict of its weakest part.',
		state: 'CA',
		claims
	};
	return {
		path: 'claims.json',
		title: TITLE,
		text: `${JSON.stringify(content, null, '\t')}\n`,
		rows: claims.length
	};
}

function verdictFields(verdict: ClaimVerdict | undefined) {
	if (!verdict) return { verdict: null, deciding_part: null, parts: [] };
	const deciding = decidingPart(verdict);
	return {
		verdict: deciding.word,
		deciding_part: deciding.part.part,
		parts: verdict.parts.map(partFields)
	};
}

function partFields(verdict: PartVerdict) {
	const { part, word, share, unit, span, spread } = verdict;
	const fields = Object.entries(part).filter(([name]) => name !== 'claim');
	return {
		...Object.fromEntries(fields),
		verdict: word,
		agree: share.k,
		trials: share.n,
		q: share.q,
		trial: unit,
		years: span,
		spread: spread && rounded(spread, part.measure === 'ratio' ? 6 : 0),
		why: withoutJoiners(verdictSentence(verdict))
	};
}

/** Files keep whole dollars, and ratios to six places. */
function rounded({ min, median, max }: Spread, places: number): Spread {
	const round = (value: number) => Number(value.toFixed(places));
	return { min: round(min), median: round(median), max: round(max) };
}
