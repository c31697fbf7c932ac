import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';

if (install() !== 0) {
	console.error('The packages could not be installed: see the lines above.');
	process.exit(1);
}
if ((await buildIfStale()) !== 0) {
	console.error('The site could not be built: see the lines above.');
	process.exit(1);
}
await import('./serve.mjs');
