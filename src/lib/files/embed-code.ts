/** What the code of an embedded figure says. */
export interface EmbedTold {
	/** The absolute address of the page that shows the figure alone. */
	readonly address: string;
	/** The finding, read out as the name of the frame. */
	readonly title: string;
}

/** The kind of message by which an embedded figure tells the page around it how high it is. */
export const HEIGHT_MESSAGE = 'subsidy-ledger:height';

/** Height of the frame until the figure has told its own, in pixels. */
const FRAME_HEIGHT = 640;

/**
 * HTML that shows a figure in another page: a frame, and two lines of script that make the frame as high as the
 * figure says it is. A height is taken from the frame's own window alone; without script the frame scrolls.
 */
export function embedCode({ address, title }: EmbedTold): string {
	const source = attribute(address);
	return `<iframe src="${source}" title="${attribute(title)}" width="100%" height="${FRAME_HEIGHT}" style="border:0" loading="lazy"></iframe>
<script>(function (frame) { addEventListener('message', function (told) { if (told.source === frame.contentWindow
&& told.data && told.data.type === '${HEIGHT_MESSAGE}') frame.height = told.data.height; }); })(document.currentScript.previousElementSibling);</script>`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
