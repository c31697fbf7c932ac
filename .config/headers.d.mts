export function headersOf(path: string): Record<string, string>;
