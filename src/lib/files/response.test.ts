import { describe, expect, it } from 'vitest';
import { csvResponse, jsonResponse, svgResponse, zipResponse } from './response';

describe('a file as answered', () => {
	it('says that a table is CSV in UTF-8, and gives it unchanged', async () => {
		const response = csvResponse('state\nCA\n');
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(await response.text()).toBe('state\nCA\n');
	});

	it('says that a descriptor is JSON', () => {
		expect(jsonResponse('{}').headers.get('content-type')).toBe('application/json');
	});

	it('says that a drawing is SVG', () => {
		expect(svgResponse('<svg/>').headers.get('content-type')).toBe('image/svg+xml');
	});

	it('says that an archive is one, and gives its bytes unchanged', async () => {
		const response = zipResponse(new Uint8Array([80, 75, 0, 255]));
		expect(response.headers.get('content-type')).toBe('application/zip');
		expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([80, 75, 0, 255]);
	});
});
