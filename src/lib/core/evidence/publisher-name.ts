import { quoted } from '#words/sentence';
import type { Source } from '../atlas';

/** Who published a source: its paper, agency or site, else its publisher, else its title. */
export function publisherName(source: Source): string {
  return source.container ?? source.publisher ?? quoted(source.title);
}
