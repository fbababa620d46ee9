import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../src/cli/describe-check';
import { runCheck } from '../../src/cli/run-check';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { readBad, readGood } from '../compile/read-fixture';
import { inTerminal } from './in-terminal';

const check = (...args: string[]) => inTerminal(runCheck, args);

describe('check', () => {
  it('sums up an atlas in a line', () => {
    const { status, stdout } = check('kim-2023');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^kim-2023: \d+ events, \d+ claims, \d+ sources; 0 errors, /m);
  });

  it.each([
    ['an atlas that is not there', 'nowhere'],
    ['an option', '--all']
  ])('refuses %s', (_, arg) => {
    const { status, stderr } = check(arg);
    expect(status).toBe(2);
    expect(stderr).toContain(arg);
  });
});

describe('describeCheck', () => {
  it('counts', () => {
    const { files, texts } = readGood();
    expect(describeCheck(compileAtlas('small', files, texts))).toBe(
      '5 events, 7 claims, 2 sources; 0 errors, 0 warnings; 2 passages checked, 0 could not be'
    );
  });

  it('says that an atlas with errors is not compiled', () => {
    const { files, texts } = readBad('passage-in-another-paragraph');
    expect(describeCheck(compileAtlas('small', files, texts))).toBe(
      'not compiled; 1 error, 0 warnings; 2 passages checked, 0 could not be'
    );
  });
});
