// The client is built twice, on two machines, into the same bytes: names come from content, nothing
// from the clock or the folder. No code is inlined into HTML, so the CSP needs no exception.
import { defineConfig } from "vitest/config";
import { characterMaps, plainProgram } from "./pdfjs.ts";

const named = {
  entryFileNames: "[name]-[hash].js",
  chunkFileNames: "[name]-[hash].js",
  assetFileNames: "[name]-[hash][extname]",
};

export default defineConfig({
  plugins: [characterMaps()],
  base: "./",
  publicDir: false,
  build: {
    outDir: "../assets/client",
    emptyOutDir: true,
    target: "es2022",
    manifest: "manifest.json",
    modulePreload: false,
    assetsInlineLimit: 0,
    assetsDir: "",
    reportCompressedSize: false,
    rolldownOptions: {
      input: { public: "src/public/main.ts", help: "src/public/help.ts", console: "src/console/main.tsx", viewer: "src/viewer/viewer.ts", "viewer-document": "src/viewer/document/main.ts" },
      output: named,
    },
  },
  worker: { format: "es", plugins: () => [plainProgram()], rolldownOptions: { output: named } },
  test: { include: ["test/**/*.test.ts", "test/**/*.test.tsx"], testTimeout: 60_000 },
});
