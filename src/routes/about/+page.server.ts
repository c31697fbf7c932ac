import { SITE } from '$lib/data/site.server';
import { citationBibtex, citationCsl, citationText } from '$lib/files/citations';
import { ledger } from '$lib/ledger/ledger.server';
import { codeSaid, correctionsSaid, funderSaid, makerSaid } from './owner-words';
import { siteCited } from './site-cited.server';

/** Words that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => {
	const cited = siteCited();
	return {
		first: firstYears(),
		owner: {
			maker: makerSaid(SITE),
			funder: funderSaid(SITE),
			corrections: correctionsSaid(SITE),
			code: codeSaid(SITE)
		},
		citation: {
			text: citationText(cited),
			bibtex: citationBibtex(cited),
			csl: citationCsl(cited),
			isAddressed: cited.address !== ''
		}
	};
};

/** The first fiscal year of all estimates together, and that of our own account. */
function firstYears() {
	const firstOf = (years: readonly { readonly fiscalYear: number }[]) =>
		Math.min(...years.map(({ fiscalYear }) => fiscalYear));
	const { series } = ledger();
	return {
		ofAll: firstOf([...series.values()].flatMap(({ years }) => years)),
		ofAccount: firstOf(series.get('account')?.years ?? [])
	};
}
