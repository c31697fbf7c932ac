import { elementIn, tagsIn, wordsOf, type Page } from './built';

/** A stretch of a page that no block breaks: a paragraph, a cell, a heading. */
export interface Block {
	/** The tag that it follows. */
	readonly tag: string;
	readonly words: string;
	/** The addresses of the site that its links lead to, with what follows the path. */
	readonly links: readonly string[];
	readonly isRowHead: boolean;
	readonly isInTable: boolean;
}

/** What holds no words of the page's own: drawings, what a reader chooses with, and the ways through the site. */
const NO_PROSE =
	/<(svg|select|button|label|textarea|nav|datalist|noscript|pre)\b[^>]*>[\s\S]*?<\/\1>/g;

/** How a page or a table is cited: by whom, of which year. */
const CITED = /<p class="[^"]*\bcite\b[^>]*>[\s\S]*?<\/p>/g;

const INLINE = 'a|abbr|b|br|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr';

/** Before every tag that begins or ends a block; end tags of some elements are left out in built pages. */
const BLOCK = new RegExp(`(?=<(?!/?(?:${INLINE})\\b)/?[a-z])`, 'i');

/** The blocks of a page between its head and its foot. */
export function blocksOf({ html, address }: Page): readonly Block[] {
	const main = elementIn(html, /<main\b[^>]*>/)
		.replaceAll(NO_PROSE, ' ')
		.replaceAll(CITED, ' ');
	let tables = 0;
	return main
		.split(BLOCK)
		.map((part) => {
			if (/^<table\b/.test(part)) tables += 1;
			if (/^<\/table\b/.test(part)) tables -= 1;
			return blockOf(part.replaceAll(EXTERNAL, ' '), { address, isInTable: tables > 0 });
		})
		.filter(({ words }) => words !== '');
}

/** Links to publishers: what they are called is not said here of a state or a year. */
const EXTERNAL = /<a\b[^>]*href="?https?:[^>]*>[\s\S]*?<\/a>/g;

interface Place {
	readonly address: string;
	readonly isInTable: boolean;
}

function blockOf(html: string, { address, isInTable }: Place): Block {
	const [first = ''] = /^<[^>]*>/.exec(html) ?? [];
	const hrefs = tagsIn(html).flatMap(({ name, attributes }) =>
		name === 'a' ? (attributes.get('href') ?? []) : []
	);
	return {
		tag: /^<\/?([a-z0-9]+)/i.exec(first)?.[1] ?? '',
		words: wordsOf(html),
		links: hrefs
			.map((href) => new URL(href, `http://site.invalid${address}`))
			.filter(({ hostname }) => hostname === 'site.invalid')
			.map(({ pathname, search, hash }) => `${pathname}${search}${hash}`),
		isInTable,
		isRowHead: /^<th\b[^>]*scope="?row\b/.test(first)
	};
}
