import { base } from '$app/paths';
import type { Atlas } from '$lib/core/atlas';
import type { Citations } from '$lib/export/cite-event/citation';

/** The citations of an atlas's sources, from the file beside its pages. Throws if they do not come. */
export async function fetchCitations({ id }: Pick<Atlas, 'id'>): Promise<Citations> {
  const response = await fetch(`${base}/${id}/citations.json`);
  if (!response.ok) throw new Error(`the citations answered ${response.status}`);
  return response.json();
}
