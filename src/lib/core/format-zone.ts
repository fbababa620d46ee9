/** `Tokyo time` of `Asia/Tokyo`: the city that the IANA zone is named for. */
export function formatZone(zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return zone.includes('/') ? `${city} time` : zone;
}

/** `UTC+8:30` of minutes east of UTC. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const distance = Math.abs(minutes);
  const rest = distance % 60;
  const hours = Math.floor(distance / 60);
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
