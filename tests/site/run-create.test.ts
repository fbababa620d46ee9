import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn } from '../../src/site/output-folder';
import { readSettings } from '../../src/site/read-settings';
import { runCreate } from '../../src/site/run-create';

const FILES = ['.github/workflows/publish.yml', '.gitignore', 'dateline.config.js', 'nginx.conf'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-create-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function create(): string {
  let printed = '';
  const terminal = { env: {}, tell: () => {}, write: (text: string) => void (printed += text) };
  expect(runCreate([], terminal, folder)).toBe(0);
  return printed;
}

describe('a new site', () => {
  it('has settings that are taken, and files to publish it', async () => {
    expect(create()).toContain('Made dateline.config.js\n');
    expect(filesIn(folder).sort()).toEqual(FILES);
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    expect(await readSettings(folder, {})).toMatchObject({ name: 'Dateline', geodata: 'geodata' });
  });

  it('is published with the commands that there are', () => {
    create();
    const workflow = parse(readFileSync(path.join(folder, FILES[0]!), 'utf8')) as {
      jobs: { publish: { steps: { run?: string }[] } };
    };
    expect(workflow.jobs.publish.steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci',
      'npx --no-install dateline check',
      'npx --no-install dateline build'
    ]);
  });

  it('leaves alone what is there', () => {
    const file = path.join(folder, 'nginx.conf');
    writeFileSync(file, 'ours');
    expect(create()).toContain('Kept nginx.conf\n');
    expect(readFileSync(file, 'utf8')).toBe('ours');
  });
});
