// A running demonstration, one per file of journeys: invented people, real sealing, a folder of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export const binary = process.env.AMPARO_BIN ?? path.resolve(import.meta.dirname, "../../target/debug/amparo");

/// Starts `amparo demo` and waits for the line that says it is ready:
/// `{"public", "console", "officers": [{"name", "role", "passphrase", "totp_secret"}], "codes"}`.
export async function startPortal(...more) {
  return startIn(await mkdtemp(path.join(tmpdir(), "amparo-e2e-")), ...more);
}

/// The same in a folder; with `--keep`, a portal that was left there goes on as it was. With `--public`
/// it listens where it did before.
export async function startIn(dir, ...more) {
  const anywhere = more.includes("--public") ? [] : ["--public", "127.0.0.1:0"];
  const child = spawn(
    binary,
    ["demo", "--json", "--dir", dir, ...anywhere, "--console", "127.0.0.1:0", ...more],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const ready = await Promise.race([
    once(lines, "line").then(([line]) => line),
    exited.then(([code]) => Promise.reject(new Error(`the demo ended with ${code}: ${said}`))),
  ]);
  const facts = JSON.parse(ready);
  const spent = new Map();

  return {
    ...facts,
    public: facts.public.replace(/\/$/, ""),
    console: facts.console.replace(/\/$/, ""),
    dir,
    pid: child.pid,
    /// What the process has written to its log so far.
    log: () => said,
    /// The nth officer with that role who has not been given out yet.
    officer(role, nth = 0) {
      const found = facts.officers.filter((officer) => officer.role === role)[nth];
      if (!found) throw new Error(`the demo has no officer ${nth} for ${role}`);
      return found;
    },
    /// The last time step with which a one-time password of this officer was used.
    spent,
    /// Ends it as a power cut does.
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    /// Ends it as Ctrl-C does, and says how it ended.
    async stop({ keep = false } = {}) {
      child.kill("SIGINT");
      const [code, signal] = await exited;
      if (!keep) await rm(dir, { recursive: true, force: true });
      return { code, signal };
    },
  };
}
