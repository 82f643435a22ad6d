/** Imports by one file: those that must be refused, and those that must not. */
export type PlantedImports = {
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
};

/**
 * The table "who may import whom" told again by example, and by hand: an expectation computed from the rule's own
 * table would agree with any mistake in it.
 */
export const plantedImports: Readonly<Record<string, PlantedImports>> = {
  'shared/domain/budget/planted.ts': {
    refused: [
      "import '#shared/change/x.ts'",
      "import '#shared/text/x.ts'",
      "import '#renderer/ui/x.ts'",
      "import 'node:fs'",
      "import 'path'",
      "import 'react'",
      "import 'dexie'",
      "import '../../text/x.ts'",
      "import type { X } from '#shared/document/x.ts'",
      "const lazy = import('#shared/planfile/x.ts')",
      "let typed: import('electron').App",
    ],
    allowed: ["import 'zod'", "import '#shared/domain/basics/x.ts'", "import '../basics/y.ts'"],
  },
  'shared/change/planted.ts': {
    refused: ["import '#shared/document/x.ts'", "import 'fflate'"],
    allowed: ["import '#shared/domain/plan/x.ts'", "import 'zod'"],
  },
  'shared/migrations/planted.ts': {
    refused: ["import '#shared/domain/tables.ts'", "import 'zod'"],
    allowed: ["import './step.ts'"],
  },
  'shared/planfile/planted.ts': {
    refused: ["import '#shared/ports/x.ts'", "import 'node:crypto'", "import 'docx'"],
    allowed: [
      "import 'fflate'",
      "import '@noble/hashes/sha2.js'",
      "import '#shared/migrations/x.ts'",
    ],
  },
  'shared/text/sv/planted.ts': {
    refused: ["import '#shared/domain/tables.ts'", "import 'zod'"],
    allowed: ["import '../plural.ts'"],
  },
  'shared/document/planted.ts': {
    refused: ["import '#shared/change/x.ts'", "import '#shared/export/docx/x.ts'", "import 'docx'"],
    allowed: ["import '#shared/text/text.ts'", "import '#shared/domain/tables.ts'"],
  },
  'shared/export/docx/planted.ts': {
    refused: ["import '#shared/domain/tables.ts'", "import '#shared/export/html/x.ts'"],
    allowed: ["import 'docx'", "import '#shared/document/x.ts'"],
  },
  'shared/export/html/planted.ts': {
    refused: ["import 'docx'", "import 'react'"],
    allowed: ["import '#shared/document/x.ts'"],
  },
  'shared/ports/planted.ts': {
    refused: ["import '#shared/domain/tables.ts'", "import 'zod'"],
    allowed: ["import type { X } from '#shared/planfile/x.ts'"],
  },
  'shared/ipc/planted.ts': {
    refused: ["import '#shared/change/x.ts'", "import 'electron'"],
    allowed: ["import '#shared/settings/x.ts'", "import 'zod'"],
  },
  'electron/planted.ts': {
    refused: [
      "import '#renderer/app/x.ts'",
      "import 'react'",
      "import 'dexie'",
      "import '../shared/ipc/x.ts'",
    ],
    allowed: ["import 'electron'", "import 'node:fs'", "import '#shared/change/x.ts'"],
  },
  'electron/preload/planted.ts': {
    refused: ["import '#shared/domain/tables.ts'", "import 'zod'", "import 'node:fs'"],
    allowed: ["import 'electron'", "import '#shared/ipc/x.ts'"],
  },
  'electron/command-line.ts': {
    refused: ["import 'electron'", "import 'electron-log'"],
    allowed: ["import 'node:fs'", "import '#shared/document/x.ts'"],
  },
  'electron/browser-edition/planted.ts': {
    refused: ["import 'electron'", "import '#renderer/app/x.ts'"],
    allowed: ["import 'node:http'", "import '#electron/serve-file.ts'"],
  },
  'renderer/ui/planted.tsx': {
    refused: [
      "import '#renderer/features/budget/x.ts'",
      "import '#renderer/adapters/dexie/x.ts'",
      "import '#shared/planfile/x.ts'",
      "import 'node:path'",
    ],
    allowed: ["import '@mantine/core'", "import '#shared/text/text.ts'"],
  },
  'renderer/platform/planted.ts': {
    refused: ["import '#renderer/ui/x.ts'", "import 'dexie'", "import '#shared/ipc/x.ts'"],
    allowed: ["import 'react'", "import '#shared/ports/ports.ts'"],
  },
  'renderer/features/invented-today/planted.tsx': {
    refused: [
      "import '#renderer/features/budget/x.ts'",
      "import '#renderer/adapters/dexie/x.ts'",
      "import '#renderer/app/x.ts'",
      "import '#shared/ipc/x.ts'",
      "import '#shared/export/docx/x.ts'",
      "import '../budget/x.ts'",
      "import 'dexie'",
      "import 'electron'",
    ],
    allowed: [
      "import './own.ts'",
      "import './parts/own.ts'",
      "import '#renderer/platform/x.ts'",
      "import '#shared/export/html/x.ts'",
      "import '@tiptap/react'",
    ],
  },
  'renderer/adapters/invented-today/planted.ts': {
    refused: [
      "import 'dexie'",
      "import '#renderer/adapters/dexie/x.ts'",
      "import '#renderer/platform/x.ts'",
    ],
    allowed: ["import '#shared/ports/x.ts'"],
  },
  'renderer/adapters/browser/planted.ts': {
    refused: ["import '#shared/export/docx/x.ts'", "import '#renderer/adapters/desktop/x.ts'"],
    allowed: ["const lazy = import('#shared/export/docx/x.ts')"],
  },
  'renderer/app/planted.ts': {
    refused: ["import '#electron/identity.ts'", "import 'electron'", "import 'dexie'"],
    allowed: ["import '#renderer/features/budget/x.ts'", "import '#renderer/adapters/dexie/x.ts'"],
  },
  'shared/invented-today/planted.ts': {
    refused: ["import '#shared/domain/tables.ts'"],
    allowed: [],
  },
};
