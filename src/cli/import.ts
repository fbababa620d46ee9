/** Brings a file into an atlas: `npm run import -- <file> [--into <atlas>]`; exits with 1 on failure, with 2 on wrong usage. */
import { runImport } from './import/run-import';
import { runInTerminal } from './terminal';

runInTerminal(runImport);
