// How pdf.js is built into the client: as it is published, but for what it would fetch by an address,
// which has none in the frame.
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { pack } from "./src/viewer/document/maps.ts";

const MAPS = "virtual:character-maps";
const FOLDER = new URL("./node_modules/pdfjs-dist/cmaps/", import.meta.url);
const ENDING = ".bcmap";

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

/** The decoders of JPEG 2000, JBIG2 and fax images in plain script, beside pdf.js instead of behind an address. */
export function decodersInside(): Plugin {
  return {
    name: "decoders-inside",
    transform(code, id) {
      if (!id.endsWith("pdfjs-dist/legacy/build/pdf.worker.mjs")) return undefined;
      if (!FETCHED.test(code)) this.error("pdf.js loads its decoders in another way than this build knows");
      const inside = code.replace(FETCHED, "{ default: decodersInside[this._noWasmFilename] }");
      return {
        code: `import jbig2Inside from "pdfjs-dist/wasm/jbig2_nowasm_fallback.js";
import openjpegInside from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js";
const decodersInside = { "jbig2_nowasm_fallback.js": jbig2Inside, "openjpeg_nowasm_fallback.js": openjpegInside };
${inside}`,
        map: null,
      };
    },
  };
}
