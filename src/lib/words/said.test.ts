import { expect, it } from 'vitest';
import { reportedWords, saidWords, sayerWords } from './said';

const spoken = { quote: 'We pay more', speaker: 'Gov. One', publisher: 'The Paper' };
const reported = { ...spoken, quote: 'One said they pay more', isReported: true } as const;

it('sets a quotation between marks, and a report in other words without them', () => {
	expect(saidWords(spoken)).toBe('“We pay more”');
	expect(saidWords(reported)).toBe('One said they pay more');
});

it('tells of a report who reports it, and that the words are not the speaker’s', () => {
	expect(reportedWords(reported)).toBe('as reported by The Paper, not the speaker’s words');
	expect(reportedWords({ ...reported, publisher: '' })).toBe(
		'as reported, not the speaker’s words'
	);
	expect(reportedWords(spoken)).toBe('');
	expect(sayerWords(reported)).toBe('Gov. One, as reported by The Paper, not the speaker’s words');
	expect(sayerWords(spoken)).toBe('Gov. One');
	expect(sayerWords({ ...spoken, speaker: '' })).toBe('The Paper');
});
