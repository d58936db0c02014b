import { chartPng } from '@meterboard/ui';
import { useState, type ReactNode, type RefObject } from 'react';
import { styled } from 'styled-components';
import { Button } from '../kit/Button.ts';
import { saveFile } from '../kit/save-file.ts';
import { useSession } from '../session/context.ts';

/** Sharp on paper and in slides, whatever the screen it was made on. */
const SCALE = 2;

const Side = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  > :first-child:not(:empty) { margin-inline-end: 8px; }
`;

/** Saves a chart as it is on screen, with the customer's name below it. While its table is shown there is no chart to take. */
export function PictureButton({ name, chart, ready }: { name: string; chart: RefObject<HTMLElement | null>; ready: boolean }): ReactNode {
  const { customer } = useSession();
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const picture = await chartPng(chart.current, { caption: customer.name, scale: SCALE }).catch(() => null);
    setFailed(picture === null);
    if (picture !== null) saveFile(`${name}.png`, picture);
  };
  return (
    <Side>
      <span role="status">{failed && 'There is no chart on screen to take a picture of.'}</span>
      <Button type="button" disabled={!ready} onClick={() => { void save(); }}>
        Download PNG
      </Button>
    </Side>
  );
}
