import type { Post } from './post';

/** A post with the id of the source that it is. */
export type SourcedPost = { id: string; post: Post };

/**
 * Which posts are likely to be one witness: forwarded from one channel, or with the same media. Sentences for the author, who alone
 * can say who told it first; nothing of it is done.
 */
export function proposeOrigins(posts: readonly SourcedPost[]): string[] {
  return [
    ...shared(posts, ({ forwardedFrom }) =>
      forwardedFrom === undefined ? [] : [forwardedFrom]
    ).map(
      ([name, ids]) =>
        `${ids.join(', ')}: forwarded from ${JSON.stringify(name)}. Give claims on them that origin, listed in atlas.yaml.`
    ),
    ...shared(posts, ({ hashes }) => hashes)
      .filter(([, ids]) => ids.length > 1)
      .map(
        ([hash, ids]) =>
          `${ids.join(', ')}: the same media (${hash.slice(0, 16)}). Give claims on them one origin, if one of them or somebody else had it first.`
      )
  ];
}

/** The ids of the posts that have each of some marks, by mark; several marks of the same posts are told once. */
function shared(
  posts: readonly SourcedPost[],
  marks: (post: Post) => readonly string[]
): [string, string[]][] {
  const byMark = new Map<string, string[]>();
  for (const { id, post } of posts) {
    for (const mark of new Set(marks(post))) byMark.set(mark, [...(byMark.get(mark) ?? []), id]);
  }
  const told = new Set<string>();
  return [...byMark].filter(([, ids]) => {
    const group = ids.join(' ');
    return !told.has(group) && told.add(group);
  });
}
