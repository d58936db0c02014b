import { listOf, mapOf, text } from './shape.js';

export const groupLabels = listOf({ group_key_name: text, 'display_name?': text, 'value_display_names?': mapOf(text) });
