import type { DatasetPath } from '$lib/data/registry';

/** How the sources of the account's lines call a dataset: its name by itself, and its words within a sentence. */
interface SourceName {
	readonly name: string;
	/** The longer before the shorter that stands in it. */
	readonly called: readonly string[];
}

const named = (name: string, ...called: readonly string[]): SourceName => ({ name, called });

/** A table of BEA is called by its code. */
const bea = (code: string, ...called: readonly string[]): SourceName =>
	named(`BEA, table ${code}`, code, ...called);

const NAMES: Readonly<Partial<Record<DatasetPath, SourceName>>> = {
	'context/population': named('BEA, table SAINC1, population', 'SAINC1', 'population'),
	'context/personal-income': bea('SAINC1'),
	'context/disposable-income': bea('SAINC51', 'personal taxes by state (BEA)'),
	'context/gdp': bea('SAGDP2S', 'SAGDP2', 'federal civilian GDP'),
	'context/gdp-parts': bea('SAGDP1', 'compensation'),
	'context/compensation': bea('SAINC6N'),
	'context/age': named('Census Bureau, residents by age', 'residents of 65 and over'),
	'context/federal-totals': named(
		'OMB Historical Tables',
		...['2.1', '2.4', '3.2', '6.1', '11.3'].map((table) => `OMB table ${table}`)
	),
	'context/estate-gift-share': named('CBO, receipts by kind', 'CBO'),
	'taxes/personal-taxes': bea('SAINC50'),
	'taxes/social-contributions': bea('SAINC4'),
	'taxes/income-components': bea(
		'SAINC30',
		'dividends and interest (BEA)',
		'dividends and interest'
	),
	'taxes/income-tax': named('IRS Statistics of Income, tax', 'IRS Statistics of Income'),
	'taxes/capital-income': named('IRS Statistics of Income, gains', 'IRS Statistics of Income'),
	'taxes/collections': named('Treasury Bulletin', 'Treasury Bulletin'),
	'funds/transfers': bea('SAINC35'),
	'funds/transfers-2022': named(
		'BEA, table CAINC35',
		'BEA county sums of 2022',
		'county sums of 2022'
	),
	'funds/social-security': named(
		'Social Security Administration',
		'Social Security Administration'
	),
	'funds/ssi': named('Social Security Administration', 'Social Security Administration'),
	'funds/medicare-medicaid': named(
		'Centers for Medicare & Medicaid Services',
		'Centers for Medicare & Medicaid Services'
	),
	'funds/medicaid': named('KFF and MACPAC, Medicaid', 'KFF and MACPAC', 'less Medicaid'),
	'funds/fmap': named('Federal shares of Medicaid', 'federal shares by formula'),
	'funds/veterans': named('Veterans Affairs', 'Veterans Affairs'),
	'funds/snap': named('US Department of Agriculture, SNAP', 'US Department of Agriculture'),
	'funds/program-amounts': named(
		'Programs of about FY2024, by their agencies',
		'Department of Labor',
		'Department of Education',
		'CMS-64',
		'Centers for Medicare & Medicaid Services',
		'Elementary and Secondary School Emergency Relief'
	),
	'funds/farm-payments': bea('SAINC45', 'Farm Service Agency'),
	'funds/crop-insurance': named('USDA Risk Management Agency', 'Risk Management Agency', 'USDA'),
	'funds/obligations-by-agency': named(
		'USAspending, by agency',
		'USAspending by agency',
		'USAspending, direct payments'
	),
	'funds/contracts-by-place': named('USAspending, contracts', 'USAspending', 'contracts located'),
	'funds/federal-aid': named('Census of Governments, federal aid', 'Census of Governments'),
	'funds/federal-revenue-by-function': named(
		'Census of Governments, by function',
		'federal aid to states for public welfare',
		'public welfare'
	),
	'funds/disaster-assistance': named('FEMA, Disaster Dollar Database', 'FEMA'),
	'funds/cffr-us': named('Census, Consolidated Federal Funds Report, nation', 'Census count'),
	'funds/cffr-by-category': named(
		'Census, Consolidated Federal Funds Report, by kind',
		'Consolidated Federal Funds Report'
	),
	'funds/cffr-counties': named('Census, Consolidated Federal Funds Report, by county'),
	'funds/defense-contracts': named(
		'Defense contracts',
		'Dupor and Guerrero',
		'less defense',
		'contracts located'
	)
};

/** What a dataset is called where it stands by itself; its path where no line has it for a source. */
export function sourceName(path: DatasetPath): string {
	return NAMES[path]?.name ?? path;
}

/** A part of a source's words, with the dataset that they call. */
export interface SourcePart {
	readonly text: string;
	readonly dataset?: DatasetPath;
}

/** A source cut at the datasets it calls, and those of its datasets that its words do not call. */
export interface NamedSource {
	readonly parts: readonly SourcePart[];
	readonly uncalled: readonly DatasetPath[];
}

interface Call {
	readonly dataset: DatasetPath;
	readonly from: number;
	readonly to: number;
}

/** Finds in the words of a source where each of its datasets is called, the first time that it is. */
export function namedSource(source: string, datasets: readonly DatasetPath[]): NamedSource {
	const calls = datasets.reduce<readonly Call[]>((found, dataset) => {
		const call = firstCall(source, dataset, found);
		return call ? [...found, call] : found;
	}, []);
	const called = new Set(calls.map(({ dataset }) => dataset));
	return {
		parts: cutAt(
			source,
			calls.toSorted((a, b) => a.from - b.from)
		),
		uncalled: datasets.filter((dataset) => !called.has(dataset))
	};
}

function firstCall(source: string, dataset: DatasetPath, taken: readonly Call[]): Call | undefined {
	return (NAMES[dataset]?.called ?? [])
		.flatMap((words) =>
			placesOf(source, words).map((from) => ({ dataset, from, to: from + words.length }))
		)
		.find(({ from, to }) => taken.every((other) => to <= other.from || from >= other.to));
}

/** Where some words stand by themselves: SAINC1 is no part of SAINC11. */
function placesOf(source: string, words: string): readonly number[] {
	const places: number[] = [];
	for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
		const around = `${source[at - 1] ?? ''}${source[at + words.length] ?? ''}`;
		if (!/[\dA-Za-z]/.test(around)) places.push(at);
	}
	return places;
}

function cutAt(source: string, calls: readonly Call[]): readonly SourcePart[] {
	const parts: SourcePart[] = [];
	let from = 0;
	for (const { dataset, from: at, to } of calls) {
		if (at > from) parts.push({ text: source.slice(from, at) });
		parts.push({ text: source.slice(at, to), dataset });
		from = to;
	}
	return from < source.length ? [...parts, { text: source.slice(from) }] : parts;
}
