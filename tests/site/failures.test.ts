import { expect, test } from 'vitest';
import { failuresOfPages, failuresOfUnits } from '../../.config/failures.mjs';

const long = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n');

test('the end of a run names each unit test that failed, and a file that could not be read', () => {
	const told = failuresOfUnits({
		testResults: [
			{
				name: `${process.cwd()}/src/a.test.ts`,
				assertionResults: [
					{ status: 'passed', fullName: 'a sum', failureMessages: [] },
					{
						status: 'failed',
						fullName: 'a share',
						failureMessages: ['\u001B[31mexpected 1\u001B[39m']
					}
				]
			},
			{ name: 'src/b.test.ts', message: 'no such module', assertionResults: [] },
			{ name: 'src/c.test.ts', message: '', assertionResults: [] }
		]
	});
	expect(told).toEqual([
		'FAILED src/a.test.ts › a share\nexpected 1',
		'FAILED src/b.test.ts\nno such module'
	]);
});

test('it names a page test that failed or needed a second try, with the start of its error', () => {
	const spec = (title: string, status: string, message: string) => ({
		title,
		file: 'x.spec.ts',
		line: 3,
		tests: [{ status, results: [{ errors: [{ message }] }, { errors: [] }] }]
	});
	const told = failuresOfPages({
		suites: [
			{
				specs: [spec('opens', 'expected', ''), spec('closes', 'unexpected', long)],
				suites: [{ specs: [spec('prints', 'flaky', 'no paper')] }]
			}
		]
	});
	expect(told).toHaveLength(2);
	expect(told[0]).toMatch(/^FAILED x\.spec\.ts:3 › closes\nline 0\n/);
	expect(told[0]).not.toContain('line 30');
	expect(told[1]).toBe('PASSED AT THE SECOND TRY x.spec.ts:3 › prints\nno paper');
});
