// A lock between processes, without dependencies: it is needed before any package is installed.
import { mkdirSync, readlinkSync, rmdirSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

/**
 * Runs `work` under the lock at `path`. The lock of a killed process is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once, if the lock is held by another process
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  const owner = `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  mkdirSync(dirname(path), { recursive: true });
  for (let attempts = 0; !tryLock(path, owner); attempts++) {
    removeStaleLock(path);
    if (attempts === 5) onWait();
    await setTimeout(100);
  }
  try {
    return await work();
  } finally {
    unlinkSync(path);
  }
}

/** Creating a symbolic link is atomic; its target names the owner. */
function tryLock(path, owner) {
  try {
    symlinkSync(owner, path);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/**
 * If several processes see the same dead owner, only one of them may remove its link; another would remove that of the next
 * owner. The folder named after the dead owner decides which one. It is stale only if its creator was killed in this function.
 */
function removeStaleLock(path) {
  const owner = ownerOf(path);
  if (owner === null || isAlive(Number(owner.split("-")[0]))) return;
  const claim = `${path}.${owner}`;
  try {
    mkdirSync(claim);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (ageOf(claim) > 10_000) rmdirSync(claim);
    return;
  }
  if (ownerOf(path) === owner) unlinkSync(path);
  rmdirSync(claim);
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
