/** Ends this process when its parent has ended: if npm is killed, the server would otherwise live on and keep its port. */
export function exitWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    // Only once: a second signal would interrupt the shutdown.
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
