import { httpUrl } from '../compile/schemas/schema-parts';

/** Whether a text is an address that an atlas may link to. */
export function isHttpUrl(text: string): boolean {
  return httpUrl.safeParse(text).success;
}
