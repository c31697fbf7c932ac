/** How many lines of an error tell what was expected and what came; the rest is in the log above. */
const LINES = 12;

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} UnitTest
 * @typedef {{ message?: string, name: string, assertionResults: UnitTest[] }} UnitFile
 * @typedef {{ status: string, results: { errors: { message?: string }[] }[] }} Try
 * @typedef {{ title: string, file: string, line: number, tests: Try[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * What failed in a report of Vitest, a text a test or a file that could not be read.
 * @param {{ testResults: UnitFile[] }} report
 * @returns {string[]}
 */
export function failuresOfUnits({ testResults }) {
	return testResults.flatMap(({ name, message, assertionResults }) => {
		const failed = assertionResults.filter(({ status }) => status === 'failed');
		const file = shortPath(name);
		if (failed.length === 0) return message ? [`FAILED ${file}\n${firstLines(message)}`] : [];
		return failed.map(
			({ fullName, failureMessages = [] }) =>
				`FAILED ${file} › ${fullName}\n${firstLines(failureMessages.join('\n'))}`
		);
	});
}

/**
 * What failed in a report of Playwright, or passed at the second try alone, a text a test.
 * @param {Suite} report
 * @returns {string[]}
 */
export function failuresOfPages(report) {
	const own = (report.specs ?? []).flatMap(({ title, file, line, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ status, results }) => {
				const verdict = status === 'flaky' ? 'PASSED AT THE SECOND TRY' : 'FAILED';
				const messages = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
				return `${verdict} ${file}:${line} › ${title}\n${firstLines(messages[0] ?? '')}`;
			})
	);
	return [...own, ...(report.suites ?? []).flatMap(failuresOfPages)];
}

/** @param {string} path */
function shortPath(path) {
	return path.replace(`${process.cwd()}/`, '');
}

/** @param {string} message Colored, as on a terminal. */
function firstLines(message) {
	// eslint-disable-next-line no-control-regex -- the marks of color are control characters
	const plain = message.replace(/\u001B\[[\d;]*m/g, '');
	return plain.split('\n').slice(0, LINES).join('\n');
}
