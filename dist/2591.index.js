import { modules as shared0 } from './shared.82591.js';

export const ids = [2591];

export const modules = {
  ...shared0
};
