import { describe, expect, it } from 'vitest';
import { withStartScripts } from './start-scripts';

const scripts = {
	start: { code: 'start("$&")', hash: 'sha256-start' },
	awaiting: { code: 'awaiting()', hash: 'sha256-awaiting' },
	telling: { code: 'telling()', hash: 'sha256-telling' },
	filter: { code: 'filter()', hash: 'sha256-filter' },
	guide: { code: 'guide()', hash: 'sha256-guide' }
};

const page = (body: string) =>
	`%start%<meta content="script-src 'self' 'sha256-start' 'sha256-awaiting' 'sha256-telling' 'sha256-filter' 'sha256-guide' 'sha256-own'">%needed%<main>${body}</main>`;

describe('the scripts that a page begins with', () => {
	it.each([
		['the place of the name of a view', '<span id="awaited"></span>', 'awaiting'],
		['the menu of states that it is put to', '<select id="put-to"></select>', 'awaiting'],
		['a test of a state', '<p id="test-OH" hidden></p>', 'telling'],
		['a field that narrows a table', '<input data-filters="counties">', 'filter'],
		['a guide', '<nav data-guide><a href="#end">End</a></nav>', 'guide']
	])('are two where it has %s, and its policy allows both', (_, body, name) => {
		expect(withStartScripts(page(body), scripts)).toBe(
			`<script>start("$&")</script><meta content="script-src 'self' 'sha256-start' 'sha256-${name}' 'sha256-own'">` +
				`<script>${name}()</script><main>${body}</main>`
		);
	});

	it('are all where it needs all', () => {
		const html = withStartScripts(
			page(
				'<nav data-guide></nav><i id="awaited"></i><i id="test-OH"></i><input data-filters="a">'
			),
			scripts
		);
		expect(html.match(/<script>/g)).toHaveLength(5);
		expect(html.match(/'sha256-/g)).toHaveLength(6);
	});

	it('are one where it needs no other', () => {
		const body = '<p id="tests" class="data-guide">awaited</p>';
		expect(withStartScripts(page(body), scripts)).toBe(
			`<script>start("$&")</script><meta content="script-src 'self' 'sha256-start' 'sha256-own'"><main>${body}</main>`
		);
	});
});
