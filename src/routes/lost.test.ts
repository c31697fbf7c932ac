import { describe, expect, it } from 'vitest';
import { guessFrom } from './lost';

describe('guessFrom', () => {
	it.each([
		['/states/tx/', 'Texas', '?states=tx'],
		['/states/new-mexico', 'New Mexico', '?states=nm'],
		['/New%20Jersey/', 'New Jersey', '?states=nj'],
		['/data/states/ca.csv', 'California', '?states=ca'],
		['/years/1993/', 'fiscal year 1993', '?year=1993'],
		['/fy2005', 'fiscal year 2005', '?year=2005']
	])('%s may have meant %s', (path, label, query) => {
		expect(guessFrom(path)).toEqual({ label, query });
	});

	it.each(['/', '/atlantis/', '/1776/', '/2099', '/%E0%A4%A/'])('%s names neither', (path) => {
		expect(guessFrom(path)).toBeNull();
	});
});
