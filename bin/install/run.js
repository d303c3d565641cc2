import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a command in the project's folder and returns its exit status. Who is told to end while it runs passes that on,
 * and ends with it: left behind, it would go on alone.
 * @param {string} command
 * @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: its output is printed only if it fails
 */
export function run(command, words, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: root,
      env,
      stdio: ["ignore", ...Array(2).fill(quiet ? "pipe" : "inherit")],
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => said.push(data));
    let told = 0;
    const passOn = (signal, number) => {
      told = 128 + number;
      child.kill(signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, passOn);
    child.once("error", reject);
    child.once("close", (status) => {
      for (const signal of signals) process.off(signal, passOn);
      if (told > 0) process.exit(told);
      if (status !== 0) process.stderr.write(Buffer.concat(said));
      resolve(status ?? 1);
    });
  });
}
