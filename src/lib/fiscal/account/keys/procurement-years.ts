/** The fiscal year in which procurement is known by state, for most of them. */
export const PROCUREMENT_YEAR = 2010;

/** First fiscal year of contracts of all agencies by place, from which defense is taken off. */
export const FIRST_CONTRACT_YEAR = 2016;
