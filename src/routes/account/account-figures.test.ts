import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureTable } from '$lib/charts/kit/table';
import { fileName } from '$lib/files/file-name';
import { ledgerFigure } from '$lib/figures/ledger-figure';
import { leversFigure } from '$lib/figures/levers-figure';
import { mapFigure } from '$lib/figures/map-figure';
import { ACCOUNT_SOURCE } from '$lib/figures/reader-keys';
import type { FigureRecord } from '$lib/figures/record';
import { timelineDrawn } from '$lib/figures/timeline-input';
import { timelineFigure } from '$lib/figures/timeline-figure';
import { waterfallFigure } from '$lib/figures/waterfall-figure';
import { LEDGER_GROUPS, linesOfLedger } from '$lib/fiscal/account/ledger';
import type { LineId } from '$lib/fiscal/account/types';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { columnFigure } from '$lib/words/account-figures';
import { choiceQuery } from '$lib/view/account-choice';
import { servedAccount } from './account-served.server';
import { AccountInputs } from './account-inputs.svelte';
import { AccountBench } from './account-state.svelte';

const bench = new AccountBench(servedAccount(), {
	fetchModel: () => Promise.resolve(accountOfDatasets()),
	write: () => undefined
});

const told = new AccountInputs(bench);

/** What the page tells its figures, as it stands now. */
function inputs() {
	const { ledger, levers, waterfall, map, years } = told;
	return { ledger, levers, waterfall, map: { ...map, labels: [] }, years };
}

let ours: ReturnType<typeof inputs>;
let yours: ReturnType<typeof inputs>;

beforeAll(async () => {
	ours = inputs();
	await bench.choose({
		state: 'NM',
		year: 1993,
		choice: { ...bench.choice, interest: 'population' }
	});
	yours = inputs();
});

/** A group of one line is told by the group. */
function isGroupOfOne(id: LineId): boolean {
	return LEDGER_GROUPS.some(({ lines }) => lines.length === 1 && lines[0] === id);
}

function nameOf<Input>({ name, files }: FigureRecord<Input, never>, input: Input): string {
	return fileName([name, ...files(input).parts], 'svg').replace(/^subsidy-ledger_|\.svg$/g, '');
}

describe('map and timeline of an account', () => {
	it('are told by the same records as the explorer’s, with whose keys they are by', () => {
		expect(mapFigure.title(ours.map)).not.toContain('your sharing rules');
		expect(mapFigure.subtitle(ours.map)).toMatch(/Our own account, our sharing rules\. Faintest: /);
		expect(mapFigure.title(yours.map)).toMatch(/^By your sharing rules, /);
		expect(mapFigure.subtitle(yours.map)).toContain('1993');
		expect(timelineFigure.title(yours.years)).toMatch(/^By your sharing rules, New Mexico/);
		expect(timelineFigure.subtitle(yours.years)).toMatch(
			/^Against the national average: received minus paid.*your sharing rules$/
		);
		for (const source of [mapFigure.source(ours.map), timelineFigure.source(ours.years)]) {
			expect(source).toBe(ACCOUNT_SOURCE);
		}
		expect(mapFigure.note?.(ours.map)).toBe('');
	});

	it('draw one state against the average, and ours faint behind a reader’s own', () => {
		const drawn = timelineDrawn(yours.years);
		expect(drawn.lines.map(({ code }) => code)).toEqual(['NM']);
		expect(new Set(drawn.average)).toEqual(new Set([0]));
		expect(drawn.otherEstimates.map(({ label }) => label)).toEqual(['our sharing rules']);
		expect(timelineDrawn(ours.years).otherEstimates).toEqual([]);
		const words = timelineFigure.legend(yours.years).map(({ label }) => label);
		expect(words.slice(-2)).toEqual(['Less than the national average', 'More']);
		expect(words.slice(0, 2)).toEqual(['New Mexico, your sharing rules', 'National average']);
		expect(words.filter((word) => /\bour sharing rules/i.test(word))).toEqual([
			expect.stringMatching(/^Our sharing rules, [+−]/)
		]);
	});
});

describe('a file of an account', () => {
	it('is named by figure, state, year and keys', () => {
		expect(nameOf(mapFigure, ours.map)).toBe(
			'map_account_2024_net_per-person_dollars-of-the-year_deficit-per-person_ca_our-rules'
		);
		expect(nameOf(mapFigure, yours.map)).toBe(
			'map_account_1993_net_per-person_dollars-of-the-year_deficit-per-person_nm_interest-population'
		);
		expect(nameOf(timelineFigure, yours.years)).toBe(
			'years_account_all-years_net_per-person_2024-dollars_deficit-per-person_nm_interest-population'
		);
		expect(nameOf(ledgerFigure, ours.ledger)).toBe(
			'account_account_2024_net_total_dollars-of-the-year_deficit-none_ca_our-rules'
		);
		expect(nameOf(leversFigure, yours.levers)).toBe(
			'levers_account_1993_net_per-person_dollars-of-the-year_deficit-none_nm_interest-population'
		);
		expect(nameOf(waterfallFigure, yours.waterfall)).toBe(
			'waterfall_account_1993_net_per-person_dollars-of-the-year_deficit-per-person_nm_interest-population'
		);
	});

	it('tell in the legend of a waterfall which way its bars move the state, not which of two amounts is more', () => {
		expect(waterfallFigure.legend?.(yours.waterfall).map(({ label }) => label)).toEqual([
			'Moves New Mexico toward paying more',
			'Toward receiving more'
		]);
	});

	it('tells two long choices apart that begin alike', () => {
		const long = 'keys=individual-income-tax:irs-individual,food:population,veterans';
		const named = (end: string) =>
			nameOf(ledgerFigure, {
				...ours.ledger,
				keys: { isOurs: false, cell: `${long}:${end}` }
			});
		expect(named('veterans')).not.toBe(named('population'));
		expect(named('veterans').length).toBeLessThan(170);
	});

	it('name state and year in their rows, where no column does', () => {
		for (const [{ reckoned }, { state, fiscalYear }] of [
			[leversFigure.table(yours.levers), yours.levers],
			[waterfallFigure.table(yours.waterfall), yours.waterfall]
		] as const) {
			expect(reckoned).toMatchObject({ state, fiscal_year: fiscalYear });
		}
	});

	it('tell the unit of every column, where some are dollars and some are parts', () => {
		const unitOf = ({ reckoned }: FigureTable) => reckoned?.unit;
		const levers = leversFigure.table(yours.levers);
		const parts = levers.columns.filter(({ format }) => format?.(1) === '100%').map(({ id }) => id);
		expect(parts).toEqual(['from', 'to', 'at', 'flip']);
		expect(unitOf(levers)).toBe(
			'dollars per person in net_per_person_from and net_per_person_to; part of one in from, to, at and flip'
		);
		expect(unitOf(ledgerFigure.table(yours.ledger))).toBe('dollars; part of the nation in share');
		expect(unitOf(waterfallFigure.table(yours.waterfall))).toBe('dollars per person');
	});

	it('holds the choice it was made by in every row, and as many rows as the page tells', () => {
		const tables = [
			[mapFigure.table(yours.map), mapFigure.rowCount(yours.map)],
			[timelineFigure.table(yours.years), timelineFigure.rowCount(yours.years)],
			[ledgerFigure.table(yours.ledger), ledgerFigure.rowCount(yours.ledger)],
			[leversFigure.table(yours.levers), leversFigure.rowCount(yours.levers)],
			[waterfallFigure.table(yours.waterfall), waterfallFigure.rowCount(yours.waterfall)]
		] as const;
		for (const [{ columns, rows }, count] of tables) {
			expect(columns.at(-1)?.id).toBe('choice');
			expect(new Set(rows.map(({ cells }) => cells.at(-1)))).toEqual(
				new Set(['interest=population'])
			);
			expect(rows).toHaveLength(count);
		}
	});

	it('of the lines tells each by its key and ours, and which of them count', async () => {
		const other = new AccountBench(servedAccount(), {
			fetchModel: () => Promise.resolve(accountOfDatasets()),
			write: () => undefined
		});
		const query = 'keys=food:population&without=without-highways';
		await other.read(new URLSearchParams(query));
		const { columns, rows } = ledgerFigure.table({
			state: other.state,
			fiscalYear: other.fiscalYear,
			keys: { isOurs: other.isOurs, cell: choiceQuery(other.choice) },
			ledger: other.ledger
		});
		const row = (id: string) => {
			const cells = rows.find(({ key }) => key === id)?.cells ?? [];
			return Object.fromEntries(columns.map((column, at) => [column.id, cells[at]]));
		};
		const line = (id: string) => linesOfLedger(other.ledger).find((one) => one.line.id === id);
		expect(row('food')).toMatchObject({
			fiscal_year: 2024,
			state: 'CA',
			side: 'received',
			national_usd: line('food')?.nation,
			share: line('food')?.share,
			usd: line('food')?.state,
			key: 'population',
			counted: 'yes',
			our_usd: line('food')?.ours.state,
			our_key: 'food',
			our_counted: 'yes',
			choice: query
		});
		expect(row('food').usd).toBeGreaterThan(1e9);
		expect(row('food').usd).not.toBe(row('food').our_usd);
		for (const id of ['highway-grants', 'excise-highway']) {
			expect(row(id)).toMatchObject({ counted: 'no', our_counted: 'yes' });
		}
	});

	it('of the site says that it is by our keys where the reader’s are others', () => {
		const wordsOf = (input: typeof ours.map) => mapFigure.files(input).served?.words;
		expect(wordsOf(ours.map)).toBe('All of 2024, CSV');
		expect(wordsOf(yours.map)).toBe('All of 1993 by our sharing rules, CSV');
	});
});

describe('the picture of a figure that the page draws without one', () => {
	it('of the ledger has every line, what is paid left of the line, what is received right of it', () => {
		const picture = ledgerFigure.picture?.(ours.ledger);
		const rows = picture?.rows ?? [];
		const labels = rows.map(({ label }) => label);
		for (const { line, isCounted } of linesOfLedger(ours.ledger.ledger)) {
			const out = isCounted ? '' : ', left out';
			expect(labels.some((label) => label === `${line.label}${out}` || isGroupOfOne(line.id))).toBe(
				true
			);
		}
		const interest = rows.find(({ label }) => label.startsWith('Interest'));
		const line = linesOfLedger(ours.ledger.ledger).find(
			({ line: { id } }) => id === 'net-interest'
		);
		expect(line?.isCounted).toBe(false);
		expect(interest?.label).toMatch(/, left out$/);
		expect(interest?.figures[0]?.text).toBe(columnFigure(line?.nation ?? NaN, 'billion'));
		const paid = rows.slice(0, labels.indexOf('All paid')).flatMap(({ bars = [] }) => bars);
		expect(paid.every(({ side, to }) => side === 'payer' && to <= 50)).toBe(true);
		const received = rows
			.slice(labels.indexOf('All paid') + 1, labels.indexOf('All received'))
			.flatMap(({ bars = [] }) => bars);
		expect(received.every(({ side }) => side === 'recipient')).toBe(true);
		expect(received.some(({ to }) => to < 50)).toBe(true);
		expect(rows.at(-1)).toMatchObject({ label: 'Received minus paid', tone: 'strong' });
		expect(picture?.heads).toEqual(['Nation, $ billion', 'Share, %', 'California, $ billion']);
	});

	it('of the levers has a track each, a tick where the sign turns and words of it', () => {
		const rows = leversFigure.picture?.(ours.levers).rows ?? [];
		expect(rows).toHaveLength(ours.levers.tracks.length);
		for (const [i, { flip }] of ours.levers.tracks.entries()) {
			const ticks = rows[i]?.marks?.filter(({ shape }) => shape === 'tick') ?? [];
			expect(ticks).toHaveLength(flip === null ? 0 : 1);
			expect(rows[i]?.bars).toHaveLength(flip === null ? 1 : 2);
			expect(rows[i]?.figures[1]?.text).toMatch(/^(Flips at|Never flips|Moves nothing)/);
		}
	});
});

describe('the words over an account', () => {
	it('are of the state, the year and the keys shown', () => {
		expect(ledgerFigure.title(ours.ledger)).toMatch(
			/^By our own account, California paid .* in 2024$/
		);
		expect(ledgerFigure.subtitle(yours.ledger)).toMatch(/^FY1993, your sharing rules\./);
		expect(leversFigure.subtitle(yours.levers)).toMatch(/FY1993, .* all others stay as set here\./);
		expect(leversFigure.subtitle(ours.levers)).toMatch(/ all others stay as in our own account\./);
		expect(leversFigure.subtitle(ours.levers)).toMatch(/: the length is not dollars$/);
		expect(waterfallFigure.title(yours.waterfall)).toMatch(
			/^Why New Mexico receives \$2,364 a person more on balance than the national average, by your sharing rules$/
		);
		expect(waterfallFigure.subtitle(ours.waterfall)).toMatch(
			/^What moves it most: California paid \$.* than the nation in .*\. From the national average .* FY2024, our sharing rules$/
		);
	});
});
