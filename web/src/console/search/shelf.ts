/**
 * Where a browser keeps sealed files between visits. One that keeps nothing, because it was told to or
 * because there is no room, costs the keeping and nothing else.
 */
export interface Shelf {
  readonly take: (name: string) => Promise<Uint8Array | undefined>;
  /** Whether it is kept now. */
  readonly put: (name: string, file: Uint8Array) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
}

/** For whoever has no storage. */
export const NO_SHELF: Shelf = {
  take: async () => undefined,
  put: async () => false,
  remove: async () => undefined,
};

const DATABASE = "amparo";
const STORE = "sealed";

export function browserShelf(): Shelf {
  const within = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> => {
    try {
      const database = await opened();
      try {
        const going = database.transaction(STORE, mode);
        const asked = work(going.objectStore(STORE));
        await new Promise<void>((done, failed) => {
          going.oncomplete = () => done();
          going.onabort = () => failed(going.error ?? new Error("aborted"));
        });
        return asked.result;
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  };
  return {
    take: async (name) => {
      const found: unknown = await within("readonly", (store) => store.get(name) as IDBRequest<unknown>);
      return found instanceof Uint8Array ? found : undefined;
    },
    put: async (name, file) => (await within("readwrite", (store) => store.put(file, name))) !== undefined,
    remove: async (name) => {
      await within("readwrite", (store) => store.delete(name));
    },
  };
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error ?? new Error("not opened"));
    asked.onblocked = () => failed(new Error("blocked"));
  });
}
