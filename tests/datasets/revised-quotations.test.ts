import { describe, expect, it } from 'vitest';
import type { ClaimPartRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { numberAt } from '../support/claim-references';

/** What one edition of a maker has of a state and year; figures with COVID-19 relief left out have names of their own. */
interface Print {
	readonly maker: string;
	readonly place: string;
	/** Sorts by time: the last of two years. */
	readonly published: string;
	readonly figures: Readonly<Record<string, number | null>>;
	readonly side?: string;
}

const ROCKEFELLER = 'Rockefeller Institute';
const TAX_FOUNDATION = 'Tax Foundation';

const lastOf = (date: string) => date.split('/').at(-1) ?? '';
const makerOf = (publisher: string) =>
	/Tax Foundation|California Institute/.test(publisher) ? TAX_FOUNDATION : publisher;

const points: readonly (Print & { readonly id: string })[] = dataset(
	'balances/published-points'
).map((row) => {
	const after = row.scope.startsWith('without COVID') ? ', relief left out' : '';
	const figures = {
		paid: row.paid_usd,
		[`received${after}`]: row.received_usd,
		[`net${after}`]: row.net_usd,
		[`net per person${after}`]: row.net_per_person_usd,
		[`ratio${after}`]: row.received_per_dollar_paid
	};
	return {
		id: row.id,
		maker: makerOf(row.publisher),
		place: `${row.state} ${row.fiscal_year_from}-${row.fiscal_year_to}`,
		published: lastOf(row.published),
		figures
	};
});

/** Every edition of makers who revise their years. */
const prints: readonly Print[] = [
	...points,
	...dataset('balances/rockefeller').map((row) => ({
		maker: ROCKEFELLER,
		place: `${row.state} ${row.fiscal_year}-${row.fiscal_year}`,
		published: lastOf(row.published),
		figures: {
			net: row.net_usd,
			'net per person': row.net_per_person_usd,
			received: row.received_usd
		}
	})),
	...dataset('balances/tax-foundation').map((row) => ({
		maker: TAX_FOUNDATION,
		place: `${row.state} ${row.fiscal_year}-${row.fiscal_year}`,
		published: '2007-10',
		figures: { ratio: row.published_ratio }
	})),
	...dataset('claims/reversals')
		.filter(({ status }) => status === 'not-published')
		.map((row) => ({
			maker: row.publisher,
			place: `${row.state} ${row.fiscal_year}-${row.fiscal_year}`,
			published: lastOf(row.published),
			figures: {},
			side: row.side
		}))
];

/** The edition that a part quotes, as one print of all it has of that state and year; none of other references. */
function editionOf({ quoted }: ClaimPartRow): Print | null {
	const [kind, id = '', year, state] = quoted.split(':');
	const point = kind === 'point' ? points.find((one) => one.id === id) : undefined;
	const report = /^rockefeller-(\d{4})$/.exec(id)?.[1];
	if (!point && !report) return null;
	const { maker, place, published } = point ?? {
		maker: ROCKEFELLER,
		place: `${state} ${year}-${year}`,
		published:
			dataset('balances/rockefeller').find(({ estimate }) => estimate === id)?.published ?? ''
	};
	const own = prints.filter(
		(one) => one.maker === maker && one.place === place && one.published === published
	);
	const figures = own.reduce((all, one) => ({ ...all, ...known(one) }), {});
	return published === '' ? null : { maker, place, published, figures };
}

function known({ figures }: Print): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(figures).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
	);
}

/** Whether a later edition of the maker has another figure of the year than the one quoted, by a percent or more, or another side. */
function isSinceChanged(edition: Print): boolean {
	const later = prints.filter(
		({ maker, place, published }) =>
			maker === edition.maker && place === edition.place && published > edition.published
	);
	const net = Number(edition.figures.net ?? edition.figures['net per person']);
	return later.some(
		(print) =>
			Object.entries(known(print)).some(([name, value]) => {
				const before = edition.figures[name];
				return before != null && Math.abs(value - before) > 0.01 * Math.abs(value);
			}) ||
			(print.side !== undefined && print.side !== (net < 0 ? 'payer' : 'recipient'))
	);
}

/** Whether the number as it is stated, in round figures, is still that of the newest figure. */
function isStillMet({ revised, stated, digit }: ClaimPartRow): boolean {
	const newest = /^(year|side):|^$/.test(revised) ? null : numberAt(revised);
	return newest !== null && Math.abs(Math.abs(newest) - (stated ?? NaN)) <= (digit ?? 0) / 2;
}

describe('a number of an edition that its maker has since changed', () => {
	const quoting = claimVerdicts()
		.flatMap(({ parts }) => parts)
		.filter(({ part }) => part.quoted !== '');
	const changed = quoting.filter(({ part }) => {
		const edition = editionOf(part);
		return edition !== null && isSinceChanged(edition) && !isStillMet(part);
	});

	it('was printed then and is since revised, in every claim but one that says itself that it was corrected', () => {
		const told = changed
			.filter(({ part }) => !part.sentence.startsWith('Before it was corrected'))
			.map(({ part, quotation }) => ({
				claim: part.claim,
				part: part.part,
				word: quotation?.word
			}));
		expect(told.length).toBeGreaterThan(8);
		const words = ['since-revised', 'own-revised', 'no-source'];
		expect(told.filter(({ word }) => !words.includes(word ?? ''))).toEqual([]);
		expect(told.filter(({ word }) => word === 'no-source').map(({ claim }) => claim)).toEqual([
			'seventy-nine-cents-in-2004',
			'sisney-692-paid-609-received-in-2022',
			'sisney-692-paid-609-received-in-2022'
		]);
		expect(told.map(({ claim }) => claim)).toEqual(
			expect.arrayContaining([
				'plus-twelve-dollars-a-person',
				'sisney-692-paid-609-received-in-2022',
				'excess-126-5-billion-without-covid-in-2022'
			])
		);
	});

	it('and no other is', () => {
		const revised = quoting.filter(
			({ quotation }) =>
				quotation?.word.endsWith('revised') ||
				(quotation?.word === 'no-source' && quotation.printed?.reviser)
		);
		expect(revised.map(({ part }) => `${part.claim} ${part.part}`)).toEqual(
			changed
				.filter(({ part }) => !part.sentence.startsWith('Before it was corrected'))
				.map(({ part }) => `${part.claim} ${part.part}`)
		);
	});
});
