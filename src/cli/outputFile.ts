import { renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { toUserError, UserError } from "../errors/userError.ts";

/** Where something is written, so that it is there under its name when it is whole. */
export interface OutputFile {
  /** Is written to meanwhile. */
  readonly path: string;
  /** Gives it its name. */
  finish(): void;
  /** Takes away what is not whole. */
  remove(): void;
}

/** What is there already and is no file, a pipe or a terminal, is written to as it is. @throws UserError where it is a folder, or none can be there */
export function outputFile(path: string): OutputFile {
  const stat = statOf(path);
  if (stat?.isDirectory()) throw new UserError(isFolder(path));
  if (stat && !stat.isFile()) return { path, finish() {}, remove() {} };
  const part = `${path}.${process.pid}.part`;
  return { path: part, finish: () => renameSync(part, path), remove: () => rmSync(part, { force: true }) };
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw explainedOutput(error, path);
  }
}

/** Why a place can't be written, in a sentence that says what to do; another error stays as it is. */
export function explainedOutput(error: unknown, path: string): unknown {
  return toUserError(error, {
    ENOENT: `There is no folder "${dirname(path)}".`,
    ENOTDIR: `"${dirname(path)}" is not a folder.`,
    EISDIR: isFolder(path),
    EEXIST: `"${path}" is a file; a folder is needed.`,
    EACCES: `"${path}" may not be written by you.`,
    EROFS: `"${path}" is on a disk that can't be written.`,
    ENAMETOOLONG: `"${path}" is too long a name for a file.`,
    ENOSPC: `There is no room left for "${path}".`,
  });
}

function isFolder(path: string): string {
  return `"${path}" is a folder. Name a file in it.`;
}
