import { describe, expect, it } from 'vitest';
import { codeLast, isStill } from './page-order';

const preload = (name: string) => `\t\t<link href="/${name}.js" rel="modulepreload">\n`;
const start = '<script>\n\t\t\t\t{\n\t\t\t\t\t__sveltekit_1a2b3c = {};\n\t\t\t\t}\n\t\t\t</script>';
const page = (head: string, code = '') =>
	`<html>\n\t<head>\n${head}\t\t<style>p{}</style>\n\t\t<script>theme()</script>\n\t</head>\n\t<body>\n\t\t<p>$&</p>\n\t\t${code}\n\t</body>\n</html>`;

describe('codeLast', () => {
	it('has code wait in a template, what is asked for first in the same order, what starts it to the letter', () => {
		const preloads = preload('start') + preload('app');
		expect(codeLast(page(preloads, start))).toBe(
			page('', `<template id="page-code">\n${preloads}${start}</template>`)
		);
	});

	it('leaves a page without code as it is', () => {
		expect(codeLast(page(''))).toBe(page(''));
	});
});

it('a page is still where nothing starts it', () => {
	expect(isStill(page(''))).toBe(true);
	expect(isStill(page('', start))).toBe(false);
});
