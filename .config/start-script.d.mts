/** The script that stands in every page, made of src/start/, and its hash for the policy on content. */
export function startScript(): Promise<{
	readonly code: string;
	readonly hash: `sha256-${string}`;
}>;

/** The module that pages ask for when a reader searches, made of src/search/. */
export function searchScript(): Promise<string>;
