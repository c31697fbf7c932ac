import { describe, expect, it } from 'vitest';
import { embedPathOf, figureViewOf, readFigureAddress, type FigureView } from './embed-address';

const viewOf = (text: string): FigureView => figureViewOf(`https://example.org${text}`, '/');

describe('the page that shows a figure alone', () => {
	it.each([
		[
			'/?estimate=account&year=2005&states=tx#figure-map',
			'/embed/map/?estimate=account&year=2005&states=tx'
		],
		['/#figure-timeline', '/embed/timeline/'],
		[
			'/?estimate=account&year=2024&states=ca#figure-strip',
			'/embed/strip/?estimate=account&year=2024&states=ca'
		],
		[
			'/account/?state=ca&year=2005#figure-waterfall',
			'/embed/account/waterfall/?state=ca&year=2005'
		],
		['/compare/?states=ca,tx#figure-slope', '/embed/compare/slope/?states=ca,tx'],
		['/states/ca/#figure-estimates', '/embed/figure/?page=/states/ca/&figure=estimates'],
		['/years/2009/#figure-map', '/embed/figure/?page=/years/2009/&figure=map'],
		['/states/tx/#figure-matrix', '/embed/matrix/tx/'],
		['/claims/?state=ny&who=x#figure-votes', '/embed/matrix/ny/?figure=votes'],
		['/claims/#figure-votes', '/embed/matrix/ca/?figure=votes'],
		['/claims/?state=ny#figure-deciders', '/embed/figure/?page=/states/ny/&figure=deciders'],
		['/claims/?by=campaign#figure-reversals', '/embed/figure/?page=/claims/&figure=reversals'],
		[
			'/claims/since-1987/?state=oh&part=3#figure-claim',
			'/embed/figure/?page=/claims/since-1987/&figure=claim&part=3'
		],
		[
			'/claims/since-1987/?state=oh#figure-claim',
			'/embed/figure/?page=/claims/since-1987/&figure=claim'
		],
		[
			'/counties/ca/?year=1990&kind=both#figure-counties-defense',
			'/embed/figure/?page=/counties/ca/&figure=counties-defense&year=1990&kind=both'
		]
	])('of %s is %s', (text, path) => {
		expect(embedPathOf(viewOf(text))).toBe(path);
	});

	it.each([
		'/embed/map/#figure-map',
		'/claims/?state=ny#figure-ranking-of-payers',
		'/claims/?state=ca&figures=plain#figure-ranking-of-payers',
		'/states/ca/',
		'/states/CA/#figure-map',
		'/a//b/#figure-map'
	])('of %s there is none', (text) => {
		expect(embedPathOf(viewOf(text))).toBeNull();
	});

	it('is found below the folder that the site is served from', () => {
		const view = figureViewOf('https://example.org/ledger/years/2009/#figure-map', '/ledger/');
		expect(view).toEqual({ page: '/years/2009/', query: '', figure: 'map' });
	});
});

describe('an address of a served figure', () => {
	const read = (query: string) => readFigureAddress(new URLSearchParams(query));

	it('names a page and a figure', () => {
		expect(read('page=/states/ca/&figure=estimates')).toEqual({
			page: '/states/ca/',
			query: '',
			figure: 'estimates'
		});
		expect(read('page=/claims/since-1987/&figure=claim&part=3&state=oh')).toEqual({
			page: '/claims/since-1987/',
			query: 'part=3',
			figure: 'claim'
		});
		expect(read('page=/counties/ca/&figure=counties&year=1990&kind=both')).toEqual({
			page: '/counties/ca/',
			query: 'year=1990&kind=both',
			figure: 'counties'
		});
	});

	it.each([
		'',
		'page=//example.org/',
		'page=https://example.org/',
		'page=/../x/',
		'page=/states/ca/%3Fx',
		'page=/embed/figure/',
		'page=/data/balances.csv'
	])('that names no page of the site (%s) is told', (query) => {
		expect(read(`${query}&figure=map`)).toBe('This address names no page of Subsidy Ledger.');
	});

	it('that names no figure is told', () => {
		expect(read('page=/states/ca/&figure=%3Cb%3E')).toBe('This address names no figure.');
		expect(read('page=/states/ca/')).toBe('This address names no figure.');
	});
});
