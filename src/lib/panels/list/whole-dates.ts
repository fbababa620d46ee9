/** The text with its dates kept in one line each, so that a line may end behind the weekday and not in the date. */
export function withWholeDates(text: string): string {
  return text.replace(/\d \p{Lu}\p{L}+ (?:AD )?\d+(?: BC)?/gu, (date) =>
    date.replaceAll(' ', '\u00a0')
  );
}
