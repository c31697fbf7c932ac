/** What the peers' pages use of their libraries, so that they are checked also where these are not installed. */

declare module '@observablehq/plot' {
	type Options = Readonly<Record<string, unknown>>;
	/** A mark is handed to `plot` and nothing else. */
	interface Mark {
		readonly ariaLabel?: string;
	}
	type MarkOf = <Datum>(
		data: readonly Datum[],
		options: Readonly<Record<string, string | number | object | ((datum: Datum) => unknown)>>
	) => Mark;
	export const geo: MarkOf;
	export const barX: MarkOf;
	export const text: MarkOf;
	export const line: MarkOf;
	export const dot: MarkOf;
	export const ruleX: MarkOf;
	export function plot(options: Options): Element;
}

declare module 'vega' {
	export type Runtime = object;
	export function parse(spec: object): Runtime;
	export class View {
		constructor(
			runtime: Runtime,
			options: { readonly renderer: 'canvas' | 'svg'; readonly container: Element }
		);
		signal(name: string, value: unknown): this;
		runAsync(): Promise<this>;
	}
}

declare module 'vega-lite' {
	export function compile(spec: object): { readonly spec: object };
}
