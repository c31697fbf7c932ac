import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow, readerOf, replaceFiles } from './run';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'datasets-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('writing the datasets removes a file that no source writes any more', () => {
	mkdirSync(join(folder, 'old'));
	writeFileSync(join(folder, 'old/gone.csv'), 'a\n');
	writeFileSync(join(folder, 'kept.csv'), 'old\n');
	replaceFiles(
		folder,
		new Map([
			['kept.csv', 'new\n'],
			['group/more.csv', 'b\n']
		])
	);
	expect(filesBelow(folder)).toEqual(['group/more.csv', 'kept.csv']);
	expect(readFileSync(join(folder, 'kept.csv'), 'utf8')).toBe('new\n');
});

it('a folder that was not there is made', () => {
	const deep = join(folder, 'not/yet');
	replaceFiles(deep, new Map([['group/one.csv', 'a\n']]));
	expect(existsSync(join(deep, 'group/one.csv'))).toBe(true);
});

it('raw files are read in the encoding asked for, and a missing one is named', () => {
	writeFileSync(join(folder, 'latin.csv'), Buffer.from([0xe9]));
	expect(readerOf(folder)('latin.csv', 'latin1')).toBe('\u00e9');
	expect(() => readerOf(folder)('none.csv')).toThrow('none.csv');
});

it('raw files are listed below the folder asked for', () => {
	mkdirSync(join(folder, 'irs/years'), { recursive: true });
	writeFileSync(join(folder, 'irs/years/2015.csv'), 'a\n');
	writeFileSync(join(folder, 'irs/b.csv'), 'a\n');
	expect(readerOf(folder).list?.('irs/')).toEqual(['b.csv', 'years/2015.csv']);
});
