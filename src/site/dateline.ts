#!/usr/bin/env node
/** The command `dateline`; exits with 1 on failure, with 2 on wrong usage. */
import { runInTerminal } from '../cli/terminal';
import { runDateline } from './run-dateline';

await runInTerminal(runDateline);
