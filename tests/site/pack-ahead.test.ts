import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compress, copiesIn, packAhead } from '../../.config/compress.mjs';
import { lastForms } from '../../.config/last-forms.mjs';
import { builtFiles, bytesOf } from '../support/built';

const rows = 'year,dollars\n2024,1\n'.repeat(200);
const work = mkdtempSync(join(tmpdir(), 'subsidy-ledger-packing-'));
const [drawn, built] = [join(work, 'drawn'), join(work, 'built')];

function write(folder: string, file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

function unpacked(file: string): string {
	return brotliDecompressSync(readFileSync(join(copiesIn(built, 'br'), file))).toString();
}

afterAll(() => rmSync(work, { recursive: true }));

/** Of California alone it is known by then what its page will be, with the code that starts it. */
function lastForm(page: string) {
	if (page !== 'states/ca/index.html') return [];
	return [
		{ path: page, bytes: Buffer.from(lighter) },
		{ path: '_app/immutable/pages/states/ca.js', bytes: Buffer.from(code) }
	];
}

const lighter = `<title>California, lighter</title>${rows}`;
const code = `start(${JSON.stringify(rows)})`;

it('data are packed while a build writes them, pages in their last form, and what has changed since when it ends', async () => {
	const packing = packAhead(drawn, lastForm);
	write(drawn, 'data/years/2024.csv', rows);
	write(drawn, 'data/years/2023.csv', rows.replaceAll('2024', '2023'));
	write(drawn, 'states/ca/index.html', `<title>California</title>${rows}`);
	write(drawn, 'states/tx/index.html', `<title>Texas</title>${rows}`);
	await setTimeout(1_500);
	const ahead = await packing.end();
	// Two of data, the page that is known, and its code.
	expect(ahead.size).toBe(4);

	cpSync(drawn, built, { recursive: true });
	write(built, 'data/years/2023.csv', rows.replaceAll('2024', '1999'));
	write(built, 'states/ca/index.html', lighter);
	write(built, 'states/tx/index.html', `<title>Texas, lighter</title>${rows}`);
	write(built, '_app/immutable/pages/states/ca.js', code);
	await compress(built, ahead);
	expect(unpacked('data/years/2024.csv')).toBe(rows);
	expect(unpacked('data/years/2023.csv')).toBe(rows.replaceAll('2024', '1999'));
	expect(unpacked('states/ca/index.html')).toBe(lighter);
	expect(unpacked('states/tx/index.html')).toContain('Texas, lighter');
	expect(unpacked('_app/immutable/pages/states/ca.js')).toBe(code);
});

it('where the build writes nothing, nothing is packed ahead', async () => {
	const ahead = await packAhead(join(work, 'nowhere'), lastForm).end();
	expect(ahead.size).toBe(0);
});

it('pages of the site become what was told of them while they were drawn', () => {
	const output = join('.svelte-kit', 'output');
	const folders = {
		drawn: join(output, 'prerendered', 'pages'),
		client: join(output, 'client')
	};
	const told = lastForms({ ...folders, base: process.env.BASE_PATH ?? '' });
	const files = builtFiles().filter((file) => file.endsWith('.html'));
	const forms = files.flatMap((file) => told(file));
	expect(forms.length).toBeGreaterThan(files.length);
	const wrong = forms.filter(({ path, bytes }) => !bytes.equals(bytesOf(path)));
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
