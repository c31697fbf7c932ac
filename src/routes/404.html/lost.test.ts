import { describe, expect, it } from 'vitest';
import { LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';
import { guessFrom } from './lost';

describe('guessFrom', () => {
	it.each([
		['/states/texas/', 'Texas', '/states/tx/', '?states=tx'],
		['/states/Ohio/', 'Ohio', '/states/oh/', '?states=oh'],
		['/states/new-mexico', 'New Mexico', '/states/nm/', '?states=nm'],
		['/New%20Jersey/', 'New Jersey', '/states/nj/', '?states=nj'],
		['/data/states/ca.csv', 'California', '/states/ca/', '?states=ca'],
		['/states/OH/', 'Ohio', '/states/oh/', '?states=oh'],
		['/states/OH/2021/', 'Ohio', '/states/oh/', '?states=oh'],
		['/counties/OH/', 'the counties of Ohio', '/counties/oh/', '?states=oh'],
		['/year/1993/', 'fiscal year 1993', '/years/1993/', ''],
		['/years/FY2021/', 'fiscal year 2021', '/years/2021/', ''],
		['/years/2021-22/', 'fiscal year 2021', '/years/2021/', ''],
		['/years/2021/table/', 'fiscal year 2021', '/years/2021/', ''],
		['/fy2005', 'fiscal year 2005', '/years/2005/', '']
	])('%s may have meant %s', (path, name, page, query) => {
		expect(guessFrom(path)).toMatchObject({ name, page, query, why: '' });
	});

	it.each([
		['/years/1970/', '1970', '/years/1981/'],
		['/years/2099/', '2099', `/years/${LAST_FISCAL_YEAR}/`]
	])('%s has no page: which years there are is said, with the nearest', (path, year, page) => {
		expect(guessFrom(path)).toMatchObject({
			page,
			why: `There is no ${year} here: years go from 1981 to ${LAST_FISCAL_YEAR}.`
		});
	});

	it.each(['/', '/atlantis/', '/1776/', '/2099', '/%E0%A4%A/'])('%s names neither', (path) => {
		expect(guessFrom(path)).toBeNull();
	});
});
