import { escapeMarkup } from '$lib/core/text/escape-markup';

/**
 * The HTML that embeds a frame in another page. `address` is that of the embed; `height` in CSS pixels. Attribute values are
 * escaped.
 */
export function embedCode({
  address,
  title,
  height = 520
}: {
  address: string;
  title: string;
  height?: number;
}): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
