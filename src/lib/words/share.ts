const tenths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});
const upToTenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
});

/** A share without a sign: "15.2%" for 0.152. */
export function share(value: number): string {
	return `${shareFigure(value)}%`;
}

/** A share in a sentence, without a sign: as above, but what is there is never told as nothing. */
export function shareInWords(value: number): string {
	return value !== 0 && Math.abs(value) < 0.0005 ? 'less than 0.1%' : share(value);
}

/** A share in a column, without % and sign: "15.2". */
export function shareFigure(value: number): string {
	return tenths.format(Math.abs(value) * 100);
}

/** How far two shares are apart, of whatever each is one: the difference of the numbers shown. "4.0 percentage points". */
export function pointsApart(one: number, other: number): string {
	const apart = Math.abs(Math.round(one * 1000) - Math.round(other * 1000)) / 10;
	return `${tenths.format(apart)} percentage points`;
}

/** A share at a tick of an axis, without a sign: "5%". */
export function shareTick(value: number): string {
	return `${upToTenths.format(Math.abs(value) * 100)}%`;
}

/** A ratio as a number, without a sign: "1.19". */
export function ratioFigure(value: number): string {
	return hundredths.format(Math.abs(value));
}

/** What comes back for a dollar, without a sign: "99 cents" below a dollar, "$1.19" from it on. */
export function perDollar(value: number): string {
	const cents = Math.round(Math.abs(value) * 100);
	if (cents >= 100) return `$${ratioFigure(value)}`;
	return cents === 1 ? '1 cent' : `${cents} cents`;
}
