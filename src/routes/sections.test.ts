import { describe, expect, it } from 'vitest';
import { markOf, SECTIONS } from './sections';

const marked = (path: string) =>
	SECTIONS.flatMap((section) => {
		const mark = markOf(section, path);
		return mark === undefined ? [] : [`${section.label}: ${mark}`];
	});

describe('the navigation', () => {
	it('names each section once', () => {
		const paths = SECTIONS.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});

	it.each([
		['/', ['Explorer: page']],
		['/states/', ['States: page']],
		['/states/ca/', ['States: true']],
		['/counties/', ['Counties: page']],
		['/counties/ca/', ['Counties: true']],
		['/claims/conditions/', ['Claims: true']],
		['/data/tables/', ['Data: true']],
		['/about/', ['About: page']],
		['/nowhere/', []]
	])('of %s marks %j', (path, marks) => {
		expect(marked(path)).toEqual(marks);
	});
});
