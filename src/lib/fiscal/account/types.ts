import type { Flag } from '../core/types';
import type { KeyBasis } from './keys/key';

/** Whether a line is money paid to the federal government or received from it. */
export type LineSide = 'paid' | 'received';

/** What a line is told under. */
export type LineGroup =
	| 'taxes'
	| 'payments-to-persons'
	| 'health'
	| 'grants'
	| 'defense'
	| 'pay-and-contracts'
	| 'other'
	| 'interest';

/** A line of federal receipts. */
export type PaidLineId =
	| 'individual-income-tax'
	| 'payroll-social-security'
	| 'payroll-medicare'
	| 'payroll-unemployment'
	| 'payroll-other'
	| 'corporate-tax'
	| 'excise-highway'
	| 'excise-alcohol-tobacco'
	| 'excise-other'
	| 'estate-and-gift'
	| 'customs-and-other';

/** A line of federal outlays. */
export type ReceivedLineId =
	| 'social-security'
	| 'railroad-retirement'
	| 'civil-service-retirement'
	| 'military-retirement'
	| 'veterans'
	| 'veterans-care'
	| 'veterans-education'
	| 'unemployment'
	| 'food'
	| 'ssi'
	| 'refundable-credits'
	| 'coronavirus-payments'
	| 'students'
	| 'housing'
	| 'other-direct-payments'
	| 'medicare-hospital'
	| 'medicare-medical'
	| 'medicare-premiums'
	| 'premium-tax-credit'
	| 'medicaid-and-welfare'
	| 'highway-grants'
	| 'other-grants'
	| 'disaster-public'
	| 'general-assistance'
	| 'school-aid'
	| 'grants-above-2019'
	| 'defense-contracts'
	| 'defense-pay'
	| 'atomic-energy-defense'
	| 'defense-other'
	| 'civilian-pay'
	| 'nondefense-procurement'
	| 'farm-payments'
	| 'business-relief'
	| 'disaster-individual'
	| 'not-located'
	| 'offsetting-receipts'
	| 'net-interest';

/** A line of the account: one national total of a year, shared out to the states by one key. */
export type LineId = PaidLineId | ReceivedLineId;

/** A set of state shares by fiscal year, made of published figures. */
export type SeriesId =
	| 'population'
	| 'personal-income'
	| 'disposable-income'
	| 'income-tax'
	| 'irs-individual'
	| 'contributions'
	| 'contributions-at-work'
	| 'wages'
	| 'net-earnings'
	| 'capital-income'
	| 'capital-gains'
	| 'irs-business-income'
	| 'irs-excise'
	| 'estate-gift'
	| 'interest-received'
	| 'social-security'
	| 'social-security-2022'
	| 'railroad-retirement'
	| 'medicare'
	| 'civil-service'
	| 'military-medical'
	| 'federal-pay'
	| 'federal-pay-by-residence'
	| 'veterans'
	| 'veterans-care'
	| 'veterans-education'
	| 'unemployment'
	| 'food'
	| 'ssi'
	| 'ssi-with-supplements'
	| 'refundable-credits'
	| 'premium-credit'
	| 'coronavirus'
	| 'students'
	| 'pell'
	| 'housing'
	| 'public-welfare'
	| 'medicaid-fmap'
	| 'federal-aid'
	| 'general-assistance'
	| 'school-aid'
	| 'disaster-public'
	| 'disaster-individual'
	| 'defense-contracts'
	| 'nondefense-procurement'
	| 'farm'
	| 'farm-payments'
	| 'business-relief';

/** A mix of earnings and capital income set by the corporate labour share, without or with capital gains. */
export type MixId = 'incidence' | 'incidence-with-gains';

/** A key: a series of shares, a mix of two, or `tax-share`, each state's part of all federal taxes paid. */
export type KeyId = SeriesId | MixId | 'tax-share';

/** One key a reader may choose for a line. */
export interface KeyOption {
	readonly id: KeyId;
	readonly label: string;
	/** Why one would share the line out so, in one sentence. */
	readonly reason: string;
	/** Publisher and table, with the years of each. */
	readonly source: string;
}

/** What is known of a line; pages, menus and files read it here. */
export interface Line {
	readonly id: LineId;
	readonly side: LineSide;
	readonly group: LineGroup;
	readonly label: string;
	/** What is in it, in one sentence. */
	readonly sentence: string;
	/** Where the national total comes from. */
	readonly control: string;
	/** The default key first. */
	readonly keys: readonly KeyOption[];
	readonly defaultKey: KeyId;
	/** The exclusion that takes this line out together with the other side. */
	readonly pair?: ExclusionId;
}

/** Lines that are taken out together so that leaving a program out is fair. */
export type ExclusionId =
	| 'without-social-security'
	| 'without-medicare-hospital'
	| 'without-unemployment'
	| 'without-highways'
	| 'without-defense';

/** A program with the tax that pays for it, or one without a tax of its own. */
export interface Exclusion {
	readonly id: ExclusionId;
	readonly label: string;
	readonly sentence: string;
	readonly paid: readonly LineId[];
	readonly received: readonly LineId[];
}

/** What is done with net interest. */
export type InterestRule = 'excluded' | 'population' | 'tax-share' | 'interest-received';

/** Everything a reader can set; lines without a key here have their default one. */
export interface AccountChoice {
	readonly keys: Readonly<Partial<Record<LineId, KeyId>>>;
	/** The part of corporate tax borne by labour, 0 to 0.5. */
	readonly corporateLabourShare: number;
	readonly interest: InterestRule;
	/** Pairs, and single lines (then one-sided), left out of both sums. */
	readonly excluded: readonly (ExclusionId | LineId)[];
	/** Whether the coronavirus payments of FY2020 and later are counted. */
	readonly covid: 'in' | 'out';
}

/** Shares are held as whole numbers of ten-millionths, so that 51 of them add up to 1 exactly. */
export const SHARE_UNIT = 10_000_000;

/** State shares of one key by fiscal year; a row of 51 whole numbers that add up to `SHARE_UNIT`. */
export interface ShareSeries {
	readonly rows: readonly (readonly number[])[];
	/** For each fiscal year of the model, which row is used. */
	readonly rowOfYear: readonly number[];
	/** For each fiscal year, the last year of the key's own figures behind the shares. */
	readonly keyYear: readonly number[];
	/** For each fiscal year, how the shares came from those figures. */
	readonly basis: readonly KeyBasis[];
}

/** National totals and keys of all years: all that is needed to make any account. Plain JSON. */
export interface AccountModel {
	readonly fiscalYears: readonly number[];
	/** Whole dollars by fiscal year, in the order of `fiscalYears`. */
	readonly totals: Readonly<Record<LineId, readonly number[]>>;
	readonly shares: Readonly<Record<SeriesId, ShareSeries>>;
}

/** A part of a key, from 0 to 1 (all parts of a key together 1), with the last own year of its figures. */
export interface KeyDate {
	readonly part: number;
	readonly keyYear: number;
	readonly basis: KeyBasis;
}

/** One line in one year: whole dollars of all 51 areas that add up to the national total exactly. */
export interface LineYear {
	readonly line: LineId;
	readonly total: number;
	readonly usd: readonly number[];
	readonly key: KeyId;
	/** From which year's figures the key is, part by part; empty for the key that follows from the taxes paid. */
	readonly dates: readonly KeyDate[];
	/** False where the choice leaves the line out: it is then in no sum. */
	readonly isCounted: boolean;
}

/** The account in one fiscal year; whole current dollars, net = received − paid, all 51 areas. */
export interface AccountYear {
	readonly fiscalYear: number;
	/** All lines, in the order of `LINES`. */
	readonly lines: readonly LineYear[];
	readonly paid: readonly number[];
	readonly received: readonly number[];
	readonly net: readonly number[];
	readonly flags: readonly Flag[];
}

/** The account in all years, and the choice it was made by. */
export interface AccountSeries {
	readonly choice: AccountChoice;
	readonly years: readonly AccountYear[];
}

/** One bar of the waterfall: dollars per person of a state less those of the nation, signed so that bars add up. */
export interface WaterfallBar {
	readonly line: LineId;
	readonly side: LineSide;
	readonly state: number;
	readonly nation: number;
	/** What the line adds to the balance: above the average received, or below the average paid, is positive. */
	readonly step: number;
}

/** From the average balance to the state's own, per person; `net` = Σ steps = neutral net per person. */
export interface Waterfall {
	readonly bars: readonly WaterfallBar[];
	/** The state's net per person less the nation's. */
	readonly net: number;
	/** Plain net per person of the state, and of the 51 areas together. */
	readonly state: number;
	readonly nation: number;
}
