import { STATES, STATES_BY_NAME } from '$lib/data/states';
import { keyOf } from '$lib/fiscal/account/account';
import type { AccountChoice, Line } from '$lib/fiscal/account/types';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { withKey, type AccountSelection } from '$lib/view/account-choice';
import { yearOptions, type Menu } from '$lib/view/menu';

/** What the menus of the account need. */
export interface AccountMenuInput {
	readonly selection: AccountSelection;
	readonly years: EstimateYears;
	readonly choose: (change: Partial<AccountSelection>) => void;
}

/** The menus of the account's sentence: the state and the year. */
export function accountMenus({ selection, years, choose }: AccountMenuInput) {
	const option = (value: string, label: string) => ({ value, label, reason: null });
	return {
		state: {
			label: 'State',
			value: selection.state,
			options: STATES_BY_NAME.map(({ code, name }) => option(code, name)),
			choose: (value: string) => {
				const state = STATES.find(({ code }) => code === value);
				if (state) choose({ state: state.code });
			}
		},
		year: {
			label: 'Fiscal year',
			value: String(selection.year),
			options: yearOptions(years),
			choose: (value: string) => choose({ year: Number(value) })
		}
	} satisfies Readonly<Record<string, Menu>>;
}

/** The menu of the sharing rules that are offered for a line. */
export function keyMenu(
	line: Line,
	choice: AccountChoice,
	choose: (choice: AccountChoice) => void
): Menu {
	return {
		label: `How ${line.label} is shared out`,
		value: keyOf(line, choice),
		options: line.keys.map(({ id, label }) => ({ value: id, label, reason: null })),
		choose: (value) => {
			const key = line.keys.find(({ id }) => id === value);
			if (key) choose(withKey(choice, line.id, key.id));
		}
	};
}
