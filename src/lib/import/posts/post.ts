import type { Loss } from '../report/report';

/** A post on a social network, as a file tells of it. */
export type Post = {
  /** What stands for it in every file: its network, channel and number, or its address. */
  key: string;
  /** The network, as in Telegram. */
  network: string;
  /** Who posted it: a handle, as in @gazette, else the name that the network shows. */
  author?: string;
  title?: string;
  /** An http or https address. */
  url?: string;
  /** The day, or the time to the minute with its offset, at which it was posted. */
  issued?: string;
  /** Its own words, line by line. */
  text: string;
  archive?: { url: string; date?: string };
  /** Sums of its media: posts that share one carry the same picture or film. */
  hashes: readonly string[];
  /** Whom it was forwarded from, as the network shows it. */
  forwardedFrom?: string;
};

/** A post as read, or why it cannot be taken. */
export type PostRead = { row: number; losses: Loss[] } & (
  { post: Post; left?: undefined } | { post?: undefined; left: string }
);
