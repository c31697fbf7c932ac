import { expect, it } from 'vitest';
import { elementIn, readBuilt, wordsOf } from '../support/built';
import { accountsOf, datasetRows, dollars } from '../support/figures';

const YEAR = 2024;
const AGENCY = 'Department of Health and Human Services';

const payments = new Map(
	datasetRows('funds/obligations-by-agency')
		.filter((row) => row.period === `FY${YEAR}` && row.agency === AGENCY)
		.map((row) => [row.state, Number(row.direct_payments_usd)])
);
const accounts = accountsOf(YEAR);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const nation = sum([...payments.values()]) / sum(accounts.map(({ persons }) => persons));

function noteOf(state: string): string {
	const html = readBuilt(`states/${state.toLowerCase()}/index.html`);
	return wordsOf(elementIn(html, /<figure id="figure-estimates"[^>]*>/));
}

it('the page of each state says what USAspending books there for insurers, where it is twice the nation’s or half', () => {
	const told = accounts.map(({ state, persons }) => {
		const own = (payments.get(state) ?? 0) / persons;
		const isFar = own >= 2 * nation || own <= nation / 2;
		const words = `in FY${YEAR} are ${dollars(own)} a person here, ${dollars(nation)} in the nation`;
		const note = noteOf(state);
		expect([state, note.includes('pays insurers at their seat')]).toEqual([state, isFar]);
		expect([state, note.includes(words)]).toEqual([state, isFar]);
		return isFar;
	});
	expect(new Set(told)).toEqual(new Set([true, false]));
});
