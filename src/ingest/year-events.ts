import * as v from 'valibot';
import { YEAR_EVENT_KINDS } from '../lib/data/context';
import { exactly } from '../lib/data/read-json';
import { filledText } from '../lib/data/table';
import { federalTotals } from './federal-totals';
import { ownJson } from './own-file';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const month = v.pipe(v.string('a month'), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month: 1981-07'));
const source = {
	publisher: filledText,
	document: filledText,
	/** Whose copy was read; empty where it was the publisher's own page. */
	copied_by: v.string('a text'),
	address: filledText
};

/** What `src/ingest/context/year-events.json` has to look like; recessions become rows by calculation, and so does what OMB's tables tell. */
const EVENTS_FILE = exactly({
	recessions: exactly({
		source: exactly(source),
		/** Months of a peak and of the trough after it, with the months between them as printed. */
		list: v.array(exactly({ peak: month, trough: month, months: v.number('months as printed') }))
	}),
	events: v.array(
		exactly({
			fiscal_year: v.pipe(v.number('a year'), v.integer('a year')),
			kind: v.picklist(YEAR_EVENT_KINDS, 'a kind of event'),
			title: filledText,
			text: filledText,
			...source
		})
	)
});

/** A recession by the months of its peak and trough, as in "1981-07", and its months as printed. */
export type Recession = v.InferOutput<typeof EVENTS_FILE>['recessions']['list'][number];

/** The fiscal years that the account and the estimates cover. */
const SPAN = { from: 1981, to: 2024 };

/** What was special about a fiscal year, each with its source: read, or calculated from OMB's tables. */
export const yearEvents: Source = (readRaw) => {
	const { recessions, events } = ownJson('context/year-events.json', EVENTS_FILE);
	const totals = federalTotals(readRaw)[0]?.rows ?? [];
	const rows = [
		...recessions.list.flatMap(recessionRows).map((row) => ({ ...row, ...recessions.source })),
		...surplusRows(totals),
		...pandemicRows(totals),
		...bookedRows(totals),
		...events.map((event) => ({ ...event, amount_usd: null }))
	].filter(({ fiscal_year }) => fiscal_year >= SPAN.from && fiscal_year <= SPAN.to);
	return [tidyTable('context/year-events', rows, SPAN)];
};

/**
 * A row for each fiscal year that a recession touches, with its months there: those after the peak, through the
 * trough. Throws where they are not as many as printed.
 */
export function recessionRows({ peak, trough, months }: Recession) {
	const [from, to] = [monthNumber(peak) + 1, monthNumber(trough)];
	const all = Array.from({ length: to - from + 1 }, (_, i) => fiscalYearOf(from + i));
	if (all.length !== months) {
		throw new Error(`${peak} to ${trough} are ${all.length} months; printed are ${months}.`);
	}
	return [...new Set(all)].map((fiscalYear) => {
		const count = all.filter((year) => year === fiscalYear).length;
		const words = count === 12 ? 'all 12 months' : `${count} months`;
		return {
			fiscal_year: fiscalYear,
			kind: 'recession',
			title: `Recession of ${monthWords(peak)} to ${monthWords(trough)}`,
			text: `It covers ${words} of this fiscal year, counted from the month after its peak.`,
			amount_usd: null
		};
	});
}

/** A row for each fiscal year in which OMB's receipts are above its outlays, with the surplus in dollars. */
export function surplusRows(totals: readonly TidyRow[]) {
	return totals
		.filter(({ table, line }) => table === '1.1' && line === 'total/surplus-or-deficit')
		.map(({ fiscal_year, amount_usd }) => ({
			fiscalYear: Number(fiscal_year),
			surplus: Number(amount_usd)
		}))
		.filter(({ surplus }) => surplus > 0)
		.map(({ fiscalYear, surplus }) => ({
			fiscal_year: fiscalYear,
			kind: 'surplus',
			title: 'A federal surplus',
			text: 'The federal government took in more than it spent, interest on the debt counted.',
			amount_usd: surplus,
			...ombTable('1.1')
		}));
}

/** Below this part of a year's outlays no state's figure would show them. */
const TOLD_FROM = 0.005;

/** A row for each fiscal year in which OMB's payments and credits of the pandemic are a part that shows, with dollars. */
export function pandemicRows(totals: readonly TidyRow[]) {
	const outlays = new Map(
		totals
			.filter(({ table, line }) => table === '1.1' && line === 'total/outlays')
			.map(({ fiscal_year, amount_usd }) => [fiscal_year, Number(amount_usd)])
	);
	return totals
		.filter(
			({ table, line, part }) =>
				table === '11.3' &&
				line === 'public-assistance-and-related-programs/u-s-coronavirus-payments-and-credits' &&
				part === 'total'
		)
		.map(({ fiscal_year, amount_usd }) => ({
			fiscal_year: Number(fiscal_year),
			paid: Number(amount_usd),
			spent: outlays.get(fiscal_year) ?? NaN
		}))
		.filter(({ paid, spent }) => paid / spent >= TOLD_FROM)
		.map(({ fiscal_year, paid }) => ({
			fiscal_year,
			kind: 'pandemic',
			title: 'Pandemic payments and credits',
			text: 'Payments to persons and tax credits, on one line of the federal budget.',
			amount_usd: paid,
			...ombTable('11.3')
		}));
}

/** A line of OMB's tables that new estimates of old student loans move far, the year, and what is said of it. */
interface Booking {
	readonly fiscalYear: number;
	readonly table: string;
	readonly line: string;
	readonly part: string;
	/** 1 where they are booked as spent, -1 where more is taken back than spent. */
	readonly sign: 1 | -1;
	readonly title: string;
	readonly text: string;
}

const BOOKINGS: readonly Booking[] = [
	{
		fiscalYear: 2022,
		table: '11.3',
		line: 'assistance-to-students/student-assistance-department-of-education-and-other',
		part: 'direct',
		sign: 1,
		title: 'Student loans estimated anew',
		text: "Most of the budget's line for student aid is a new estimate of what old loans will cost, paid to no one. The line in all."
	},
	{
		fiscalYear: 2023,
		table: '3.2',
		line: '500-education-training-employment-and-social-services/502-higher-education',
		part: 'total',
		sign: -1,
		title: 'Student loans: part of the booking undone',
		text: 'On higher education more was taken back than spent.'
	}
];

/** A row for each year whose budget holds new estimates of student loans; throws where a table no longer bears it out. */
export function bookedRows(totals: readonly TidyRow[]) {
	return BOOKINGS.map(({ fiscalYear, table, line, part, sign, title, text }) => {
		const found = totals.find(
			(row) =>
				Number(row.fiscal_year) === fiscalYear &&
				row.table === table &&
				row.line === line &&
				row.part === part
		);
		const dollars = Number(found?.amount_usd ?? NaN);
		if (!(dollars * sign > 0)) {
			throw new Error(`Table ${table}, ${line}, FY${fiscalYear}: ${dollars} does not bear it out.`);
		}
		return {
			fiscal_year: fiscalYear,
			kind: 're-estimate',
			title,
			text,
			amount_usd: dollars,
			...ombTable(table)
		};
	});
}

function ombTable(table: string) {
	return {
		publisher: 'US Office of Management and Budget (OMB)',
		document: `Historical Tables, table ${table}`,
		copied_by: '',
		address: 'https://www.whitehouse.gov/omb/budget/historical-tables/'
	};
}

/** Months since the year 0. */
function monthNumber(text: string): number {
	const [year = 0, ofYear = 0] = text.split('-').map(Number);
	return 12 * year + ofYear - 1;
}

/** A fiscal year begins in October of the year before. */
function fiscalYearOf(number: number): number {
	return Math.floor((number + 3) / 12);
}

/** "1981-07" as "July 1981". */
function monthWords(text: string): string {
	const day = new Date(`${text}-01T00:00:00Z`);
	return new Intl.DateTimeFormat('en-US', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(day);
}
