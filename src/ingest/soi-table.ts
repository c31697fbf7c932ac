import { isStateCode } from '../lib/data/states';
import { refuseUnread } from './raw-family';
import { RawError, rawLines, rawRows, rowUnder, type RawRow } from './raw-table';
import type { ReadRaw } from './source';

const FOLDER = 'irs/soi_historic_table_2/';
const FILES = new Map([
	['15in54cmcsv.csv', 2015],
	['16in54cmcsv.csv', 2016],
	['17in54cmcsv.csv', 2017],
	['18in55cmagi.csv', 2018],
	['19in55cmcsv.csv', 2019],
	['20in55cmcsv.csv', 2020],
	['21in55cmcsv.csv', 2021],
	['22in55cmcsv.csv', 2022]
]);
const FIRST_COLUMNS = ['STATE', 'AGI_STUB', 'N1'];
const CLASSES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
const ALL_RETURNS = '0';

/** Columns that count returns and persons, in the files of tax years 2015 to 2022. */
const COUNTS = new Set(
	`STATE AGI_STUB N1 N2 MARS1 MARS2 MARS4 ELF CPREP PREP DIR_DEP VRTCRIND NUMDEP TOTAL_VITA VITA MVITA
	TCE VITA_EIC RAL RAC ELDERLY SCHF`.split(/\s+/)
);

/** Items that these files have, each as A with an amount and as N with a number of returns. */
const ITEMS = new Set(
	`00100 00200 00300 00400 00600 00650 00700 00900 01000 01400 01700 01750 02300 02500 02650 02900
	02910 03150 03210 03220 03230 03240 03270 03300 04100 04200 04450 04470 04475 04800 05780 05800
	06500 07100 07180 07220 07225 07230 07240 07260 07300 09400 09600 09750 10300 10600 10960 10970
	10971 10973 11070 11450 11520 11530 11560 11900 11901 11902 12000 17000 18300 18425 18450 18460
	18500 18800 19300 19500 19530 19550 19570 19700 20800 20950 21020 25870 26270 59660 59661 59662
	59663 59664 59720 85300 85530 85770 85775`.split(/\s+/)
);

const LATEST_YEAR = 2023;
const LATEST_FILE = 'soi_state_totals_ty2023.csv';
const LATEST_HEADER =
	'state,N1,A00100,A00300,A00600,A01000,A02300,A06500,A09400,A10300,A59660,A59720,A85530,A85770,A11070'.split(
		','
	);
const CREDITS_FILE = 'irs/soi_refundable_credits_by_state_ty2023.csv';
const CREDITS = new Map([
	['A59660', 'A59660_earned_income_credit_thousand_usd'],
	['A59720', 'A59720_excess_earned_income_credit_refundable_thousand_usd'],
	['A11070', 'A11070_additional_child_tax_credit_thousand_usd']
]);

/** Areas of the table beyond the 51, and their codes here. */
const BEYOND_STATES = new Map([
	['OA', 'OTHER'],
	['PR', 'PR'],
	['US', 'US']
]);

/** All returns of one area and tax year, as the row of the publisher's file. */
export interface SoiTotal {
	readonly taxYear: number;
	readonly area: string;
	readonly raw: RawRow;
}

/**
 * IRS sums over all returns by area, tax years 2015 to 2023. Throws at a file of another year, at a column
 * or a class that no year had, at an area met twice, and where two copies of TY2023 differ.
 */
export function soiTotals(readRaw: ReadRaw): readonly SoiTotal[] {
	refuseUnread(readRaw, { folder: FOLDER, pattern: /\.csv$/, read: [...FILES.keys()] });
	refuseUnread(readRaw, {
		folder: 'irs/',
		pattern: /^soi_(state_totals|refundable_credits_by_state)_ty\d{4}\.csv$/,
		read: [LATEST_FILE, CREDITS_FILE.replace('irs/', '')]
	});
	const early = [...FILES].flatMap(([name, taxYear]) =>
		withAreas(yearlyRows(FOLDER + name, readRaw), taxYear, 'STATE')
	);
	return [...early, ...latestTotals(readRaw)];
}

function withAreas(rows: readonly RawRow[], taxYear: number, column: string): readonly SoiTotal[] {
	const totals = rows.map((raw) => ({ taxYear, area: areaOf(raw, column), raw }));
	totals.forEach(({ area, raw }, index) => {
		const again = totals.findIndex((one) => one.area === area) < index;
		if (again) throw raw.fault(column, 'each area once');
	});
	return totals;
}

function yearlyRows(file: string, readRaw: ReadRaw): readonly RawRow[] {
	const [header, ...body] = rawLines(readRaw(file, 'latin1'), file);
	const names = header?.cells.map((cell) => cell.trim()) ?? [];
	checkColumns(names, file);
	const rows = body.map((line) => rowUnder(names, line, file));
	return rows.filter((row) => row.oneOf('AGI_STUB', CLASSES) === ALL_RETURNS);
}

function checkColumns(names: readonly string[], file: string): void {
	if (names.slice(0, FIRST_COLUMNS.length).join() !== FIRST_COLUMNS.join()) {
		throw new RawError(file, 1, `begins with "${names[0]}"; expected ${FIRST_COLUMNS.join()}.`);
	}
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new RawError(file, 1, `has two columns "${twice}".`);
	const unknown = names.find((name) => !isKnown(name));
	if (unknown === undefined) return;
	throw new RawError(
		file,
		1,
		`has a column "${unknown}"; expected only columns that a file of 2015 to 2022 has.`
	);
}

function isKnown(column: string): boolean {
	return COUNTS.has(column) || (/^[AN]\d/.test(column) && ITEMS.has(column.slice(1)));
}

function latestTotals(readRaw: ReadRaw): readonly SoiTotal[] {
	const file = `irs/${LATEST_FILE}`;
	const rows = rawRows(readRaw(file), file, LATEST_HEADER);
	const totals = withAreas(rows, LATEST_YEAR, 'state');
	checkCredits(totals, readRaw);
	return totals;
}

function checkCredits(totals: readonly SoiTotal[], readRaw: ReadRaw): void {
	const header = ['state', 'tax_year', ...CREDITS.values()];
	for (const second of rawRows(readRaw(CREDITS_FILE), CREDITS_FILE, header)) {
		second.oneOf('tax_year', [`${LATEST_YEAR}`]);
		const first = totals.find(({ area }) => area === second.text('state'))?.raw;
		if (!first) throw second.fault('state', `an area of irs/${LATEST_FILE}`);
		for (const [code, column] of CREDITS) {
			if (first.number(code) === second.number(column)) continue;
			throw second.fault(column, `${first.text(code)}, as in irs/${LATEST_FILE}`);
		}
	}
}

function areaOf(raw: RawRow, column: string): string {
	const code = raw.text(column);
	if (isStateCode(code)) return code;
	const area = BEYOND_STATES.get(code);
	if (area === undefined) throw raw.fault(column, 'a postal code, US, OA or PR');
	return area;
}
