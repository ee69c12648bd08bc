import { modules as shared0 } from './shared.1857.js';

export const ids = [8166];

export const modules = {
  ...shared0
};
