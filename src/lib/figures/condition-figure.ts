import { followColor } from '$lib/charts/kit/paint';
import { stateOf } from '$lib/data/states';
import type { SentenceId } from '$lib/fiscal/conditions/conditions';
import { rankSubtitle, rankTitle, zoneWords } from '$lib/words/condition-title';
import { ranksOf, sourceOf, yearsOf, type ConditionInput } from './condition-panels';
import { conditionTable } from './condition-tables';
import type { FigureRecord } from './record';
import { nameInSentence } from '$lib/words/names';

/** The figure of one side claim: the chosen state's rank over time in each series, others thin. */
export function conditionFigure(sentence: SentenceId): FigureRecord<ConditionInput> {
	const subtitle = ({ shown }: ConditionInput) =>
		rankSubtitle(
			sentence,
			yearsOf(shown),
			shown.flatMap(({ condition: { role, label } }) => (role === 'beside' ? label : []))
		);
	return {
		id: sentence,
		name: sentence,
		title: ({ shown, followed }) => rankTitle(sentence, followed[0] ?? 'CA', ranksOf(shown)),
		subtitle,
		source: ({ shown }) => sourceOf(shown),
		legend: ({ shown, rule, followed }) => {
			const zone = zoneWords(rule);
			const years = shown.flatMap(({ frame }) => frame.years);
			const hasAside = years.some(({ setAside }) => setAside !== null);
			const hasTie = shown.some(({ states }) => states[0]?.answers.includes('tie'));
			return [
				...followed.map((code) => ({
					label: stateOf(code).name,
					color: followColor(followed, code),
					shape: 'thick-line' as const
				})),
				{ label: 'Filled: true that year', color: 'var(--ink)', shape: 'disc' as const },
				{ label: 'Open: not true that year', color: 'var(--ink)', shape: 'circle' as const },
				...(hasTie
					? [{ label: 'Dot in a ring: a tie', color: 'var(--ink)', shape: 'circle' as const }]
					: []),
				...(zone === null ? [] : [{ label: zone, color: 'var(--rule)' }]),
				...(hasAside ? [{ label: 'Not compared', color: null }] : [])
			];
		},
		table: (input) => ({
			...conditionTable(input.shown, subtitle(input)),
			reckoned: { state: input.followed[0] ?? 'CA' }
		}),
		rowCount: ({ shown }) => shown.reduce((count, { frame }) => count + frame.years.length, 0),
		isTableLate: true,
		files: ({ followed }) => {
			const [state = 'CA'] = followed;
			return {
				parts: [followed.join('-')],
				whole: {
					path: `/claims/conditions/${state.toLowerCase()}.csv`,
					words: `All of ${nameInSentence(state)}, CSV`
				}
			};
		}
	};
}
