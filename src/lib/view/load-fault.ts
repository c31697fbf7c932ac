/** Why figures could not be had, in words that end a sentence: "the server answered 500". */
export class LoadFault extends Error {
	override readonly name = 'LoadFault';
}

/** Why something could not be had, in the same words, whatever was thrown. */
export function whyOf(thrown: unknown): string {
	return thrown instanceof LoadFault ? thrown.message : 'no answer came';
}
