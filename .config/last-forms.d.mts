export function lastForms(site: {
	readonly drawn: string;
	readonly client: string;
	readonly base: string;
}): (file: string) => readonly { readonly path: string; readonly bytes: Buffer }[];
