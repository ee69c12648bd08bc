import { modules as shared0 } from './shared.67200.js';

export const ids = [7200];

export const modules = {
  ...shared0
};
