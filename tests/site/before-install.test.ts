import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** What a file reads as it is read itself, and all that those read in turn; what it asks for later is none of it. */
function readBy(file: string, known = new Set<string>()): ReadonlySet<string> {
	for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
		/^(?:import|export) .*?from '([^']+)';$/gms
	)) {
		if (known.has(name) || name.startsWith('node:')) continue;
		const isOwn = name.startsWith('.');
		const path = isOwn ? join(dirname(file), name) : name;
		if (known.has(path)) continue;
		known.add(path);
		if (isOwn) readBy(path, known);
	}
	return known;
}

it.each(['start.mjs', 'test.mjs'])('%s needs no package before it has installed them', (name) => {
	const read = [...readBy(join('.config', name))];
	expect(read.filter((path) => path.endsWith('.mjs')).length).toBeGreaterThan(0);
	expect(read.filter((path) => !path.endsWith('.mjs'))).toEqual([]);
});
