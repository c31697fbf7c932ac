import { describe, expect, it } from 'vitest';
import { LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';
import { guessFrom } from './lost';

describe('guessFrom', () => {
	it.each([
		['/states/texas/', 'The page of Texas', '/states/tx/', '?states=tx'],
		['/states/new-mexico', 'The page of New Mexico', '/states/nm/', '?states=nm'],
		['/New%20Jersey/', 'The page of New Jersey', '/states/nj/', '?states=nj'],
		['/data/states/ca.csv', 'The page of California', '/states/ca/', '?states=ca'],
		['/states/OH/', 'The page of Ohio', '/states/oh/', '?states=oh'],
		['/counties/OH/', 'The counties of Ohio', '/counties/oh/', '?states=oh'],
		['/year/1993/', 'The page of fiscal year 1993', '/years/1993/', '?year=1993'],
		['/fy2005', 'The page of fiscal year 2005', '/years/2005/', '?year=2005']
	])('%s may have meant %s', (path, name, page, query) => {
		expect(guessFrom(path)).toMatchObject({
			name,
			page,
			query,
			why: 'the address seems to name it'
		});
	});

	it.each([
		['/years/1970/', '/years/1981/'],
		['/years/2099/', `/years/${LAST_FISCAL_YEAR}/`]
	])('%s has no page: %s is the nearest, and says so', (path, page) => {
		expect(guessFrom(path)).toMatchObject({
			page,
			why: `the nearest there is: years go from 1981 to ${LAST_FISCAL_YEAR}`
		});
	});

	it.each(['/', '/atlantis/', '/1776/', '/2099', '/%E0%A4%A/'])('%s names neither', (path) => {
		expect(guessFrom(path)).toBeNull();
	});
});
