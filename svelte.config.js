import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		alias: { $datasets: 'datasets' },
		inlineStyleThreshold: 0,
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
