import { modules as shared0 } from './shared.96622.js';

export const ids = [6622];

export const modules = {
  ...shared0
};
