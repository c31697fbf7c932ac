import type { Condition, SchoolTest } from './conditions';

const TESTS: readonly SchoolTest[] = ['mathematics-4', 'mathematics-8', 'reading-4', 'reading-8'];

const unshelteredCount: Condition = {
	id: 'unsheltered',
	sentence: 'homelessness',
	label: 'Unsheltered homeless persons',
	unit: 'persons',
	direction: 'high-is-worst',
	source: 'conditions/homelessness',
	publisher: 'US Department of Housing and Urban Development',
	role: 'tested',
	caveat:
		'One night in January. 2021 is left out of every comparison. Missouri and Kansas have no figure for 2023 to 2025. A large state has more of everything: see the rate beside it.',
	setAside: [
		{
			year: 2021,
			reason: 'Many places did not count the unsheltered in the pandemic of 2021.'
		}
	]
};

const homelessness: readonly Condition[] = [
	unshelteredCount,
	{
		...unshelteredCount,
		id: 'unsheltered-rate',
		label: 'Unsheltered homeless persons per 10,000 residents',
		unit: 'persons-per-10000-residents',
		role: 'beside',
		caveat:
			'The campaign speaks of the number, so this stands beside it and is not counted. 2021 is left out. Missouri and Kansas have no figure for 2023 and 2024, and we have no population for 2025.'
	}
];

const povertyOf = (fields: Pick<Condition, 'id' | 'label' | 'caveat'>): Condition => ({
	sentence: 'poverty',
	unit: 'percent',
	direction: 'high-is-worst',
	source: 'conditions/poverty',
	publisher: 'US Census Bureau',
	role: 'tested',
	setAside: [],
	...fields
});

const poverty: readonly Condition[] = [
	povertyOf({
		id: 'poverty-cps',
		label: 'Official poverty rate, yearly survey',
		caveat:
			'One year of one sample: California is known to about half a point, small states to 1.5 and more. 2013 is taken from the larger of two samples (old questions), 2017 by the new processing. Ends with 2019.'
	}),
	povertyOf({
		id: 'poverty-saipe',
		label: 'Official poverty rate, model-based',
		caveat:
			'We have no figures for 2015 and 2022; 2016 is in whole percents (many states tie); 2017 lacks Alabama and Wisconsin.'
	}),
	povertyOf({
		id: 'poverty-spm-3yr',
		label: 'Supplemental poverty rate, three-year average',
		caveat:
			'Counts taxes, benefits and the cost of housing. Three windows, 2017–19, 2019–21 and 2020–22, which overlap; of 2021–23 we have the eleven highest rates only, too few to rank.'
	}),
	povertyOf({
		id: 'poverty-official-3yr',
		label: 'Official poverty rate, three-year average',
		caveat: 'One window alone, 2020–22.'
	})
];

const giniOf = (fields: Pick<Condition, 'id' | 'label' | 'caveat' | 'publisher'>): Condition => ({
	sentence: 'inequality',
	unit: 'index',
	direction: 'high-is-worst',
	source: 'conditions/inequality',
	role: 'tested',
	setAside: [],
	...fields
});

const inequality: readonly Condition[] = [
	giniOf({
		id: 'gini-acs',
		label: 'Gini index of household income, census survey',
		publisher: 'US Census Bureau',
		caveat:
			'Two decimals only: a change below that cannot be seen and counts as a tie, half a year. 2000 to 2018, no D.C.; to 2005 from another study, so that years to 2010 are compared across it.'
	}),
	giniOf({
		id: 'gini-frank',
		label: 'Gini index of income on tax returns',
		publisher: 'Mark W. Frank, Sam Houston State University',
		caveat:
			'Made from tax returns: its level is far above that of households, and changes of tax law move it. 1979 to 2018; a rise can be told from 1984 on.'
	})
];

const TEST_LABELS: Readonly<Record<SchoolTest, string>> = {
	'mathematics-4': 'Mathematics score, grade 4',
	'mathematics-8': 'Mathematics score, grade 8',
	'reading-4': 'Reading score, grade 4',
	'reading-8': 'Reading score, grade 8'
};

const schools: readonly Condition[] = TESTS.map((test) => ({
	id: `schools-${test}`,
	sentence: 'schools',
	label: TEST_LABELS[test],
	unit: 'points',
	direction: 'low-is-worst',
	source: 'conditions/schools',
	publisher: 'National Center for Education Statistics (NAEP)',
	role: 'tested',
	caveat:
		'Whole points, and two or three points are within chance. All 51 from 2003 on, fewer before; we have no scores for 2024. Scores tell of pupils as much as of schools.',
	setAside: []
}));

const worksOf = (fields: Pick<Condition, 'id' | 'label' | 'caveat' | 'source'>): Condition => ({
	sentence: 'infrastructure',
	unit: 'percent',
	direction: 'high-is-worst',
	publisher: 'Federal Highway Administration',
	role: 'tested',
	setAside: [],
	...fields
});

const infrastructure: readonly Condition[] = [
	worksOf({
		id: 'bridges-poor',
		label: 'Bridges in poor condition',
		source: 'conditions/bridges',
		caveat: 'Part of all bridges, whatever their size. 2017 to June 2021; later years are in parts.'
	}),
	worksOf({
		id: 'bridges-deficient',
		label: 'Bridges structurally deficient',
		source: 'conditions/bridges',
		caveat:
			'Part of all bridges, whatever their size. 2000 to 2017; the measure was then replaced by “poor”, which is not the same.'
	}),
	worksOf({
		id: 'roads-rough',
		label: 'Main roads that are rough',
		source: 'conditions/roads',
		caveat:
			'Miles above 170 inches per mile, of the miles reported, 2020 alone. States that report less than three quarters of their miles are not ranked. City streets and minor roads are not in the table.'
	})
];

const debtOf = (
	fields: Pick<Condition, 'id' | 'label' | 'caveat' | 'source' | 'publisher'>
): Condition => ({
	sentence: 'debt',
	unit: 'dollars-per-resident',
	direction: 'high-is-worst',
	role: 'tested',
	setAside: [],
	...fields
});

const debt: readonly Condition[] = [
	debtOf({
		id: 'debt-state',
		label: 'Debt of the state government per resident',
		source: 'conditions/state-debt',
		publisher: 'US Census Bureau',
		caveat:
			'Fiscal years 1992 to 2004 and 2012 to 2019; we have no figures for the years between and since. State government alone, no D.C.'
	}),
	debtOf({
		id: 'interest-state-local',
		label: 'Interest paid by state and local governments per resident',
		source: 'conditions/state-local-interest',
		publisher: 'US Census Bureau',
		caveat:
			'Interest stands in for debt: we have no debt of local governments. Fiscal years 2004 to 2019.'
	}),
	debtOf({
		id: 'liabilities-state',
		label: 'All liabilities of the state government per resident',
		source: 'conditions/state-liabilities',
		publisher: 'Reason Foundation',
		caveat:
			'Pensions and all else that is owed, from audited reports as an advocacy group read them. Fiscal years 2020 to 2023, the last from another edition; no D.C.'
	})
];

/** Every series of every condition, in the order of the campaign's sentence. */
export const CONDITIONS: readonly Condition[] = [
	...infrastructure,
	...schools,
	...homelessness,
	...poverty,
	...inequality,
	...debt
];
