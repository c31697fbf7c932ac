/** Breaks a text at its blanks into lines that are no wider, as measured; no word is cut, and so a longer one makes its line too wide. */
export function wrapWords(
	text: string,
	width: number,
	widthOf: (line: string) => number
): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
