import { modules as shared0 } from './shared.20218.js';

export const id = 770;

export const ids = [ 770 ];

export const modules = {
  ...shared0
};
