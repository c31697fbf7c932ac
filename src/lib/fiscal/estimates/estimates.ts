import { copyWords } from './copy-words';
import type { EstimateId } from '../core/types';

/** What is known of an estimate as a whole; every page, menu and file reads it here. */
export interface Estimate {
	readonly id: EstimateId;
	/** Goes into a sentence after "By". */
	readonly name: string;
	/** Goes into menus and lines of type. */
	readonly label: string;
	readonly publisher: string;
	/** Which edition it is, with the day or as near to it as is known. */
	readonly vintage: string;
	/** Whose copy of the publisher's table was read, unchecked against the report; `null` where none came between. */
	readonly copiedBy: string | null;
	/** Whether taxes paid and money received are known apart, or only their balance. */
	readonly sides: 'both' | 'balance';
	/** How many areas it covers: 51, or the 50 states without D.C. */
	readonly areas: 51 | 50;
	/** Whether only some of its areas were ever found. */
	readonly isPartial: boolean;
	/** Whether the two sides come from unlike accounts. */
	readonly hybrid: boolean;
	/** Whether taxes are put to those who bear them, or to where the cash was booked. */
	readonly incidence: 'borne' | 'booked';
	/** Whether the publisher prints a ratio that its dollars do not give. */
	readonly printsRatio: boolean;
	/** Whether interest on the debt is known apart from its figures, and can be counted with them. */
	readonly tellsInterest: boolean;
	/** Opens a sentence on the nation's balance. */
	readonly deficitNote: string;
	readonly paidSource: string;
	readonly receivedSource: string;
}

const account: Estimate = {
	id: 'account',
	name: 'our own account',
	label: 'Our own account',
	publisher: 'Subsidy Ledger',
	vintage: 'OMB Historical Tables of FY2027, actuals',
	copiedBy: null,
	sides: 'both',
	areas: 51,
	isPartial: false,
	hybrid: false,
	incidence: 'borne',
	printsRatio: false,
	tellsInterest: true,
	deficitNote: 'Interest on the debt left out',
	paidSource:
		'OMB Historical Tables, shared out by figures of BEA, IRS, CMS, USDA, Census and others',
	receivedSource:
		'OMB Historical Tables, shared out by figures of BEA, IRS, CMS, USDA, Census and others'
};

const TAX_FOUNDATION_COPIER = 'the GitHub repository mrap/red-and_blue-intake-outflow';

const TAX_FOUNDATION_COPY = copyWords(TAX_FOUNDATION_COPIER);

const taxFoundation: Estimate = {
	id: 'tax-foundation',
	name: 'the Tax Foundation’s estimate',
	label: 'Tax Foundation 2007',
	publisher: 'Tax Foundation',
	vintage: 'October 16, 2007',
	copiedBy: TAX_FOUNDATION_COPIER,
	sides: 'both',
	areas: 51,
	isPartial: false,
	hybrid: false,
	incidence: 'borne',
	printsRatio: true,
	tellsInterest: false,
	deficitNote: 'Counting only what this estimate can place',
	paidSource: `Tax Foundation, October 16, 2007, ${TAX_FOUNDATION_COPY}`,
	receivedSource: `Tax Foundation, October 16, 2007, from the Census Consolidated Federal Funds Report, ${TAX_FOUNDATION_COPY}`
};

interface Report {
	readonly id: EstimateId;
	readonly name: string;
	readonly label: string;
	readonly vintage: string;
	readonly copiedBy: string;
	readonly sides: Estimate['sides'];
	readonly isPartial: boolean;
}

function rockefeller({ sides, ...report }: Report): Estimate {
	const { vintage, copiedBy } = report;
	const source = `Rockefeller Institute of Government, ${vintage}`;
	const copy = copyWords(copiedBy);
	return {
		...report,
		sides,
		publisher: 'Rockefeller Institute of Government',
		areas: 50,
		hybrid: false,
		incidence: 'borne',
		printsRatio: false,
		tellsInterest: false,
		deficitNote: 'Counting only what this estimate can place',
		paidSource: `${source}, ${sides === 'both' ? 'spending less balance' : 'balance only'}, ${copy}`,
		receivedSource: `${source}, ${sides === 'both' ? '' : 'balance only, '}${copy}`
	};
}

const ROCKEFELLER: readonly Estimate[] = [
	rockefeller({
		id: 'rockefeller-2019',
		name: 'the Rockefeller Institute’s report of 2019',
		label: 'Rockefeller 2019',
		vintage: 'report of January 2019',
		copiedBy: 'World Population Review, in the GitHub repository supreetsandhu/Homelessness',
		sides: 'both',
		isPartial: false
	}),
	rockefeller({
		id: 'rockefeller-2021',
		name: 'the Rockefeller Institute’s report of 2021',
		label: 'Rockefeller 2021',
		vintage: 'report of January 2021',
		copiedBy: 'World Population Review',
		sides: 'balance',
		isPartial: false
	}),
	rockefeller({
		id: 'rockefeller-2022',
		name: 'the Rockefeller Institute’s report of 2022',
		label: 'Rockefeller 2022',
		vintage: 'report of March 2022',
		copiedBy: 'Wisevoter',
		sides: 'balance',
		isPartial: true
	}),
	rockefeller({
		id: 'rockefeller-2023',
		name: 'the Rockefeller Institute’s report of 2023',
		label: 'Rockefeller 2023',
		vintage: 'report of 2023',
		copiedBy: 'World Population Review and investguiding.com',
		sides: 'balance',
		isPartial: false
	}),
	rockefeller({
		id: 'rockefeller-2024',
		name: 'the Rockefeller Institute’s portal of 2024',
		label: 'Rockefeller 2024',
		vintage: 'portal of 2024, before the revision of August 2025',
		copiedBy: 'World Population Review and AS USA',
		sides: 'balance',
		isPartial: true
	}),
	rockefeller({
		id: 'rockefeller-2025',
		name: 'the Rockefeller Institute’s report of 2025',
		label: 'Rockefeller 2025',
		vintage: 'report of August 1, 2025',
		copiedBy: 'the GitHub repository DavidVeksler/CheatSheets',
		sides: 'balance',
		isPartial: false
	})
];

const COLLECTIONS: readonly Estimate[] = [
	{
		id: 'collections-cffr',
		name: 'IRS collections and Census spending',
		label: 'IRS collections and Census',
		publisher: 'Internal Revenue Service and Census Bureau',
		vintage: 'as first printed each year',
		copiedBy: null,
		sides: 'both',
		areas: 51,
		isPartial: false,
		hybrid: true,
		incidence: 'booked',
		printsRatio: false,
		tellsInterest: false,
		deficitNote: 'Counting collections before refunds and only spending that has a state',
		paidSource: 'IRS gross collections, by way of the Treasury Bulletin',
		receivedSource: 'Census Consolidated Federal Funds Report'
	},
	{
		id: 'collections-usaspending',
		name: 'IRS collections and USAspending obligations',
		label: 'IRS collections and USAspending',
		publisher: 'Internal Revenue Service and US Treasury',
		vintage: 'collections as first printed each year; USAspending as stored',
		copiedBy: null,
		sides: 'both',
		areas: 51,
		isPartial: false,
		hybrid: true,
		incidence: 'booked',
		printsRatio: false,
		tellsInterest: false,
		deficitNote: 'Counting collections before refunds, and obligations as if they were money spent',
		paidSource: 'IRS gross collections, by way of the Treasury Bulletin',
		receivedSource: 'USAspending, obligations by place of performance'
	}
];

/** Every estimate, in the order of menus. */
export const ESTIMATES: readonly Estimate[] = [
	account,
	taxFoundation,
	...ROCKEFELLER,
	...COLLECTIONS
];

/** The estimate shown where none is asked for. */
export const DEFAULT_ESTIMATE: EstimateId = 'account';

const byId = new Map<string, Estimate>(ESTIMATES.map((estimate) => [estimate.id, estimate]));

/** The estimate with an id. */
export function estimateOf(id: EstimateId): Estimate {
	const estimate = byId.get(id);
	if (!estimate) throw new Error(`No estimate "${id}".`);
	return estimate;
}

/** Whether a text is the id of an estimate. */
export function isEstimateId(text: string): text is EstimateId {
	return byId.has(text);
}
