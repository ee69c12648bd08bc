import { modules as shared0 } from './shared.67533.js';

export const ids = [7533];

export const modules = {
  ...shared0
};
