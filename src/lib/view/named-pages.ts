import { isStateCode, STATES, type StateCode } from '$lib/data/states';
import { REPORTS } from '$lib/fiscal/estimates/editions';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import type { EstimateId } from '$lib/fiscal/core/types';
import { shortNameOf } from '$lib/words/names';
import { estimatePage } from './estimate-page';
import { yearPage } from './year-page';

/** A page of this site, by what sentences call it. */
export interface NamedPage {
	readonly path: `/${string}`;
	readonly words: string;
}

/** What sentences may name, of which there are pages. */
export interface Named {
	readonly states: readonly StateCode[];
	/** Fiscal years, rising. */
	readonly years: readonly number[];
	readonly estimates: readonly EstimateId[];
}

/** The fiscal years that have a page. */
export interface PagedYears {
	readonly first: number;
	readonly last: number;
}

/** The states, years and estimates that generated sentences name, each once, in the order in which they are linked. */
export function namedIn(sentences: readonly string[], years: PagedYears): Named {
	const text = sentences.join(' ').replaceAll('\u2060', '');
	return { states: statesIn(text), years: yearsIn(text, years), estimates: estimatesIn(text) };
}

/** A text whose years are those of the calendar, without all but those that it marks as fiscal ("FY2005"). */
export function withoutCalendarYears(text: string): string {
	return text.replaceAll(/(?<!FY|[–-]\u2060?)\b(?:19|20)\d\d(?:[–-]\u2060?\d+)?/g, '');
}

/** The pages of those. */
export function namedPages({ states, years, estimates }: Named): readonly NamedPage[] {
	return [
		...states.map((code) => ({
			path: `/states/${code.toLowerCase()}/` as const,
			words: shortNameOf(code)
		})),
		...years.map((year) => ({ path: yearPage(year), words: `FY${year}` })),
		...estimates.map((id) => ({ path: estimatePage(id), words: estimateOf(id).label }))
	];
}

/** Publishers with the name of a state in theirs, and all states together. */
const NO_STATES =
	/states (?:and|or) D\.C\.|50 states, [^.;]*D\.C\.|nor D\.C\.|New York(?: State|’s)? Comptroller|New York Times|California (?:Institute|Budget)|Yes California|Washington (?:Post|Times)/g;

const BY_NAME = new Map<string, StateCode>([
	...STATES.map(({ code, name }) => [name, code] as const),
	['D.C.', 'DC']
]);

/** Longer names first, since Virginia is in West Virginia. */
const STATE_NAMES = new RegExp(
	[...BY_NAME.keys()]
		.toSorted((a, b) => b.length - a.length)
		.map((name) => `(?<![A-Za-z])${name.replaceAll('.', '\\.')}(?![A-Za-z])`)
		.join('|'),
	'g'
);

function statesIn(text: string): readonly StateCode[] {
	const found = text.replace(NO_STATES, '').match(STATE_NAMES) ?? [];
	const codes = new Set(found.map((name) => BY_NAME.get(name)));
	return [...codes].filter((code) => code !== undefined && isStateCode(code));
}

/** "FY2005", "FY1987–90", "in 2005"; neither dollars of a year nor amounts, editions, months or days. */
const YEARS =
	/(?<![$\d,.]|report of |Foundation |Rockefeller |of [A-Z][a-z]+ |(?:Jan|Febr|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d+, )?)(?:FY)?((?:19|20)\d\d)(?:[–-](\d\d(?:\d\d)?))?(?![\d,]\d|\d| dollars)/g;

function yearsIn(text: string, { first, last }: PagedYears): readonly number[] {
	const found = [...text.matchAll(YEARS)].flatMap(([, from = '', to = '']) => [
		Number(from),
		...(to === '' ? [] : [Number(`${from.slice(0, 4 - to.length)}${to}`)])
	]);
	return [...new Set(found)].filter((year) => year >= first && year <= last).sort((a, b) => a - b);
}

function estimatesIn(text: string): readonly EstimateId[] {
	const reports = [...text.matchAll(/Rockefeller[^.;]{0,30}(?:report|portal) of (20\d\d)/g)]
		.map(([, year]) => `rockefeller-${year}`)
		.filter(isEstimateId);
	const [newest] = REPORTS;
	const isReviserNamed = text.includes('Rockefeller') && reports.length === 0;
	return [
		...(/\bour own account\b/i.test(text) ? (['account'] as const) : []),
		...new Set(reports),
		...(isReviserNamed && newest ? [newest] : []),
		...(text.includes('Tax Foundation') ? (['tax-foundation'] as const) : []),
		...(/IRS collections (?:and|less) Census/.test(text) ? (['collections-cffr'] as const) : []),
		...(/IRS collections (?:and|less) USAspending/.test(text)
			? (['collections-usaspending'] as const)
			: [])
	];
}
