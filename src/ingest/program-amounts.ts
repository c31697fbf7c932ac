import { PROGRAM_AREAS } from '../lib/data/account-programs';
import { PROGRAM_FILES, PROGRAM_FOLDER, type ProgramFile } from './program-files';
import { areaIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, scaledRounded, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const HEADER = ['area', 'usd'];

/** Amounts of single programs by state, about FY2024. */
export const programAmounts: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: 'spending/',
		pattern: /^program_amounts_/,
		read: PROGRAM_FILES.map(({ file }) => (PROGRAM_FOLDER + file).replace('spending/', ''))
	});
	return [
		tidyTable(
			'funds/program-amounts',
			PROGRAM_FILES.flatMap((program) => rowsOf(program, readRaw))
		)
	];
};

function rowsOf(source: ProgramFile, readRaw: ReadRaw): readonly TidyRow[] {
	const file = PROGRAM_FOLDER + source.file;
	return rawRows(readRaw(file), file, HEADER).map((raw) => ({
		program: source.program,
		period: source.period,
		area: areaIn(raw, 'area', PROGRAM_AREAS),
		amount_usd: amountOf(raw, source)
	}));
}

function amountOf(raw: RawRow, { cents }: ProgramFile): number {
	return cents ? scaledRounded(raw.decimalText('usd'), 0) : raw.dollars('usd');
}
