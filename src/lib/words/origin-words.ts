import { copyWords } from '$lib/fiscal/estimates/copy-words';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { Origin } from '$lib/fiscal/estimates/origin';
import { capital } from './capital';

/** Beside a figure of Maryland in years when the IRS counted D.C. with it. */
export const WITH_DISTRICT = 'with D.C.’s taxes';

/** What stands beside a figure: "copied", "copied, made"; empty where it stands as read. */
export function originMark(origin: Origin | null | undefined): string {
	if (!origin) return '';
	const { copiedBy, isMade, holdsDistrict } = origin;
	return [copiedBy && 'copied', isMade && 'made', holdsDistrict && WITH_DISTRICT]
		.filter(Boolean)
		.join(', ');
}

const SINCE: Readonly<Record<Side, string>> = {
	payer: 'since then a payer',
	recipient: 'since then a recipient',
	even: 'since then about even'
};

/** Beside a figure whose publisher has since put the year on another side; empty where it has not. */
export function sinceMark(since: Side | undefined): string {
	return since ? SINCE[since] : '';
}

/** The same in full, for files. */
export function sinceWords(since: Side | undefined): string {
	return since ? `its publisher has since put the year on the other side (${since})` : '';
}

/** Of a balance a person that its publisher does not print. */
export const MADE = 'made, not printed';

/** Of Maryland in years when the IRS counted D.C. with it. */
const HOLDS_DISTRICT = 'D.C.’s taxes are counted in it, what D.C. received is not';

/** The same in full, for files and where one figure is told: "as copied by …; not checked against the report". */
export function originWords(origin: Origin | null | undefined): string {
	if (!origin) return '';
	const { copiedBy, isMade, holdsDistrict } = origin;
	return [copyWords(copiedBy), isMade && MADE, holdsDistrict && HOLDS_DISTRICT]
		.filter(Boolean)
		.join('; ');
}

/** Clauses as sentences: "Revised in a later report. As copied by Wisevoter; not checked against the report.". */
export function inSentences(...clauses: readonly string[]): string {
	return clauses
		.filter(Boolean)
		.map((words) => `${capital(words)}.`)
		.join(' ');
}

/** Figures that a source line or a note speaks of, with the name of the edition that each is of. */
export interface OriginEntry {
	readonly edition: string;
	readonly origin?: Origin | null | undefined;
}

/** Under figures marked so: whose copies were read, edition by edition, and what "made" means; empty where all stand as read. */
export function originNotes(entries: readonly OriginEntry[]): string {
	const editionsBy = new Map<string, Set<string>>();
	for (const { edition, origin } of entries) {
		if (!origin?.copiedBy) continue;
		const own = editionsBy.get(origin.copiedBy) ?? new Set();
		editionsBy.set(origin.copiedBy, own.add(edition));
	}
	const copies = [...editionsBy]
		.map(([copiedBy, editions]) => ({
			copiedBy,
			editions: [...editions].filter(Boolean).sort()
		}))
		.sort((a, b) => (a.editions[0] ?? '').localeCompare(b.editions[0] ?? ''))
		.map(
			({ copiedBy, editions }) =>
				`${copiedBy}${editions.length > 0 ? ` (${editions.join(', ')})` : ''}`
		);
	return [
		copies.length > 0 && `Copied, not checked against the reports: ${copies.join('; ')}.`,
		entries.some(({ origin }) => origin?.isMade) &&
			'Made: calculated from the printed total and the residents, or from both printed sides.',
		entries.some(({ origin }) => origin?.holdsDistrict) &&
			'Through FY1998 the taxes of D.C. are counted in Maryland’s, what D.C. received is not.'
	]
		.filter(Boolean)
		.join(' ');
}
