import { base } from '$app/paths';
import { agreementFigure } from '$lib/figures/agreement-figure';
import { agreementSvg } from '$lib/figures/agreement-picture';
import { agesFigure } from '$lib/figures/ages-figure';
import { agesSvg } from '$lib/figures/ages-picture';
import { servedFiles, type ServedBody } from '$lib/figures/served-chart.server';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { agreementInput, AGES, CHARTS_PAGE } from './charts';

/** All files of the charts of this page, by their names. */
export function chartFiles(): ReadonlyMap<string, ServedBody> {
	const facts = accountFacts();
	const page = `${base}${CHARTS_PAGE}` as const;
	return new Map([
		...servedFiles({
			record: agreementFigure,
			input: agreementInput(facts),
			page,
			anchor: 'figure-agreement',
			drawing: agreementSvg
		}),
		...AGES.flatMap(({ side, name }) => [
			...servedFiles({
				record: agesFigure,
				input: { side, years: facts.coverage },
				page,
				anchor: `figure-${name}`,
				drawing: agesSvg
			})
		])
	]);
}
