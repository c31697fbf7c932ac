export const CODINGS: readonly ['br', 'gzip'];
export function copiesIn(folder: string, coding: 'br' | 'gzip'): string;
export function compress(folder: string): Promise<void>;
