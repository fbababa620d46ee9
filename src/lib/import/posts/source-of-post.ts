import type { CopyFields } from '../../compile/schemas/schema-copies';
import type { SourceFields } from '../../compile/schemas/schema-sources';
import { withoutUndefined } from '../../compile/conversion/without-undefined';
import { idApart, idOf, sumOf } from '../ids';
import type { Post } from './post';

/** A post as a source, what is kept of it, and its words as a private copy if it has any. */
export type PostSource = { source: SourceFields; copy: CopyFields; text?: [string, string] };

/** Makes a source of a post. One without a time came out by the day of the import. */
export function sourceOfPost(post: Post, today: string): PostSource {
  const { key, network, author, title, url, issued, archive } = post;
  const isShown = key.length < 48 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key);
  const id = isShown ? idOf(key) : idApart(network, key);
  const text = post.text.trim() === '' ? undefined : `${post.text.trim()}\n`;
  const last = archive?.date ?? today;
  const copy: CopyFields = withoutUndefined({
    sha256: text === undefined ? undefined : sumOf(text),
    archive: archive && withoutUndefined(archive),
    ...(issued === undefined && {
      available: `${last}/${last}`,
      available_reason:
        'The file does not say when it was posted; this is the day by which it was there.'
    })
  });
  return {
    source: withoutUndefined({
      id,
      type: 'post' as const,
      // A title that we made up stands in square brackets.
      title: title ?? `[Post${author === undefined ? '' : ` by ${author}`} on ${network}]`,
      author: author === undefined ? undefined : [{ literal: author }],
      'container-title': network,
      issued,
      URL: url
    }),
    copy,
    ...(text !== undefined && { text: [`${id}.txt`, text] as [string, string] })
  };
}
