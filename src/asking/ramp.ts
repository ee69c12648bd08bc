/** How many calls run at once: few at first, one more per success while there is slack, half after a refusal. Pure. */

export type Ramp = { readonly width: number; readonly most: number };

const START = 4;

/** `known`: the width that an earlier run found. */
export function startRamp(most: number, known = START): Ramp {
  const whole = Math.max(1, Math.floor(most));
  return { width: Math.min(Math.max(START, known), whole), most: whole };
}

/** After a success; `slack` says whether another call could start at once. */
export function widened(ramp: Ramp, slack: boolean): Ramp {
  return slack && ramp.width < ramp.most ? { ...ramp, width: ramp.width + 1 } : ramp;
}

export function narrowed(ramp: Ramp): Ramp {
  return { ...ramp, width: Math.max(1, Math.floor(ramp.width / 2)) };
}
