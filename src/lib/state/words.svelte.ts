import { createContext } from 'svelte';
import type { Atlas } from '$lib/core/atlas';
import type { AtlasWords, WordKind, WordsByKind } from '$lib/core/atlas-words';
import { stretchCount } from '$lib/core/evidence/stretch-count';

/** Context of the words of the atlas, set by its page. */
export const [getWords, setWords] = createContext<Words>();

/**
 * The words of an atlas, which follow it by stretches: those that have come, and the way to the others. What depends on words runs
 * again when some come.
 */
export class Words {
  /** By the number of their stretch: those on their way or here. */
  private readonly asked = new Map<number, Promise<void>>();
  private come: ReadonlySet<number> = $state.raw(new Set());

  /** `fetch` gets the words of a stretch; `held` are those that are here from the start. */
  constructor(
    private readonly atlas: Atlas,
    private readonly fetch: (stretch: number) => Promise<AtlasWords>,
    private readonly held: AtlasWords = noWords()
  ) {}

  /** All words of an atlas that is whole. */
  static of(atlas: Atlas, held: AtlasWords): Words {
    const words = new Words(atlas, () => Promise.resolve(held), held);
    words.come = new Set(words.stretches());
    return words;
  }

  /** The words of a thing; null while they have not come. */
  find<K extends WordKind>(kind: K, id: string): WordsByKind[K] | null {
    return this.come.size === 0 ? null : (this.held[kind].get(id) ?? null);
  }

  /** The words that are here if those of the stretches are among them, else null; of all stretches if none are named. */
  here(stretches: readonly number[] = this.stretches()): AtlasWords | null {
    return stretches.every((one) => this.come.has(one)) ? this.held : null;
  }

  /** Fetches the words of those stretches that are not here; rejects with a LoadFailure if some do not come. */
  async load(stretches: readonly number[]): Promise<AtlasWords> {
    await Promise.all(
      stretches.map((stretch) => {
        const coming = this.asked.get(stretch) ?? this.take(stretch);
        this.asked.set(stretch, coming);
        return coming;
      })
    );
    return this.held;
  }

  private async take(stretch: number): Promise<void> {
    if (this.come.has(stretch)) return;
    try {
      const words = await this.fetch(stretch);
      for (const kind of Object.keys(words) as WordKind[]) add(this.held, words, kind);
    } catch (failure) {
      this.asked.delete(stretch);
      throw failure;
    }
    this.come = new Set([...this.come, stretch]);
  }

  private stretches(): number[] {
    return Array.from({ length: stretchCount(this.atlas) }, (_, at) => at);
  }
}

function add<K extends WordKind>(to: AtlasWords, from: AtlasWords, kind: K): void {
  for (const [id, words] of from[kind]) to[kind].set(id, words);
}

function noWords(): AtlasWords {
  return {
    events: new Map(),
    claims: new Map(),
    sources: new Map(),
    places: new Map(),
    actors: new Map(),
    routes: new Map()
  };
}
