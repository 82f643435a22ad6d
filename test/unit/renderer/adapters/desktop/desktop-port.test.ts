import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';
import { MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import { createDesktopPort } from '#renderer/adapters/desktop/desktop-port.ts';
import { aDocFigure, aDocument } from '#test/support/documents.ts';
import { smallDocument } from '#test/support/small-document.ts';

type Asked = { readonly method: string; readonly request: unknown };

/** A bridge that notes what it was asked and answers as told; methods without an answer are never settled. */
function fakeBridge(answers: Partial<Record<keyof DesktopBridge, unknown>>) {
  const asked: Asked[] = [];
  const listeners: { flush: (token: unknown) => void; menu: (command: unknown) => void } = {
    flush: () => undefined,
    menu: () => undefined,
  };
  const method = (name: keyof DesktopBridge) => (request?: unknown) => {
    asked.push({ method: name, request });
    return Promise.resolve(answers[name]);
  };
  const bridge: DesktopBridge = {
    appInfo: method('appInfo'),
    exportDocument: method('exportDocument'),
    revealExport: method('revealExport'),
    openExport: method('openExport'),
    savePlanFile: method('savePlanFile'),
    openPlanFile: method('openPlanFile'),
    readSettings: method('readSettings'),
    writeSettings: method('writeSettings'),
    flushed: method('flushed'),
    onFlush: (listener) => {
      listeners.flush = listener;
      return () => undefined;
    },
    onMenuCommand: (listener) => {
      listeners.menu = listener;
      return () => undefined;
    },
  };
  return { port: createDesktopPort(bridge), asked, listeners };
}

describe('createDesktopPort', () => {
  it('makes a bare file name out of a title, and says that the file can be shown', async () => {
    const value = { exportId: '00000000-0000-4000-8000-000000000001', fileName: 'Plan.docx' };
    const { port, asked } = fakeBridge({ exportDocument: { ok: true, value } });
    const model = smallDocument('En mening.');
    expect(await port.exportDocument(model, 'Plan 2026/27')).toEqual({
      ok: true,
      value: { ...value, canReveal: true },
    });
    expect(asked).toEqual([
      {
        method: 'exportDocument',
        request: { model, format: 'docx', suggestedName: 'Plan 2026-27' },
      },
    ]);
  });

  it('passes a failure on as a value', async () => {
    const { port } = fakeBridge({ openPlanFile: { ok: false, error: 'too-large' } });
    expect(await port.openPlanFile()).toEqual({ ok: false, error: 'too-large' });
  });

  it('rejects what main may not answer: it often comes from disk', async () => {
    const { port } = fakeBridge({ readSettings: { theme: 'purple', shortcuts: 'swedish' } });
    await expect(port.readSettings()).rejects.toThrow(ZodError);
  });

  it('refuses a plan file that is too large before it crosses', async () => {
    const { port, asked } = fakeBridge({});
    const bytes = new Uint8Array(MAX_PLAN_FILE_BYTES + 1);
    expect(await port.savePlanFile(bytes, 'Ekvik')).toEqual({ ok: false, error: 'too-large' });
    expect(asked).toEqual([]);
  });

  it('refuses a document whose pictures weigh too much before it crosses', async () => {
    const { port, asked } = fakeBridge({});
    const figure = aDocFigure();
    const heavy = { ...figure, picture: { ...figure.picture, data: 'A'.repeat(4_000_000) } };
    const model = aDocument(Array.from({ length: 17 }, () => heavy));
    expect(await port.exportDocument(model, 'Plan')).toEqual({ ok: false, error: 'too-large' });
    expect(asked).toEqual([]);
  });

  it('answers a flush request when everything is written', async () => {
    const { port, asked, listeners } = fakeBridge({});
    const order: string[] = [];
    port.onFlushRequest(async () => void order.push('written'));
    listeners.flush(7);
    await expect
      .poll(() => asked)
      .toEqual([{ method: 'flushed', request: { token: 7, outcome: 'saved' } }]);
    expect(order).toEqual(['written']);
  });

  it('says that something is unsaved when writing fails', async () => {
    const { port, asked, listeners } = fakeBridge({});
    port.onFlushRequest(() => Promise.reject(new Error('disk')));
    listeners.flush(8);
    await expect
      .poll(() => asked)
      .toEqual([{ method: 'flushed', request: { token: 8, outcome: 'unsaved' } }]);
  });

  it('passes menu commands on, but only those of the list', () => {
    const { port, listeners } = fakeBridge({});
    const heard: string[] = [];
    port.onMenuCommand((command) => void heard.push(command));
    listeners.menu('find');
    expect(() => listeners.menu('format-disk')).toThrow(ZodError);
    expect(heard).toEqual(['find']);
  });
});
