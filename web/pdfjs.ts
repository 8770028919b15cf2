// How pdf.js is built into the client: as it is published, but for what it would fetch by an address,
// which has none in the frame.
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { pack } from "./src/viewer/document/maps.ts";

const MAPS = "virtual:character-maps";
const FOLDER = new URL("./node_modules/pdfjs-dist/cmaps/", import.meta.url);
const ENDING = ".bcmap";
const PROGRAM = "/viewer/document/program.worker.ts";

/** The predefined character maps in one file: which of them a document needs is nothing to ask a server. */
export function characterMaps(): Plugin {
  let building = false;
  return {
    name: "character-maps",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    resolveId: (id) => (id === MAPS ? `\0${MAPS}` : undefined),
    load(id) {
      if (id !== `\0${MAPS}`) return undefined;
      if (!building) return `export default "";`;
      const names = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)).sort();
      const maps = names.map((name) => [name.slice(0, -ENDING.length), readFileSync(new URL(name, FOLDER))] as const);
      const asset = this.emitFile({ type: "asset", name: "character-maps.bin", source: pack(maps) });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}

const FETCHED = /await import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*`\$\{WasmImage\.#wasmUrl\}\$\{this\._noWasmFilename\}`\)/u;

/**
 * Makes the worker of a document one plain script: the decoders of JPEG 2000, JBIG2 and fax images, in
 * script instead of WebAssembly, beside pdf.js instead of behind an address; and no module, because
 * Chromium begins no module worker from a blob in a frame of an opaque origin.
 */
export function plainProgram(): Plugin {
  return {
    name: "plain-program",
    transform(code, id) {
      if (!id.includes("/pdfjs-dist/legacy/build/")) return undefined;
      const placed = code.replaceAll("import.meta.url", "self.location.href");
      if (!id.endsWith("/pdf.worker.mjs")) return { code: placed, map: null };
      if (!FETCHED.test(placed)) this.error("pdf.js loads its decoders in another way than this build knows");
      const inside = placed.replace(FETCHED, "{ default: decodersInside[this._noWasmFilename] }");
      return {
        code: `import jbig2Inside from "pdfjs-dist/wasm/jbig2_nowasm_fallback.js";
import openjpegInside from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js";
const decodersInside = { "jbig2_nowasm_fallback.js": jbig2Inside, "openjpeg_nowasm_fallback.js": openjpegInside };
${inside}`,
        map: null,
      };
    },
    renderChunk(code, { facadeModuleId, imports, exports }) {
      if (facadeModuleId?.endsWith(PROGRAM) !== true) return undefined;
      if (imports.length + exports.length > 0 || code.includes("import.meta")) this.error("the worker of a document is more than one plain script");
      return { code: `"use strict";(()=>{${code}\n})();`, map: null };
    },
  };
}
