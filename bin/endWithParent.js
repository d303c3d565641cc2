/**
 * Ends this process when its parent has gone: a killed npm tells nobody, and the server behind it would live on and keep
 * its port.
 */
export function endWithParent() {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    // Once: a second signal would cut the end short.
    clearInterval(looking);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
