export const modules = {
  51451: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Qz: () => callLines,
      YA: () => seconds,
      n6: () => causeName,
      sx: () => timelineReport
    });
    var _ports_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92385);
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
      return _ports_timeline_js__WEBPACK_IMPORTED_MODULE_0__.h.map(cause => ({
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
  }),
  57545: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      NW: () => areAllTold,
      RI: () => countLedger,
      Wg: () => ledger
    });
    const NO_CHANGE = {
      state: "failed",
      reason: "belongs to no change",
      entry: null
    };
    const NO_FATE = {
      state: "failed",
      reason: "nothing was written for it",
      entry: null
    };
    const LISTED = {
      state: "folded",
      reason: "in the list of dependencies",
      entry: null
    };
    function ledger(account) {
      const changeOf = new Map;
      for (const {id, commits} of account.changes) for (const sha of commits) changeOf.set(sha, id);
      const fates = fatesOf(account);
      return account.ordered.map(({sha}) => {
        const change = changeOf.get(sha) ?? null;
        const {state, reason, entry} = change === null ? NO_CHANGE : fates.get(change) ?? NO_FATE;
        return {
          sha,
          change,
          state,
          reason,
          entry
        };
      });
    }
    function areAllTold(account) {
      const fates = fatesOf(account);
      return account.changes.every(({id}) => fates.has(id));
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
      const fates = new Map;
      for (const {changes} of folded.dependencies) for (const id of changes) fates.set(id, LISTED);
      for (const {change, state, reason} of folded.asides) fates.set(change, {
        state,
        reason,
        entry: null
      });
      for (const {id, changes} of entries) for (const one of changes) {
        const reason = one === id ? "in its own line" : `in the line of ${id.slice(0, 7)}`;
        fates.set(one, {
          state: "written",
          reason,
          entry: id
        });
      }
      return fates;
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
  })
};
