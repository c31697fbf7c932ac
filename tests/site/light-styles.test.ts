import { describe, expect, it } from 'vitest';
import { inOneOrder, lightPage, withStylesApart } from '../../.config/light-pages.mjs';
import { lightStyles, namesIn } from '../../.config/light-styles.mjs';
import { builtFiles, builtPages, readBuilt, stylesOf, tagsIn } from '../support/built';

const page = {
	html: namesIn(
		'<html><main id="content"><table class="wide s1aaa"><td class=none></table><details></details>'
	),
	code: (word: string) => ['dialog', 'search', 's2bbb'].includes(word)
};

const kept = [
	['an element of the page', 'td{color:red}'],
	['a class without quotes', '.none{color:red}'],
	['an id', '#content{color:red}'],
	['any element', '*{color:red}'],
	['a state that a reader brings about', 'details[open]:not(.shut):hover::after{color:red}'],
	['an attribute that a script may set', 'html[data-deep] main{color:red}'],
	['an element that code may add', 'dialog.search{color:red}'],
	['a class that the code of a component may compose', '.payer.s2bbb{color:red}'],
	['one of the choices of :is', ':is(.gone,.wide) td{color:red}'],
	['what :not has', '.wide:not(.gone){color:red}'],
	['a group', '@media print{@supports (color:red){td{color:red}}}'],
	['a layer named before its rules', '@layer one,two;'],
	['steps and typefaces', '@keyframes turn{to{opacity:0}}@font-face{font-family:"A"}'],
	['custom properties, and values with braces in quotes', 'td{--a:"}";--b:calc(1px + 2px)}']
] as const;

const dropped = [
	['a class of no element', '.gone{color:red}'],
	['a component that neither HTML nor code has', '.wide.s9zzz{color:red}'],
	['an element of no page', 'td blockquote{color:red}'],
	['a relation to what is not there', 'main:has(.gone){color:red}'],
	['no choice of :where', 'td:where(.gone,.away){color:red}'],
	['a group of nothing', '@media print{.gone{color:red}}']
] as const;

describe('the styles of a page', () => {
	it.each(kept)('keep a rule for %s', (_, css) => {
		expect(lightStyles(css, page)).toBe(css);
	});

	it.each(dropped)('have no rule for %s', (_, css) => {
		expect(lightStyles(css, page)).toBe('');
	});

	it('have no comments, which are for those who read the source', () => {
		const css = '/* a */td{/* b */color:red;/* c */}@media print{/* d */td{color:red}}';
		expect(lightStyles(css, page)).toBe('td{color:red}@media print{td{color:red}}');
	});

	it('keep of a list of selectors those that can match', () => {
		expect(lightStyles('.gone,td,.away td{color:red}', page)).toBe('td{color:red}');
	});
});

describe('the styles that a component brings with its code', () => {
	const html = '<style id="s3ccc">.a.s3ccc{b:c}.d.s3ccc{e:f}</style><p class="a s3ccc"></p>';
	const none = new Set<string>();

	it('stay whole where the page begins with that code', () => {
		expect(lightPage(html, { now: new Set(['s3ccc']), late: none })).toBe(html);
		const told = html.replace('.d', '/* e */.d');
		expect(lightPage(told, { now: new Set(['s3ccc']), late: none })).toBe(html);
	});

	it('are cut to what is drawn where it comes later, without the id that would keep the rest out', () => {
		expect(lightPage(html, { now: none, late: new Set(['s3ccc']) })).toBe(
			'<style>.a.s3ccc{b:c}</style><p class="a s3ccc"></p>'
		);
	});
});

describe('the styles of drawings that pages share', () => {
	const base = '<style>:root{--ink:#000;--line:1px;--idle:0}p{color:var(--ink)}</style>';
	const own = '<style id="s4ddd">.a.s4ddd{b:c}</style>';
	const first = '<style id="s5eee">i{border:var(--line)}u{j:k}</style>';
	const second = '<style id="s6fff">b{color:var(--lightningcss-light,red)}</style>';
	const words = { now: new Set(['s4ddd']), late: new Set<string>() };
	const files: string[] = [];
	const pages = withStylesApart(
		[
			{ html: `${base}${own}${second}<p></p><div><b></b></div>`, words },
			{ html: `${base}${own}${first}${second}<p></p><div><i></i></div>`, words }
		],
		'<div>',
		(css) => {
			files.push(css);
			return '/drawn.css';
		}
	);

	it('stand in one file: rules that any of the pages needs, in their order', () => {
		expect(files).toEqual(['i{border:var(--line)}b{color:var(--l,red)}']);
	});

	it('are asked for where the drawings begin; all others stay, with what the file names', () => {
		const above = `<style>:root{--ink:#000;--line:1px}p{color:var(--ink)}</style>${own}<p></p>`;
		const link = '<link href="/drawn.css" rel="stylesheet">';
		expect(pages).toEqual([
			`${above}<div>${link}<b></b></div>`,
			`${above}<div>${link}<i></i></div>`
		]);
	});

	it.each([
		[['ac', 'bc', 'ab'], 'abc'],
		[['a', '', 'ba'], 'ba']
	])('stand each after all that come before it in a page: %j', (lists, order) => {
		expect(inOneOrder(lists.map((list) => [...list])).join('')).toBe(order);
	});

	it('have no order where two pages disagree', () => {
		expect(() => inOneOrder(['ab', 'ba'].map((list) => [...list]))).toThrow('unlike orders');
	});
});

/** Styles that components bring with their code, as they stand in it. */
const brought = /\bcode:[`'"]((?:[^`'"\\]|\\.)*\.s[0-9a-z]{4}(?:[^`'"\\]|\\.)*)[`'"]/g;

/** A selector of one element by its own class: name, other classes, own class. */
const simple = /(?<=[},{]|^)([a-z]*)((?:\.[a-z][\w-]*)*)\.(s[0-9a-z]{4})(?=[{,])/g;

interface Simple {
	readonly text: string;
	readonly name: string;
	readonly classes: readonly string[];
}

/** The rules of all components before any page was made light: selectors of one element, by its own class. */
const whole = allSimple();

function allSimple(): ReadonlyMap<string, readonly Simple[]> {
	const files = builtFiles().filter((file) => file.startsWith('_app/immutable/'));
	const css = files.flatMap((file) => {
		if (file.endsWith('.css')) return [readBuilt(file)];
		return [...readBuilt(file).matchAll(brought)].map(([, text = '']) => text);
	});
	const all = css.flatMap((text) => [...text.matchAll(simple)]);
	const found = new Map<string, Simple[]>();
	for (const [text, name = '', classes = '', own = ''] of all) {
		const list = found.get(own) ?? [];
		list.push({ text, name, classes: classes.split('.').filter(Boolean) });
		found.set(own, list);
	}
	return found;
}

/** The selectors of all rules of a page that name one element. */
function ruled(html: string): ReadonlySet<string> {
	return new Set([...stylesOf(html).matchAll(simple)].map(([selector]) => selector));
}

/** The selectors of one element that match in a page by the rules of all components. */
function matching(html: string): ReadonlySet<string> {
	const elements = new Map(
		tagsIn(html).map(({ name, attributes }) => {
			const text = attributes.get('class') ?? '';
			return [`${name} ${text}`, { name, classes: text.split(' ') }];
		})
	);
	const matched = [...elements.values()].flatMap(({ name, classes }) =>
		classes
			.flatMap((own) => whole.get(own) ?? [])
			.filter((one) => one.name === '' || one.name === name)
			.filter((one) => one.classes.every((needed) => classes.includes(needed)))
	);
	return new Set(matched.map(({ text }) => text));
}

/** The own classes of components that some text of selectors names. */
function ownIn(text: string): readonly string[] {
	return [...text.matchAll(/\.(s(?!tate\b)[0-9a-z]{4})(?![\w-])/g)].map(([, own = '']) => own);
}

describe('the custom properties of a page', () => {
	const sheet =
		':root{color-scheme:light;--ink:#000;--hair:#eee;--line:1px solid var(--hair);--ramp-1:#f00}';
	const light = (body: string, late: readonly string[] = []) =>
		lightPage(`<style>${sheet}</style>${body}`, { now: new Set(), late: new Set(late) });

	it.each([
		['what its styles name, and what that is made of', light('<p style="border:var(--line)">')],
		['what its code names', light('<style>p{border:var(--line)}</style><p>', ['line'])],
		['what its code names but for its end', light('<p style="border:var(--line)">', ['ramp-'])]
	])('are %s', (_, html) => {
		expect(html).toContain('--hair:#eee;--line:1px solid var(--hair)');
		expect(html).not.toContain('--ink');
		expect(html).toContain('color-scheme:light');
	});

	it('switch between light and dark by short names', () => {
		const color = 'var(--lightningcss-light,#000)var(--lightningcss-dark,#fff)';
		const html = `<style>:root{--lightningcss-light:initial;--lightningcss-dark: ;--ink:${color}}p{color:var(--ink)}</style><p>`;
		expect(lightPage(html, { now: new Set(), late: new Set() })).toBe(
			'<style>:root{--l:initial;--d: ;--ink:var(--l,#000)var(--d,#fff)}p{color:var(--ink)}</style><p>'
		);
	});

	it('are those of a ramp where code writes their number, and no other', () => {
		expect(light('', ['ramp-'])).toBe('<style>:root{color-scheme:light;--ramp-1:#f00}</style>');
		expect(light('', ['ram', 'line-'])).toBe('<style>:root{color-scheme:light}</style>');
	});
});

describe('a built page', () => {
	it('gives every color and size that it names', () => {
		const givenIn = (css: string) =>
			[...css.matchAll(/:root\{([^{}]*)\}/g)].flatMap(([, body = '']) =>
				[...body.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name)
			);
		const all = new Set(builtPages().flatMap(({ html }) => givenIn(stylesOf(html))));
		expect(all.has('--ink')).toBe(true);
		const lacking = builtPages().flatMap(({ file, html }) => {
			const css = stylesOf(html);
			const given = new Set(givenIn(css));
			const named = new Set(
				[...`${css}${html}`.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name)
			);
			const lost = [...named].filter((name) => all.has(name) && !given.has(name));
			return lost.map((name) => `${file} ${name}`);
		});
		expect(lacking).toEqual([]);
	});

	it('has every rule of one element that matches in it', () => {
		const checked = builtPages().map(({ file, html }) => {
			const rules = ruled(html);
			const matched = [...matching(html)];
			return { file, count: matched.length, lost: matched.filter((one) => !rules.has(one)) };
		});
		expect(Math.min(...checked.map(({ count }) => count))).toBeGreaterThan(5);
		expect(checked.filter(({ lost }) => lost.length > 0)).toEqual([]);
	});

	it('of words alone has no rule for a component that does not stand in it', () => {
		const still = builtPages().filter(({ html }) => !html.includes('id="page-code"'));
		const heavy = still
			.map(({ file, html }) => {
				const css = stylesOf(html);
				const worn = new Set(
					tagsIn(html).flatMap(({ attributes }) => (attributes.get('class') ?? '').split(' '))
				);
				return { file, idle: ownIn(css).filter((own) => !worn.has(own)) };
			})
			.filter(({ idle }) => idle.length > 0);
		expect(still.length).toBeGreaterThan(60);
		expect(heavy).toEqual([]);
	});
});
