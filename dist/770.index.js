import { modules as shared0 } from './shared.20218.js';

export const ids = [770];

export const modules = {
  ...shared0
};
