/** Files written since the program started. The page knows them by id only; the path stays on this side. */
export type WrittenFiles = {
  /** Remembers a path and returns the id that the page may name it by. */
  readonly remember: (path: string) => string;
  /** Null for an id that was never handed out. */
  readonly pathOf: (exportId: string) => string | null;
};

/** An empty memory of written files. `newId` must give UUIDs: the contract says so. */
export function createWrittenFiles(newId: () => string): WrittenFiles {
  const paths = new Map<string, string>();
  return {
    remember: (path) => {
      const id = newId();
      paths.set(id, path);
      return id;
    },
    pathOf: (exportId) => paths.get(exportId) ?? null,
  };
}
