import { describe, expect, it, vi } from 'vitest';
import type {
  drawPicture,
  PictureType,
} from '#renderer/features/section/editor/figure/draw-picture.ts';
import { takePicture } from '#renderer/features/section/editor/figure/take-picture.ts';
import { MAX_PICTURE_CHARACTERS } from '#shared/domain/section/picture.ts';

const LIGHT = 'AAAA';
const HEAVY = 'A'.repeat(MAX_PICTURE_CHARACTERS + 1);

function aFile(name: string, type: string, size?: number): File {
  const file = new File(['x'], name, { type });
  return size === undefined ? file : Object.defineProperty(file, 'size', { value: size });
}

/** A browser that can read every picture, and whose drawings weigh what the test says. */
function drawing(weigh: (type: PictureType, side: number) => string) {
  return vi.fn<typeof drawPicture>(async (_, type, side) => ({
    type,
    width: side,
    height: side / 2,
    data: weigh(type, side),
  }));
}

describe('a picture that is taken in', () => {
  it('is drawn anew with its longest side at 2 000 pixels, and remembers its file', async () => {
    expect(
      await takePicture(
        aFile('torg.png', 'image/png'),
        drawing(() => LIGHT),
      ),
    ).toEqual({
      ok: true,
      value: { name: 'torg.png', type: 'image/png', width: 2000, height: 1000, data: LIGHT },
    });
  });

  it('stays a photograph when it was one, and becomes one when it weighs too much', async () => {
    const photo = drawing(() => LIGHT);
    await takePicture(aFile('a.jpg', 'image/jpeg'), photo);
    expect(photo.mock.calls.map(([, type]) => type)).toEqual(['image/jpeg']);
    const heavy = drawing((type) => (type === 'image/png' ? HEAVY : LIGHT));
    expect(await takePicture(aFile('a.png', 'image/png'), heavy)).toMatchObject({
      value: { type: 'image/jpeg', width: 2000 },
    });
  });

  it('is drawn smaller before it is refused', async () => {
    const weigh = (_: PictureType, side: number) => (side === 2000 ? HEAVY : LIGHT);
    expect(await takePicture(aFile('a.jpg', 'image/jpeg'), drawing(weigh))).toMatchObject({
      value: { width: 1000 },
    });
  });
});

describe('a picture that is refused', () => {
  it.each([
    ['a file of 50 MB', aFile('stor.jpg', 'image/jpeg', 50 * 1024 * 1024), 'too-large'],
    ['an SVG by its type', aFile('x', 'image/svg+xml'), 'svg'],
    ['an SVG by its name', aFile('x.SVG', ''), 'svg'],
    ['what is no picture', aFile('plan.pdf', 'application/pdf'), 'not-a-picture'],
  ])('is %s, and is never decoded', async (_, file, error) => {
    const draw = drawing(() => LIGHT);
    expect(await takePicture(file, draw)).toEqual({ ok: false, error });
    expect(draw).not.toHaveBeenCalled();
  });

  it('is one that the browser cannot read', async () => {
    expect(await takePicture(aFile('a.png', 'image/png'), async () => null)).toEqual({
      ok: false,
      error: 'broken',
    });
  });

  it('is one that weighs too much however it is drawn', async () => {
    expect(
      await takePicture(
        aFile('a.png', 'image/png'),
        drawing(() => HEAVY),
      ),
    ).toEqual({
      ok: false,
      error: 'too-heavy',
    });
  });
});
