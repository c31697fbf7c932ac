import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

/** The floors of the house, lowest first: each may import only from the floors before it. */
const floors = ['data', 'fiscal', 'ledger', 'words', 'charts', 'files', 'view', 'figures'];

/** Forbids imports of everything above one floor, and of `$app` where the router has no business. */
function wall(floor, index) {
	return {
		files: [`src/lib/${floor}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': ['error', { patterns: patternsAbove(floor, index) }],
			'no-restricted-syntax': ['error', madeReplacement, lateImport(floor, floors.slice(index + 1))]
		}
	};
}

/** What a floor may not import. */
function patternsAbove(floor, index) {
	const above = floors.slice(index + 1);
	const patterns = [
		...above.map((name) => ({
			group: [`$lib/${name}`, `$lib/${name}/**`, `**/lib/${name}/**`, `**/../${name}/**`],
			message: `src/lib/${floor} may not import from src/lib/${name}: data flow up, imports point down.`
		})),
		{
			group: ['**/ingest/**', '**/routes/**'],
			message: 'The library knows neither ingest nor routes.'
		}
	];
	if (floor !== 'data') {
		patterns.push({
			group: ['$datasets/**', '**/datasets/**'],
			message: 'Only src/lib/data reads datasets/.'
		});
		patterns.push({ group: ['papaparse'], message: 'Only src/lib/data parses CSV.' });
	}
	return [...patterns, ...routerWall];
}

/** Within `fiscal`, the other folders stand on `core`: it knows none of them. */
function coreWall() {
	const others = {
		regex: '^(?:\\.\\./|\\$lib/fiscal/)',
		message: 'src/lib/fiscal/core may not import from the other folders of src/lib/fiscal.'
	};
	const patterns = [...patternsAbove('fiscal', floors.indexOf('fiscal')), others];
	return {
		files: ['src/lib/fiscal/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	};
}

/** The folders of src/routes. */
const pages = readdirSync(new URL('../src/routes', import.meta.url), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** What gathers others' pages draws on all of them; every other page stands for itself. */
const gathering = ['cards', 'embed', 'search'];
const houses = pages.filter((name) => !gathering.includes(name));

function escaped(name, signs) {
	return name.replace(signs, (sign) => `\\${sign}`);
}

/** Between the houses of pages: a page's server may ask another's, its code in the browser knows its own house. */
function houseWall(house) {
	const others = pages.filter((name) => name !== house).map((name) => escaped(name, /[().]/g));
	const regex = `\\.\\./(?:${others.join('|')})/(?!.*\\.server$)`;
	const message = `Pages of src/routes/${house} know no other page; what they share belongs in src/lib/view.`;
	return {
		files: [`src/routes/${escaped(house, /[()]/g)}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts', '**/*.server.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
	};
}

/** The same wall for code that comes late: what `import()` names is no import to the rule above. */
function lateImport(floor, above) {
	const names = ['routes', 'ingest', ...above].join('|');
	return {
		// Within a selector a slash can stand in a pattern by its number alone.
		selector: `ImportExpression > Literal[value=/^(?:\\$lib|.*\\.\\.|.*\\u002flib)\\u002f(?:${names})(?:\\u002f|$)/]`,
		message: `src/lib/${floor} may not import from what stands above it, late either.`
	};
}

const routerWall = [
	{ group: ['$app/*'], message: 'Only src/lib/view/router.svelte.ts and routes touch $app.' }
];

/** `replace` reads `$1`, `$&` and `$$` in what it puts in: of "$1,599" it would make another text. */
const madeReplacement = {
	selector:
		'CallExpression[callee.property.name=/^replace(All)?$/][arguments.1.type=/^(TemplateLiteral|BinaryExpression|CallExpression)$/]',
	message:
		'Put a made text in by a function: an amount such as "$1,599" would be read as a pattern.'
};

const shape = {
	complexity: ['error', 10],
	'max-depth': ['error', 3],
	'max-params': ['error', 3],
	'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
};

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-undef': 'off',
			'no-console': 'error',
			'no-restricted-syntax': ['error', madeReplacement],
			'svelte/no-navigation-without-resolve': 'off',
			// Maps here are made anew, never changed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['src/**/*.{ts,svelte}'], ignores: ['**/*.test.ts'], rules: shape },
	...floors.map(wall),
	coreWall(),
	...houses.map(houseWall),
	{
		files: ['src/ingest/**/*.ts'],
		rules: {
			'no-console': 'off',
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [
								...floors.slice(1).map((name) => `**/lib/${name}/**`),
								'**/routes/**',
								'$app/*'
							],
							message:
								'Ingest may use src/lib/data (names and schemas of the tables it writes), no more.'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/view/router.svelte.ts'],
		rules: { 'no-restricted-imports': 'off' }
	},
	{ files: ['.config/**', '.ci/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
