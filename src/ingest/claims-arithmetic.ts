import * as v from 'valibot';
import { ARITHMETIC_ROLES } from '../lib/data/claims';
import { exactly } from '../lib/data/read-json';
import { filledText } from '../lib/data/table';
import { ownJson } from './own-file';
import { californiaPoints } from './published-points-california';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const place = v.pipe(v.number('the number of a step'), v.integer('the number of a step'));

/** US dollars that the page prints; or a figure of 2016 that the collected points have; or one step less another. */
const amount = v.union(
	[
		v.number('dollars'),
		exactly({ collected: v.picklist(['paid', 'received', 'before', 'result']) }),
		exactly({ step: place, less: place })
	],
	'dollars, the name of a collected figure, or one step less another'
);

const step = exactly({
	label: filledText,
	role: v.picklist(ARITHMETIC_ROLES, `one of ${ARITHMETIC_ROLES.join(', ')}`),
	/** How the amount counts in received less paid; left out: no part of the sum. */
	sign: v.exactOptional(v.picklist([1, -1], '1 or -1')),
	amount,
	source: v.exactOptional(filledText),
	fault: v.exactOptional(filledText),
	overlaps: v.exactOptional(place)
});

const calculation = exactly({
	calculation: filledText,
	claim: filledText,
	address: filledText,
	steps: v.array(step, 'a list of steps')
});

/** What `src/ingest/claims/arithmetic.json` has to look like. */
const ARITHMETIC_FILE = v.array(calculation, 'a list of calculations');

type Calculation = v.InferOutput<typeof calculation>;
type Amount = v.InferOutput<typeof amount>;
type Collected = Readonly<Record<'paid' | 'received' | 'before' | 'result', number>>;

/** The campaign's two calculations: 2016 from the collected points, 2017 as its page prints it. */
export const claimsArithmetic: Source = (readRaw) => {
	const collected = collectedOf2016(californiaPoints(readRaw));
	const calculations = ownJson('claims/arithmetic.json', ARITHMETIC_FILE);
	const rows = calculations.flatMap((each) => rowsOf(each, collected));
	return [tidyTable('claims/arithmetic', rows)];
};

function collectedOf2016(points: readonly TidyRow[]): Collected {
	const own = points.filter(
		(row) => row.publisher === 'Yes California' && row.fiscal_year_from === 2016
	);
	const [first, last, ...more] = own;
	if (!first || !last || more.length > 0) {
		throw new Error(`${own.length} points of Yes California for 2016; expected 2.`);
	}
	return {
		paid: amountOf(first, 'paid_usd'),
		received: amountOf(first, 'received_usd'),
		before: -amountOf(first, 'net_usd'),
		result: -amountOf(last, 'net_usd')
	};
}

function amountOf(row: TidyRow, column: string): number {
	const amount = row[column];
	if (typeof amount === 'number') return amount;
	throw new Error(`A point of ${String(row.publisher)} for 2016 has no ${column}.`);
}

function rowsOf(
	{ calculation, claim, address, steps }: Calculation,
	collected: Collected
): readonly TidyRow[] {
	const dollarsOfStep = (number: number): number => {
		const amount = steps[number - 1]?.amount;
		if (amount === undefined) throw new Error(`${calculation} has no step ${number}.`);
		return dollarsOf(amount);
	};
	const dollarsOf = (amount: Amount): number => {
		if (typeof amount === 'number') return amount;
		if ('collected' in amount) return collected[amount.collected];
		return dollarsOfStep(amount.step) - dollarsOfStep(amount.less);
	};
	return steps.map(({ label, role, sign, amount, source, fault, overlaps }, index) => ({
		calculation,
		step: index + 1,
		label,
		role,
		sign: sign ?? null,
		amount_usd: Math.round(dollarsOf(amount)),
		status: typeof amount === 'object' && 'less' in amount ? 'implied' : 'printed',
		source_named: source ?? '',
		fault: fault ?? '',
		overlaps_with: overlaps ?? null,
		claim,
		address
	}));
}
