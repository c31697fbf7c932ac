import {
	addState,
	bar,
	expectQuery,
	expectSentence,
	figure,
	followed,
	menu,
	notes,
	openCharts,
	openExplorer,
	ruleMenu,
	sentenceOf,
	typeYear,
	word,
	yearField
} from '../support/explorer';
import { accountOf, dollars, fiscalYears, netClause, netPerPerson } from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const california = (year: number) => netClause('California', accountOf('CA', year));

test('each way of changing the year changes sentence, map and address, and a year there is not is refused', async ({
	page
}) => {
	const slider = page.getByRole('slider', { name: 'Fiscal year' });
	const ways: readonly [year: number, change: () => Promise<void>][] = [
		[1993, () => typeYear(page, 1993)],
		[1992, () => slider.press('ArrowLeft')],
		[1991, () => page.getByRole('button', { name: 'The year before' }).click()],
		[1992, () => page.getByRole('button', { name: 'The year after' }).click()],
		[Math.min(...fiscalYears), () => slider.press('Home')],
		[1999, async () => void (await word(page, 'Fiscal year').selectOption('1999'))]
	];
	await openExplorer(page, '?year=1812');
	await expect(notes(page)).toHaveCount(1);
	for (const [year, change] of ways) {
		await change();
		await expectSentence(page, california(year));
		await expect(page.getByTestId('answer')).toHaveAccessibleName(await sentenceOf(page));
		await expect(figure(page, 'map').locator('header')).toContainText(String(year));
		await expect(slider).toHaveValue(String(year));
		await expect(yearField(page)).toHaveValue(String(year));
		await expectQuery(page, `?year=${year}`);
		await expect(notes(page)).toHaveCount(0);
	}
	await typeYear(page, 1066);
	const fault = bar(page).getByText('No figures for “1066” in this estimate.');
	await expect(fault).toBeVisible();
	await expect(yearField(page)).toHaveValue('1999');
	expect(await sentenceOf(page)).toContain(california(1999));
	await yearField(page).pressSequentially('0');
	await expect(fault).toHaveCount(0);
	await typeYear(page, '');
	await expect(yearField(page)).toHaveValue('1999');
	await expect(bar(page).getByText('No figures for')).toHaveCount(0);
	await typeYear(page, 'fy 2001');
	await expect(yearField(page)).toHaveValue('2001');
	await typeYear(page, 'FY1066');
	await expect(bar(page).getByText('No figures for “FY1066” in this estimate.')).toBeVisible();
	await expect(yearField(page)).toHaveValue('2001');
	await typeYear(page, 1999);
	await page.getByRole('button', { name: 'The year before' }).click();
	await expect(yearField(page)).toHaveValue('1998');
	await expect(fault).toHaveCount(0);
});

test('quick steps are written into the address once, and at once when the reader leaves the window', async ({
	page
}) => {
	await page.addInitScript(() => {
		const write = history.replaceState.bind(history);
		history.replaceState = (state, title, address) => {
			if (/year=/.test(String(address))) sessionStorage.setItem('writes', `${writes() + 1}`);
			write(state, title, address);
		};
		const writes = () => Number(sessionStorage.getItem('writes'));
	});
	await openExplorer(page);
	const { writes, beforeLeaving, leaving } = await page.evaluate(async () => {
		const slider = document.querySelector<HTMLInputElement>('input[type=range]');
		if (!slider) throw new Error('The page has no slider.');
		const step = () => {
			slider.value = String(slider.valueAsNumber - 1);
			slider.dispatchEvent(new Event('input', { bubbles: true }));
		};
		for (let steps = 0; steps < 5; steps++) {
			step();
			await new Promise((resolve) => setTimeout(resolve, 220));
		}
		const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
		await pause();
		// A busy machine rests later.
		for (let i = 0; i < 8 && !location.search.endsWith(slider.value); i++) await pause();
		const writes = Number(sessionStorage.getItem('writes'));
		step();
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => setTimeout(resolve));
		const beforeLeaving = location.search;
		window.dispatchEvent(new Event('blur'));
		return { writes, beforeLeaving, leaving: location.search };
	});
	expect(writes).toBe(1);
	expect(beforeLeaving).toBe(`?year=${latest - 5}`);
	expect(leaving).toBe(`?year=${latest - 6}`);
});

test('the choices of the bar change sentence, map and address, and the link of the view is copied', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { paid, persons } = accountOf('CA', 2005);
	const plain = dollars(netPerPerson(accountOf('CA', 2005)));
	await openExplorer(page, '?year=2005');
	await menu(page, 'Dollars').selectOption('real');
	await expectSentence(page, /in 2024 dollars/);
	expect(await sentenceOf(page)).not.toContain(plain);
	await menu(page, 'Dollars').selectOption('auto');
	await ruleMenu(page).selectOption('tax-share');
	await expect(figure(page, 'map').locator('h2')).toContainText(
		'with the deficit shared out by taxes paid'
	);
	await expectQuery(page, '?deficit=tax-share&year=2005');
	await menu(page, 'Measure').selectOption('paid');
	await expectSentence(page, `California paid ${dollars(paid / persons)} per person`);
	await menu(page, 'Scale').selectOption('gdp');
	await expectSentence(page, /California paid \d+\.\d\s?% of its GDP/);
	await menu(page, 'Measure').selectOption('ratio');
	await expectSentence(page, /got back \d+ cents/);
	await expectQuery(page, '?measure=ratio&scale=total&year=2005');
	await bar(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(bar(page).getByText('Copied')).toBeVisible();
	const pinned = '/?estimate=account&measure=ratio&scale=total&year=2005&states=ca';
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		new URL(pinned, page.url()).href
	);
});

test('the deficit rule is a word of the second sentence, and moves the base of the strip but not the answer', async ({
	page
}) => {
	await openExplorer(page);
	const answer = await sentenceOf(page);
	const base = page
		.locator('.strip svg', { has: page.locator(':scope > .even:not(.dashed)') })
		.last();
	const before = await base.getAttribute('x');
	await expect(page.getByTestId('second')).toContainText('leaves the federal deficit where it is');
	await ruleMenu(page).selectOption('per-person');
	await expect(page.getByTestId('second')).toContainText(
		/^With the federal deficit shared out equally, it/
	);
	await expectQuery(page, '?deficit=per-person');
	await expect(base).not.toHaveAttribute('x', before ?? '');
	expect(await sentenceOf(page)).toBe(answer);
	await ruleMenu(page).selectOption('none');
	await expectQuery(page, '');
	await expect(base).toHaveAttribute('x', before ?? '');
});

test('the estimate changes by the menu and by the word, its gaps are passed over, and reset leads back', async ({
	page
}) => {
	await openExplorer(page, '?year=1998');
	await menu(page, 'Estimate').selectOption('collections-cffr');
	await expectSentence(page, /^By IRS collections and Census spending, California .* in 1998/);
	await expect(page).toHaveURL(/estimate=collections-cffr/);
	await expect(bar(page).locator('.ticks path')).toHaveAttribute('d', /^(?:M[^M]+){12}$/);
	await page.getByRole('button', { name: 'The year before' }).click();
	await expect.poll(() => yearField(page).inputValue()).not.toBe('1998');
	await word(page, 'Estimate').selectOption({ label: 'Rockefeller Institute' });
	await expectSentence(page, /^By the Rockefeller Institute’s report of 2019, California/);
	await expect(notes(page)).toHaveText([
		/^Rockefeller Institute has .*: year changed to FY2017\. FY\d{4} returns when you choose an estimate that has it\.$/
	]);
	await expect(menu(page, 'Estimate')).toHaveValue('rockefeller');
	await expect(page).toHaveURL(/estimate=rockefeller-2019/);
	await typeYear(page, 2021);
	await expectSentence(page, /^By the Rockefeller Institute’s report of 2023, California/);
	await menu(page, 'Edition').selectOption('rockefeller-2024');
	await expectSentence(page, /^By the Rockefeller Institute’s portal of 2024, California/);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expectSentence(page, california(latest));
	await expectQuery(page, '');
	await expect(followed(page)).toHaveText(['California']);
});

test('states are added by name and by code, put first and taken away, six at most', async ({
	page
}) => {
	await openExplorer(page);
	await addState(page, 'Atlantis');
	await expect(bar(page).getByText('No state is called “Atlantis”')).toBeVisible();
	await expect(followed(page)).toHaveText(['California']);
	await addState(page, 'New Mexico');
	await addState(page, 'nj');
	await expect(followed(page)).toHaveText(['California', 'New Mexico', 'New Jersey']);
	await expectQuery(page, '?states=ca,nm,nj');
	await page.getByRole('button', { name: 'Stop following California' }).click();
	await expect(followed(page)).toHaveText(['New Mexico', 'New Jersey']);
	await expectSentence(page, netClause('New Mexico', accountOf('NM', latest)));
	await followed(page).nth(1).click();
	await expectSentence(page, netClause('New Jersey', accountOf('NJ', latest)));
	for (const state of ['Texas', 'Florida', 'Ohio', 'Mississippi']) {
		await addState(page, state);
	}
	await expect(followed(page)).toHaveCount(6);
	await expect(page.getByLabel('Add a state by name or code')).toBeDisabled();
	await expect(page.getByPlaceholder('6 states at most')).toBeVisible();
	await page.getByRole('button', { name: 'Stop following Ohio' }).click();
	await expect(page.getByLabel('Add a state by name or code')).toBeEnabled();
});

test('under the answer the pages of the state shown stand, on a phone too', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/?states=mi', { waitUntil: 'networkidle' });
	await expect(page.getByRole('link', { name: 'All of Michigan', exact: true })).toHaveAttribute(
		'href',
		/\/states\/mi\/$/
	);
	await word(page, 'State').selectOption('OH');
	await expect(page.getByRole('link', { name: 'All of Ohio', exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Where its money landed' }).click();
	await expect(page).toHaveURL(/\/counties\/oh\/$/);
});

test('in every frame of fast steps the map’s heading names the year of the sentence, where both are seen', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 1500 });
	await openExplorer(page);
	const told = page.evaluate(async () => {
		const frames: string[] = [];
		for (let i = 0; i < 120; i++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			const sentence = document.querySelector('h1')?.textContent ?? '';
			const heading = document.querySelector('#figure-map header p');
			if (!heading?.checkVisibility({ visibilityProperty: true })) continue;
			if (heading.getBoundingClientRect().top > innerHeight) continue;
			const years = [/ in\s(\d{4})/.exec(sentence), /FY(\d{4})/.exec(heading.textContent)];
			frames.push(years.map((found) => found?.[1]).join(' '));
		}
		return frames;
	});
	const slider = page.getByRole('slider', { name: 'Fiscal year' });
	for (let i = 0; i < 12; i++) await slider.press('ArrowLeft');
	const frames = [...new Set(await told)];
	expect(frames.length).toBeGreaterThan(4);
	expect(frames.filter((one) => one.split(' ')[0] !== one.split(' ')[1])).toEqual([]);
});

for (const width of [360, 1280]) {
	test(`what stands below the answer does not go up under a hand that steps through years, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await openExplorer(page);
		const slider = page.getByRole('slider', { name: 'Fiscal year' });
		const answer = page.getByTestId('answer');
		const heights = new Set<number>();
		// As it is painted: between two frames it may be whatever it will.
		const placed = () =>
			slider.evaluate(async (element) => {
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
				return element.getBoundingClientRect().top + scrollY;
			});
		let last = 0;
		await slider.press('Home');
		for (let year = 1984; year <= 2024; year++) {
			await slider.press('ArrowRight');
			await expect(answer).toContainText(String(year));
			const top = await placed();
			heights.add((await answer.boundingBox())?.height ?? 0);
			expect(top, String(year)).toBeGreaterThanOrEqual(last);
			last = top;
		}
		if (width < 1000) return;
		// Else nothing has been tried.
		expect(heights.size).toBeGreaterThan(1);
		// For another state it is as high as its own answer; what stands over that may have other lines.
		const over = async () => (await answer.boundingBox())?.y ?? 0;
		const above = (await over()) + (await page.evaluate(() => scrollY));
		await page.getByLabel('State', { exact: true }).first().selectOption('DC');
		await expect(answer).toContainText('D.C.');
		const then = (await over()) + (await page.evaluate(() => scrollY));
		expect((await placed()) - then).toBeLessThan(last - above);
	});
}

test('the slider stays under the hand that steps through years, also where the window has been scrolled', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openExplorer(page);
	const slider = page.getByRole('slider', { name: 'Fiscal year' });
	await slider.press('End');
	await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const top = () => slider.evaluate((element) => element.getBoundingClientRect().top);
	const first = await top();
	expect(first).toBeGreaterThan(300);
	for (let year = 2023; year >= 1983; year--) {
		await slider.press('ArrowLeft');
		await expect(page.getByTestId('answer')).toContainText(String(year));
		await expect.poll(async () => Math.abs((await top()) - first), String(year)).toBeLessThan(3);
	}
});

test('the card of a year stands in the window, beside the line pointed at, also once the page stands still', async ({
	page
}) => {
	await openCharts(page);
	const slider = page.locator('#figure-timeline').getByRole('slider');
	await page.mouse.wheel(0, 400);
	await slider.scrollIntoViewIfNeeded();
	await expect(page.locator('.figures.standing')).toHaveCount(1);
	const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
	for (const share of [0.4, 0.6]) {
		await page.mouse.move(x + width * share, y + height / 2, { steps: 3 });
		const card = page.locator('.tooltip', { hasText: 'Fiscal year' });
		await expect(card).toBeInViewport({ ratio: 1 });
		const box = await card.boundingBox();
		expect(Math.abs((box?.x ?? 0) - (x + width * share))).toBeLessThan(320);
	}
});

test('charts stay where they are as years are stepped through, past the one that has a note too', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openCharts(page);
	const map = page.locator('#figure-map');
	const top = () => map.evaluate((figure) => figure.getBoundingClientRect().top + scrollY);
	const note = page.getByTestId('re-estimate');
	await typeYear(page, 2023);
	await expect(page.getByTestId('answer')).toContainText('2023');
	const before = await top();
	await page.getByRole('button', { name: 'The year before' }).click();
	await expect(note).toContainText('FY2022');
	expect(await top()).toBe(before);
	// Not on to 2021, whose sentence is a line longer: it moves them itself.
	await page.getByRole('button', { name: 'The year after' }).click();
	await expect(note).toHaveCount(0);
	expect(await top()).toBe(before);
});

test('beside the answer is said that others say more below, until a reader is there', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openExplorer(page);
	const aside = page.locator('main aside');
	const hint = () =>
		aside.evaluate((element) => {
			const { content, visibility } = getComputedStyle(element, '::after');
			return `${content} ${visibility}`;
		});
	await expect.poll(hint).toBe('"More below ↓" visible');
	await aside.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await expect.poll(hint).toBe('"More below ↓" hidden');
	await page.setViewportSize({ width: 360, height: 740 });
	await expect.poll(hint).toBe('none visible');
});

test('what others say follows state and year, and leads to their view', async ({ page }) => {
	await openExplorer(page);
	const others = page.getByRole('region', { name: /^Others say/ });
	await expect(others).toContainText('IRS collections and USAspending: paid');
	await typeYear(page, 2023);
	await expect(others.getByRole('heading')).toHaveText('Others say of California in 2023');
	await expect(others).toContainText('Rockefeller Institute: received $342 more a person');
	await word(page, 'State').selectOption('NM');
	await expect(others).toContainText('Others say of New Mexico in 2023');
	await others.getByRole('link', { name: 'Rockefeller Institute' }).first().click();
	await expectQuery(page, '?estimate=rockefeller-2025&year=2023&states=nm');
	await expectSentence(page, /^By the Rockefeller Institute’s report of 2025, New Mexico/);
	await expect(others).toContainText('Our own account: received');
});

test('back and forward restore the sentence and the controls', async ({ page }) => {
	await openExplorer(page);
	await typeYear(page, 1993);
	await expectQuery(page, '?year=1993');
	await word(page, 'State').selectOption('NM');
	await expectQuery(page, '?year=1993&states=nm');
	await page.goBack();
	await expectSentence(page, california(1993));
	await expect(followed(page)).toHaveText(['California']);
	await page.goBack();
	await expectSentence(page, california(latest));
	await expect(yearField(page)).toHaveValue(String(latest));
	await page.goForward();
	await page.goForward();
	await expectSentence(page, netClause('New Mexico', accountOf('NM', 1993)));
	await expect(page.getByRole('slider', { name: 'Fiscal year' })).toHaveValue('1993');
	await expect(followed(page)).toHaveText(['New Mexico']);
});

test('play goes on from year to year until pause, and from the latest year begins at the first', async ({
	page
}) => {
	await openExplorer(page);
	// Each frame is looked at: a year that is played stands for less than a poll may wait.
	const told = async (year: number) => {
		const seen = await page.waitForFunction(
			(words) => document.querySelector('h1')?.getAttribute('aria-label')?.includes(words),
			california(year),
			{ polling: 'raf' }
		);
		return seen.jsonValue();
	};
	const first = told(Math.min(...fiscalYears));
	await page.getByRole('button', { name: 'Play the years' }).click();
	expect(await first).toBe(true);
	await page.getByRole('button', { name: 'Pause' }).click();
	await typeYear(page, 1990);
	await expectSentence(page, california(1990));
	const next = told(1991);
	await page.getByRole('button', { name: 'Play the years' }).click();
	expect(await next).toBe(true);
	expect(await told(1992)).toBe(true);
	await page.getByRole('button', { name: 'Pause' }).click();
	const stopped = await yearField(page).inputValue();
	await page.waitForTimeout(1500);
	await expect(yearField(page)).toHaveValue(stopped);
	await expectQuery(page, `?year=${stopped}`);
});

test('the first screen of a laptop holds claim, answer, line of all states, and the slider of years', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const query of ['', '?states=ny']) {
		await openExplorer(page, query);
		const box = await page.getByRole('slider', { name: 'Fiscal year' }).boundingBox();
		expect((box?.y ?? NaN) + (box?.height ?? NaN), query).toBeLessThanOrEqual(900);
	}
});

test('the first screen of a phone holds the sentence', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openExplorer(page);
	const box = await page.locator('h1').boundingBox();
	expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(640);
});

for (const query of ['?states=ca', '?states=CA,ny&year=2005', '?states=zz']) {
	test(`the verdict is seen where ${query} asks for no other state`, async ({ page }) => {
		await openExplorer(page, query);
		await expect(page.locator('.verdict p').first()).toContainText(
			/^Against the other states, California/
		);
		await expect(page.locator('.verdict p').first()).toBeVisible();
		await expect(page.getByText('Other years, and dollar for dollar')).toBeVisible();
	});
}

test('under the verdict on California stands what the same test gives for the state shown', async ({
	page
}) => {
	await openExplorer(page, '?states=tx');
	const verdict = page.locator('#verdict p').first();
	await expect(verdict).toContainText('Against the other states, California ');
	const own = page.locator('#verdict p[id]').filter({ visible: true });
	await expect(own).toHaveCount(1);
	await expect(own).toContainText(/Against the other states, Texas /);
	const whole = page.locator('#verdict details p').first();
	await expect(whole).toBeHidden();
	await page.getByText('Other years, and dollar for dollar').click();
	const more = page.locator('#verdict details p[id]').filter({ visible: true });
	await expect(more).toHaveCount(1);
	await expect(more).toContainText('Dollar for dollar');
	await expect(whole).toBeHidden();
	await page.getByText('Other years, and dollar for dollar').click();
	await word(page, 'State').selectOption('NM');
	await expect(own).toContainText('Against the other states, New Mexico ');
	await word(page, 'State').selectOption('CA');
	await expect(own).toHaveCount(0);
	await page.getByText('Other years, and dollar for dollar').click();
	await expect(whole).toContainText('Dollar for dollar');
	await expect(more).toHaveCount(0);
	await page.getByText('Other years, and dollar for dollar').click();
	await page.goBack();
	await expect(own).toContainText('New Mexico');
	const told = (await own.textContent()) ?? '';
	await own.getByRole('link', { name: 'The same test' }).click();
	await expect(page).toHaveURL(/\/claims\/\?state=nm$/);
	await expect(page.locator('h1')).toContainText('New Mexico');
	expect(told).toContain(await page.locator('h1').innerText());
});

test('a step that reaches the first year keeps the focus, and says that it leads no further', async ({
	page
}) => {
	const [first, second] = fiscalYears.toSorted((a, b) => a - b);
	await openExplorer(page, `?year=${second}`);
	const before = page.getByRole('button', { name: 'The year before' });
	await before.focus();
	await page.keyboard.press('Enter');
	await expect(yearField(page)).toHaveValue(String(first));
	await expect(before).toBeDisabled();
	await expect(before).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(yearField(page)).toHaveValue(String(first));
	await expect(before).toBeFocused();
});
