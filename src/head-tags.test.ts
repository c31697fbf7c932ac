import { describe, expect, it } from 'vitest';
import { withHeadTags } from './head-tags';

const head =
	'<title>Said: "A &amp; B"</title><meta name="description" content="What &quot;A&quot; is."/>';
const page = (more = '') => `<head>${head}${more}</head><body></body>`;
const place = { origin: 'https://ledger.example.org', folder: '', path: '/states/ca/' };

/** Every tag that was put in, as `name: content`. */
function tagsOf(html: string): readonly string[] {
	expect(html.startsWith(`<head>${head}`)).toBe(true);
	expect(html.endsWith('</head><body></body>')).toBe(true);
	const added = html.slice(html.indexOf(head) + head.length);
	return [...added.matchAll(/<(?:meta|link) (?:\w+)="([^"]*)" (?:\w+)="([^"]*)">/g)].map(
		([, name, content]) => `${name}: ${content}`
	);
}

describe('what the head of a page says to others', () => {
	it('is its own title and description, and the address where the host is named', () => {
		expect(tagsOf(withHeadTags(page(), place))).toEqual([
			'canonical: https://ledger.example.org/states/ca/',
			'og:url: https://ledger.example.org/states/ca/',
			'og:site_name: Subsidy Ledger',
			'og:type: website',
			'og:title: Said: &quot;A &amp; B&quot;',
			'og:description: What &quot;A&quot; is.',
			'og:image: https://ledger.example.org/cards/states/ca.png',
			'twitter:card: summary_large_image'
		]);
	});

	it('has no address where the host is not named, and so no picture', () => {
		const tags = tagsOf(withHeadTags(page(), { ...place, origin: '' }));
		expect(tags.map((tag) => tag.split(': ')[0])).toEqual([
			'og:site_name',
			'og:type',
			'og:title',
			'og:description',
			'twitter:card'
		]);
		expect(tags.at(-1)).toBe('twitter:card: summary');
	});

	it('names the folder that the site is served from, in addresses of pages and pictures', () => {
		const tags = tagsOf(withHeadTags(page(), { ...place, folder: '/ledger' }));
		expect(tags).toContain('canonical: https://ledger.example.org/ledger/states/ca/');
		expect(tags).toContain('og:image: https://ledger.example.org/ledger/cards/states/ca.png');
		expect(tags).toContain('twitter:card: summary_large_image');
	});

	it('has the picture of the front page where the page has no chart of its own', () => {
		const tags = tagsOf(withHeadTags(page(), { ...place, path: '/about/' }));
		expect(tags).toContain('og:url: https://ledger.example.org/about/');
		expect(tags).toContain('og:image: https://ledger.example.org/cards/index.png');
	});

	it('is nothing for a page that no search lists, or that has no words of its own', () => {
		const unlisted = page('<meta name="robots" content="noindex"/>');
		expect(withHeadTags(unlisted, place)).toBe(unlisted);
		expect(withHeadTags('<head></head>', place)).toBe('<head></head>');
	});
});
