/** The two kinds of picture that are kept. */
export type PictureType = 'image/png' | 'image/jpeg';

/** A picture drawn anew: its size in pixels and its file in base64. */
export type DrawnPicture = {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly data: string;
};

const JPEG_QUALITY = 0.85;

/** Draws a file's picture with its longest side at most `side` pixels; null when the browser cannot read it. */
export async function drawPicture(
  file: Blob,
  type: PictureType,
  side: number,
): Promise<DrawnPicture | null> {
  const bitmap = await decode(file);
  if (bitmap === null) return null;
  try {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const blob = await drawn(bitmap, { type, width, height });
    return blob === null ? null : { type, width, height, data: await toBase64(blob) };
  } finally {
    bitmap.close();
  }
}

/** Turned as the camera held it: what is drawn anew no longer says which way is up. */
async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // The browser tells a broken file in no other way.
    return null;
  }
}

type Target = { readonly type: PictureType; readonly width: number; readonly height: number };

async function drawn(bitmap: ImageBitmap, { type, width, height }: Target): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return null;
  if (type === 'image/jpeg') {
    // What is see-through would else be black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, JPEG_QUALITY));
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += PIECE)
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(binary);
}

const PIECE = 32_768;
