import type { DATE_STATUSES } from '$lib/data/claims';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** When a sentence was published, in words: "9 November 2016", "October 2017", "2016 or 2017", "no date". */
export function claimDate(date: string, status: (typeof DATE_STATUSES)[number]): string {
	switch (status) {
		case 'undated':
			return 'no date';
		case 'two-years':
			return date.replace('/', ' or ');
		case 'after-month':
			return `after ${dayWords(date)}`;
		default:
			return dayWords(date);
	}
}

/** A year, month or day of ISO form in words. */
function dayWords(date: string): string {
	const [year = '', month, day] = date.split('-');
	const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
	return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}
