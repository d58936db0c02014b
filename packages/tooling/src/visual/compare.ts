import type { Page } from 'playwright';

export interface Difference {
  /** The share of pixels that differ, from 0 to 1; 1 if the sizes differ. */
  share: number;
  /** A picture with these pixels in red on a pale copy, as base64. */
  picture: string;
}

const base64 = (png: Buffer): string => png.toString('base64');

/**
 * Compares two pictures pixel by pixel in a browser's canvas, which needs no package to decode them. A pixel counts if a channel is off
 * by more than `tolerance` (of 255), as edges are smoothed a little differently in each run.
 */
export function compare(page: Page, before: Buffer, after: Buffer, tolerance = 24): Promise<Difference> {
  return page.evaluate(
    async ({ urls, most }) => {
      const [a, b] = await Promise.all(urls.map(async (url) => createImageBitmap(await (await fetch(url)).blob())));
      if (a === undefined || b === undefined) throw new Error('no picture');
      const width = Math.max(a.width, b.width);
      const height = Math.max(a.height, b.height);
      const pixels = (bitmap: ImageBitmap): ImageData => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, width, height);
      };
      const [old, now] = [pixels(a), pixels(b)];
      let different = 0;
      for (let at = 0; at < now.data.length; at += 4) {
        const off = [0, 1, 2, 3].some((channel) => Math.abs((old.data[at + channel] ?? 0) - (now.data[at + channel] ?? 0)) > most);
        if (off) different += 1;
        now.data.set(off ? [220, 0, 40, 255] : [0, 1, 2].map((channel) => 255 - (255 - (now.data[at + channel] ?? 0)) / 5), at);
      }
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext('2d')?.putImageData(now, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      const sameSize = a.width === b.width && a.height === b.height;
      return { share: sameSize ? different / (width * height) : 1, picture: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
    },
    { urls: [before, after].map((png) => `data:image/png;base64,${base64(png)}`), most: tolerance },
  );
}
