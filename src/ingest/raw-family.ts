import { RawError } from './raw-table';
import type { ReadRaw } from './source';

/** Files that are alike but for their year, and those of them that a program reads. */
export interface RawFamily {
	/** Folder below the raw folder, with its last slash. */
	readonly folder: string;
	/** What the names of the family fit, below the folder. */
	readonly pattern: RegExp;
	readonly read: readonly string[];
}

/** Throws at a file of the family that is there and that no program reads: a new year is never dropped unseen. */
export function refuseUnread(readRaw: ReadRaw, { folder, pattern, read }: RawFamily): void {
	const found = readRaw.list?.(folder) ?? [];
	const stray = found.find((name) => pattern.test(name) && !read.includes(name));
	if (stray === undefined) return;
	throw new RawError(
		folder + stray,
		1,
		`no program reads this file; expected of its kind only ${read.join(', ')}.`
	);
}
