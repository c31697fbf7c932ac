/** Written as the file that static hosts answer with where there is no page. */
export const trailingSlash = 'never';
