/** Rows whose shape is not known: a migration reads fields by name and never trusts today's schemas. */
export type LooseRow = Readonly<Record<string, unknown>>;
export type LooseRows = Readonly<Record<string, readonly LooseRow[]>>;

/** One released shape of the data: its indexes, and how rows of the shape before become rows of this one. */
export type MigrationStep = {
  readonly version: number;
  /** Table → Dexie index declaration. Pinned by a test: a change without a new version is lost on old machines. */
  readonly stores: Readonly<Record<string, string>>;
  readonly migrate: (rows: LooseRows) => LooseRows;
};
