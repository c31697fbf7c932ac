import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './png.mjs';

setFlagsFromString('--expose-gc');
const clear = /** @type {() => void} */ (runInNewContext('gc'));

/** Draws one SVG after another with the fonts it was started with, and tells the PNG of each. */
parentPort?.on('message', (/** @type {string} */ svg) => {
	const png = drawn(svg);
	// A picture takes 9 MB that V8 does not count as its own: left to it, those of all pages would stand here together.
	clear();
	// They are given back in a turn of their own, and so before the next is asked for.
	setImmediate(() => parentPort?.postMessage(png));
});

/** @param {string} svg */
function drawn(svg) {
	const { width, height, pixels } = new Resvg(svg, { font: workerData }).render();
	return indexedPng({ width, height, bytes: pixels });
}
