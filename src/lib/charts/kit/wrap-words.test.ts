import { expect, it } from 'vitest';
import { wrapWords } from './wrap-words';

const letters = (line: string) => line.length;

it.each([
	['paid by tax', 11, ['paid by tax']],
	['paid by tax', 10, ['paid by', 'tax']],
	['paid by tax', 1, ['paid', 'by', 'tax']],
	['', 5, ['']]
])('“%s” in a width of %d is %o: no word is cut', (text, width, lines) => {
	expect(wrapWords(text, width, letters)).toEqual(lines);
});
