import type { SvgPicture } from './svg';

/** How many pixels of a PNG a pixel of the picture becomes, each way. */
const SCALE = 2;

/** A picture as PNG at twice its size; fails where the browser gives no canvas. */
export async function toPng({ text, width, height }: SvgPicture): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * SCALE);
	canvas.height = Math.round(height * SCALE);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser cannot draw pictures.');
	const image = await loaded(withFullStrokes(text));
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		const finish = (blob: Blob | null) =>
			blob
				? resolve(blob)
				: reject(new Error('this browser could not write a picture of this size.'));
		canvas.toBlob(finish, 'image/png');
	});
}

/** What kept a picture from being made, in a sentence: our own words, or that the browser could not draw it. */
export function pngFaultWords(fault: unknown): string {
	return fault instanceof Error && fault.name === 'Error'
		? fault.message
		: 'this browser could not draw the picture.';
}

/** Lines that keep their width whatever the scale would come out thin: they are drawn as wide as they look. */
function withFullStrokes(svg: string): string {
	const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
	for (const line of read.querySelectorAll('[vector-effect="non-scaling-stroke"]')) {
		line.setAttribute('stroke-width', timesScale(given(line, 'stroke-width') ?? '1'));
		const dashes = given(line, 'stroke-dasharray');
		if (dashes && dashes !== 'none') line.setAttribute('stroke-dasharray', timesScale(dashes));
	}
	return new XMLSerializer().serializeToString(read);
}

function given(line: Element, name: string): string | null | undefined {
	return line.closest(`[${name}]`)?.getAttribute(name);
}

function timesScale(lengths: string): string {
	return lengths.replace(/[\d.]+/g, (length) => String(Number(length) * SCALE));
}

async function loaded(svg: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	return image;
}
