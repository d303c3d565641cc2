import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a command in the project's folder and returns its exit status. Forwards signals to the command, so that both
 * end; otherwise the command would keep running alone.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, silent?: boolean }} [options] quiet: print the output only if the
 *   command fails; silent: not even then
 */
export function run(command, args, { env = process.env, quiet = false, silent = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ["ignore", ...Array(2).fill(silent ? "ignore" : quiet ? "pipe" : "inherit")],
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => output.push(data));
    let exitStatus;
    const forward = (signal, number) => {
      exitStatus = 128 + number;
      child.kill(signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, forward);
    child.once("error", reject);
    child.once("close", (status) => {
      for (const signal of signals) process.off(signal, forward);
      if (exitStatus !== undefined) process.exit(exitStatus);
      if (status !== 0) process.stderr.write(Buffer.concat(output));
      resolve(status ?? 1);
    });
  });
}
