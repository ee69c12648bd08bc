export const modules = {
  29161: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => firstVersion,
      y: () => nextVersion
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13324);
    const HABIT = 3;
    const FIX = {
      breaking: false,
      feature: false
    };
    function nextVersion(previous, marks, today, family = []) {
      const tag = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(previous);
      if (tag === null) return null;
      const next = tag.prefix + nextText(tag.version, marks, today, family);
      const version = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(next)?.version;
      const isTaken = version !== void 0 && family.some(other => (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(other, version) === 0);
      return isTaken ? nextVersion(next, FIX, today, family) : next;
    }
    function firstVersion(prefix) {
      return `${prefix}0.1.0`;
    }
    function nextText(version, marks, today, family) {
      if ((0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version)) return nextPrerelease(version);
      return version.dated ? nextDate(version, today) : nextNumbers(version, marks, family);
    }
    function nextNumbers(version, marks, family) {
      const separator = version.text.includes("_") ? "_" : ".";
      const stable = family.filter(other => !(0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(other) && !other.dated);
      const numbers = version.numbers.slice(0, usualLength(version, stable));
      const at = Math.min(level(version.numbers, marks, stable), numbers.length - 1);
      return numbers.map((number, index) => index < at ? number : index === at ? number + 1 : 0).join(separator);
    }
    function usualLength({numbers}, stable) {
      const shorter = stable.filter(other => other.numbers.length < numbers.length);
      return numbers.length > 3 && shorter.length * 2 > stable.length ? 3 : numbers.length;
    }
    function level(numbers, marks, stable) {
      if (numbers[0] === 0) return marks.breaking || hasNoPatches(stable) ? 1 : 2;
      if (marks.breaking) return 0;
      if (marks.feature) return 1;
      return numbers.length > 3 && [ numbers, ...stable.map(other => other.numbers) ].some(other => (other[3] ?? 0) > 0) ? 3 : 2;
    }
    function hasNoPatches(stable) {
      const early = stable.filter(({numbers}) => numbers[0] === 0 && numbers.length > 2);
      return early.length >= HABIT && early.every(({numbers}) => numbers[2] === 0);
    }
    function nextPrerelease(version) {
      const text = version.text.replace(/\+.*$/, "");
      const plain = version.hash === null ? text : text.replace(new RegExp(`[.-]?${version.hash}`, "i"), "");
      const counter = /^(.*[a-z.-])(\d+)$/i.exec(plain);
      return counter === null ? `${plain}.1` : `${counter[1]}${Number(counter[2]) + 1}`;
    }
    function nextDate(version, today) {
      const now = today.split("-").map(Number);
      const {numbers, text} = version;
      const period = periodLength(version);
      const samePeriod = !isEarlier(numbers.slice(0, period), now.slice(0, period));
      const date = (samePeriod ? numbers : now).slice(0, period);
      const shaped = shape(text, date, period);
      if (samePeriod) return `${shaped}.${(numbers[period] ?? 0) + 1}`;
      return period === 2 && numbers.length > 2 ? `${shaped}.0` : shaped;
    }
    function periodLength(version) {
      if (version.numbers.length < 3) return 2;
      if (/^\d{4}-|^\d{8}/.test(version.text)) return 3;
      return /^\d{4}[._]\d{1,2}[._]\d{2}(?!\d)/.test(version.text) ? 3 : 2;
    }
    function isEarlier(a, b) {
      const at = a.findIndex((number, index) => number !== b[index]);
      return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
    }
    function shape(text, date, period) {
      const separator = /^\d{4}([-._])/.exec(text)?.[1] ?? "";
      const unpadded = /^\d{4}[._]\d(?!\d)/.test(text) || period === 2 && !/^\d{4}.0/.test(text) && separator !== "-";
      return date.map((number, index) => index > 0 && !unpadded ? String(number).padStart(2, "0") : String(number)).join(separator);
    }
  },
  51451: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qz: () => callLines,
      YA: () => seconds,
      n6: () => causeName,
      sx: () => timelineReport
    });
    var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30391);
    const ROWS = 200;
    function timelineReport(timeline) {
      if (timeline.calls.length === 0) return null;
      const instants = instantsOf(timeline);
      const causes = sharesOf(instants);
      const ms = causes.reduce((sum, share) => sum + share.ms, 0);
      const byLength = [ ...timeline.calls ].sort((a, b) => b.ended - b.wanted - (a.ended - a.wanted));
      const rows = byLength.slice(0, ROWS).sort((a, b) => a.started - b.started || a.ended - b.ended);
      return {
        ms,
        causes,
        bottleneck: sentence(causes, ms, instants),
        calls: rows.map(rowOf),
        rest: sumsOf(byLength.slice(ROWS))
      };
    }
    function rowOf({waits, ...call}) {
      const sums = {};
      for (const {for: reason, from, to} of waits) sums[reason] = (sums[reason] ?? 0) + to - from;
      return {
        ...call,
        waits: sums
      };
    }
    function sumsOf(calls) {
      const tasks = [ ...new Set(calls.map(({task}) => task)) ];
      return tasks.map(task => {
        const own = calls.filter(call => call.task === task);
        return own.reduce((sum, {started, ended, input, output}) => ({
          task,
          calls: sum.calls + 1,
          started: Math.min(sum.started, started),
          ended: Math.max(sum.ended, ended),
          input: sum.input + input,
          output: sum.output + output
        }), {
          task,
          calls: 0,
          started: Number.POSITIVE_INFINITY,
          ended: 0,
          input: 0,
          output: 0
        });
      });
    }
    function instantsOf({calls, inVain}) {
      const waits = [ ...inVain, ...calls.flatMap(call => call.waits) ];
      const edges = [ ...waits.flatMap(edgesOfWait), ...calls.flatMap(edgesOfCall) ].sort((a, b) => a.at - b.at);
      const waiting = new Map;
      const underWay = new Set;
      const instants = [];
      let last = edges[0]?.at ?? 0;
      for (const edge of edges) {
        if (edge.at > last) instants.push({
          ms: edge.at - last,
          cause: causeOf(waiting, underWay.size),
          underWay: new Set(underWay)
        });
        last = edge.at;
        if ("wait" in edge) waiting.set(edge.wait, (waiting.get(edge.wait) ?? 0) + edge.by); else if (edge.by > 0) underWay.add(edge.call); else underWay.delete(edge.call);
      }
      return instants;
    }
    function edgesOfWait({for: wait, from, to}) {
      return [ {
        at: from,
        by: 1,
        wait
      }, {
        at: to,
        by: -1,
        wait
      } ];
    }
    function edgesOfCall(call) {
      if (call.started === call.ended) return [];
      return [ {
        at: call.started,
        by: 1,
        call
      }, {
        at: call.ended,
        by: -1,
        call
      } ];
    }
    function causeOf(waiting, underWay) {
      const of = wait => waiting.get(wait) ?? 0;
      const [most] = [ "gate", "breaker", "requests", "input", "output", "budget" ].filter(wait => of(wait) > 0).sort((a, b) => of(b) - of(a));
      if (most !== void 0) return most;
      if (of("slot") > 0) return "slot";
      if (of("pace") > 0) return "pace";
      if (underWay > 0) return "calls";
      return of("retry") > 0 ? "retry" : "own";
    }
    function sharesOf(instants) {
      return _ports_js__WEBPACK_IMPORTED_MODULE_0__.hE.map(cause => ({
        cause,
        ms: total(instants.filter(each => each.cause === cause))
      })).filter(({ms}) => ms > 0).sort((a, b) => b.ms - a.ms);
    }
    function total(instants) {
      return instants.reduce((sum, {ms}) => sum + ms, 0);
    }
    const NAMES = {
      gate: "the wait that a refusal for too many calls asked for (429)",
      breaker: "the wait for a service that was down",
      requests: "requests per minute",
      input: "input tokens per minute",
      output: "output tokens per minute",
      budget: "calls under way that held the rest of the budget",
      slot: "latency of the calls",
      pace: "the distance between two starts (pace)",
      calls: "latency of the calls",
      retry: "the pause before another try",
      own: "work between the calls"
    };
    function causeName(cause) {
      return NAMES[cause] + (cause === "slot" ? ", all slots taken" : cause === "calls" ? ", nobody waiting" : "");
    }
    function sentence([first], ms, instants) {
      if (first === void 0) return "the calls took no time";
      const own = instants.filter(({cause}) => cause === first.cause);
      if (first.cause === "calls") {
        const longest = longestOf(own);
        if (longest !== null && longest.ms * 2 > first.ms) return `the longest call (${longest.task}, ${seconds(longest.ms)} of ${seconds(ms)})`;
      }
      const wide = Math.max(1, Math.round(own.reduce((sum, each) => sum + each.ms * each.underWay.size, 0) / first.ms));
      const side = first.cause === "slot" || first.cause === "calls" ? ` at ${wide} side by side` : "";
      return `${NAMES[first.cause]}${side} (${Math.round(first.ms / ms * 100)} % of ${seconds(ms)})`;
    }
    function longestOf(instants) {
      const sums = new Map;
      for (const {ms, underWay} of instants) for (const call of underWay) sums.set(call, (sums.get(call) ?? 0) + ms);
      const [first] = [ ...sums ].sort(([, a], [, b]) => b - a);
      return first === void 0 ? null : {
        task: first[0].task,
        ms: first[1]
      };
    }
    function callLines({calls, rest}) {
      const more = rest.map(({task, calls: number}) => `${task}: ${number} more calls, which took less time`);
      return [ ...calls.map(callLine), ...more ];
    }
    function callLine({task, model, outcome, wanted, started, ended, input, output, waits}) {
      const reasons = Object.entries(waits).map(([reason, ms]) => `${reason} ${ms}`);
      const waited = reasons.length === 0 ? [] : [ `waited ${started - wanted} ms (${reasons.join(", ")})` ];
      return `${task} ${model}: ${[ `${input} tokens in`, `${output} out`, `${ended - started} ms`, ...waited, outcome ].join(", ")}`;
    }
    function seconds(ms) {
      return `${(ms / 1e3).toFixed(1)} s`;
    }
  },
  57545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => countLedger,
      W: () => ledger
    });
    function ledger(account) {
      const changeOf = new Map(account.changes.flatMap(change => change.commits.map(sha => [ sha, change.id ])));
      const fates = fatesOf(account);
      return account.ordered.map(({sha}) => {
        const change = changeOf.get(sha) ?? null;
        if (change === null) return {
          sha,
          change,
          state: "failed",
          reason: "belongs to no change",
          entry: null
        };
        return {
          sha,
          change,
          ...fates.get(change) ?? {
            state: "failed",
            reason: "nothing was written for it",
            entry: null
          }
        };
      });
    }
    function countLedger(rows) {
      const states = {
        written: 0,
        folded: 0,
        "left-out": 0,
        failed: 0
      };
      for (const row of rows) states[row.state] += 1;
      return {
        states,
        folded: reasonsOf(rows, "folded"),
        leftOut: reasonsOf(rows, "left-out")
      };
    }
    function fatesOf({folded, entries}) {
      const rows = folded.dependencies.flatMap(row => row.changes.map(id => [ id, {
        state: "folded",
        reason: "in the list of dependencies",
        entry: null
      } ]));
      const asides = folded.asides.map(aside => [ aside.change, {
        state: aside.state,
        reason: aside.reason,
        entry: null
      } ]);
      const written = entries.flatMap(entry => entry.changes.map(id => [ id, {
        state: "written",
        reason: id === entry.id ? "in its own line" : `in the line of ${entry.id.slice(0, 7)}`,
        entry: entry.id
      } ]));
      return new Map([ ...rows, ...asides, ...written ]);
    }
    function reasonsOf(rows, state) {
      const counts = new Map;
      for (const row of rows.filter(one => one.state === state)) {
        const reason = row.reason.replace(/ [0-9a-f]{7,40}$/, " another");
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
      return [ ...counts ].map(([reason, commits]) => ({
        reason,
        commits
      })).sort((a, b) => b.commits - a.commits || (a.reason < b.reason ? -1 : 1));
    }
  }
};
