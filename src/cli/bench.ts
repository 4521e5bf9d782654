import { benchCommand } from './bench/bench-command.ts';
import { exitWith } from './exit.ts';
import { standardStreams } from './streams.ts';

await exitWith(() => benchCommand(process.argv.slice(2), standardStreams()));
