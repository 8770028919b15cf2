/**
 * What one document may take of a worker: a few kilobytes can unfold into gigabytes.
 *
 * pdf.js has no limit of its own for what it unpacks. All of it goes through the platform's
 * `DecompressionStream` or into byte arrays, so these are what is bounded, in the worker's own scope.
 */

/** Bytes: a scanned page at 600 dots an inch in full colour. */
export const LARGEST = 256 * 1024 * 1024;

interface Scope {
  Uint8Array: Uint8ArrayConstructor;
  Uint8ClampedArray: Uint8ClampedArrayConstructor;
  DecompressionStream?: typeof DecompressionStream;
}

/** Puts the bounds on; `tell` hears each time when one was met. */
export function bound(scope: Scope, largest: number, tell: () => void): void {
  const refuse = (): never => {
    tell();
    throw new RangeError("larger than a document may be");
  };
  const bounded = <C extends Uint8ArrayConstructor | Uint8ClampedArrayConstructor>(native: C): C =>
    new Proxy(native, {
      construct: (target, given: [unknown], made) =>
        typeof given[0] === "number" && given[0] > largest ? refuse() : (Reflect.construct(target, given, made) as object),
    });
  scope.Uint8Array = bounded(scope.Uint8Array);
  scope.Uint8ClampedArray = bounded(scope.Uint8ClampedArray);
  const Native = scope.DecompressionStream;
  if (Native === undefined) return;
  const unpacking = (format: CompressionFormat) => {
    const { readable, writable } = new Native(format);
    let left = largest;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, to) => {
        left -= piece.byteLength;
        if (left < 0) refuse();
        to.enqueue(piece);
      },
    });
    return { writable, readable: readable.pipeThrough(counted) };
  };
  scope.DecompressionStream = new Proxy(Native, { construct: (_target, [format]: [CompressionFormat]) => unpacking(format) });
}
