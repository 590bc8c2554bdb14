#!/usr/bin/env node
import { main } from './main.js';

const interruption = new AbortController();
// The first Ctrl-C ends the work in good order, the second at once.
process.once('SIGINT', () => interruption.abort());

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  signal: interruption.signal,
});
// Input that nobody reads any more would keep the process alive.
stdin.destroy();
