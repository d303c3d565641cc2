/**
 * Ends this process when its parent has gone: a killed npm tells nobody, and the server behind it would live on and keep
 * its port.
 */
export function endWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, "SIGTERM");
  setInterval(look, 500).unref();
}
