interface UnitReport {
	testResults: {
		name: string;
		message?: string;
		assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
	}[];
}

interface PageSuite {
	specs?: {
		title: string;
		file: string;
		line: number;
		tests: { status: string; results: { errors: { message?: string }[] }[] }[];
	}[];
	suites?: PageSuite[];
}

/** What failed in a report of Vitest, a text a test or a file that could not be read. */
export function failuresOfUnits(report: UnitReport): string[];

/** What failed in a report of Playwright, or passed at the second try alone, a text a test. */
export function failuresOfPages(report: PageSuite): string[];
