// A lock between processes that depends on no package: for what has to happen before any is installed.
import { mkdirSync, readlinkSync, rmdirSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

/**
 * Runs `work` while no other process does so under the same path. A lock whose owner was killed is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] told once, where another process has to be waited for
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  const owner = `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  mkdirSync(dirname(path), { recursive: true });
  for (let tries = 0; !take(path, owner); tries++) {
    removeOrphan(path);
    if (tries === 5) onWait();
    await setTimeout(100);
  }
  try {
    return await work();
  } finally {
    unlinkSync(path);
  }
}

/** A symbolic link is made whole or not at all, and says by its target whose it is. */
function take(path, owner) {
  try {
    symlinkSync(owner, path);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/**
 * Of several who see the same dead owner only one may remove its link, or a second would remove the next owner's. The
 * folder named after the dead one settles who; it is stale itself only if its maker was killed within this function.
 */
function removeOrphan(path) {
  const owner = ownerOf(path);
  if (owner === null || isAlive(Number(owner.split("-")[0]))) return;
  const right = `${path}.${owner}`;
  try {
    mkdirSync(right);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (ageOf(right) > 10_000) rmdirSync(right);
    return;
  }
  if (ownerOf(path) === owner) unlinkSync(path);
  rmdirSync(right);
}

function ownerOf(path) {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function ageOf(path) {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
