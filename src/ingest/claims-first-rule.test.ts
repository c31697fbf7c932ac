import { describe, expect, it } from 'vitest';
import { readJson } from '../lib/data/read-json';
import { claimsRule1, RULE_1_FILE, rule1Rows } from './claims-first-rule';

const part = { sentence: 'It pays more.', word: 'holds', k: 9, n: 10 } as const;
const file = { day: '2026-11-26', claims: [{ id: 'pays-more', parts: [part] }] };

const read = (written: object) =>
	readJson({ file: 'rule-1.json', text: JSON.stringify(written), schema: RULE_1_FILE });

const withPart = (change: object) => ({
	...file,
	claims: [{ id: 'pays-more', parts: [{ ...part, ...change }] }]
});

describe('the words of rule 1', () => {
	it('are a row a part, numbered within its claim', () => {
		const other = { id: 'pays-less', parts: [part] };
		const rows = rule1Rows([{ id: 'pays-more', parts: [part, { ...part, n: 12 }] }, other]);
		expect(rows.map((row) => [row.claim, row.part, row.word, row.k, row.n])).toEqual([
			['pays-more', 1, 'holds', 9, 10],
			['pays-more', 2, 'holds', 9, 12],
			['pays-less', 1, 'holds', 9, 10]
		]);
	});

	it('never held more often than they were tried', () => {
		expect(() => rule1Rows([{ id: 'pays-more', parts: [{ ...part, k: 11 }] }])).toThrow(
			'Part 1 of "pays-more" held 11 times of 10.'
		);
	});

	it.each<[string, object, string]>([
		[
			'a word of another rule',
			withPart({ word: 'agrees' }),
			'word is "agrees"; expected one of holds,'
		],
		['half a trial', withPart({ k: 0.5 }), 'k is 0.5; expected a count.'],
		['no sentence', withPart({ sentence: undefined }), 'sentence is missing; expected the fields']
	])('with %s are refused by claim and field', (_, written, fault) => {
		expect(() => read(written)).toThrow(`rule-1.json: claims.0 (pays-more).parts.0.${fault}`);
	});

	it('need no publisher\u2019s file, and say until which day they were in force', () => {
		const unread = () => {
			throw new Error('read');
		};
		const [output] = claimsRule1(unread);
		expect(output?.rows).toHaveLength(95);
		expect(output?.descriptor.vintage).toBe('2026-11-26');
	});
});
