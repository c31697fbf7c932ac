/** The button that changes the theme, in the head of every page. */
const SWITCH = '#theme';

const root = document.documentElement;

const system = matchMedia('(prefers-color-scheme: dark)');

/** Has the theme that the reader chose, or else that of the system; the button says which, and changes it. */
export function keepTheme(): void {
	const kept = keptTheme();
	if (kept) root.dataset.theme = kept;
	system.addEventListener('change', say);
	document.addEventListener('DOMContentLoaded', say);
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest(SWITCH)) change();
	});
}

function change(): void {
	const theme = isDark() ? 'light' : 'dark';
	root.dataset.theme = theme;
	say();
	try {
		localStorage.setItem('theme', theme);
	} catch {
		// Storage may be closed to the page; the choice then lasts as long as the page.
	}
}

function say(): void {
	document.querySelector(SWITCH)?.setAttribute('aria-pressed', String(isDark()));
}

function isDark(): boolean {
	const { theme } = root.dataset;
	return theme ? theme === 'dark' : system.matches;
}

function keptTheme(): string | null {
	try {
		const theme = localStorage.getItem('theme');
		return theme === 'light' || theme === 'dark' ? theme : null;
	} catch {
		// The system's theme holds.
		return null;
	}
}
