const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** The keys of data in which somebody speaks: `spoken` hold a text, `within` a list or a table of texts. */
export type SpokenKeys = { spoken: ReadonlySet<string>; within: ReadonlySet<string> };

/** Turns texts into Hebrew that ends in punctuation; equal texts stay equal. */
export class Hebrew {
  readonly #words = new Map<string, string>();

  word(text: string): string {
    // A story's marks are no words.
    const marks = text.match(/\[\d+\]/g) ?? [];
    const held = this.#words.get(text) ?? [`${spelt(this.#words.size)}!`, ...marks].join(' ');
    this.#words.set(text, held);
    return held;
  }

  /** Labelled values: their labels are spoken too, and an amount's unit. */
  #labelled(values: unknown): unknown {
    return Object.fromEntries(
      Object.entries(values ?? {}).map(([label, value]) => [
        this.word(label),
        this.turn(value, { spoken: new Set(), within: new Set() }, true)
      ])
    );
  }

  /** A copy of data with every spoken text in Hebrew. */
  turn(data: unknown, keys: SpokenKeys, speaks = false): unknown {
    if (typeof data === 'string') return speaks ? this.word(data) : data;
    if (Array.isArray(data)) return data.map((one) => this.turn(one, keys, speaks));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, inner]) => {
        const isText = typeof inner === 'string' && keys.spoken.has(key);
        if (key === 'values' && typeof inner === 'object') return [key, this.#labelled(inner)];
        return [key, this.turn(inner, keys, speaks || keys.within.has(key) || isText)];
      })
    );
  }
}

function spelt(number: number): string {
  const letter = LETTERS[number % LETTERS.length] ?? '';
  return number < LETTERS.length
    ? `ש${letter}`
    : spelt(Math.floor(number / LETTERS.length)) + letter;
}
