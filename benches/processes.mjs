// What processes take: read from /proc, so that nothing has to be asked of them.
import { readdir, readFile, readlink, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/// The renderers of a browser.
export async function renderersOf(browser) {
  const all = await Promise.all((await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(one));
  const known = all.filter(Boolean);
  const found = new Set([browser]);
  for (let more = true; more; ) {
    const children = known.filter(({ pid, parent }) => found.has(parent) && !found.has(pid));
    for (const { pid } of children) found.add(pid);
    more = children.length > 0;
  }
  return known.filter(({ pid, command }) => found.has(pid) && command.includes("--type=renderer")).map(({ pid }) => pid);
}

async function one(name) {
  try {
    const [state, command] = await Promise.all(["stat", "cmdline"].map((file) => readFile(`/proc/${name}/${file}`, "utf8")));
    const parent = Number(state.slice(state.lastIndexOf(")") + 2).split(" ")[1]);
    return { pid: Number(name), parent, command: command.replaceAll("\0", " ") };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

async function memory(pid, field) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)[1]) * 1024;
}

/// From now on: the most by which the memory of one of these processes grows, in MB.
export async function growthOf(pids) {
  if (pids.length === 0) throw new Error("no process to look at");
  const before = new Map();
  for (const pid of pids) {
    // The kernel forgets the peak so far.
    await writeFile(`/proc/${pid}/clear_refs`, "5");
    before.set(pid, await memory(pid, "VmRSS"));
  }
  return {
    most: async () => {
      const grown = await Promise.all(pids.map(async (pid) => (await memory(pid, "VmHWM")) - before.get(pid)));
      return Math.max(0, ...grown) / 1e6;
    },
  };
}

const INTERVAL_MS = 50;

/// From now on: the most bytes that a portal has on disk beside the sealed files and what it had before,
/// in MB. Its folder, its temporary folder, and what it keeps open after it was removed.
export function watchTemp(portal, temp) {
  const sealed = path.join(portal.dir, "data/files");
  let going = true;
  const look = async () => (await bytesIn(portal.dir, sealed)) + (await bytesIn(temp)) + (await removedOf(portal.pid));
  const watching = (async () => {
    const before = await look();
    let most = 0;
    while (going) {
      most = Math.max(most, (await look()) - before);
      await new Promise((next) => setTimeout(next, INTERVAL_MS));
    }
    return most;
  })();
  return {
    most: async () => {
      going = false;
      return (await watching) / 1e6;
    },
  };
}

const sizeOf = async (file) => {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
};

async function bytesIn(folder, without) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const at = path.join(folder, entry.name);
    if (at === without) continue;
    bytes += entry.isDirectory() ? await bytesIn(at, without) : await sizeOf(at);
  }
  return bytes;
}

async function removedOf(pid) {
  let bytes = 0;
  for (const name of await readdir(`/proc/${pid}/fd`)) {
    const at = `/proc/${pid}/fd/${name}`;
    const target = await readlink(at).catch(() => "");
    if (target.endsWith(" (deleted)")) bytes += await sizeOf(at);
  }
  return bytes;
}
