/** Names the rules of the check by their code: what passed under others is checked again. Made by `npm run docs`. */
export const EDITION = '0503f4cce5e12aa1';
