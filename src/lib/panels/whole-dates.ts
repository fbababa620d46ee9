/** The text with its dates kept in one line each, so that a line may end behind the weekday and not in the date. */
export function withWholeDates(text: string): string {
  return text.replace(/(\d) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3');
}
