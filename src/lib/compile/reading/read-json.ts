import { visit } from 'jsonc-parser';
import { nameTwice } from '../messages/describe-value';
import { DEEPEST } from './deepest';
import { explainJson } from './explain-json';

/** Where a value begins, where its name in an object begins (otherwise the same), and what it contains. */
export type Place = { key: number; value: number; members?: Members | undefined };

/** The places in an object by name, or in an array by index. */
type Members = Map<string | number, Place>;

/** A fault of a JSON text, at a character. */
type JsonFault = { offset: number; message: string };

/** What is being read, how it ends and, in an object, the name of the next value. */
type Open = { members: Members; close: '}' | ']' | ''; name?: string; key?: number };

/** A literal word; the library does not notice what is glued to its end. */
const WORD = /(?:true|false|null)(?![\p{L}\p{N}_$-])/uy;

/** Stops the reading. */
class Broken extends Error {}

/**
 * Finds the positions of the parts of strict JSON (RFC 8259); none if reading stopped early. A duplicate name in an object is a
 * fault, and its later value counts.
 */
export function readJson(text: string): { root?: Place | undefined; faults: JsonFault[] } {
  const faults: JsonFault[] = [];
  const file: Open = { members: new Map(), close: '' };
  const open: Open[] = [file];
  let expected = 'a value';

  const innermost = (): Open => open.at(-1) ?? file;
  const fail = (offset: number, wanted = expected): never => {
    faults.push(explainJson(text, offset, wanted));
    throw new Broken();
  };
  const expectNext = (): void => {
    const { close } = innermost();
    expected = close ? `a comma or ${close}` : 'the end of the file';
  };
  const put = (value: number, within?: Members): void => {
    const { members, name = members.size, key = value } = innermost();
    members.set(name, { key, value, members: within });
  };
  const begin = (close: '}' | ']', offset: number): void => {
    if (open.length > DEEPEST) fail(offset, `at most ${DEEPEST} levels`);
    const members: Members = new Map();
    put(offset, members);
    open.push({ members, close });
    expected = close === '}' ? 'a name in double quotes' : 'a value';
  };
  const end = (offset: number): void => {
    if (text[offset] !== innermost().close) fail(offset);
    open.pop();
    expectNext();
  };

  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin('}', offset),
        onArrayBegin: (offset) => begin(']', offset),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: (name, key) => {
          if (innermost().members.has(name)) faults.push({ offset: key, message: nameTwice(name) });
          Object.assign(innermost(), { name, key });
          expected = 'a colon between the name and its value';
        },
        onSeparator: (mark) => {
          const isName = mark === ',' && innermost().close === '}';
          expected = isName ? 'a name in double quotes' : 'a value';
        },
        onLiteralValue: (_, offset) => {
          put(offset);
          expectNext();
        },
        onError: (_, offset) => {
          WORD.lastIndex = offset;
          if (expected !== 'a value' || !WORD.test(text)) fail(offset);
          expectNext();
          fail(WORD.lastIndex);
        }
      },
      { disallowComments: true }
    );
    return { root: file.members.get(0), faults };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { faults };
  }
}
