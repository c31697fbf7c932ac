import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compress, copiesIn, packAhead } from '../../.config/compress.mjs';

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

it('data are packed while a build writes them, pages and what has changed since when it ends', async () => {
	const packing = packAhead(drawn);
	write(drawn, 'data/years/2024.csv', rows);
	write(drawn, 'data/years/2023.csv', rows.replaceAll('2024', '2023'));
	write(drawn, 'states/ca/index.html', `<title>California</title>${rows}`);
	await setTimeout(1_500);
	const ahead = await packing.end();
	expect(ahead.size).toBe(2);

	cpSync(drawn, built, { recursive: true });
	write(built, 'data/years/2023.csv', rows.replaceAll('2024', '1999'));
	write(built, 'states/ca/index.html', `<title>California, lighter</title>${rows}`);
	await compress(built, ahead);
	expect(unpacked('data/years/2024.csv')).toBe(rows);
	expect(unpacked('data/years/2023.csv')).toBe(rows.replaceAll('2024', '1999'));
	expect(unpacked('states/ca/index.html')).toContain('California, lighter');
});

it('where the build writes nothing, nothing is packed ahead', async () => {
	const ahead = await packAhead(join(work, 'nowhere')).end();
	expect(ahead.size).toBe(0);
});
