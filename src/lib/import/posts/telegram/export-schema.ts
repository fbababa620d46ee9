import { z } from 'zod';

/** Words of a message: plain, or in pieces, of which some are links or names. */
const words = z.union([z.string(), z.array(z.union([z.string(), z.object({ text: z.string() })]))]);

/** A message of Telegram Desktop's export; fields that are not read are left as they are. */
export const messageSchema = z.looseObject({
  id: z.int(),
  type: z.string(),
  date: z.string().optional(),
  date_unixtime: z.string().optional(),
  from: z.string().nullish(),
  forwarded_from: z.string().nullish(),
  action: z.string().optional(),
  text: words.optional()
});

/** A chat with its messages, each read by itself. */
export const chatSchema = z.looseObject({
  name: z.string().nullish(),
  type: z.string(),
  id: z.int(),
  messages: z.array(z.unknown())
});

/** The file of one chat, or of all. */
export const exportSchema = z.union([
  chatSchema,
  z.looseObject({ chats: z.looseObject({ list: z.array(chatSchema) }) })
]);

/** A message as read. */
export type Message = z.infer<typeof messageSchema>;
/** A chat as read. */
export type Chat = z.infer<typeof chatSchema>;
