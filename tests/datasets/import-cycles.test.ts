import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each module imports, by name; late imports and those of types alone are imports too. */
type Imports = ReadonlyMap<string, readonly string[]>;

function importsOfSource(): Imports {
	const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => join('src', file))
		.filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.endsWith('.test.ts'));
	const known = new Set(modules);
	return new Map(
		modules.map((module) => {
			const { importedFiles } = preProcessFile(scriptOf(module), true, true);
			const found = importedFiles.map(({ fileName }) => {
				const path = fileName.replace(/^\$lib\//, 'src/lib/');
				const whole = path === fileName ? join(module, '..', path) : path;
				return ['', '.ts', '.svelte.ts'].map((end) => whole + end).find((one) => known.has(one));
			});
			return [module, found.filter((one) => one !== undefined)];
		})
	);
}

/** The code of a module; markup would be misread as code. */
function scriptOf(module: string): string {
	const text = readFileSync(module, 'utf8');
	if (!module.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n');
}

/** Ways from a module back to itself, one for each import that closes one. */
function cyclesIn(imports: Imports): readonly string[] {
	const done = new Set<string>();
	const cycles: string[] = [];
	const follow = (module: string, way: readonly string[]) => {
		const at = way.indexOf(module);
		if (at >= 0) cycles.push([...way.slice(at), module].join(' > '));
		if (at >= 0 || done.has(module)) return;
		for (const next of imports.get(module) ?? []) follow(next, [...way, module]);
		done.add(module);
	};
	for (const module of imports.keys()) follow(module, []);
	return cycles;
}

describe('ways from a module back to itself', () => {
	it.each([
		{ imports: { a: ['b', 'c'], b: ['c'], c: [] }, cycles: [] },
		{ imports: { a: ['a'] }, cycles: ['a > a'] },
		{ imports: { a: ['b'], b: ['c'], c: ['b'] }, cycles: ['b > c > b'] }
	])('are found in $imports', ({ imports, cycles }) => {
		expect(cyclesIn(new Map(Object.entries(imports)))).toEqual(cycles);
	});
});

describe('the modules of the site and of ingest', () => {
	const imports = importsOfSource();

	it('are found with what they import', () => {
		expect(imports.size).toBeGreaterThan(1000);
		expect(imports.get('src/lib/figures/lines-figure.ts')).toEqual(
			expect.arrayContaining([
				'src/lib/words/money.ts',
				'src/lib/figures/LinesChart.svelte',
				'src/lib/figures/lines-picture.ts'
			])
		);
		expect(imports.get('src/lib/figures/LinesChart.svelte')).toContain(
			'src/lib/figures/lines-input.ts'
		);
	});

	it('import each other one way, be it late or for a type alone: what two share stands in a third', () => {
		expect(cyclesIn(imports)).toEqual([]);
	});
});
