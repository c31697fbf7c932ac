import { describe, expect, it } from 'vitest';
import { embedCode, HEIGHT_MESSAGE } from './embed-code';

const code = embedCode({
	address: 'https://example.org/embed/map/?year=2005&states=tx',
	title: 'Texas “paid” & "got" <more>'
});

describe('the code of an embedded figure', () => {
	it('is a frame with address, name and height, and a script of two lines', () => {
		const [frame = '', ...script] = code.split('\n');
		expect(frame).toBe(
			'<iframe src="https://example.org/embed/map/?year=2005&amp;states=tx" title="Texas “paid” &amp; &quot;got&quot; &lt;more>" width="100%" height="640" style="border:0" loading="lazy"></iframe>'
		);
		expect(script).toHaveLength(2);
	});

	it('takes a height from the window of its own frame alone', () => {
		const own = { name: 'own' };
		const frame = { contentWindow: own, height: '640' };
		const [, body = ''] = /<script>([\s\S]*)<\/script>/.exec(code) ?? [];
		let hear: (event: object) => void = () => undefined;
		const listen = (_: string, heard: typeof hear) => (hear = heard);
		new Function('addEventListener', 'document', body)(listen, {
			currentScript: { previousElementSibling: frame }
		});
		const data = { type: HEIGHT_MESSAGE, height: 412 };
		hear({ source: { name: 'other' }, data });
		hear({ source: own, data: { type: 'other', height: 1 } });
		hear({ source: own, data: null });
		expect(frame.height).toBe('640');
		hear({ source: own, data });
		expect(frame.height).toBe(412);
	});
});
