import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Whether a command is on the PATH, or an absolute path is executable. */
export function isCommand(name: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** An invisible X display, with a function to end it: some engines have no WebGL without a window. */
export async function startDisplay(): Promise<{ display: string; stop: () => void }> {
  // Xvfb picks a free number and writes it to the given descriptor.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe']
    }
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`Xvfb ended with ${status}.`)));
    server.stdio[3]?.once('data', (told: Buffer) => resolve(told.toString().trim()));
  });
  return { display: `:${number}`, stop: () => server.kill() };
}

/** The environment for a browser on that display, with WebGL in software. */
export function onDisplay(display: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined
  );
  return { ...Object.fromEntries(inherited), DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
}
