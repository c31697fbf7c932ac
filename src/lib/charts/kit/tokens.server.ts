import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Colors of the site by name, light and then dark, as `src/tokens.css` has them. */
const COLORS = new Map(
	[
		...readFileSync(join('src', 'tokens.css'), 'utf8').matchAll(
			/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g
		)
	].map(([, name = '', light = '', dark = '']) => [name, { light, dark }])
);

/** A color of the site for pictures that no style sheet reaches; throws where none has the name. */
export function colorOf(name: string): { readonly light: string; readonly dark: string } {
	const color = COLORS.get(name);
	if (!color) throw new Error(`No color is called "${name}".`);
	return color;
}

/** A picture whose colors are by name (`var(--payer)`) in those of the light theme. */
export function inLight(svg: string): string {
	return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colorOf(name).light);
}
