import { z } from 'zod';
import { documentModelSchema } from '#shared/document/document-model.ts';
import { pictureWeight } from '#shared/document/picture-weight.ts';
import { settingsSchema } from '#shared/settings/settings.ts';
import { bareFileNameSchema } from './file-name.ts';
import { MAX_PICTURE_WEIGHT, MAX_PLAN_FILE_BYTES } from './limits.ts';
import { outcomeSchema, readFailures, writeFailures } from './outcome.ts';

const nothing = z.undefined();
const exportIdSchema = z.uuid();
const fileNameSchema = z.strictObject({ fileName: z.string().min(1) });
const planFileBytesSchema = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= MAX_PLAN_FILE_BYTES,
);

/**
 * Everything that the window may ask of the machine: channel → what is asked, what is answered. Both processes parse
 * both. Paths never cross, in either direction: a bare name goes in, a bare name or an id comes out.
 */
export const contract = {
  'app:info': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      edition: z.literal('desktop'),
      dataFolder: z.string(),
      engine: z.string(),
    }),
  },
  'document:export': {
    request: z.strictObject({
      model: documentModelSchema.refine((model) => pictureWeight(model) <= MAX_PICTURE_WEIGHT),
      format: z.enum(['docx']),
      suggestedName: bareFileNameSchema,
    }),
    response: outcomeSchema(
      z.strictObject({ exportId: exportIdSchema, fileName: z.string().min(1) }),
      [...writeFailures, 'render-failed'],
    ),
  },
  'export:reveal': {
    request: z.strictObject({ exportId: exportIdSchema }),
    response: outcomeSchema(z.null(), ['not-found']),
  },
  'export:open': {
    request: z.strictObject({ exportId: exportIdSchema }),
    response: outcomeSchema(z.null(), ['not-found', 'not-permitted']),
  },
  'planfile:save': {
    request: z.strictObject({ suggestedName: bareFileNameSchema, bytes: planFileBytesSchema }),
    response: outcomeSchema(fileNameSchema, writeFailures),
  },
  'planfile:open': {
    request: nothing,
    response: outcomeSchema(
      z.strictObject({ fileName: z.string().min(1), bytes: planFileBytesSchema }),
      readFailures,
    ),
  },
  'settings:read': { request: nothing, response: settingsSchema },
  'settings:write': { request: settingsSchema, response: outcomeSchema(z.null(), writeFailures) },
  'lifecycle:flushed': {
    request: z.strictObject({ token: z.int().positive(), outcome: z.enum(['saved', 'unsaved']) }),
    response: nothing,
  },
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;

/** What a channel's handler is given, after parsing. */
export type RequestOf<C extends Channel> = z.output<Contract[C]['request']>;

/** What a channel answers, after parsing. */
export type ResponseOf<C extends Channel> = z.output<Contract[C]['response']>;
