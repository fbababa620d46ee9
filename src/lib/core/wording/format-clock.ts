/** `05:15` for seconds into a civil day; remaining seconds are not shown, and 86400 is `24:00`. */
export function formatClock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
