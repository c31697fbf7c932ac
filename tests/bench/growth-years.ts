import type { Browser, Page } from '@playwright/test';
import { DEFAULT_ESTIMATE } from '../../src/lib/fiscal/estimates/estimates';
import { ROUND } from './counters';
import { opened, openLive, stepThrough, type Opened } from './stage';
import { costOf } from './steps';
import { medianOf, type Report } from './table';

/** What the explorer fetches, as far as it has years. */
interface Whole {
	readonly series: { readonly years: readonly OfYear[] };
	readonly context: { readonly years: readonly OfYear[] };
	readonly receiptsPerPerson: readonly (readonly [year: number, dollars: number])[];
}

interface OfYear {
	readonly year: number;
}

/** A state's lines, as far as they have years. */
interface Lines {
	readonly from: number;
	readonly lines: readonly {
		readonly usd: readonly number[];
		readonly nation: readonly number[];
	}[];
}

/** How many times as many years the made page has. */
const TIMES = 10;

const ROUNDS = 4;

/** What a step costs where the default estimate has ten times its years, those it has over and over. */
export async function growthInYears(browser: Browser, address: string): Promise<Report> {
	const plain = await opened(browser);
	// The page's own rule lets only those of its scripts run that are as they were built.
	const long = await opened(browser, { bypassCSP: true });
	await withMoreYears(long.page);
	const costs: { plain: number; long: number }[] = [];
	for (const { page } of [plain, long]) {
		await openLive(page, address);
		await stepThrough(page, { steps: ROUND });
	}
	for (let round = 0; round < ROUNDS; round++) {
		costs.push({ plain: await stepOf(plain), long: await stepOf(long) });
	}
	const years = await long.page
		.locator('input[type=range]')
		.evaluate(({ min, max }: HTMLInputElement) => Number(max) - Number(min) + 1);
	await plain.close();
	await long.close();
	const least = (of: (cost: (typeof costs)[number]) => number) => Math.min(...costs.map(of));
	return {
		rows: [
			{
				what: `a step with ${TIMES} × the years`,
				value: medianOf(costs.map((cost) => cost.long / cost.plain)),
				unit: '×',
				// A tenth more is within what two runs of the same page differ by.
				bound: 1.1,
				note: `made: ${years} years; least ${least(({ long }) => long).toFixed(1)} ms beside ${least(({ plain }) => plain).toFixed(1)}`
			}
		],
		details: costs
	};
}

async function stepOf(window: Opened): Promise<number> {
	return (await costOf(window, { steps: ROUND, rest: 0 })).all;
}

/** Has a page receive more years than there are, in its HTML and in the files that follow. */
async function withMoreYears(page: Page): Promise<void> {
	const isPage = ({ pathname }: URL) => pathname === '/';
	await page.route(isPage, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: longCatalogue(await response.text()) });
	});
	await page.route('**/explorer/whole.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: longWhole((await response.json()) as Whole) });
	});
	await page.route('**/explorer/lines/*.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: longLines((await response.json()) as Lines) });
	});
}

function longCatalogue(html: string): string {
	const pattern = new RegExp(`(estimate:"${DEFAULT_ESTIMATE}",years:\\{all:\\[)([\\d,]+)`);
	if (!pattern.test(html)) throw new Error('The page does not say which years there are.');
	return html.replace(pattern, (_, head: string, list: string) => {
		const years = list.split(',').map(Number);
		return `${head}${moreYears(years).join(',')}`;
	});
}

/** The years, and as many before them as make them ten times as many. */
function moreYears(years: readonly number[]): readonly number[] {
	const last = years.at(-1) ?? 0;
	const count = years.length * TIMES;
	return Array.from({ length: count }, (_, at) => last - count + 1 + at);
}

function longWhole(whole: Whole): Whole {
	const { series, context, receiptsPerPerson } = whole;
	const years = series.years.map(({ year }) => year);
	const repeated = (of: readonly OfYear[]) => {
		const known = new Map(of.map((one) => [one.year, one]));
		return moreYears(years).flatMap((year) => {
			const one = known.get(sourceOf(year, years));
			return one ? [{ ...one, year }] : [];
		});
	};
	const receipts = new Map(receiptsPerPerson);
	return {
		...whole,
		series: { ...series, years: repeated(series.years) },
		context: { ...context, years: repeated(context.years) },
		receiptsPerPerson: moreYears(years).flatMap((year) => {
			const dollars = receipts.get(sourceOf(year, years));
			return dollars === undefined ? [] : [[year, dollars] as const];
		})
	};
}

/** The year whose figures a made year takes. */
function sourceOf(year: number, years: readonly number[]): number {
	const [first = 0] = years;
	const away = (year - first) % years.length;
	return first + (away < 0 ? away + years.length : away);
}

function longLines({ from, lines, ...rest }: Lines): Lines {
	const count = lines[0]?.usd.length ?? 0;
	const repeated = (column: readonly number[]) =>
		Array.from({ length: TIMES }, () => column).flat();
	return {
		...rest,
		from: from - count * (TIMES - 1),
		lines: lines.map((line) => ({
			...line,
			usd: repeated(line.usd),
			nation: repeated(line.nation)
		}))
	};
}
