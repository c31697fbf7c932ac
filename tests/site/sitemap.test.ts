import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sitemapOf, writeSitemap } from '../../.config/sitemap.mjs';
import { SITE } from '../../src/lib/data/site.server';
import { builtFiles, builtPages, readBuilt } from '../support/built';

const listed = readBuilt('.pages').trimEnd().split('\n');

describe('the list of pages that the sitemap is made of', () => {
	it('has each page but that for wrong addresses and the charts for other pages', () => {
		const pages = builtPages().map(({ address }) => address);
		const open = pages.filter((address) => !/\/(?:404\.html$|embed\/)/.test(address));
		expect(listed).toEqual(open.toSorted());
		expect(listed.length).toBeGreaterThan(100);
	});

	it('is a sitemap where the owner has named the host, and robots.txt says where', () => {
		const isNamed = SITE.address !== '';
		expect(builtFiles().includes('sitemap.xml')).toBe(isNamed);
		expect(readBuilt('robots.txt').includes('/sitemap.xml')).toBe(isNamed);
		expect(isNamed ? readBuilt('sitemap.xml') : '').toBe(
			isNamed ? sitemapOf(SITE.address, listed) : ''
		);
	});
});

describe('a sitemap', () => {
	let folder = '';
	const pages = new Map([
		['/ledger/states/ca/', { file: 'ca.html' }],
		['/ledger/', { file: 'front.html' }],
		['/ledger/embed/', { file: 'embed.html' }]
	]);
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
		for (const { file } of pages.values()) writeFileSync(join(folder, file), '<title>x</title>');
		writeFileSync(join(folder, 'embed.html'), '<meta name="robots" content="noindex"/>');
		writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('has the address of each page that a search may list, and robots.txt has its own', () => {
		writeSitemap({ folder, pages, origin: 'https://example.org', base: '/ledger' });
		expect(read('sitemap.xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	<url><loc>https://example.org/ledger/</loc></url>
	<url><loc>https://example.org/ledger/states/ca/</loc></url>
</urlset>
`);
		expect(read('robots.txt')).toBe(
			'User-agent: *\nAllow: /\nSitemap: https://example.org/ledger/sitemap.xml\n'
		);
	});

	it('is not written for a host without a name, but the list is', () => {
		writeSitemap({ folder, pages, origin: '', base: '/ledger' });
		expect(() => read('sitemap.xml')).toThrow();
		expect(read('robots.txt')).not.toContain('Sitemap');
		expect(read('.pages')).toBe('/ledger/\n/ledger/states/ca/\n');
	});

	it('writes addresses as XML has them', () => {
		expect(sitemapOf('https://example.org', ["/a&b'é/"])).toContain(
			'<loc>https://example.org/a&amp;b&apos;%C3%A9/</loc>'
		);
	});
});
