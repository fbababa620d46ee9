import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteProgress } from '../../src/site/site-progress';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'dateline-progress-'));
});

afterEach(() => rmSync(scratch, { recursive: true }));

function build(): string[] {
  const lines: string[] = [];
  const progress = createSiteProgress((line) => lines.push(line), path.join(scratch, 'cache'));
  progress.on('atlases', 0, 0);
  progress.on('app', 0, 0);
  progress.on('pages', 1, 2);
  progress.on('pages', 2, 2);
  progress.end();
  return lines;
}

it('a build tells what it does, how far it is and how long is left, and at last nothing', () => {
  const [atlases, app, first, second, last] = build();
  expect(atlases).toMatch(/^Reading the atlases, about \d+ seconds left$/);
  expect(app).toMatch(/^Copying the app, about \d+ seconds left$/);
  expect(first).toBe('Writing the pages: 1 of 2, a few seconds left');
  expect(second).toMatch(/^Writing the pages: 2 of 2, /);
  expect(last).toBe('');
});

it('a build knows from the last one how long it takes', () => {
  build();
  expect(build()[0]).toBe('Reading the atlases, a few seconds left');
});
