import type { Share, SpecificationRule } from '$lib/fiscal/verdict/types';
import { capital } from './capital';
import { cellSentence, outcomeText, remarksText, type CellInput } from './matrix-title';
import { ruleWords, wayText } from './matrix-words';
import { signedMoney } from './money';

/** What the tooltip shows of a cell, and the sentence that is read out. */
export interface SpotWords {
	readonly title: string;
	readonly lines: readonly {
		readonly label: string;
		readonly text: string;
		readonly kind: 'part' | 'sum' | 'aside';
	}[];
	readonly note: string;
	readonly sentence: string;
}

/** What is said of a row: whose methods it has, their rule, and in how many years the state is a payer or about even. */
interface ToldRow {
	readonly kind: 'account' | 'published' | 'hybrid';
	readonly name: string;
	readonly rule: SpecificationRule;
	readonly years: Share;
	readonly evenYears: number;
}

/** A cell: one method in one fiscal year, for one state. */
type ToldCell = Omit<CellInput, 'way'>;

/** The words of a cell in its row: its balance and band, why it has no vote, and its row. */
export function signCellWords(row: ToldRow, cell: ToldCell): SpotWords {
	const { fiscalYear, year } = cell;
	const way = wayOf(row, cell);
	const input: CellInput = { ...cell, way };
	const outcome = outcomeText(input);
	return {
		title: `FY${fiscalYear}: ${outcome}`,
		lines: [
			...(year?.net == null
				? []
				: [{ label: 'In all', text: signedMoney(year.net), kind: 'part' as const }]),
			...(year?.band == null
				? []
				: [
						{
							label: 'About even',
							text: `within ±${signedMoney(year.band).slice(1)}`,
							kind: 'aside' as const
						}
					]),
			...rowShareLine(row)
		],
		note: `${capital(way)}${remarksText(input)}.`,
		sentence: cellSentence(input)
	};
}

/** Sides have a band here: how many years lie within it is told with those of a payer. */
function rowShareLine({ years, evenYears }: ToldRow): SpotWords['lines'] {
	if (years.n === 0) return [];
	const even = evenYears === 0 ? '' : `, about even in ${evenYears}`;
	const text = `payer in ${years.k} of ${years.n} years${even}`;
	return [{ label: 'This row', text, kind: 'aside' }];
}

/** A folded row has no report to name where none has a figure. */
function wayOf(row: ToldRow, { specification, year }: ToldCell): string {
	if (year !== null || row.kind !== 'published') return wayText(specification);
	return `${row.name}, ${ruleWords(row.rule).full}`;
}
