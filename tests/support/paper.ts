import { inflateSync } from 'node:zlib';

/** Red, green and blue from 0 to 255, as in "26 25 22". */
export type Paint = string;

/**
 * How often a PDF by Chromium fills a shape or a text with each colour, in the order of first use; pages in
 * grey or in other colour spaces than RGB do not count.
 */
export function fillsOf(pdf: Buffer): ReadonlyMap<Paint, number> {
	const counts = new Map<Paint, number>();
	for (const content of contentsOf(pdf)) {
		for (const [, ...channels] of content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)) {
			const paint = channels.map((channel) => Math.round(Number(channel) * 255)).join(' ');
			counts.set(paint, (counts.get(paint) ?? 0) + 1);
		}
	}
	return counts;
}

function contentsOf(pdf: Buffer): readonly string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: opening }) => {
		const start = index + opening.length;
		return inflated(pdf.subarray(start, text.indexOf('endstream', start)));
	});
}

/** Fonts and pictures are packed otherwise, or hold no operators. */
function inflated(stream: Buffer): readonly string[] {
	try {
		return [inflateSync(stream).toString('latin1')];
	} catch {
		return [];
	}
}
