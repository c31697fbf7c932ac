import { describe, expect, it } from 'vitest';
import { guessFrom } from './lost';

describe('guessFrom', () => {
	it.each([
		['/states/texas/', 'Texas', '/states/tx/', '?states=tx'],
		['/states/new-mexico', 'New Mexico', '/states/nm/', '?states=nm'],
		['/New%20Jersey/', 'New Jersey', '/states/nj/', '?states=nj'],
		['/data/states/ca.csv', 'California', '/states/ca/', '?states=ca'],
		['/states/OH/', 'Ohio', '/states/oh/', '?states=oh'],
		['/counties/OH/', 'Ohio', '/counties/oh/', '?states=oh'],
		['/year/1993/', 'fiscal year 1993', '/years/1993/', '?year=1993'],
		['/fy2005', 'fiscal year 2005', '/years/2005/', '?year=2005']
	])('%s may have meant %s, which has the page %s', (path, label, page, query) => {
		expect(guessFrom(path)).toEqual({ label, page, query });
	});

	it.each(['/', '/atlantis/', '/1776/', '/2099', '/%E0%A4%A/'])('%s names neither', (path) => {
		expect(guessFrom(path)).toBeNull();
	});
});
