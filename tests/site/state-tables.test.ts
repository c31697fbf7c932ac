import { describe, expect, it } from 'vitest';
import { builtFiles, elementIn, readBuilt, wordsOf } from '../support/built';

const states = builtFiles().filter((file) => /^states\/[a-z]{2}\/index\.html$/.test(file));
const years = builtFiles().filter((file) => /^years\/\d{4}\/index\.html$/.test(file));
const pageOf = (code: string) => readBuilt(`states/${code}/index.html`);

it('the line of all states is named to all as it is drawn, with no deficit shared out', () => {
	expect(states).toHaveLength(51);
	const named = [...states, ...years].map((file) => [
		file,
		/aria-label="(All states on one line[^"]*)"/.exec(readBuilt(file))?.[1] ?? ''
	]);
	expect(named.filter(([, label = '']) => !/^All states on one line, \d{4}$/.test(label))).toEqual(
		[]
	);
});

describe('the page of a state', () => {
	it('says where our own account is far from Rockefeller, and nothing where it is not', () => {
		const REASON = 'Rockefeller prints no lines, so why cannot be told.';
		expect(wordsOf(elementIn(pageOf('ky'), /<figure\b[^>]*id="figure-estimates"[^>]*>/))).toContain(
			REASON
		);
		expect(wordsOf(pageOf('oh'))).not.toContain(REASON);
	});

	it('has a short name for a phone over its columns', () => {
		const heads = pageOf('ma').match(/<span class="tight[^"]*">[^<]*/g) ?? [];
		expect(heads.map((head) => head.replace(/.*>/, ''))).toEqual(['Mass.', 'Mass.', 'Mass.']);
	});

	it('tells a line of some cents a person as less than a dollar, not as none', () => {
		expect(wordsOf(elementIn(pageOf('oh'), /<figure\b[^>]*id="figure-lines"[^>]*>/))).toMatch(
			/Disasters: individual assistance <1 /
		);
	});
});

it('a table of many columns says that it scrolls, one of few does not', () => {
	expect(readBuilt('data/balances/index.html')).toContain('data-more="columns"');
	expect(readBuilt('data/context/population/index.html')).not.toContain('data-more="columns"');
});
