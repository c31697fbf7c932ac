import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt, root, type Tag, tagsIn } from '../support/built';

const loading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction'];
const foreign = /(?:^|[\s,])(?:https?:)?\/\/[^\s,]+/i;

/** Kinds of link that only name an address and load nothing. */
const naming = ['canonical', 'license', 'author', 'alternate'];

/** The addresses on other hosts that a tag makes a browser ask for. */
function loads(tag: Tag): string[] {
	const names = tag.name === 'link' && !isNaming(tag) ? [...loading, 'href'] : loading;
	const others = ['image', 'use', 'script'].includes(tag.name) ? ['href', 'xlink:href'] : [];
	return [...names, ...others]
		.map((name) => tag.attributes.get(name) ?? '')
		.filter((value) => foreign.test(value));
}

function isNaming(tag: Tag): boolean {
	return naming.includes(tag.attributes.get('rel') ?? '');
}

describe('the built site', () => {
	it('loads nothing from another host', () => {
		const found = builtPages().flatMap(({ file, html }) =>
			tagsIn(html).flatMap((tag) => loads(tag).map((address) => `${file}: ${address}`))
		);
		expect(found).toEqual([]);
	});

	it('loads nothing from another host by way of a style sheet', () => {
		const styles = builtFiles().filter((file) => file.endsWith('.css'));
		const found = styles.filter((file) =>
			/(?:url\(\s*["']?|@import\s*["'])(?:https?:)?\/\//i.test(readBuilt(file))
		);
		expect(found).toEqual([]);
	});
});

const made = ['node_modules', 'build', '.svelte-kit', '.git', 'test-results', 'playwright-report'];
const textual = /\.(?:[cm]?[jt]s|json|svelte|css|html|md|sh|ya?ml)$|(?:^|\/)(?:\.npmrc|run)$/;

/** The project's own files of text, this one apart. */
function sources(folder = ''): { file: string; text: string }[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter((entry) => !made.includes(entry.name))
		.flatMap((entry) => {
			const file = join(folder, entry.name);
			if (entry.isDirectory()) return sources(file);
			if (!textual.test(file) || file.endsWith('hosts.test.ts')) return [];
			return [{ file, text: readFileSync(join(root, file), 'utf8') }];
		});
}

describe('the sources', () => {
	it('lock packages by content, not by the address they came from', () => {
		const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
		expect(lock).toContain('"integrity"');
		expect(lock).not.toContain('"resolved"');
	});

	it('name no package registry and no path of one machine', () => {
		const marks =
			/registry\.npm|[/@]registry[.=]|registry\s*=|["'`(=\s](?:\/(?:home|Users|root|work)\/|[A-Z]:\\\\)/;
		const found = sources().flatMap(({ file, text }) => {
			const mark = marks.exec(text);
			return mark ? [`${file}: ${mark[0].trim()}`] : [];
		});
		expect(found).toEqual([]);
	});
});
