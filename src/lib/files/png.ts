import type { SvgPicture } from './svg';

/** A picture as PNG at twice its size; fails where the browser gives no canvas. */
export async function toPng({ text, width, height }: SvgPicture): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * 2);
	canvas.height = Math.round(height * 2);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser cannot draw pictures.');
	const image = await loaded(text);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		const finish = (blob: Blob | null) =>
			blob ? resolve(blob) : reject(new Error('This browser cannot write PNG.'));
		canvas.toBlob(finish, 'image/png');
	});
}

async function loaded(svg: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	return image;
}
