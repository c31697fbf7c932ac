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

/** When a sentence was published, in words: "November 9, 2016", "October 2017", "2016 or 2017", "no date". */
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

/** A year, month or day of ISO form in words, as Americans write them: "November 9, 2016". */
function dayWords(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const name = MONTHS[Number(month) - 1] ?? '';
	return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
