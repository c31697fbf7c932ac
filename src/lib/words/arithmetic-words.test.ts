import { expect, it } from 'vitest';
import { campaignArithmetic } from '$lib/ledger/campaign.server';
import { amount } from './money';
import { arithmeticHeading, correctionHeading, doubleCountWords } from './arithmetic-words';

const [of2016, of2017] = campaignArithmetic();
if (!of2016 || !of2017) throw new Error('The campaign’s calculations are not in hand.');

it('names the figure the campaign reached, and says which step it did not print', () => {
	expect(arithmeticHeading(of2016).title).toBe(
		'How the campaign reached $103\u00a0billion for 2016'
	);
	expect(arithmeticHeading(of2016).subtitle).toContain('not printed');
	expect(arithmeticHeading(of2017).subtitle).toContain('counted twice');
});

it('says what remains, as it is and with the deficit shared out', () => {
	const { title } = correctionHeading(of2016);
	expect(title).toContain(amount(of2016.plain));
	expect(title).toContain(amount(of2016.neutral));
});

it('tells the example of the overlap that the page gives', () => {
	expect(doubleCountWords(of2017)).toContain('$7.3\u00a0billion and $7.6\u00a0billion');
});
