/**
 * Compares what two builds say: the text of every page (tables and labels of charts with it) and the bytes of
 * every file for readers. Scripts, styles and class names may differ. Ends with code 1 where anything else does.
 *
 *     npx tsx tests/support/compare-builds.ts ../before/build build
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const SPOKEN = /\b(?:aria-label|alt|title|href|content|value|download)="[^"]*"/g;

const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('Expected two folders: the build before, the build after.');

const names = [...new Set([...filesOf(before), ...filesOf(after)])].sort();
const differences = names.flatMap((name) => differenceOf(name, before, after));
for (const difference of differences) console.log(difference);
console.log(`${names.length} files compared, ${differences.length} differ`);
process.exitCode = differences.length === 0 ? 0 : 1;

/** Paths inside a build with `/`, without hashed code and what begins with a dot. */
function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(folder.replace(/[\\/]$/, '').length + 1)
		)
		.map((path) => path.split(sep).join('/'))
		.filter((path) => !path.startsWith('.') && !path.startsWith('_app/'));
}

function differenceOf(name: string, one: string, other: string): string[] {
	const [was, is] = [linesOf(join(one, name)), linesOf(join(other, name))];
	if (!was || !is) return [`${name}: only in ${was ? one : other}`];
	const at = was.findIndex((line, i) => line !== is[i]);
	if (at < 0 && was.length === is.length) return [];
	const line = at < 0 ? Math.min(was.length, is.length) : at;
	const told = [was[line], is[line]].map((text) => (text ?? '(end)').slice(0, 160));
	return [`${name}, text ${line + 1}:\n  was ${told[0]}\n  is  ${told[1]}`];
}

/** What a reader gets of a file, in lines; `null` where there is none. */
function linesOf(path: string): string[] | null {
	if (!existsSync(path)) return null;
	const text = readFileSync(path, /\.(png|woff2)$/.test(path) ? 'latin1' : 'utf8');
	return path.endsWith('.html') ? textsOf(text) : text.split('\n');
}

/** The texts of a page in order, and what its attributes say or lead to; hashed addresses left out. */
function textsOf(html: string): string[] {
	return html
		.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]+>/g, (tag) => `\n${(tag.match(SPOKEN) ?? []).join('\n')}\n`)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.includes('/_app/') && !line.includes('script-src'));
}
