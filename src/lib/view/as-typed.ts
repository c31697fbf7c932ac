/** A state's letters or its name in capitals, however an address has it: "new-mexico", too. */
export function asTyped(words: string): string {
	return words.replaceAll(/[-_]/g, ' ').trim().toUpperCase();
}
