import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDateline } from '../../src/site/run-dateline';

const SMALL = path.resolve('tests/fixtures/good/small');
let geodata: string;

beforeAll(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-command-'));
  cpSync(SMALL, path.join(geodata, 'small'), { recursive: true });
});

afterAll(() => rmSync(geodata, { recursive: true }));

async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const status = await runDateline(args, {
    env: { DATELINE_GEODATA: geodata },
    write: (text) => void (stdout += text),
    tell: (line) => void (stderr += `${line}\n`)
  });
  return { status, stdout, stderr };
}

describe('the command', () => {
  it('makes an atlas and checks it', async () => {
    expect(await run('new', 'my-story')).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = await run('check');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^my-story: 8 events.*\nsmall: /m);
  });

  it('passes on what follows its name', async () => {
    const { stdout } = await run('atlas', 'claims', 'small', '--csv', '-');
    expect(stdout).toMatch(/^source,/);
  });

  it('tells of its commands when it is asked', async () => {
    const { status, stdout, stderr } = await run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of ['create', 'new', 'check', 'import', 'build', 'dev', 'serve', 'atlas'])
      expect(stdout).toMatch(new RegExp(`^dateline ${name}\\b`, 'm'));
  });

  it.each([[[]], [['biuld']], [['constructor']]])('knows no other, as of %j', async (args) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^expected a command, found /);
    expect(stderr).toContain('dateline check');
  });
});
