/** Works on an atlas: `npm run atlas -- <command>`; exits with 1 on failure, with 2 on wrong usage. */
import { runAtlas } from './atlas/run-atlas';
import { runInTerminal } from './terminal';

runInTerminal(runAtlas);
