import { ok, type Result } from '#shared/domain/basics/result.ts';
import { failWith } from './fail-with.ts';
import { MAX_DEFLATE_RATIO, MAX_FILE_BYTES, MAX_PARTS, MAX_UNPACKED_BYTES } from './limits.ts';
import type { PlanFileError } from './plan-file.ts';

/** A part as it lies in the file, still packed. */
export type PackedPart = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
  readonly unpackedSize: number;
};

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** A folder at most, plain letters, JSON: no path that climbs, starts at a root or hides what it is. */
const PART_NAME = /^(?:[A-Za-z]+\/)?[A-Za-z]+\.json$/;

/**
 * Reads the table of contents of a zip file without unpacking anything, and checks all that it promises: where parts
 * lie, what they are called, how large they claim to be. The format: APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function readZipDirectory(bytes: Uint8Array): Result<readonly PackedPart[], PlanFileError> {
  if (bytes.length === 0) return failWith('empty');
  if (bytes.length > MAX_FILE_BYTES) return failWith('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_SIGNATURE)
    return failWith('not-a-plan-file');
  const end = bytes.length - END_SIZE;
  // The program writes no comment after the end record, so anything but the record there means that bytes are missing.
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) return failWith('cut-off');
  const directory = {
    count: view.getUint16(end + 10, true),
    start: view.getUint32(end + 16, true),
    end,
  };
  return directory.count > MAX_PARTS
    ? failWith('unsafe', 'parts')
    : readEntries(bytes, view, directory);
}

type Directory = { readonly count: number; readonly start: number; readonly end: number };

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  directory: Directory,
): Result<readonly PackedPart[], PlanFileError> {
  const parts: PackedPart[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + ENTRY_SIZE > directory.end) return failWith('damaged', 'directory');
    const part = readEntry(bytes, view, at, directory);
    if (!part.ok) return part;
    parts.push(part.value);
    at += ENTRY_SIZE + sumOf16(view, at + 28, at + 30, at + 32);
  }
  return at === directory.end
    ? checkTogether(parts, bytes.length)
    : failWith('damaged', 'directory');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: Directory,
): Result<PackedPart, PlanFileError> {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return failWith('damaged', 'directory');
  const name = asciiAt(bytes, at + ENTRY_SIZE, view.getUint16(at + 28, true));
  if (!PART_NAME.test(name)) return failWith('unsafe', 'name');
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & ENCRYPTED_FLAG) !== 0 || (method !== STORED && method !== DEFLATED))
    return failWith('damaged', name);
  const [packedSize, unpackedSize] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const start = dataStart(view, view.getUint32(at + 42, true), directory);
  if (start === null || start + packedSize > directory.start) return failWith('damaged', name);
  if (unpackedSize > packedSize * MAX_DEFLATE_RATIO) return failWith('unsafe', name);
  const packed = bytes.subarray(start, start + packedSize);
  return ok({ name, isDeflated: method === DEFLATED, packed, unpackedSize });
}

/** Where a part's bytes begin: after its local header, whose name and extra field have lengths of their own. */
function dataStart(view: DataView, at: number, directory: Directory): number | null {
  if (at + LOCAL_SIZE > directory.start || view.getUint32(at, true) !== LOCAL_SIGNATURE)
    return null;
  return at + LOCAL_SIZE + sumOf16(view, at + 26, at + 28);
}

/** Parts that share bytes could unpack to far more than the file can hold; two of one name would hide each other. */
function checkTogether(
  parts: readonly PackedPart[],
  fileSize: number,
): Result<readonly PackedPart[], PlanFileError> {
  const packed = parts.reduce((sum, part) => sum + part.packed.length, 0);
  const unpacked = parts.reduce((sum, part) => sum + part.unpackedSize, 0);
  const names = new Set(parts.map(({ name }) => name));
  const isSafe =
    packed <= fileSize && unpacked <= MAX_UNPACKED_BYTES && names.size === parts.length;
  return isSafe ? ok(parts) : failWith('unsafe', 'size');
}

function sumOf16(view: DataView, ...offsets: readonly number[]): number {
  return offsets.reduce((sum, offset) => sum + view.getUint16(offset, true), 0);
}

function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + Math.min(length, MAX_NAME_LENGTH)));
}

/** Longer than any part's name; a longer one is cut and then fails the check of names. */
const MAX_NAME_LENGTH = 80;
