import { claimDate } from '$lib/words/claim-date';
import { THIN, withoutJoiners } from '$lib/words/money';
import { SITE_NAME } from '$lib/words/page-head';

/** What is cited: a figure in one view, or the site. */
export interface Cited {
	/** What databases know it by: ASCII letters, digits, hyphens and underscores. */
	readonly id: string;
	readonly title: string;
	/** Measure, unit, years, estimate and rule in one line. */
	readonly scope: string;
	/** Whether it is a part of the site, and not all of it. */
	readonly isPart: boolean;
	/** Who makes the site; empty where the owner has not said. */
	readonly author: string;
	/** The edition that it is of: the day of the newest change, year-month-day. */
	readonly updated: string;
	/** The address that shows it again; empty where it is not known. */
	readonly address: string;
}

/** A citation to paste into a text, on one line. */
export function citationText(cited: Cited): string {
	const { title, scope, isPart, author, updated, address } = pasted(cited);
	const named = isPart ? [`“${ended(title)}”`, ended(scope), `${SITE_NAME}.`] : [ended(title)];
	const edition = `Edition of ${claimDate(updated, 'day')}.`;
	const end = isPart ? '' : ended(scope);
	return [author && ended(author), ...named, edition, end, address].filter(Boolean).join(' ');
}

const BIBTEX_MONTHS = [
	'jan',
	'feb',
	'mar',
	'apr',
	'may',
	'jun',
	'jul',
	'aug',
	'sep',
	'oct',
	'nov',
	'dec'
] as const;

/** An entry for BibTeX and its followers; ends with a newline. */
export function citationBibtex(cited: Cited): string {
	const { id, title, scope, isPart, author, updated, address } = pasted(cited);
	const [year = '', month = ''] = updated.split('-');
	const fields = [
		['author', author && `{{${inTex(author)}}}`],
		// Two braces keep the capitals of names, in authors as in titles.
		['title', `{{${inTex(title)}}}`],
		['howpublished', isPart ? `{${inTex(SITE_NAME)}}` : ''],
		['year', `{${year}}`],
		['month', BIBTEX_MONTHS[Number(month) - 1] ?? ''],
		['version', `{${updated}}`],
		['note', scope && `{${inTex(scope)}}`],
		['url', address && `{${inTexUrl(address)}}`]
	] as const;
	const lines = fields.filter(([, value]) => value !== '').map((field) => `\t${field.join(' = ')}`);
	return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** A list of one item in the JSON of the Citation Style Language, which Zotero and others read; ends with a newline. */
export function citationCsl(cited: Cited): string {
	const { id, title, scope, isPart, author, updated, address } = pasted(cited);
	const item = {
		id,
		type: 'webpage',
		title,
		...(isPart ? { 'container-title': SITE_NAME } : {}),
		...(author === '' ? {} : { author: [{ literal: author }] }),
		issued: { 'date-parts': [updated.split('-').map(Number)] },
		version: updated,
		...(scope === '' ? {} : { note: scope }),
		...(address === '' ? {} : { URL: address })
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** Its texts without what only keeps a line of a page from breaking. */
function pasted(cited: Cited): Cited {
	const { title, scope, author } = cited;
	return { ...cited, title: onOneLine(title), scope: onOneLine(scope), author: onOneLine(author) };
}

function onOneLine(text: string): string {
	return withoutJoiners(text).replaceAll(THIN, ' ').replace(/\s+/g, ' ').trim();
}

function ended(text: string): string {
	return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What TeX takes for its own, and signs that its fonts have under a name only. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces even where they are escaped, so none may stand by itself.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'−': '$-$',
	'×': '$\\times$',
	'÷': '$\\div$',
	'·': '\\textperiodcentered{}'
};

function inTex(text: string): string {
	return text.replace(/[\\{}~^$&#%_−×÷·]/g, (sign) => TEX_SIGNS[sign] ?? sign);
}

/** An address keeps its own signs; what would end the field early is written as its code. */
function inTexUrl(address: string): string {
	return address.replace(/[\\{}\s]/g, encodeURIComponent);
}
