import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { planFileHandlers, type PlanFileParts } from '#electron/ipc/planfile-handlers.ts';

const bytes = new Uint8Array([80, 75]);

function planFiles(changes: Partial<PlanFileParts<string>> = {}) {
  const written: string[] = [];
  const handlers = planFileHandlers<string>({
    chooseTarget: async () => '/usb/Ekvik.omradesplan',
    chooseSource: async () => '/usb/Ekvik.omradesplan',
    writeFile: async (path) => {
      written.push(path);
      return ok(null);
    },
    readFile: async () => ok(bytes),
    ...changes,
  });
  return { handlers, written };
}

describe('planfile:save', () => {
  it('writes where the user chose and answers with the bare name', async () => {
    const { handlers, written } = planFiles();
    const answer = await handlers['planfile:save']({ suggestedName: 'Ekvik', bytes }, 'window');
    expect(answer).toEqual(ok({ fileName: 'Ekvik.omradesplan' }));
    expect(written).toEqual(['/usb/Ekvik.omradesplan']);
  });

  it('writes nothing when the user cancels', async () => {
    const { handlers, written } = planFiles({ chooseTarget: async () => null });
    const answer = await handlers['planfile:save']({ suggestedName: 'Ekvik', bytes }, 'window');
    expect(answer).toEqual(fail('cancelled'));
    expect(written).toEqual([]);
  });
});

describe('planfile:open', () => {
  it('answers with the bytes and the bare name', async () => {
    const { handlers } = planFiles();
    expect(await handlers['planfile:open'](undefined, 'window')).toEqual(
      ok({ fileName: 'Ekvik.omradesplan', bytes }),
    );
  });

  it('reads nothing when the user cancels', async () => {
    const { handlers } = planFiles({
      chooseSource: async () => null,
      readFile: async () => {
        throw new Error('Nothing was chosen');
      },
    });
    expect(await handlers['planfile:open'](undefined, 'window')).toEqual(fail('cancelled'));
  });

  it('tells why the file could not be read', async () => {
    const { handlers } = planFiles({ readFile: async () => fail('too-large') });
    expect(await handlers['planfile:open'](undefined, 'window')).toEqual(fail('too-large'));
  });
});
