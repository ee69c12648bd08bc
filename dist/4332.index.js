import { modules as shared0 } from './shared.4332.js';

export const ids = [4332];

export const modules = {
  ...shared0
};
