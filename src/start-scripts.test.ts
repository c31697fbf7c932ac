import { describe, expect, it } from 'vitest';
import { withStartScripts } from './start-scripts';

const scripts = {
	start: { code: 'start("$&")', hash: 'sha256-start' },
	awaiting: { code: 'awaiting()', hash: 'sha256-awaiting' },
	comparing: { code: 'comparing()', hash: 'sha256-comparing' },
	putting: { code: 'putting()', hash: 'sha256-putting' },
	filter: { code: 'filter()', hash: 'sha256-filter' },
	guide: { code: 'guide()', hash: 'sha256-guide' },
	host: { code: 'host()', hash: 'sha256-host' }
};

const page = (body: string) =>
	`%start%<meta content="script-src 'self' 'sha256-start' 'sha256-awaiting' 'sha256-comparing' 'sha256-putting' 'sha256-filter' 'sha256-guide' 'sha256-host' 'sha256-own'">%needed%<main>${body}</main>`;

describe('the scripts that a page begins with', () => {
	it.each([
		['the menu of states that it is put to', '<select id="put-to"></select>', 'putting'],
		[
			'a sentence in a file',
			'<p id="told" data-told="a/{}.json" data-names="year"></p>',
			'awaiting'
		],
		[
			'a sentence of several states',
			'<p id="told" data-told="a/{}.json" data-names="year" data-each="true"></p>',
			'comparing'
		],
		['a field that narrows a table', '<input data-filters="counties">', 'filter'],
		['a guide', '<nav data-guide><a href="#end">End</a></nav>', 'guide'],
		['code for other pages', '<textarea data-host></textarea>', 'host']
	])('are two where it has %s, and its policy allows both', (_, body, name) => {
		const told = /\sdata-[^>]*/.exec(/told/.test(body) ? body : '')?.[0] ?? '';
		expect(withStartScripts(page(body), scripts)).toBe(
			`<script>start("$&")</script><meta content="script-src 'self' 'sha256-start' 'sha256-${name}' 'sha256-own'">` +
				`<script${told}>${name}()</script><main>${body}</main>`
		);
	});

	it('are all where it needs all', () => {
		const html = withStartScripts(
			page(
				'<nav data-guide></nav><i id="put-to"></i><i data-told="a"></i><i data-told="a" data-each></i><input data-filters="a"><textarea data-host></textarea>'
			),
			scripts
		);
		expect(html.match(/<script[ >]/g)).toHaveLength(7);
		expect(html.match(/'sha256-/g)).toHaveLength(8);
	});

	it('are one where it needs no other', () => {
		const body = '<p id="tests" class="data-guide">awaited</p>';
		expect(withStartScripts(page(body), scripts)).toBe(
			`<script>start("$&")</script><meta content="script-src 'self' 'sha256-start' 'sha256-own'"><main>${body}</main>`
		);
	});
});
