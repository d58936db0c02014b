import { readMap, readText } from '../../wire/read.js';
import { text, type Shape } from './shape.js';

const texts: Shape = (value, at) => readMap(value, at, readText);

export const groupLabels: Shape = [{ group_key_name: text, 'display_name?': text, 'value_display_names?': texts }];
