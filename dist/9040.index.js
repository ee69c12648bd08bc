import { modules as shared0 } from './shared.29040.js';

export const ids = [9040];

export const modules = {
  ...shared0
};
