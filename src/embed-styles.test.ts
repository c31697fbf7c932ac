import { describe, expect, it } from 'vitest';
import { withStylesAsFiles } from './embed-styles';

const named = (file: string) =>
	`\t\t<link href="/_app/immutable/assets/${file}" rel="stylesheet" disabled media="(max-width: 0)">\n`;
const page = `<style>a{}\nb{}</style>\n${named('frame.a1.css')}${named('common.b2.css')}${named('own.c3.css')}<style id="x">c{}</style>`;

describe('the styles of an embedded figure', () => {
	it('are files: those of every page and its own, and what its drawing brings stays', () => {
		expect(withStylesAsFiles(page, '/embed/map/')).toBe(
			'\n<link href="/_app/immutable/assets/frame.a1.css" rel="stylesheet"><link href="/_app/immutable/assets/own.c3.css" rel="stylesheet"><style id="x">c{}</style>'
		);
	});

	it.each(['/', '/states/ca/'])('of %s stay as they are', (path) => {
		expect(withStylesAsFiles(page, path)).toBe(page);
	});

	it('stay in the page where no files are named', () => {
		expect(withStylesAsFiles('<style>a{}</style>', '/embed/map/')).toBe('<style>a{}</style>');
	});
});
