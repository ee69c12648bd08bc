/**
 * git's output through a file that has no name any more. A pipe holds some hundred kilobytes and then git waits; while the rest of
 * the program is loaded nobody reads. Into a file it goes on.
 */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gitInto, gitStream, type Place } from './process.ts';

/** Bytes of one part. */
const PART_BYTES = 262_144;
/** Milliseconds until the file is looked at again where it had nothing new. */
const PAUSE = 4;

/** What git prints, while it prints it; the same as from `gitStream`, which stands in where there is no room for a file. */
export async function* gitSpool(place: Place, args: readonly string[]): AsyncGenerator<Buffer> {
  const file = await namelessFile();
  if (file === null) return yield* gitStream(place, args);
  const { ended, stop } = gitInto(place, args, file.fd);
  let bytes = 0;
  try {
    for await (const part of grown(file, ended)) {
      bytes += part.length;
      yield part;
    }
  } finally {
    stop();
    await file.close();
  }
  // A full disk takes a part only. The pipe tells the rest, or why git failed.
  if (!(await ended)) yield* behind(gitStream(place, args), bytes);
}

/** What is in the file and comes into it until `ended`. git's own place in the file is not ours: every read says where. */
async function* grown(file: FileHandle, ended: Promise<boolean>): AsyncGenerator<Buffer> {
  let isWhole = false;
  const end = ended.then(() => {
    isWhole = true;
  });
  let room = Buffer.allocUnsafeSlow(PART_BYTES);
  for (let at = 0; ; ) {
    const isLast = isWhole;
    const { bytesRead } = await file.read(room, 0, PART_BYTES, at);
    if (bytesRead > 0) {
      yield room.subarray(0, bytesRead);
      at += bytesRead;
      // Whoever got the part may hold it.
      room = Buffer.allocUnsafeSlow(PART_BYTES);
    } else if (isLast) return;
    else await Promise.race([end, setTimeout(PAUSE)]);
  }
}

async function* behind(parts: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const part of parts) {
    const rest = part.subarray(Math.max(0, bytes - passed));
    passed += part.length;
    if (rest.length > 0) yield rest;
  }
}

/** Readable by nobody else, and gone with the process however that ends. Null where the folder for such files takes none. */
async function namelessFile(): Promise<FileHandle | null> {
  const name = join(tmpdir(), `tidings-${randomUUID()}`);
  try {
    const file = await open(name, 'wx+', 0o600);
    await rm(name);
    return file;
  } catch {
    return null;
  }
}
