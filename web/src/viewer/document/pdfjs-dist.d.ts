declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** The half of pdf.js that reads; it speaks to the half that draws over a port. */
  export const WorkerMessageHandler: { initializeFromPort: (port: MessagePort) => void };
}
declare module "virtual:character-maps" {
  const address: string;
  export default address;
}
