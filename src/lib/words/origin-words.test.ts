import { describe, expect, it } from 'vitest';
import { originMark, originNotes, originWords, sinceMark, sinceWords } from './origin-words';

const copied = { copiedBy: 'Wisevoter', isMade: false };
const both = { copiedBy: 'AS USA', isMade: true };
const made = { copiedBy: '', isMade: true };

it('marks a figure in a word or two', () => {
	expect([copied, both, made, null].map(originMark)).toEqual([
		'copied',
		'copied, made',
		'made',
		''
	]);
});

it('tells of Maryland that D.C. is in its taxes', () => {
	const joined = { copiedBy: '', isMade: false, holdsDistrict: true } as const;
	expect(originMark(joined)).toBe('with D.C.’s taxes');
	expect(originWords(joined)).toBe('D.C.’s taxes are counted in it, what D.C. received is not');
	expect(originNotes([{ edition: '', origin: joined }])).toBe(
		'Through FY1998 the taxes of D.C. are counted in Maryland’s, what D.C. received is not.'
	);
});

it('tells in full how one figure was come by', () => {
	expect(originWords(both)).toBe(
		'as copied by AS USA; not checked against the report; made, not printed'
	);
	expect(originWords(null)).toBe('');
});

describe('the note under marked figures', () => {
	it('names each copy once, with its editions in order', () => {
		const entries = [
			{ edition: '2024', origin: copied },
			{ edition: '2022', origin: copied },
			{ edition: '2022', origin: copied },
			{ edition: '2019', origin: { ...copied, copiedBy: 'AS USA' } }
		];
		expect(originNotes(entries)).toBe(
			'Copied, not checked against the reports: AS USA (2019); Wisevoter (2022, 2024).'
		);
	});

	it('names a copy alone where its column says of what', () => {
		expect(originNotes([{ edition: '', origin: copied }])).toBe(
			'Copied, not checked against the reports: Wisevoter.'
		);
	});

	it('says what "made" means only where a figure is', () => {
		expect(originNotes([{ edition: '2024', origin: made }])).toBe(
			'Made: calculated from the printed total and the residents, or from both printed sides.'
		);
		expect(originNotes([{ edition: '', origin: null }])).toBe('');
	});
});

it('says on which side a publisher has put a year since', () => {
	expect([sinceMark('payer'), sinceMark('even'), sinceMark(undefined)]).toEqual([
		'since then a payer',
		'since then about even',
		''
	]);
	expect(sinceWords('payer')).toBe(
		'its publisher has since put the year on the other side (payer)'
	);
});
