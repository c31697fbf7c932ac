import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/lib/data/states';
import { ESTIMATES } from '../../src/lib/fiscal/estimates/estimates';
import { namedIn, namedPages, withoutCalendarYears } from '../../src/lib/view/named-pages';
import { shortNameOf } from '../../src/lib/words/names';
import { builtPages, type Page } from '../support/built';
import { blocksOf, type Block } from '../support/named-links';

const years = { first: 1981, last: 2024 };
const base = process.env.BASE_PATH ?? '';

/** Pages whose sentences have years of the calendar: only those marked as fiscal have a page. */
const OF_CALENDAR = /^(?:data|claims\/conditions)\//;

/** Embeds would open links in a frame; where a page is not found, all pages are listed in its head. */
const LEFT_OUT = /^(?:embed\/|404\.html)/;

/** Blocks of sentences. */
const SENTENCES = new Set(['p', 'h1', 'h2', 'h3', 'dt', 'dd']);

/** Where something was printed: years of editions, states of those who said it. */
const OF_SOURCES = /^Source| ·$|, as copied by/;

/** What is told of a table or a series apart: its publisher, its edition, its own years. */
function isToldApart({ file }: Page, { tag }: Block): boolean {
	return tag === 'dd' && OF_CALENDAR.test(file);
}

function isSentence(page: Page, block: Block): boolean {
	const { tag, words, links, isInTable } = block;
	return (
		SENTENCES.has(tag) &&
		!isInTable &&
		links.length === 0 &&
		!OF_SOURCES.test(words) &&
		!isToldApart(page, block)
	);
}

/** The pages of what some words name, as paths from the root. */
function pagesIn({ file }: Page, words: string): readonly string[] {
	const told = OF_CALENDAR.test(file) ? withoutCalendarYears(words) : words;
	return namedPages(namedIn([told], years)).map(({ path }) => `${base}${path}`);
}

/** What is linked, a view of the explorer by an estimate among it: it says what the estimate is. */
function isLinked(path: string, links: readonly string[]): boolean {
	const [, id = ''] = /#estimate-(.+)$/.exec(path) ?? [];
	const family = id.replace(/-\d{4}$/, '');
	if (id === 'account' && links.some((link) => link.startsWith(`${base}/account/`))) return true;
	return links.some(
		(link) => link === path || (id !== '' && new RegExp(`[=-]${family}\\b`).test(link))
	);
}

const isOwn = ({ address }: Page, path: string) =>
	path === address || path.startsWith(`${address}#`);

const pages = builtPages()
	.filter(({ file, html }) => !LEFT_OUT.test(file) && html.includes('<main'))
	.map((page) => ({ page, blocks: blocksOf(page) }));

const NAMES: ReadonlySet<string> = new Set([
	...STATES.flatMap(({ code, name }) => [name, shortNameOf(code)]),
	...ESTIMATES.map(({ label }) => label)
]);

/** Whether the heading of a row is a name and nothing else. */
function isName({ words }: Block): boolean {
	return /^(?:FY)?(?:19|20)\d\d$/.test(words) || NAMES.has(words);
}

describe('what a page names', () => {
	it('leads to its page from every row of a table that is headed by a state, a year or an estimate', () => {
		const bare = pages.flatMap(({ page, blocks }) =>
			blocks
				.filter((block) => block.isRowHead && block.links.length === 0)
				.filter((block) => isName(block))
				.filter(({ words }) => pagesIn(page, words).some((path) => !isOwn(page, path)))
				.map(({ words }) => `${page.file}: ${words}`)
		);
		expect(bare).toEqual([]);
	});

	it('leads to its page from the page somewhere, where a sentence names it', () => {
		const bare = pages.flatMap(({ page, blocks }) => {
			const links = blocks.flatMap((block) => block.links);
			const named = blocks
				.filter((block) => isSentence(page, block))
				.flatMap(({ words }) => pagesIn(page, words).map((path) => ({ path, words })));
			return named
				.filter(({ path }) => !isOwn(page, path) && !isLinked(path, links))
				.map(({ path, words }) => `${page.file}: ${path}: ${words.slice(0, 90)}`);
		});
		expect(bare).toEqual([]);
	});
});
