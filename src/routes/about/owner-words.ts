import type { Site } from '$lib/data/site';

/** Something the owner of a copy may say: words, and an address where they lead to one. */
export interface OwnerSaid {
	readonly words: string;
	/** Empty where there is nothing to follow. */
	readonly address: string;
}

/** Who makes this copy. */
export function makerSaid({ author }: Site): OwnerSaid {
	const words =
		author === ''
			? 'The owner of this copy has not named who makes it.'
			: `It is made by ${author.replace(/\.$/, '')}.`;
	return { words, address: '' };
}

/** Who pays for this copy. */
export function funderSaid({ funding }: Site): OwnerSaid {
	return { words: funding || 'The owner of this copy has not said who pays for it.', address: '' };
}

/** Whom to tell of an error: a web address as it is, a mail address as one to write to. */
export function correctionsSaid({ corrections }: Site): OwnerSaid {
	if (corrections === '')
		return {
			words: 'The owner of this copy has not named whom to tell of an error.',
			address: ''
		};
	const isWeb = corrections.startsWith('http');
	return { words: corrections, address: isWeb ? corrections : `mailto:${corrections}` };
}

/** Where the code is kept. */
export function codeSaid({ code }: Site): OwnerSaid {
	return {
		words: code || 'The owner of this copy has not named where its code is kept.',
		address: code
	};
}
