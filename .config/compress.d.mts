export const CODINGS: readonly ['br', 'gzip'];
export function copiesIn(folder: string, coding: 'br' | 'gzip'): string;
export type Ahead = Map<string, Partial<Record<'br' | 'gzip', Buffer>>>;
export function packAhead(
	folder: string,
	lastForm: (page: string) => readonly { readonly path: string; readonly bytes: Buffer }[]
): { end(): Promise<Ahead> };
export function compress(folder: string, ahead?: Ahead): Promise<void>;
