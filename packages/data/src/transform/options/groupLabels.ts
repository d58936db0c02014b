import { place, readRecord, readText } from '../../wire/read.js';
import { text, type Shape } from './shape.js';

const texts: Shape = (value, at) => {
  for (const [name, item] of Object.entries(readRecord(value, at))) readText(item, place(at, name));
};

export const groupLabels: Shape = [{ group_key_name: text, 'display_name?': text, 'value_display_names?': texts }];
