/** `npm run bench`: what depends on time, as tables. Nothing passes or fails by it. */
import { bench } from './bench';
import { BENCH_HELP } from './bench-help';
import { parseBench } from './parse-bench';

const parsed = parseBench(process.argv.slice(2));
if ('help' in parsed) console.log(BENCH_HELP);
else if ('options' in parsed) await bench(parsed.options);
else {
  console.error(`${parsed.error}\nnpm run bench -- --help says what there is.`);
  process.exitCode = 2;
}
