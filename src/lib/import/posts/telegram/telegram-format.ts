import { isoClock } from '../../../core/time/iso-clock';
import { cleanText } from '../../clean-text';
import type { Format } from '../../format';
import type { ImportContext } from '../../given-file';
import { readJson } from '../../read-json';
import { fates } from '../../tables/fates';
import { readWhen } from '../../tables/read-when';
import { bringPosts } from '../bring-posts';
import type { PostRead } from '../post';
import { exportSchema, messageSchema, type Chat, type Message } from './export-schema';

/** Of chats that are not public, private persons' words do not go into an atlas. */
const PUBLIC = /^(?:public_|private_channel$)/;

const FATES = fates({
  as: {
    id: 'the id of the source',
    date: 'when it was posted, where date_unixtime is missing',
    date_unixtime: 'when it was posted, to the minute',
    from: 'the author of the source, where you give no handle',
    text: 'its words, in the private copy',
    forwarded_from: 'a proposal on who told it first'
  },
  left: {
    type: 'service messages are no posts',
    from_id: 'a number of Telegram’s own',
    text_entities: 'repeats text',
    edited: 'no part of an atlas',
    edited_unixtime: 'no part of an atlas',
    reply_to_message_id: 'no part of an atlas',
    photo: 'a file of the export, which is not read',
    file: 'a file of the export, which is not read'
  },
  prose: []
});

/** Telegram Desktop's export in JSON, of one chat or of all: result.json. */
export const telegramFormat: Format = {
  id: 'telegram',
  name: 'Telegram Desktop (JSON)',
  known: 'a JSON file with `messages` that have a `date_unixtime` or a `date`, or with `chats`',
  knows: ({ name, text }) =>
    /\.json$/i.test(name) &&
    /"(?:messages|chats)"\s*:/.test(text) &&
    /"text_entities"|"date_unixtime"|"from_id"/.test(text),
  read: (file, context) => {
    const json = readJson(file.text);
    if (json.issue !== undefined) return { value: null, issue: json.issue };
    const { data } = exportSchema.safeParse(json.value);
    if (!data) {
      return {
        value: null,
        issue:
          'expected an export of Telegram Desktop in JSON, with type, id and messages, found other fields; choose “machine-readable JSON” when you export'
      };
    }
    const chats = 'chats' in data ? (data.chats as { list: Chat[] }).list : [data as Chat];
    const all = chats.flatMap((chat) => chat.messages.map((message) => ({ chat, message })));
    const rows = all.map(({ chat, message }, i) => readMessage(message, i + 1, chat, context));
    const names = new Set(
      all.flatMap(({ message }) =>
        typeof message === 'object' && message !== null ? Object.keys(message) : []
      )
    );
    const report = {
      format: 'Telegram',
      unit: 'post',
      columns: [...names].map((name) => FATES(name, []))
    };
    return { value: bringPosts(file, { rows, report }, context) };
  }
};

function readMessage(
  given: unknown,
  row: number,
  chat: Chat,
  { handle, zone }: ImportContext
): PostRead {
  const losses: PostRead['losses'] = [];
  const left = (why: string): PostRead => ({ row, losses, left: why });
  if (!PUBLIC.test(chat.type)) {
    return left(
      `expected a public channel or group, found a ${chat.type}; its members’ words are private`
    );
  }
  const { data: message } = messageSchema.safeParse(given);
  if (!message) return left('expected a message with an id and a type, found none');
  if (message.type !== 'message')
    return left(`a service message (${message.action ?? message.type}), and no post`);
  const issued = issuedOf(message, zone);
  if (issued?.lost !== undefined)
    losses.push({ message: `date: ${issued.lost}, or --zone; only its day is taken` });
  if (!issued)
    losses.push({
      message: 'expected a date_unixtime, as in "1694498400", found none that can be read'
    });
  const author = handle === undefined ? cleanText(message.from ?? chat.name ?? '') : `@${handle}`;
  const forwarded = cleanText(message.forwarded_from ?? '');
  return {
    row,
    losses,
    post: {
      key: `telegram-${(handle ?? String(chat.id)).toLowerCase().replaceAll('_', '-')}-${message.id}`,
      network: 'Telegram',
      ...(author !== '' && { author }),
      ...(handle !== undefined && { url: `https://t.me/${handle}/${message.id}` }),
      ...(issued && { issued: issued.when }),
      text: textOf(message),
      hashes: [],
      ...(forwarded !== '' && { forwardedFrom: forwarded })
    }
  };
}

/** The minute, by UTC; of older exports, which have no such number, the time by the clocks of the author's zone, or its day. */
function issuedOf({ date, date_unixtime: seconds }: Message, zone: string | undefined) {
  if (seconds !== undefined && /^\d{1,11}$/.test(seconds))
    return { when: isoClock(Number(seconds), 0) };
  return date === undefined ? null : readWhen(date, { zone });
}

function textOf({ text = '' }: Message): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
