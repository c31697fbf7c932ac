import { describe, expect, it } from 'vitest';
import { codeLast, isStill } from './page-order';

const preload = (name: string) => `\t\t<link href="/${name}.js" rel="modulepreload">\n`;
const page = (head: string) =>
	`<html>\n\t<head>\n${head}\t\t<style>p{}</style>\n\t</head>\n\t<body>\n\t\t<p>$&</p>\n\t</body>\n</html>`;

describe('codeLast', () => {
	it('asks for code after everything else, in the same order', () => {
		expect(codeLast(page(preload('start') + preload('app')))).toBe(
			page('').replace('\t</body>', `${preload('start')}${preload('app')}\t</body>`)
		);
	});

	it('leaves a page without code as it is', () => {
		expect(codeLast(page(''))).toBe(page(''));
	});
});

it('a page is still where nothing starts it', () => {
	expect(isStill(page(''))).toBe(true);
	expect(isStill(page('<script>{ __sveltekit_1a2b3c = {}; }</script>'))).toBe(false);
});
