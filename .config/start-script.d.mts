interface StartScript {
	readonly code: string;
	readonly hash: `sha256-${string}`;
}

type Name = 'start' | 'awaiting' | 'telling' | 'filter' | 'guide';

/** The scripts of src/start/ by name, each with its hash for the policy on content. */
export function startScripts(): Promise<Readonly<Record<Name, StartScript>>>;

/** The module that pages ask for when a reader searches, made of src/search/. */
export function searchScript(): Promise<string>;
