import { modules as shared0 } from './shared.58432.js';

export const id = 8432;

export const ids = [ 8432 ];

export const modules = {
  ...shared0
};
