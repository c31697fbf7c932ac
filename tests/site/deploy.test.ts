import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../.config/headers.mjs';
import { builtFiles, root } from '../support/built';

type Headers = Readonly<Record<string, string>>;

/** A header that a host's settings give to the paths that fit. */
interface Rule {
	readonly fits: (path: string) => boolean;
	readonly name: string;
	readonly value: string;
}

function settings(file: string): string[] {
	return readFileSync(join(root, 'deploy', file), 'utf8')
		.split('\n')
		.filter((line) => !line.trimStart().startsWith('#'));
}

/** A pattern of paths in which `*` stands for anything. */
function fitting(pattern: string): (path: string) => boolean {
	const parts = pattern.split('*').map((part) => part.replace(/[.\\^$|()[\]{}+?]/g, '\\$&'));
	const whole = new RegExp(`^${parts.join('.*')}$`);
	return (path) => whole.test(path);
}

/** The rules of a `_headers` file: a pattern, and beneath it the headers, indented. */
function rulesOfHeaders(): Rule[] {
	let pattern = '';
	return settings('_headers').flatMap((line) => {
		if (line.startsWith('/')) pattern = line.trim();
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		return name && value ? [{ fits: fitting(pattern), name: name.toLowerCase(), value }] : [];
	});
}

/** The rules of a Caddyfile's site: matchers by name, and headers with or without one. */
function rulesOfCaddy(): Rule[] {
	const lines = settings('Caddyfile');
	const site = lines.slice(
		0,
		lines.findIndex((line) => line.includes('handle_errors'))
	);
	const matchers = new Map(
		site.flatMap((line) => {
			const [, name = '', not, paths] = /^\s*@(\w+) (not )?path (.+)$/.exec(line) ?? [];
			const some = (paths ?? '').split(' ').map(fitting);
			const fits = (path: string) => some.some((one) => one(path)) === (not === undefined);
			return paths ? [[name, fits] as const] : [];
		})
	);
	return site.flatMap((line) => {
		const [, matcher, name, value] = /^\s*header (?:@(\w+) )?([\w-]+) "(.+)"$/.exec(line) ?? [];
		if (!name || !value) return [];
		const fits = matcher === undefined ? () => true : matchers.get(matcher);
		if (!fits) throw new Error(`deploy/Caddyfile has no matcher @${matcher}.`);
		return [{ fits, name: name.toLowerCase(), value }];
	});
}

/** The rules of nginx: headers of a fixed value, or of one that a map gives by path. */
function rulesOfNginx(): Rule[] {
	const text = settings('nginx.conf').join('\n');
	const maps = new Map(
		[...text.matchAll(/^map \$uri \$(\w+) \{([^}]*)\}/gm)].map(([, name = '', body = '']) => [
			name,
			[...body.matchAll(/^\s*(\S+) "(.*)";$/gm)].map(([, key = '', value = '']) => ({ key, value }))
		])
	);
	return [
		...typesOfNginx(text),
		...[...text.matchAll(/^\s*add_header (\S+) (?:"(.+)"|\$(\w+)) always;$/gm)].flatMap(
			([, name = '', fixed, variable]) => {
				const cases = variable ? maps.get(variable) : [{ key: 'default', value: fixed ?? '' }];
				if (!cases) throw new Error(`deploy/nginx.conf has no map for $${variable}.`);
				const chosen = (path: string) =>
					cases.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(path)) ??
					cases.find(({ key }) => key === 'default');
				return cases
					.filter(({ value }) => value !== '')
					.map((one) => ({
						fits: (path: string) => chosen(path) === one,
						name: name.toLowerCase(),
						value: one.value
					}));
			}
		)
	];
}

/** The types that nginx is told beside those it knows, with the letters of those it sends as text. */
function typesOfNginx(text: string): Rule[] {
	const [, known = ''] = /^\ttypes \{([^}]*)\}/m.exec(text) ?? [];
	const [, lettered = ''] = /^\tcharset_types (.+);$/m.exec(text) ?? [];
	return [...known.matchAll(/(\S+) (\w+);/g)].map(([, type = '', kind = '']) => ({
		fits: fitting(`*.${kind}`),
		name: 'content-type',
		value: lettered.split(' ').includes(type) ? `${type}; charset=utf-8` : type
	}));
}

/** What a host sends for a path: no header twice, for hosts differ in what they make of that. */
function sent(rules: readonly Rule[], path: string): Headers {
	const fitting = rules.filter(({ fits }) => fits(path));
	const names = fitting.map(({ name }) => name);
	if (new Set(names).size < names.length) throw new Error(`${path} has a header twice: ${names}`);
	return Object.fromEntries(fitting.map(({ name, value }) => [name, value]));
}

const addresses = builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

describe.each([
	['_headers', rulesOfHeaders()],
	['Caddyfile', rulesOfCaddy()],
	['nginx.conf', rulesOfNginx()]
])('deploy/%s', (_, rules) => {
	it('sends for each file of the site the headers that npm start sends', () => {
		const differing = addresses.filter(
			(path) =>
				JSON.stringify(Object.entries(sent(rules, path)).sort()) !==
				JSON.stringify(Object.entries(headersOf(path)).sort())
		);
		expect(addresses).toContain('/embed/matrix/ca/');
		expect(addresses).toContain('/cite/subsidy-ledger.bib');
		expect(addresses.some((path) => path.startsWith('/_app/immutable/'))).toBe(true);
		// A folder that is new at the top of the site wants a rule of its own in _headers.
		expect(differing).toEqual([]);
	});
});
