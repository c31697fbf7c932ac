import { makerOf } from '$lib/fiscal/verdict/makers';
import { methodNumber } from '$lib/fiscal/verdict/specifications';
import type { AccountVariant, Specification } from '$lib/fiscal/verdict/types';
import type { DocumentedColumn } from './balances-csv';

type Column = DocumentedColumn<Specification>;

const text = (
	name: string,
	value: (specification: Specification) => string,
	description: string
): Column => ({ name, value, type: 'string', unit: '', description });

const choice = (name: Exclude<keyof AccountVariant, 'corporateLabourShare'>, words: string) =>
	text(name, ({ variant }) => variant?.[name] ?? '', `Our own account only: ${words}`);

/** What the rows of the file are told apart by. */
export const METHODS_KEY: readonly string[] = ['specification'];

/** The columns of the file of all methods in their published order; choices are empty for all but our own account. */
export const methodColumns: readonly Column[] = [
	text('specification', ({ id }) => id, 'Estimate, deficit rule and choices in one name'),
	text(
		'maker',
		({ estimate }) => makerOf(estimate) ?? '',
		'Whose word it is: all editions of one maker are one voice; empty for estimates of where cash is booked, which have no vote'
	),
	text(
		'estimate',
		({ estimate }) => estimate,
		'Way of putting both sides together, or figures that one maker printed for single states'
	),
	text(
		'rule',
		({ rule }) => rule,
		'How the common deficit is shared out: none (dollar for dollar), per-person or tax-share'
	),
	choice(
		'services',
		'what the nation buys counts where it is bought (flow), but defense for everyone alike (defense), or all of it for everyone alike (benefit)'
	),
	choice(
		'pay',
		'federal civilian pay counts at the workplace or at the home of the worker (residence)'
	),
	{
		name: 'corporate_labour_share',
		value: ({ variant }) => variant?.corporateLabourShare ?? null,
		type: 'number',
		unit: 'share of corporate tax',
		description: 'Our own account only: the part of corporate tax borne by workers',
		decimals: 2
	},
	choice('interest', 'net interest excluded, or shared out by population'),
	choice('covid', 'COVID-19 relief in or out; out only in the years that have any'),
	text(
		'method',
		({ id }) => String(methodNumber(id)),
		'Number that signs.csv of the same edition names it by; another edition may number otherwise'
	)
];
