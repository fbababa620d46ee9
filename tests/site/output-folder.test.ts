import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, openOutput } from '../../src/site/output-folder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-output-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the folder of a build', () => {
  it('has what was named, and nothing of an earlier build', () => {
    const first = openOutput(folder);
    first.write('a/b.html', 'b');
    first.write('c.html', 'c');
    expect(first.finish()).toBe(2);
    const second = openOutput(folder);
    second.write('c.html', 'c');
    second.write('d.html', 'd');
    expect(second.finish()).toBe(1);
    expect(filesIn(folder).sort()).toEqual(['c.html', 'd.html']);
    expect(existsSync(path.join(folder, 'a'))).toBe(false);
  });

  it('leaves a file alone that has not changed', () => {
    openOutput(folder).write('a.html', 'a');
    const file = path.join(folder, 'a.html');
    utimesSync(file, 1000, 1000);
    const output = openOutput(folder);
    output.write('a.html', 'a');
    expect(output.finish()).toBe(0);
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    output.write('a.html', 'b');
    expect(readFileSync(file, 'utf8')).toBe('b');
  });

  it('copies files with their dates, and none twice', () => {
    const from = mkdtempSync(path.join(tmpdir(), 'dateline-from-'));
    const source = openOutput(from);
    source.write('deep/a.png', 'a');
    source.write('b.png', 'b');
    const first = openOutput(folder);
    first.copy(from, 'in');
    expect(first.finish()).toBe(2);
    const second = openOutput(folder);
    second.copy(from, 'in');
    expect(second.finish()).toBe(0);
    expect(filesIn(folder).sort()).toEqual(['in/b.png', 'in/deep/a.png']);
    rmSync(from, { recursive: true });
  });

  it('keeps files as they are, all or none', () => {
    openOutput(folder).write('a.html', 'a');
    const output = openOutput(folder);
    expect(output.keep(['a.html', 'gone.html'])).toBe(false);
    expect(output.keep(['a.html'])).toBe(true);
    output.finish();
    expect(filesIn(folder)).toEqual(['a.html']);
    openOutput(folder).finish();
    expect(filesIn(folder)).toEqual([]);
  });
});
