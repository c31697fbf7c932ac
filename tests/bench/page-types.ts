import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { builtPages, bytesOf, root } from '../support/built';

/** One address of each type of page, the heaviest of its type, by the folder of its route. */
export function pageTypes(): ReadonlyMap<string, string> {
	const patterns = routes().map((route) => ({ route, pattern: patternOf(route) }));
	const types = new Map<string, { address: string; weight: number }>();
	for (const { address, file } of builtPages()) {
		const type = patterns.find(({ pattern }) => pattern.test(address))?.route ?? address;
		const weight = bytesOf(file).length;
		if (weight > (types.get(type)?.weight ?? 0)) types.set(type, { address, weight });
	}
	return new Map([...types].map(([type, { address }]) => [type, address]));
}

/** The routes that have a page, as addresses; those without a parameter first. */
function routes(): string[] {
	return readdirSync(join(root, 'src', 'routes'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => dirname(file).split(sep).filter(isInAddress))
		.map((folders) => ['', ...folders, ''].join('/').replace('//', '/'))
		.sort((a, b) => parametersIn(a) - parametersIn(b));
}

/** Folders in brackets only group routes. */
function isInAddress(folder: string): boolean {
	return folder !== '.' && !/^\(.*\)$/.test(folder);
}

function parametersIn(route: string): number {
	return route.split('[').length - 1;
}

function patternOf(route: string): RegExp {
	const base = process.env.BASE_PATH ?? '';
	return new RegExp(`^${base}${route.replace(/\[[^\]]+\]/g, '[^/]+').replaceAll('.', '\\.')}$`);
}
