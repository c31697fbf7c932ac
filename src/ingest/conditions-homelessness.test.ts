import { describe, expect, it } from 'vitest';
import { homelessness } from './conditions-homelessness';

const read =
	(...lines: readonly string[]) =>
	() =>
		`state,state_name,year,overall,sheltered,unsheltered,basis\n${lines.join('\n')}\n`;

describe('homelessness', () => {
	it('keeps a total without its split, and leaves out a row without any figure', () => {
		const split = 'CA,California,2024,5,2,3,sum of HUD CoC counts';
		const total =
			'KS,Kansas,2024,7,,,HUD state file shown in a notebook; shelter split not in hand (MO-604 spans KS and MO)';
		const none =
			'KS,Kansas,2025,,,,"not in hand: MO-604 (Kansas City, both states) is missing from the CoC file"';
		const [table] = homelessness(read(split, total, none));
		expect(table?.rows.map((row) => Object.values(row))).toEqual([
			[2024, 'CA', 5, 2, 3, 'coc-sum'],
			[2024, 'KS', 7, null, null, 'overall-only']
		]);
	});

	it.each([
		['a basis that is not known', 'CA,California,2024,5,2,3,hearsay', 'basis is "hearsay"'],
		['an area that is none of the 51', 'PR,,2024,5,2,3,sum of HUD CoC counts', 'state is "PR"']
	])('refuses %s', (_, line, fault) => {
		expect(() => homelessness(read(line))).toThrow(fault);
	});
});
