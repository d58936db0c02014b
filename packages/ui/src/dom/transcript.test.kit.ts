import { virtual } from '@guidepup/virtual-screen-reader';

/** More phrases than any page of a test has, so that an endless one fails instead of hanging. */
const MOST = 2000;

/** All that a screen reader reads out from the first element to the last, one phrase on each line. */
export async function transcript(): Promise<string> {
  await virtual.start({ container: document.body });
  for (let step = 0; step < MOST && (await virtual.lastSpokenPhrase()) !== 'end of document'; step += 1) await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return `${phrases.join('\n')}\n`;
}
