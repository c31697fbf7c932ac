import { whyOf } from './load-fault';

/** What is said of charts that stay as they were served, where nothing but their being live was asked for. */
export function lostLiveWords(why: unknown): string {
	return `The charts could not be made live, ${whyOf(why)}. They stay as drawn.`;
}

/** What is said beside a control whose code did not come. */
export function lostControlWords(control: string): string {
	return `What “${control}” needs did not come.`;
}
