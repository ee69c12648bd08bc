import { modules as shared0 } from './shared.30391.js';

export const ids = [391];

export const modules = {
  ...shared0
};
