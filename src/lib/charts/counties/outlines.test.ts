import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { countiesOf } from '$lib/ledger/counties.server';
import { countyOutlineDefs, countyOutlines } from './outlines.server';
import { MOST } from './place';

const outlinesOf = (state: (typeof STATE_CODES)[number]) =>
	countyOutlines(state, countiesOf(state).counties);

describe('countyOutlines', () => {
	it('sizes', () => {
		let all = 0,
			br = 0;
		const out: string[] = [];
		for (const code of STATE_CODES) {
			const o = outlinesOf(code);
			const d = countyOutlineDefs(o);
			all += d.length;
			const b = brotliCompressSync(d).length;
			br += b;
			out.push(
				[
					code,
					o.counties.size,
					d.length,
					b,
					o.frame.width,
					o.frame.height,
					o.places.filter((p) => p.isSmall).length,
					[...o.counties.values()].filter((p) => !p).length
				].join(' ')
			);
		}
		console.log(out.join('\n'), all, br);
	});
});
