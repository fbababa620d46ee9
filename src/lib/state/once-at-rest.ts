/**
 * When a changing value arrives, in milliseconds: once it has not changed for `rest`, nor in the frame after that; and `wait` after
 * its first change in any case.
 */
export type Pace = { rest: number; wait: number };

/** The browser's frames. */
type Frames = {
  requestAnimationFrame(then: () => void): number;
  cancelAnimationFrame(id: number): void;
};

/**
 * Hands on a changing value once it rests, so that what is expensive is not done for each of its changes. Where frames come slowly,
 * so do the changes of a drag: they are not taken for rest.
 */
export class OnceAtRest<T> {
  private latest: { value: T } | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(
    private readonly pace: Pace,
    private readonly arrive: (value: T) => void,
    private readonly frames: Frames = globalThis
  ) {}

  /** Takes the value as it is now. */
  take(value: T): void {
    this.latest = { value };
    this.rest();
    this.waiting ??= setTimeout(this.end, this.pace.wait);
  }

  /** Forgets what has not arrived. */
  stop(): void {
    clearTimeout(this.resting);
    clearTimeout(this.waiting);
    this.frames.cancelAnimationFrame(this.frame);
    this.waiting = undefined;
    this.latest = null;
  }

  private rest(): void {
    clearTimeout(this.resting);
    this.frames.cancelAnimationFrame(this.frame);
    this.resting = setTimeout(() => {
      // The first frame may be the one in which the next change is made.
      this.frame = this.frames.requestAnimationFrame(() => {
        this.frame = this.frames.requestAnimationFrame(this.end);
      });
    }, this.pace.rest);
  }

  private readonly end = (): void => {
    const { latest } = this;
    this.stop();
    if (latest) this.arrive(latest.value);
  };
}
