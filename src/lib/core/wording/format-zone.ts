import { timeOf } from '#words/times';

/** `Tokyo time` for `Asia/Tokyo`: the city that the IANA zone is named after. */
export function formatZone(zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return zone.includes('/') ? timeOf(city) : zone;
}

/** `UTC+8:30` for minutes east of UTC; those of local mean time, before there were zones, to the nearest. */
export function formatOffset(minutes: number): string {
  const distance = Math.round(Math.abs(minutes));
  if (distance === 0) return 'UTC';
  const rest = distance % 60;
  const hours = Math.floor(distance / 60);
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
