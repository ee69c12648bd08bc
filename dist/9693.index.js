import { modules as shared0 } from './shared.60713.js';

export const ids = [9693];

export const modules = {
  ...shared0
};
