import { describe, expect, it } from 'vitest';
import { PARTED_NUMBERS, WORDS_NOT_USED } from '../support/words-not-used';
import { builtFiles, builtPages, elementsIn, readBuilt, tagsIn, withKept } from '../support/built';

/** Elements whose words are not ours: what others said or printed, and names of columns, ids and addresses. */
const EXEMPT = /<(?:blockquote|q|cite|code|pre)\b[^>]*>/;

/** The title of a claim's page opens with its quotation. */
const QUOTED_TITLE = /<title>“[^”]*”/;

/** Attributes that are read out, shown or found by a search. */
const READ_OUT = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Parts of a served JSON file that say something to a reader. */
const TOLD = /^(?:title|description|caveats|checks|note|notes|unit|vintage|why|subtitle|source)$/;

interface Text {
	readonly file: string;
	readonly text: string;
}

describe('what readers read', () => {
	const texts = [...builtPages().flatMap(textsOfPage), ...builtFiles().flatMap(textsOfFile)];

	it('is there: pages, names read out, notes of files, sentences of views', () => {
		const count = (start: string) => texts.filter(({ file }) => file.startsWith(start)).length;
		expect(count('index.html')).toBeGreaterThan(500);
		expect(count('account/')).toBeGreaterThan(500);
		expect(count('methods/')).toBeGreaterThan(500);
		expect(count('data/')).toBeGreaterThan(1000);
		expect(count('explorer/sentences/')).toBeGreaterThan(5000);
		expect(count('account/sentences/')).toBeGreaterThan(2000);
		expect(count('counties/sentences/')).toBeGreaterThan(2000);
	});

	it.each(WORDS_NOT_USED.map((word) => [String(word.pattern), word] as const))(
		'has nowhere %s',
		(_, { pattern, instead, mayStand }) => {
			const found = texts.flatMap(({ file, text }) => {
				const own = mayStand ? text.replace(new RegExp(mayStand, 'gi'), ' ') : text;
				const at = own.search(pattern);
				return at < 0 ? [] : [{ file, around: own.slice(Math.max(0, at - 60), at + 60), instead }];
			});
			expect(found.slice(0, 20)).toEqual([]);
		}
	);

	it('parts no number from its sign or its unit at the end of a line', () => {
		const pages = texts.filter(({ file }) => file.endsWith('.html'));
		const found = pages.flatMap(({ file, text }) => {
			const at = text.search(PARTED_NUMBERS);
			return at < 0 ? [] : [{ file, around: text.slice(Math.max(0, at - 60), at + 60) }];
		});
		expect(found.slice(0, 20)).toEqual([]);
		expect(pages.filter(({ text }) => /\$[\d.]+\u00a0billion/.test(text)).length).toBeGreaterThan(
			20
		);
	});
});

/** Every run of words of a page between two blocks, its title, its description, and every name read out. */
function textsOfPage({ file, html }: { readonly file: string; readonly html: string }): Text[] {
	const own = without(withKept(html).replace(QUOTED_TITLE, '<title>'), EXEMPT);
	const tags = tagsIn(own);
	const named = tags.flatMap(({ attributes }) =>
		READ_OUT.map((name) => attributes.get(name) ?? '')
	);
	const metas = tags
		.filter(({ name, attributes }) => name === 'meta' && attributes.has('name'))
		.map(({ attributes }) => attributes.get('content') ?? '');
	return [...runsOf(own), ...named, ...metas]
		.map((text) => ({ file, text: withoutIds(text) }))
		.filter(({ text }) => text !== '');
}

const INLINE = /<\/?(?:a|b|em|i|s|span|strong|sup|sub|small|tspan|abbr|time)\b[^>]*>/gi;
const UNREAD = /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi;

function runsOf(html: string): string[] {
	return html
		.replace(UNREAD, '')
		.replace(INLINE, '')
		.split(/<[^>]*>/)
		.map((run) =>
			run
				.replaceAll('&amp;', '&')
				.replaceAll('&lt;', '<')
				.replaceAll('&quot;', '"')
				.replace(/[ \t\n]+/g, ' ')
				.trim()
		);
}

/** The notes of a served JSON file, and the sentences of views. */
function textsOfFile(file: string): Text[] {
	const isOfViews = /^(?:explorer|account|counties)\/sentences\//.test(file);
	if (!isOfViews && !/^data\/.*(?<!__data)\.json$/.test(file)) return [];
	return stringsIn(JSON.parse(readBuilt(file)), isOfViews).map((text) => ({
		file,
		text: withoutIds(text)
	}));
}

function stringsIn(value: unknown, isTold: boolean): string[] {
	if (typeof value === 'string') return isTold ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, isTold));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, one]) => stringsIn(one, isTold || TOLD.test(name)));
}

/** A text without words that hold a stroke, a line or a dot before an ending: columns, files, addresses. */
function withoutIds(text: string): string {
	return text.replace(/\S*(?:_|\w\/\w)\S*/g, '…').trim();
}

function without(html: string, opening: RegExp): string {
	return elementsIn(html, opening).reduce((rest, element) => rest.replace(element, ''), html);
}
