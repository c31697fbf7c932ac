import { expect, it } from 'vitest';
import { linkedYears } from './linked-years';

const linked = (text: string) => linkedYears(text, (year) => (year > 1980 ? `/${year}/` : null));

it.each([
	['since FY1997, by every method', 'since <a href="/1997/">FY1997</a>, by every method'],
	[
		'FY1981–\u206096',
		'<a href="/1981/">FY1981</a>–\u2060<a href="/1996/" aria-label="FY1996">96</a>'
	],
	['FY1998–2003.', '<a href="/1998/">FY1998</a>–<a href="/2003/">2003</a>.'],
	['FY2005, and FY2005 again', '<a href="/2005/">FY2005</a>, and FY2005 again'],
	['in FY1979 & $1997', 'in FY1979 &amp; $1997']
])('gives a link to each fiscal year of "%s" where it is first named', (text, html) => {
	expect(linked(text)).toBe(html);
});
