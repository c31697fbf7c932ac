import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { countyPlaces, findPages, pageIndex } from '$lib/view/find-page';
import { countyNames, searchEntries } from './entries.server';
it('probe', () => {
	const entries = searchEntries();
	const json = JSON.stringify(entries);
	console.log('bytes', json.length, brotliCompressSync(json).length, entries.length);
	const index = pageIndex([...entries, ...countyPlaces(countyNames())]);
	for (const q of (process.env.Q ?? 'covid|covid-19|coronavirus|pandemic|cares act|stimulus|inflation|military|cleveland|defense|recession|relief|real dollars|army|arra|great recession').split('|')) {
		console.log(`\n== ${q}`);
		for (const g of findPages(index, q, 5)) {
			console.log(`  [${g.label} ${g.entries.length}/${g.count}]`);
			for (const e of g.entries) console.log(`     ${e.name} | ${e.path} | ${e.about.slice(0, 70)}`);
		}
	}
	expect(1).toBe(1);
});
