/** Says what is wrong with the atlases: `npm run check -- [atlas ...]`; exits with 1 on errors, with 2 on wrong usage. */
import { runCheck } from './run-check';
import { runInTerminal } from './terminal';

runInTerminal(runCheck);
