/** How long after its last fix a journey with no reported end is over, in seconds: thirty days. */
export const LONG_OVER = 30 * 86_400;
