import { quoted } from '../messages/describe-value';
import type { Draft, SourcePart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { slugOf } from './slug-of';

/** The slug of a source in addresses: from copies.yaml, else made from its id. Empty if there is none. */
export function slugOfSource({ fields, copy }: SourcePart): string {
  return copy.fields.slug ?? slugOf(fields.id ?? '');
}

/** Where hosts keep the page that lists the sources. */
const LIST = 'index';

/** Every source has a unique slug. */
export function checkSlugs({ sources }: Draft): Finding[] {
  const owners = new Map<string, string>();
  return sources.flatMap((source) => {
    const { id } = source.fields;
    if (id === undefined || source.copy.faulty.has('slug')) return [];
    const slug = slugOfSource(source);
    const owner = owners.get(slug);
    if (slug !== '' && slug !== LIST && (owner === undefined || owner === id)) {
      owners.set(slug, id);
      return [];
    }
    const isWritten = source.copy.fields.slug !== undefined;
    const [part, field] = isWritten ? [source.copy, 'slug'] : [source, 'id'];
    const found =
      slug === ''
        ? `expected an id that an address can be made from, found ${quoted(id)}`
        : slug === LIST
          ? `expected a slug that the list of sources has not, found ${quoted(slug)}`
          : `expected a slug of its own for ${quoted(id)}, found ${quoted(slug)}, which is that of ${quoted(owner ?? '')} too`;
    const example = `${JSON.stringify(id)}: { slug: ${slug === '' ? 'paper-2023' : `${slug}-2`} }`;
    return [error(part, [field], `${found}; write one in copies.yaml, as in ${example}`)];
  });
}
