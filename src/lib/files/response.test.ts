import { describe, expect, it } from 'vitest';
import { csvResponse, jsonResponse } from './response';

describe('a file as answered', () => {
	it('says that a table is CSV in UTF-8, and gives it unchanged', async () => {
		const response = csvResponse('state\nCA\n');
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(await response.text()).toBe('state\nCA\n');
	});

	it('says that a descriptor is JSON', () => {
		expect(jsonResponse('{}').headers.get('content-type')).toBe('application/json');
	});
});
