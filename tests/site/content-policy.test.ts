import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtPages, type Page, tagsIn } from '../support/built';

const pages = builtPages();

/** A page's policy on content by directive; empty where it has none. */
function policyOf(page: Page): ReadonlyMap<string, readonly string[]> {
	const meta = tagsIn(page.html).find(
		({ name, attributes }) =>
			name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
	);
	const parts = (meta?.attributes.get('content') ?? '').split(';').map((part) => part.trim());
	return new Map(
		parts.filter(Boolean).map((part) => {
			const [directive = '', ...sources] = part.split(/\s+/);
			return [directive, sources];
		})
	);
}

/** What a browser compares with the policy: the hash of each script that stands in the page. */
function scriptHashes({ html }: Page): string[] {
	return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
		([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);
}

function failing(isRight: (page: Page) => boolean): string[] {
	return pages.filter((page) => !isRight(page)).map(({ file }) => file);
}

describe('the policy of every page', () => {
	it('lets in what the site itself serves and nothing else', () => {
		const narrow = failing((page) => {
			const policy = policyOf(page);
			const sources = [...policy.values()]
				.flat()
				.filter((source) => !source.startsWith("'sha256-"));
			return (
				policy.get('default-src')?.join() === "'none'" &&
				policy.get('base-uri')?.join() === "'none'" &&
				sources.every((source) => ["'none'", "'self'", "'unsafe-inline'", 'data:'].includes(source))
			);
		});
		expect(pages.length).toBeGreaterThan(60);
		expect(narrow).toEqual([]);
	});

	it('names each script that stands in the page, and lets no other run', () => {
		const wrong = failing((page) => {
			const sources = policyOf(page).get('script-src') ?? [];
			const hashes = scriptHashes(page);
			return (
				hashes.length > 0 &&
				hashes.every((hash) => sources.includes(hash)) &&
				!sources.some((source) => source.startsWith("'unsafe"))
			);
		});
		expect(wrong).toEqual([]);
	});

	it('stands before each script but the one that must run before the styles come', () => {
		const late = failing(({ html }) => {
			const before = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
			return before.split('<script').length === 2 && before.includes('localStorage');
		});
		expect(late).toEqual([]);
	});

	it('is not asked for scripts in attributes', () => {
		const asking = pages.flatMap(({ file, html }) =>
			tagsIn(html)
				.flatMap(({ attributes }) => [...attributes])
				.filter(([name, value]) => /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value))
				.map(([name]) => `${file}: ${name}`)
		);
		expect(asking).toEqual([]);
	});
});
