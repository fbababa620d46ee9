import { Session, type Profiler } from 'node:inspector';
import { vi } from 'vitest';

/** Whose steps count: the project's own code. */
const OWN = '/src/lib/';

/**
 * Counts steps: how often V8 entered the functions, branches and loop bodies of the project's code. Unlike time, the count is the
 * same on a busy machine. It excludes work inside libraries and regular expressions.
 */
export class StepCounter {
  private readonly session = new Session();

  /** Loads modules so that their steps are counted: V8 counts only in code compiled after counting was switched on. */
  async load<Modules>(load: () => Promise<Modules>): Promise<Modules> {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    vi.resetModules();
    return load();
  }

  /** The steps since the previous call. */
  take(): number {
    let steps = 0;
    // Within one thread the answer arrives before `post` returns.
    this.session.post('Profiler.takePreciseCoverage', (error, { result } = { result: [] }) => {
      if (error) throw error;
      for (const { functions } of result.filter(isOwn))
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    });
    return steps;
  }

  /** Stops counting, which slows everything in the thread. */
  end(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }
}

function isOwn({ url }: Profiler.ScriptCoverage): boolean {
  return url.includes(OWN);
}
