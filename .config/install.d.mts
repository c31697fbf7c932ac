export const root: string;
export function run(
	program: string,
	args: readonly string[],
	options?: { timeout?: number; env?: Record<string, string> }
): number;
export function start(
	program: string,
	args: readonly string[],
	options?: { timeout?: number; env?: Record<string, string> }
): Promise<number>;
export function install(): number;
