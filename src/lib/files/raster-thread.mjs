import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.mjs';

/** Draws one SVG after another with the fonts it was started with, and tells the PNG of each. */
parentPort?.on('message', (/** @type {string} */ svg) => {
	const png = drawn(svg);
	// A picture takes 9 MB; what V8 has cleared is given back in a turn of its own, which messages alone do not bring.
	setImmediate(() => parentPort?.postMessage(png));
});

/** @param {string} svg */
function drawn(svg) {
	const { width, height, pixels } = new Resvg(svg, { font: workerData }).render();
	return indexedPng({ width, height, bytes: pixels });
}
