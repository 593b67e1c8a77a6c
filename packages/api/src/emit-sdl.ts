import { writeFileSync } from 'node:fs';
import { createSchema, printSdl } from './schema.ts';

// `node emit-sdl.js [FILE]` writes the graph as text; without a file, to the terminal.
const sdl = printSdl(createSchema());
const file = process.argv[2];
if (file) writeFileSync(file, sdl);
else process.stdout.write(sdl);
