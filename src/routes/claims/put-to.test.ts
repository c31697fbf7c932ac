import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import { decidersByYear } from '$lib/fiscal/verdict/deciders-by-year';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import { packDeciders } from '$lib/view/pack-deciders';
import { packVotes } from '$lib/view/pack-votes';
import { PutTo, type Placed } from './put-to.svelte';

/** What the claims come to in a state, told by its code. */
const placedIn = (state: StateCode): Placed => ({
	lead: { others: state, decides: '', plain: '', mixes: '', brief: '' },
	deciders: packDeciders(decidersByYear({ rows: [] })),
	votes: packVotes(stateVotes({ state, rows: [] })),
	claims: [
		{
			id: 'a-claim',
			word: 'holds',
			q: 1,
			sentence: `${state} pays.`,
			brief: { figures: '', more: '', quoted: '', weaker: '' },
			why: '',
			beside: []
		}
	]
});

/** A world in which every state waits until it is answered. */
function world() {
	const answers = new Map<StateCode, (isThere: boolean) => void>();
	const asked: StateCode[] = [];
	const [followed, mended]: [(StateCode | null)[], (StateCode | null)[]] = [[], []];
	const putTo = new PutTo(
		(state) => {
			asked.push(state);
			return new Promise((resolve, reject) => {
				answers.set(state, (isThere) =>
					isThere ? resolve(placedIn(state)) : reject(new Error(state))
				);
			});
		},
		(state, how) => (how === 'push' ? followed : mended).push(state)
	);
	const settle = async () => {
		for (let turn = 0; turn < 8; turn++) await Promise.resolve();
	};
	const ask = async (state: StateCode | null) => {
		void putTo.ask(state ?? '');
		await settle();
	};
	const answer = async (state: StateCode, isThere = true) => {
		answers.get(state)?.(isThere);
		await settle();
	};
	return { putTo, asked, followed, mended, ask, answer, settle };
}

describe('claims put to a state', () => {
	it('stand as they were said until another state is there', async () => {
		const { putTo, ask, answer } = world();
		expect([putTo.state, putTo.placed, putTo.claim('a-claim'), putTo.note]).toEqual([
			null,
			null,
			null,
			''
		]);
		await ask('TX');
		expect(putTo.state).toBeNull();
		expect(putTo.note).toBe('Fetching the figures of Texas …');
		await answer('TX');
		expect(putTo.state).toBe('TX');
		expect(putTo.claim('a-claim')?.sentence).toBe('TX pays.');
		expect(putTo.claim('no-claim')).toBeNull();
		expect(putTo.note).toBe('');
	});

	it('show the last state asked for, whatever the order of answers', async () => {
		const { putTo, ask, answer } = world();
		await ask('TX');
		await ask('NY');
		await answer('NY');
		await answer('TX');
		expect(putTo.state).toBe('NY');
		expect(putTo.placed?.lead.others).toBe('NY');
	});

	it('are fetched once for a state, and go back at once', async () => {
		const { putTo, asked, ask, answer } = world();
		await ask('TX');
		await answer('TX');
		await ask(null);
		expect([putTo.state, putTo.placed]).toEqual([null, null]);
		await ask('TX');
		expect(putTo.state).toBe('TX');
		expect(asked).toEqual(['TX']);
	});

	it('stay where they were after a failure, which is told and can be tried again', async () => {
		const { putTo, ask, answer, settle } = world();
		await ask('NY');
		await answer('NY');
		await ask('TX');
		await answer('TX', false);
		expect(putTo.state).toBe('NY');
		expect([putTo.hasFailed, putTo.note]).toEqual([
			true,
			'The figures of Texas could not be fetched.'
		]);
		void putTo.again();
		await settle();
		await answer('TX');
		expect([putTo.state, putTo.hasFailed, putTo.note]).toEqual(['TX', false, '']);
	});
});

describe('menu and address', () => {
	it('name the state that is shown: the menu also one on its way, neither one that could not be had', async () => {
		const { putTo, followed, ask, answer, settle } = world();
		await ask('NY');
		expect([putTo.wanted, followed]).toEqual(['NY', []]);
		await answer('NY');
		expect([putTo.wanted, followed]).toEqual(['NY', ['NY']]);
		await ask('TX');
		await answer('TX', false);
		expect([putTo.wanted, followed]).toEqual(['NY', ['NY']]);
		void putTo.again();
		await settle();
		expect(putTo.wanted).toBe('TX');
		await answer('TX');
		expect([putTo.wanted, followed]).toEqual(['TX', ['NY', 'TX']]);
	});

	it('never name a state that was overtaken', async () => {
		const { putTo, followed, ask, answer } = world();
		await ask('TX');
		await ask('NY');
		await answer('TX');
		expect([putTo.wanted, followed]).toEqual(['NY', []]);
		await answer('NY');
		expect(followed).toEqual(['NY']);
	});

	it('keep the state that an address asks for while it is awaited and once it is shown', async () => {
		const { putTo, answer, settle } = world();
		void putTo.open('tx');
		await settle();
		expect([putTo.addressed, putTo.state]).toEqual(['TX', null]);
		await answer('TX');
		expect([putTo.addressed, putTo.state]).toEqual(['TX', 'TX']);
	});

	it('take a state by its name, too', async () => {
		const { putTo, answer, settle } = world();
		void putTo.open('New York');
		await settle();
		await answer('NY');
		expect(putTo.state).toBe('NY');
	});

	it('keep the state that is shown while one that the reader chose is awaited', async () => {
		const { putTo, ask, answer } = world();
		await ask('NY');
		expect(putTo.addressed).toBeNull();
		await answer('NY');
		await ask('TX');
		expect(putTo.addressed).toBe('NY');
		await answer('TX');
		expect(putTo.addressed).toBe('TX');
	});

	it('name what is shown where a choice fails in the place of what the address asks for', async () => {
		const { putTo, followed, mended, ask, answer, settle } = world();
		void putTo.open('tx');
		await settle();
		await ask('NY');
		expect(putTo.addressed).toBe('TX');
		await answer('TX');
		await answer('NY', false);
		expect([putTo.state, putTo.addressed, followed, mended]).toEqual([null, null, [], [null]]);
	});

	it('go to no address that they have already', async () => {
		const { putTo, followed, ask, answer, settle } = world();
		void putTo.open('tx');
		await settle();
		await ask('TX');
		await answer('TX');
		expect([putTo.state, followed]).toEqual(['TX', []]);
	});

	it('are written by no address that is read', async () => {
		const { putTo, followed, answer, settle } = world();
		void putTo.open('ms');
		await settle();
		await answer('MS');
		expect([putTo.wanted, followed]).toEqual(['MS', []]);
	});
});

describe('an address', () => {
	it('asks for its state in letters of any size', async () => {
		const { putTo, answer, settle } = world();
		void putTo.open('ms');
		await settle();
		await answer('MS');
		expect(putTo.state).toBe('MS');
	});

	it('gives way to that of what is shown where its state does not come, and has it again once it has', async () => {
		const { putTo, followed, mended, answer, settle } = world();
		void putTo.open('ms');
		await settle();
		await answer('MS', false);
		expect([putTo.hasFailedToOpen, putTo.note]).toEqual([
			true,
			'The figures of Mississippi could not be fetched.'
		]);
		expect([mended, putTo.addressed]).toEqual([[null], null]);
		void putTo.again();
		await settle();
		await answer('MS');
		expect([putTo.state, putTo.hasFailedToOpen, followed]).toEqual(['MS', false, ['MS']]);
	});

	it('without a state asks for none, and one that is no state is told, cut short', async () => {
		const { putTo, asked, mended } = world();
		await putTo.open(null);
		expect(putTo.note).toBe('');
		await putTo.open(`zz${'x'.repeat(50)}`);
		expect(putTo.state).toBeNull();
		expect(putTo.note).toBe(
			`No state has the code “ZZ${'X'.repeat(22)}…”; each sentence is shown as it was said.`
		);
		expect(asked).toEqual([]);
		// The address gives way to that of the claims as they were said.
		expect(mended).toEqual([null]);
	});
});
