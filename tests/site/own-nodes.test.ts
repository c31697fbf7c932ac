import { describe, expect, it } from 'vitest';
import { withoutNotes, withoutOwnStyles } from '../../.config/own-nodes.mjs';
import { builtFiles, readBuilt } from '../support/built';

const list =
	'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["/a.js","/b.css"])))=>i.map(i=>d[i]);\n';
const opening = 'import{C as e}from"../chunks/a.js";';
const asked = 'e(()=>import(`../nodes/0.AbC.js`),__vite__mapDeps([0,1]),import.meta.url)';
const plain = 'import(`../nodes/0.AbC.js`)';

describe('the first module', () => {
	it('asks for the modules of pages alone', () => {
		const code = `${list}${opening}var n=[()=>${asked},()=>${asked.replace('0.', '1.')}];`;
		const light = `${opening}var n=[()=>${plain},()=>${plain.replace('0.', '1.')}];`;
		expect(withoutNotes(code)).toBe(light);
	});

	it('stays as it is where it notes nothing', () => {
		const code = `${opening}x=()=>${plain};`;
		expect(withoutNotes(code)).toBe(code);
	});

	it('ends the build where notes are left', () => {
		const code = `${list}${opening}x=${asked};y=__vite__mapDeps([0]);`;
		expect(() => withoutNotes(code)).toThrow(/own-nodes\.mjs knows another form/);
	});

	it('of the built site notes nothing of other pages', () => {
		const [entry = '', ...others] = builtFiles().filter((file) => /\/entry\/app\./.test(file));
		expect(others).toEqual([]);
		const code = readBuilt(entry);
		expect(code.split('import(`../nodes/').length).toBeGreaterThan(20);
		expect(code).not.toMatch(/__vite__mapDeps|\.css/);
	});
});

it('no code names a file of styles of one page alone', () => {
	const code = builtFiles().filter((file) => /^_app\/.*\.js$/.test(file));
	expect(code.length).toBeGreaterThan(30);
	expect(code.filter((file) => /assets\/\d+\.[\w-]+\.css/.test(readBuilt(file)))).toEqual([]);
});

describe('a page', () => {
	const link = (name: string) =>
		`\t\t<link href="/_app/immutable/assets/${name}.AbC-1.css" rel="stylesheet" disabled media="(max-width: 0)">\n`;

	it('names no file of styles that are its own', () => {
		const html = `<head>\n${link('frame')}${link('24')}</head>`;
		expect(withoutOwnStyles(html)).toBe(`<head>\n${link('frame')}</head>`);
	});

	it('of the built site names none', () => {
		const pages = builtFiles().filter((file) => file.endsWith('.html'));
		expect(pages.filter((file) => /assets\/\d+\.[\w-]+\.css/.test(readBuilt(file)))).toEqual([]);
	});
});
