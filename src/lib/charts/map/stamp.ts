import type { StateCode } from '$lib/data/states';
import { SQUARES, VIEW, type LabelPlace } from './place';

/** A color in the light theme and in the dark one. */
export interface ThemeColor {
	readonly light: string;
	readonly dark: string;
}

/** What a map as small as a stamp is drawn from. */
export interface Stamp {
	/** Paths of the coasts, of the borders between states, and of the state that is picked out. */
	readonly paths: { readonly nation: string; readonly borders: string; readonly state: string };
	/** Side of the grid of those paths, in units of the map. */
	readonly grid: number;
	/** The state that is picked out, and where it is. */
	readonly place: Pick<LabelPlace, 'code' | 'x' | 'y'>;
	readonly colors: Readonly<Record<'paper' | 'land' | 'line' | 'state', ThemeColor>>;
}

/** Distance of the ring about a state that is too small to be seen, in units of the map: 6 px. */
const RING = 26;

/**
 * A map of the United States with one state picked out, as a file of its own: it asks for nothing, and follows the
 * theme of the page that shows it. States that the map has as squares are too small to be found without a ring.
 */
export function stampSvg({ paths, grid, place, colors }: Stamp): string {
	const { x, y, width, height } = VIEW;
	const ring = isSmall(place.code)
		? `<circle class="c" cx="${place.x}" cy="${place.y}" r="${RING}"/>`
		: '';
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">`,
		`<style>${stylesOf(colors)}</style>`,
		`<g transform="scale(${grid})">`,
		`<path class="n" d="${paths.nation}"/><path class="b" d="${paths.borders}"/><path class="s" d="${paths.state}"/>`,
		`</g>${ring}</svg>\n`
	].join('');
}

function isSmall(code: StateCode): boolean {
	return SQUARES.has(code);
}

function stylesOf(colors: Stamp['colors']): string {
	return [
		':root{color-scheme:light dark}path,circle{fill:none;stroke-linejoin:round}',
		`.n{fill:${shown(colors.land)};stroke:${shown(colors.line)};stroke-width:1}`,
		`.b{stroke:${shown(colors.paper)};stroke-width:1.5}`,
		`.s{fill:${shown(colors.state)};stroke:${shown(colors.state)};stroke-width:1}`,
		`.c{stroke:${shown(colors.state)};stroke-width:10}`
	].join('');
}

function shown({ light, dark }: ThemeColor): string {
	return `light-dark(${light},${dark})`;
}
