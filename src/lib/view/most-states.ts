/** So many states can be followed in one view. */
export const MOST_STATES = 6;
