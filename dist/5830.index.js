import { modules as shared0 } from './shared.2428.js';

export const ids = [5830];

export const modules = {
  ...shared0,
  45830: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      apiCredentials: () => apiCredentials,
      buildAsking: () => buildAsking,
      closed: () => wiring_closed
    });
    var messages = __webpack_require__(65e3);
    var system = __webpack_require__(53152);
    var lib = __webpack_require__(62203);
    function createQueue({width, spacing}) {
      const queue = new lib({
        maxConcurrent: width,
        minTime: spacing
      });
      return {
        async run(priority, job) {
          try {
            return await queue.schedule({
              priority
            }, job);
          } catch (error) {
            if (error instanceof lib.BottleneckError) return null;
            throw error;
          }
        },
        change(options) {
          queue.updateSettings({
            maxConcurrent: options.width,
            minTime: options.spacing
          });
        },
        stop() {
          queue.stop({
            dropWaitingJobs: true
          }).catch(() => {});
        }
      };
    }
    var fetch = __webpack_require__(66209);
    var failures = __webpack_require__(58432);
    const MESSAGE_LENGTH = 300;
    function failure(code, message, hint, final) {
      return {
        state: "failed",
        code,
        message: ended(message.slice(0, MESSAGE_LENGTH).trim()),
        hint,
        final
      };
    }
    function ended(text) {
      return text === "" || /[.!?\u2026]$/.test(text) ? text : `${text}.`;
    }
    const KEPT = "Run again: what was answered is kept.";
    const WRONG_ANSWERS = "Check `models`, and a gateway at anthropic-base-url: what answers there does not answer as it is asked.";
    const NO_KEY = failure("no-key", "There is no key for the model.", "Set the input anthropic-api-key or the federation ids; at a terminal ANTHROPIC_API_KEY.", true);
    const CANCELLED = failure("cancelled", "The run was cancelled.", KEPT, true);
    const OUT_OF_TIME = failure("budget", "The time for asking the model is over.", `Give the budget more minutes. ${KEPT}`, true);
    const OUT_OF_MONEY = failure("budget", "A question does not fit what is left of the budget.", `Raise max-cost or the tokens. ${KEPT}`, false);
    const LEFT_ALONE = failure("overloaded", "The API keeps failing and is left alone for now.", KEPT, false);
    function noRoom(message) {
      return failure("rate-limited", message ?? "The rate limit leaves no time for this question.", KEPT, message !== void 0);
    }
    function answerOf(question, reply) {
      const stop = (0, failures.X)(reply.stopReason);
      if (stop !== null) return failure(stop.code, stop.message, stop.hint, false);
      const wrong = formFault(reply.text, question.schema);
      if (wrong !== null) return failure("invalid", wrong, WRONG_ANSWERS, false);
      const {task, parts, context, repair, model} = question;
      const answer = {
        task,
        parts,
        context,
        repair,
        model,
        text: reply.text,
        usage: reply.usage
      };
      return {
        state: "answered",
        answer
      };
    }
    function formFault(text, schema) {
      const value = jsonIn(text);
      if (value === void 0) return "The answer is not JSON.";
      const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
      const missing = required.find(name => !hasForm(value, name, schema));
      return missing === void 0 ? null : `The answer is not of the form that was asked for: it has no valid \`${missing}\`.`;
    }
    function hasForm(value, name, {properties}) {
      if (!isRecord(value) || !Object.hasOwn(value, name)) return false;
      const property = isRecord(properties) ? properties[name] : void 0;
      return !isRecord(property) || property.type !== "array" || Array.isArray(value[name]);
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function jsonIn(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    var model = __webpack_require__(41981);
    var figures = __webpack_require__(40819);
    var price = __webpack_require__(97815);
    const MARGIN = {
      times: 10,
      tokens: 4e3
    };
    function believable(usage, prompt, maxTokens) {
      const most = prompt * MARGIN.times + MARGIN.tokens;
      const read = (0, price.k8)(usage) - usage.output;
      const output = Math.min(usage.output, maxTokens);
      if (read <= most) return output === usage.output ? usage : {
        ...usage,
        output
      };
      return {
        input: most,
        cacheRead: 0,
        cacheWrite: 0,
        output
      };
    }
    const OK = 200;
    function createAttempts(options) {
      const {model, breaker, purse, guess, speeds, clock, pace, deadline, onDeadline, ended, cut, warn} = options;
      let calls = 0;
      let failed = 0;
      let isTold = false;
      async function callBeforeDeadline(question) {
        const done = new AbortController;
        const timer = pace.sleep(deadline - clock.now(), done.signal).then(() => {
          if (!done.signal.aborted) onDeadline();
        });
        const reply = await model.call(question, cut);
        done.abort();
        await timer;
        return reply;
      }
      function withUsage(reply, prompt, maxTokens) {
        if (reply.state !== "replied") return reply;
        const usage = believable(reply.usage, prompt, maxTokens);
        if (usage === reply.usage) return reply;
        if (!isTold) {
          const told = `An answer is said to have taken ${(0, figures.U9)((0, price.k8)(reply.usage), "token")}, which cannot be`;
          warn(`${told}: as many are counted as its request allows, ${(0, price.k8)(usage).toLocaleString("en-US")}. What is charged is not known.`);
        }
        isTold = true;
        return {
          ...reply,
          usage
        };
      }
      return {
        async make(question, input, way) {
          const reserved = await purse.reserve(question, input);
          way.waited("budget");
          if (reserved === null) return notCalled("over-budget");
          const admission = ended.aborted ? null : breaker.admit();
          if (admission === null || !admission.admitted) {
            reserved.end("nothing");
            return notCalled("blocked");
          }
          const startedAt = clock.now();
          way.starts();
          calls += 1;
          const {maxTokens} = reserved;
          const reply = withUsage(await callBeforeDeadline({
            ...question,
            maxTokens
          }), input, maxTokens);
          admission.settle(outcomeOf(reply));
          reserved.end(chargeOf(reply, {
            ...price.yJ,
            cacheWrite: input,
            output: Math.min(maxTokens, guess.of(question))
          }));
          if (reply.state === "replied") {
            guess.learn(question, reply.usage.output);
            speeds.learn(question.model, reply.usage.output, clock.now() - startedAt);
          } else failed += 1;
          return {
            value: {
              state: "called",
              reply,
              startedAt
            },
            used: usedOf(reply),
            rates: reply.rates,
            ok: reply.state === "replied"
          };
        },
        count: () => ({
          calls,
          failed
        }),
        spoil() {
          failed += 1;
        }
      };
    }
    function notCalled(state) {
      return {
        value: {
          state
        },
        used: {
          input: 0,
          output: 0
        },
        rates: model.Q,
        ok: false
      };
    }
    function outcomeOf(reply) {
      if (reply.state === "replied") return "answer";
      if (reply.fault.kind === "aborted") return "ignored";
      return (0, failures.L)(reply.fault).countsForBreaker ? "failure" : "answer";
    }
    function chargeOf(reply, presumed) {
      if (reply.state === "replied") return reply.usage;
      const {fault} = reply;
      return isRefused(fault) || fault.kind === "connection" && fault.unsent === true ? "nothing" : {
        presumed
      };
    }
    function usedOf(reply) {
      if (reply.state === "replied") return {
        input: reply.usage.input + reply.usage.cacheWrite,
        output: reply.usage.output
      };
      return isRefused(reply.fault) ? {
        input: 0,
        output: 0
      } : null;
    }
    function isRefused(fault) {
      return fault.kind === "identity" || fault.kind === "status" && fault.status !== OK;
    }
    var external_node_events_ = __webpack_require__(78474);
    function createEnd({limiter, journal, signal}) {
      const stopped = new AbortController;
      const cut = new AbortController;
      (0, external_node_events_.setMaxListeners)(0, stopped.signal, cut.signal);
      let final = null;
      function now(how, underWay) {
        if (final === null) {
          final = how;
          if (how.code !== "cancelled") journal.warn(`The model is no longer asked: ${how.message}`);
          stopped.abort();
          limiter.stop();
        }
        if (underWay === "cut") cut.abort();
        return final;
      }
      if (signal.aborted) now(CANCELLED, "cut"); else signal.addEventListener("abort", () => now(CANCELLED, "cut"), {
        once: true
      });
      return {
        how: () => final,
        now,
        stopped: stopped.signal,
        cut: cut.signal
      };
    }
    var estimate = __webpack_require__(17022);
    const NEWEST = .25;
    const estimate_MARGIN = 1.2;
    function createOutputGuess() {
      const means = new Map;
      return {
        of(question) {
          const mean = means.get(question.task);
          return Math.ceil(mean === void 0 ? question.maxTokens / 4 : Math.min(question.maxTokens, mean * estimate_MARGIN));
        },
        learn(question, output) {
          const mean = means.get(question.task);
          means.set(question.task, mean === void 0 ? output : mean + (output - mean) * NEWEST);
        }
      };
    }
    function loadOf(question, charactersPerToken, guess) {
      const input = (0, estimate.Hl)(question, charactersPerToken);
      return () => ({
        input,
        output: guess.of(question)
      });
    }
    var dist = __webpack_require__(77934);
    var canonical = __webpack_require__(2428);
    const amount = dist.FsL(dist.aig(), dist.E2x(), dist.Wwf(1));
    const limits = dist.rej({
      requests: amount,
      input: amount,
      output: amount
    });
    const PaceSchema = dist.rej({
      accounts: dist.g1P(dist.YjP(), dist.rej({
        perMinute: limits,
        atOnce: limits
      })),
      width: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1), dist.cGV(64)),
      speeds: dist.lqM(dist.g1P(dist.YjP(), dist.FsL(dist.aig(), dist.E2x(), dist.zYL(0))), {})
    });
    const LEAST = {
      requests: 5,
      input: 2e3,
      output: 500,
      speed: 1
    };
    function recallPace(store, address) {
      const found = store.recall(nameOf(address));
      if (found === null) return null;
      const parsed = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), PaceSchema), found.answer.text);
      return parsed.success ? believed(parsed.output) : null;
    }
    function believed({accounts, width, speeds}) {
      const told = Object.entries(accounts).filter(([, {perMinute}]) => perMinute.requests >= LEAST.requests && perMinute.input >= LEAST.input && perMinute.output >= LEAST.output);
      if (told.length === 0) return null;
      return {
        accounts: Object.fromEntries(told),
        width,
        speeds: Object.fromEntries(Object.entries(speeds).filter(([, speed]) => speed >= LEAST.speed))
      };
    }
    async function keepPace(store, address, pace) {
      const before = recallPace(store, address);
      if (Object.keys(pace.accounts).length === 0 || before !== null && JSON.stringify(before) === JSON.stringify(rounded(pace))) return;
      const name = nameOf(address);
      const text = JSON.stringify(rounded(pace));
      await store.keep(name, {
        task: "pace",
        parts: [ name ],
        context: [],
        repair: false,
        model: "",
        text,
        usage: price.yJ
      });
    }
    function nameOf(address) {
      return (0, canonical.s)(`pace of ${address}`);
    }
    function rounded({accounts, width, speeds}) {
      const whole = each => ({
        requests: atLeastOne(each.requests),
        input: atLeastOne(each.input),
        output: atLeastOne(each.output)
      });
      const sorted = sortedEntries(accounts);
      return {
        accounts: Object.fromEntries(sorted.map(([model, {perMinute, atOnce}]) => [ model, {
          perMinute: whole(perMinute),
          atOnce: whole(atOnce)
        } ])),
        width,
        speeds: Object.fromEntries(sortedEntries(speeds).map(([model, speed]) => [ model, Number(speed.toPrecision(2)) ]))
      };
    }
    function sortedEntries(record) {
      return Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1);
    }
    function atLeastOne(value) {
      return Math.max(1, Math.round(value));
    }
    function progressLine({done, all, underWay, remembered, tokens, cost, seconds}) {
      const calls = [ `calls ${done} of ${all} done`, `${underWay} in flight`, ...remembered > 0 ? [ `${remembered} remembered` ] : [] ];
      const left = done === 0 || done >= all ? [] : [ `about ${duration(seconds / done * (all - done))} left` ];
      return [ calls.join(", "), `${progress_short(tokens)} tokens, ${(0, figures.E9)(cost)}`, ...left ].join("; ");
    }
    function duration(seconds) {
      return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
    }
    function progress_short(number) {
      if (number < 1e3) return String(number);
      return number < 999500 ? `${Math.round(number / 1e3)}k` : `${(number / 1e6).toFixed(1)}M`;
    }
    var sparse = __webpack_require__(80608);
    const LINE_MS = 1e3;
    function createProgress({journal, clock, underWay, spent}) {
      let plan = {
        calls: 0,
        remembered: 0
      };
      let begun = 0;
      let done = 0;
      let since = 0;
      let isTime = () => false;
      function tell() {
        if (!isTime()) return;
        const {usage, cost} = spent();
        const seconds = (clock.now() - since) / 1e3;
        const all = Math.max(begun, plan.calls);
        journal.progress(progressLine({
          done,
          all,
          underWay: underWay(),
          remembered: plan.remembered,
          tokens: (0, price.k8)(usage),
          cost,
          seconds
        }));
      }
      return {
        expect(told) {
          plan = told;
        },
        begins() {
          if (begun === 0) {
            since = clock.now();
            isTime = (0, sparse.l)(clock.now, LINE_MS);
          }
          begun += 1;
        },
        waits: tell,
        ends(answered) {
          if (answered) done += 1;
          tell();
        }
      };
    }
    function createPurse(budget, prices) {
      let usage = price.yJ;
      let cost = 0;
      let presumed = {
        cost: 0,
        tokens: 0
      };
      let held = {
        cost: 0,
        tokens: 0
      };
      let underWay = 0;
      let waiting = [];
      function amountOf(model, used) {
        return {
          cost: (0, price.ho)(model, used, prices) ?? 0,
          tokens: (0, price.k8)(used)
        };
      }
      function left() {
        return {
          cost: budget.cost - cost - presumed.cost,
          tokens: budget.tokens - (0, price.k8)(usage) - presumed.tokens
        };
      }
      function fitsBesideOthers(amount) {
        const {cost: dollars, tokens} = left();
        return held.cost + amount.cost <= dollars && held.tokens + amount.tokens <= tokens;
      }
      function hold(question, input, maxTokens) {
        const most = (0, estimate.Fx)({
          model: question.model,
          maxTokens
        }, input, prices);
        held = {
          cost: held.cost + most.cost,
          tokens: held.tokens + most.tokens
        };
        underWay += 1;
        return {
          maxTokens,
          end(used) {
            held = {
              cost: held.cost - most.cost,
              tokens: held.tokens - most.tokens
            };
            underWay -= 1;
            if (used !== "nothing" && "presumed" in used) {
              const guess = amountOf(question.model, used.presumed);
              presumed = {
                cost: presumed.cost + guess.cost,
                tokens: presumed.tokens + guess.tokens
              };
            } else if (used !== "nothing") {
              usage = (0, price.vk)(usage, used);
              cost += (0, price.ho)(question.model, used, prices) ?? 0;
            }
            const woken = waiting;
            waiting = [];
            for (const wake of woken) wake();
          }
        };
      }
      return {
        async reserve(question, input) {
          const most = (0, estimate.Fx)(question, input, prices);
          for (;;) {
            if (fitsBesideOthers(most)) return hold(question, input, question.maxTokens);
            const within = (0, estimate.oz)(question, input, left(), prices);
            if (within === null) return null;
            if (underWay === 0) return hold(question, input, within);
            await new Promise(resolve => {
              waiting = [ ...waiting, resolve ];
            });
          }
        },
        spent: () => ({
          usage,
          cost,
          unsure: presumed.cost
        })
      };
    }
    const FIRST_MS = 1e3;
    const LONGEST_MS = 3e4;
    const GATE_FIRST_MS = 5e3;
    const GATE_LONGEST_MS = 6e4;
    const GATE_LEAST_MS = 1e3;
    const HOUR_MS = 36e5;
    function backoffMs(failures, random) {
      return (1 + random) / 2 * Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
    }
    function gateMs(retryAfterMs, inARow) {
      const guess = Math.min(GATE_LONGEST_MS, GATE_FIRST_MS * 2 ** Math.max(0, inARow - 1));
      if (retryAfterMs === null) return guess;
      return Math.max(retryAfterMs, inARow > 1 ? guess : GATE_LEAST_MS);
    }
    function isAbsurd(askedMs, leftMs) {
      return askedMs >= Math.min(leftMs, HOUR_MS);
    }
    function gateJitterMs(waitMs, random) {
      return random * (1e3 + waitMs / 10);
    }
    const SHORT_MS = 5e3;
    function createWaitTold(journal, clock) {
      let until = Number.NEGATIVE_INFINITY;
      return (ms, text) => {
        if (ms <= SHORT_MS || clock.now() < until) return;
        until = clock.now() + ms;
        journal.notice(text);
      };
    }
    const MINUTE = 60;
    const HOUR = 60 * MINUTE;
    const DAY = 24 * HOUR;
    function span(ms) {
      const seconds = ms / 1e3;
      if (seconds < 2 * MINUTE) return `${Math.round(seconds)} s`;
      if (seconds < 2 * HOUR) return `${Math.round(seconds / MINUTE)} min`;
      if (seconds < 3 * DAY) return `${Math.round(seconds / HOUR)} h`;
      return `${Math.round(seconds / DAY).toLocaleString("en-US")} days`;
    }
    function createGate({limiter, clock, deadline, told, over}) {
      let inARow = 0;
      let lastAt = Number.NEGATIVE_INFINITY;
      function fits(ms) {
        return ms + gateJitterMs(ms, 1) < deadline - clock.now();
      }
      function hold(ms, text, next = "told") {
        if (!fits(ms)) {
          over(`${text}; the time budget ends before the next try.`);
          return;
        }
        told(ms, next === "known" ? `${text}.` : `${text}; the next try is in ${span(ms)}.`);
        limiter.hold(ms);
      }
      return {
        shut(retryAfterMs, startedAt) {
          if (startedAt >= lastAt) inARow += 1;
          lastAt = clock.now();
          const left = deadline - clock.now();
          if (retryAfterMs === null) {
            hold(gateMs(null, inARow), "The API is at its rate limit (429)");
            return;
          }
          const asks = `The API asks to wait ${span(retryAfterMs)} (429)`;
          if (!isAbsurd(retryAfterMs, left)) {
            const guess = gateMs(retryAfterMs, inARow);
            const ms = fits(guess) ? guess : gateMs(retryAfterMs, 1);
            if (ms > retryAfterMs) hold(ms, `${asks} again`); else hold(ms, asks, "known");
          } else if (inARow === 1) hold(gateMs(null, 1), `${asks}, which is too long`); else hold(retryAfterMs, asks, "known");
        },
        passed() {
          inARow = 0;
        }
      };
    }
    const REQUEST_FORMAT = 1;
    function requestName(question) {
      const {task, system, schema, data, model, maxTokens, owner} = question;
      const own = owner === void 0 ? {} : {
        owner
      };
      return (0, canonical.s)((0, canonical.d)({
        format: REQUEST_FORMAT,
        task,
        system,
        schema,
        data,
        model,
        maxTokens,
        ...own
      }));
    }
    var promises_ = __webpack_require__(58500);
    const SLICE_MS = 1e4;
    const LONGEST_TIMER_MS = 2 ** 31 - 1;
    const realPace = {
      async sleep(ms, signal) {
        await (0, promises_.setTimeout)(Math.min(Math.max(0, ms), LONGEST_TIMER_MS), void 0, {
          signal
        }).catch(() => {});
      },
      random: Math.random
    };
    function aborted(signal) {
      let release = () => {};
      const promise = new Promise(resolve => {
        if (signal.aborted) return resolve();
        const listener = () => resolve();
        signal.addEventListener("abort", listener, {
          once: true
        });
        release = () => signal.removeEventListener("abort", listener);
      });
      return {
        promise,
        release
      };
    }
    const OPENINGS = {
      down: 3,
      unsent: 1
    };
    const FIRST_TRIES = 8;
    function createPursuit(options, attempts, end, use) {
      const {store, limiter, breaker, budget, clock, pace, journal} = options;
      const told = createWaitTold(journal, clock);
      const over = text => end.now(noRoom(text), "finish");
      const gate = createGate({
        limiter,
        clock,
        deadline: budget.deadline,
        told,
        over
      });
      let everAnswered = false;
      async function passBreaker(way) {
        for (;;) {
          const ended = end.how();
          if (ended !== null) return ended;
          const wait = breaker.waitMs();
          if (wait === 0) return null;
          if (wait === null) await either(breaker.changed(), end.stopped); else if (clock.now() + wait >= budget.deadline) return LEFT_ALONE; else {
            told(wait, `The API keeps failing; the next try is in ${span(wait)}.`);
            await pace.sleep(Math.min(wait, SLICE_MS), end.stopped);
          }
          way.waited("breaker");
        }
      }
      function whyNot(ran, last) {
        if (ran.state === "ran") return ran.value.state === "over-budget" ? OUT_OF_MONEY : null;
        const ended = end.how();
        if (ended !== null) return ended;
        if (clock.now() >= budget.deadline) return end.now(OUT_OF_TIME, "cut");
        return last ?? noRoom();
      }
      function isDownAllAlong(fault) {
        const unsent = fault.kind === "connection" && fault.unsent === true;
        return !breaker.everAnswered() && breaker.openings() >= (unsent ? OPENINGS.unsent : OPENINGS.down);
      }
      function pauseAfter(fault, tries) {
        const asked = fault.kind === "status" ? fault.retryAfterMs : null;
        const left = budget.deadline - clock.now();
        const absurd = asked !== null && isAbsurd(asked, left);
        const pause = Math.max(absurd ? 0 : asked ?? 0, backoffMs(tries, pace.random()));
        if (pause >= left) return null;
        if (fault.kind === "status" && asked !== null) told(asked, `The API asks to wait ${span(asked)} (${fault.status})${absurd ? ", which is too long; it is tried sooner" : ""}.`);
        return pause;
      }
      async function attempt(question, input, way) {
        const called = await attempts.make(question, input, way);
        if (called.value.state !== "called") return {
          ...called,
          value: called.value
        };
        const {reply, startedAt} = called.value;
        if (reply.state === "failed") {
          failed(reply.fault, startedAt);
          return {
            ...called,
            value: {
              state: "failed",
              fault: reply.fault
            }
          };
        }
        everAnswered = true;
        gate.passed();
        const answered = answerOf(question, reply);
        if (answered.state === "failed") {
          attempts.spoil();
          use.bad(answered.code, answered.message, answered.hint);
        }
        return {
          ...called,
          value: {
            state: "replied",
            answered,
            usage: reply.usage
          }
        };
      }
      function failed(fault, startedAt) {
        const {code, hint, retry, final} = (0, failures.L)(fault);
        journal.debug(`A call failed (${code}, retry: ${retry}): ${fault.message}`);
        if (final) end.now(failure(code, fault.message, hint, true), "finish"); else if (retry === "gate") gate.shut(askedMs(fault), startedAt); else if (retry === "backoff") limiter.slower(); else use.bad(code, failure(code, fault.message, hint, false).message, hint);
        if (isDownAllAlong(fault)) end.now(failure(code, fault.message, hint, true), "finish");
      }
      async function afterFault(fault, tries) {
        const ended = end.how();
        if (ended !== null) return ended;
        const {code, hint, retry} = (0, failures.L)(fault);
        if (retry === "gate") return null;
        const said = failure(code, fault.message, hint, false);
        if (retry === "no" || tries >= (everAnswered ? options.tries : Math.max(options.tries, FIRST_TRIES))) return said;
        const pause = pauseAfter(fault, tries);
        if (pause === null) return said;
        await pace.sleep(pause, end.stopped);
        return end.how();
      }
      return async (question, estimate, way) => {
        let last = null;
        let tries = 0;
        for (;;) {
          const closed = await passBreaker(way);
          if (closed !== null) return closed;
          const ticket = {
            model: question.model,
            priority: question.priority,
            estimate,
            signal: end.stopped,
            waited: way.waited
          };
          const ran = await limiter.run(ticket, () => attempt(question, estimate().input, way));
          const not = whyNot(ran, last);
          if (not !== null) return not;
          if (ran.state !== "ran" || ran.value.state === "blocked" || ran.value.state === "over-budget") continue;
          if (ran.value.state === "replied") {
            const {answered, usage} = ran.value;
            way.ended(answered, usage);
            if (answered.state === "failed") return end.how() ?? answered;
            await store.keep(requestName(question), answered.answer);
            return answered;
          }
          const {fault} = ran.value;
          const {code, hint, retry} = (0, failures.L)(fault);
          if (retry !== "gate") tries += 1;
          last = failure(code, fault.message, hint, false);
          way.ended(last, null);
          const over = await afterFault(fault, tries);
          way.waited("retry");
          if (over !== null) return over;
        }
      };
    }
    function askedMs(fault) {
      return fault.kind === "status" ? fault.retryAfterMs : null;
    }
    async function either(event, signal) {
      const end = aborted(signal);
      await Promise.race([ event, end.promise ]);
      end.release();
    }
    function recalled(question, store) {
      const [first] = question.parts;
      if (first === void 0) return null;
      const found = store.recall(first);
      if (found === null || !isAnswerTo(found.answer, question)) return null;
      if (question.repair && found.name !== requestName(question)) return null;
      const isNewest = question.parts.every((part, index) => {
        const each = index === 0 ? found : store.recall(part);
        return each !== null && each.name === found.name && each.index === index;
      });
      return isNewest ? found.answer : null;
    }
    function isAnswerTo(answer, question) {
      return answer.task === question.task && isSame(answer.parts, question.parts) && isSame(answer.context, question.context);
    }
    function isSame(a, b) {
      return a.length === b.length && a.every((item, index) => item === b[index]);
    }
    var lib_limits = __webpack_require__(8207);
    const LEAST_SHARE = .1;
    function createSpeeds(before) {
      const sums = new Map;
      return {
        learn(model, output, ms) {
          const seconds = Math.max(ms / 1e3 - lib_limits.Vp.firstTokenSeconds, ms / 1e3 * LEAST_SHARE);
          const sum = sums.get(model) ?? {
            output: 0,
            seconds: 0
          };
          sums.set(model, {
            output: sum.output + output,
            seconds: sum.seconds + seconds
          });
        },
        known() {
          const fresh = [ ...sums ].filter(([, {output, seconds}]) => output > 0 && seconds > 0);
          return {
            ...before,
            ...Object.fromEntries(fresh.map(([model, {output, seconds}]) => [ model, output / seconds ]))
          };
        }
      };
    }
    const NAME = 12;
    function createRecorder(clock) {
      const calls = [];
      const inVain = [];
      let origin = null;
      let underWay = 0;
      function moment(at = clock.now()) {
        origin ??= at;
        return Math.round(at - origin);
      }
      return {
        begin(question) {
          let last = moment();
          let wanted = last;
          let waits = [];
          let started = null;
          function waited(reason, until) {
            const to = Math.max(last, moment(until));
            if (to === last) return;
            waits = joined(waits, {
              for: reason,
              from: last,
              to
            });
            last = to;
          }
          return {
            waited,
            starts() {
              waited("budget");
              started = last;
              underWay += 1;
            },
            ended(how, usage) {
              if (started === null) return;
              const ended = Math.max(last, moment());
              const {task, model} = question;
              const request = requestName(question).slice(0, NAME);
              calls.push({
                task,
                model,
                request,
                outcome: timeline_outcomeOf(question, how),
                wanted,
                started,
                ended,
                waits,
                ...tokens(usage ?? price.yJ)
              });
              underWay -= 1;
              started = null;
              waits = [];
              wanted = ended;
              last = ended;
            },
            over() {
              inVain.push(...waits);
              waits = [];
            }
          };
        },
        spoil(name) {
          const at = calls.findLastIndex(({request, outcome}) => name.startsWith(request) && (outcome === "answered" || outcome === "repaired"));
          const call = calls[at];
          if (call !== void 0) calls[at] = {
            ...call,
            outcome: "invalid"
          };
        },
        timeline: () => ({
          calls: [ ...calls ],
          inVain: [ ...inVain ]
        }),
        underWay: () => underWay
      };
    }
    function joined(waits, next) {
      const before = waits.at(-1);
      if (before === void 0 || before.for !== next.for) return [ ...waits, next ];
      return [ ...waits.slice(0, -1), {
        ...before,
        to: next.to
      } ];
    }
    function timeline_outcomeOf({repair}, how) {
      if (how.state === "failed") return how.code;
      return repair ? "repaired" : "answered";
    }
    function tokens(usage) {
      return {
        input: (0, price.k8)(usage) - usage.output,
        output: usage.output
      };
    }
    const ENOUGH = 12;
    function createUse(end) {
      let anyGood = false;
      let bad = 0;
      return {
        good() {
          anyGood = true;
        },
        bad(code, message, hint) {
          bad += 1;
          if (anyGood || bad < ENOUGH) return;
          end.now(failure(code, `None of ${bad} answers could be used; the last one: ${message}`, hint, true), "finish");
        }
      };
    }
    function createAsking(options) {
      const {store, model, clock, budget} = options;
      const purse = createPurse(budget, options.prices);
      const guess = createOutputGuess();
      const speeds = createSpeeds(recallPace(store, options.address)?.speeds ?? {});
      const end = createEnd(options);
      const attempts = model === null ? null : createAttempts({
        model,
        purse,
        guess,
        speeds,
        clock,
        breaker: options.breaker,
        pace: options.pace,
        deadline: budget.deadline,
        onDeadline: () => end.now(OUT_OF_TIME, "cut"),
        ended: end.stopped,
        cut: end.cut,
        warn: text => options.journal.warn(text)
      });
      const use = createUse(end);
      const pursuit = attempts === null ? null : createPursuit(options, attempts, end, use);
      const unjudged = new Set;
      const recorder = createRecorder(clock);
      const progress = createProgress({
        journal: options.journal,
        clock,
        underWay: recorder.underWay,
        spent: purse.spent
      });
      return {
        async ask(question) {
          const answer = recalled(question, store);
          if (answer !== null) return {
            state: "answered",
            answer
          };
          const ended = end.how();
          if (ended !== null) return ended;
          if (pursuit === null) return NO_KEY;
          if (clock.now() >= budget.deadline) return end.now(OUT_OF_TIME, "cut");
          progress.begins();
          const way = aloud(recorder.begin(question), progress.waits);
          const answered = await pursuit(question, loadOf(question, options.charactersPerToken, guess), way);
          way.over();
          progress.ends(answered.state === "answered");
          if (answered.state === "answered") unjudged.add(requestName(question));
          return answered;
        },
        async judged(question, wrong, isKept = false) {
          const name = requestName(question);
          const isFresh = unjudged.delete(name);
          if (isFresh && wrong === null) use.good();
          if (isFresh && wrong !== null) {
            attempts?.spoil();
            recorder.spoil(name);
            use.bad("invalid", wrong, WRONG_ANSWERS);
          }
          if (wrong !== null && !isKept) await store.forget(name);
        },
        recalled: question => recalled(question, store),
        spent: () => ({
          ...attempts?.count() ?? {
            calls: 0,
            failed: 0
          },
          ...purse.spent()
        }),
        known: () => ({
          ...options.limiter.known(),
          speeds: speeds.known(),
          left: budget.deadline - clock.now()
        }),
        expect: progress.expect,
        timeline: recorder.timeline,
        close: () => keepPace(store, options.address, {
          ...options.limiter.known(),
          speeds: speeds.known()
        })
      };
    }
    const LONG = new Set([ "gate", "breaker", "retry" ]);
    function aloud(way, waits) {
      return {
        ...way,
        waited(reason, until) {
          way.waited(reason, until);
          if (LONG.has(reason)) waits();
        }
      };
    }
    const THRESHOLD = {
      unheard: 3,
      heard: 5
    };
    const breaker_FIRST_MS = [ 5e3, 15e3 ];
    const OPEN_MS = 6e4;
    function createBreaker({now}) {
      let state = {
        kind: "closed"
      };
      let blips = 0;
      let openings = 0;
      let everAnswered = false;
      let era = 0;
      let waiters = [];
      function become(next) {
        state = next;
        const woken = waiters;
        waiters = [];
        for (const wake of woken) wake();
      }
      function open() {
        const ms = breaker_FIRST_MS[openings] ?? OPEN_MS;
        openings += 1;
        become({
          kind: "open",
          until: now() + ms
        });
      }
      function answered() {
        everAnswered = true;
        blips = 0;
        openings = 0;
      }
      function settleClosed(outcome, startedIn) {
        if (outcome === "answer") answered();
        if (outcome !== "failure" || startedIn < era) return;
        blips += 1;
        era += 1;
        if (blips >= (everAnswered ? THRESHOLD.heard : THRESHOLD.unheard) && state.kind === "closed") open();
      }
      function settleTrial(outcome) {
        if (outcome === "failure") open(); else if (outcome === "ignored") become({
          kind: "open",
          until: now()
        }); else {
          answered();
          become({
            kind: "closed"
          });
        }
      }
      function waitMs() {
        if (state.kind === "trial") return null;
        return state.kind === "closed" ? 0 : Math.max(0, state.until - now());
      }
      return {
        admit() {
          if (waitMs() !== 0) return {
            admitted: false
          };
          const startedIn = era;
          if (state.kind === "closed") return {
            admitted: true,
            settle: outcome => settleClosed(outcome, startedIn)
          };
          become({
            kind: "trial"
          });
          return {
            admitted: true,
            settle: settleTrial
          };
        },
        waitMs,
        openings: () => openings,
        everAnswered: () => everAnswered,
        changed: () => new Promise(resolve => {
          waiters = [ ...waiters, resolve ];
        })
      };
    }
    function fullBuckets(limits, now) {
      return bucketsOf({
        perMinute: limits,
        atOnce: limits
      }, now);
    }
    function bucketsOf({perMinute, atOnce}, now) {
      const full = name => fullBucket(perMinute[name], Math.min(perMinute[name], atOnce[name]), now);
      return {
        requests: full("requests"),
        input: full("input"),
        output: full("output")
      };
    }
    function accountOf({requests, input, output}) {
      return {
        perMinute: {
          requests: requests.limit,
          input: input.limit,
          output: output.limit
        },
        atOnce: {
          requests: requests.most,
          input: input.most,
          output: output.most
        }
      };
    }
    const SPARE_OUTPUT = .02;
    function longestWait(buckets, load, now) {
      const requests = bucketWaitMs(buckets.requests, 1, now);
      const input = bucketWaitMs(buckets.input, load.input, now);
      const output = bucketWaitMs(buckets.output, buckets.output.limit * SPARE_OUTPUT, now);
      const ms = Math.max(requests, input, output);
      return {
        limit: ms === output ? "output" : ms === input ? "input" : "requests",
        ms
      };
    }
    function reserve(buckets, load, now) {
      return {
        requests: take(buckets.requests, 1, now),
        input: take(buckets.input, load.input, now),
        output: hold(buckets.output, load.output, now)
      };
    }
    function settle(buckets, estimate, real, now) {
      return {
        ...buckets,
        input: take(buckets.input, real.input - estimate.input, now),
        output: take(hold(buckets.output, -estimate.output, now), real.output, now)
      };
    }
    function foresee({requests, input, output}) {
      const mark = ({limit, level, held}) => ({
        limit,
        left: level + held
      });
      return {
        requests: mark(requests),
        input: mark(input),
        output: mark(output)
      };
    }
    function correct(buckets, rates, before, now) {
      return {
        requests: corrected(buckets.requests, rates.requests, before.requests, now),
        input: corrected(buckets.input, rates.input, before.input, now),
        output: corrected(buckets.output, rates.output, before.output, now)
      };
    }
    function fullBucket(limit, most, now) {
      return {
        limit,
        most,
        seen: most < limit,
        level: most,
        held: 0,
        at: now
      };
    }
    function refilled(bucket, now) {
      const gained = Math.max(0, now - bucket.at) * bucket.limit / 6e4;
      return {
        ...bucket,
        level: Math.min(bucket.most - bucket.held, bucket.level + gained),
        at: Math.max(now, bucket.at)
      };
    }
    function take(bucket, amount, now) {
      const {level, ...rest} = refilled(bucket, now);
      return {
        ...rest,
        level: Math.min(bucket.most - bucket.held, level - amount)
      };
    }
    function hold(bucket, amount, now) {
      const {level, held, ...rest} = refilled(bucket, now);
      return {
        ...rest,
        held: held + amount,
        level: level - amount
      };
    }
    function bucketWaitMs(bucket, amount, now) {
      const missing = Math.min(amount, bucket.most) - refilled(bucket, now).level;
      return missing <= 0 ? 0 : Math.ceil(missing * 6e4 / bucket.limit);
    }
    function corrected(bucket, rate, before, now) {
      if (rate === null) return bucket;
      const {limit, remaining} = rate;
      const {level, held, at} = refilled(bucket, now);
      const resized = level + limit - bucket.limit;
      const foreseen = Math.min(resized + held, before.left + limit - before.limit);
      const missing = remaining === null ? 0 : Math.max(0, foreseen - remaining);
      const most = capacityOf(bucket, rate);
      const since = bucket.seen || missing === 0 ? 0 : Math.max(0, before.left + limit - before.limit - resized - held);
      return {
        limit,
        most,
        seen: bucket.seen || remaining !== null,
        level: Math.min(most - held, resized - missing) - since,
        held,
        at
      };
    }
    function capacityOf({most, seen}, {limit, remaining}) {
      if (remaining === null) return seen ? Math.min(most, limit) : limit;
      return Math.min(limit, seen ? Math.max(most, remaining) : remaining);
    }
    const START = 4;
    function startRamp(most, known = START) {
      const whole = Math.max(1, Math.floor(most));
      return {
        width: Math.min(Math.max(START, known), whole),
        most: whole
      };
    }
    function widened(ramp, slack) {
      return slack && ramp.width < ramp.most ? {
        ...ramp,
        width: ramp.width + 1
      } : ramp;
    }
    function narrowed(ramp) {
      return {
        ...ramp,
        width: Math.max(1, Math.floor(ramp.width / 2))
      };
    }
    function createTaken(width, now) {
      let taken = 0;
      let since = now();
      function change(by) {
        taken += by;
        since = taken < width() ? since ?? now() : null;
      }
      return {
        freeSince: () => since,
        async during(job) {
          change(1);
          try {
            return await job();
          } finally {
            change(-1);
          }
        }
      };
    }
    function createLimiter(options) {
      const {now, pace, deadline} = options;
      const rates = createRateKeeper(options);
      const slots = createSlots(options);
      const taken = createTaken(slots.width, now);
      const ended = new AbortController;
      (0, external_node_events_.setMaxListeners)(0, ended.signal);
      let endState = "stopped";
      let gate = Number.NEGATIVE_INFINITY;
      async function reserved(ticket, signal) {
        for (;;) {
          if (signal.aborted) return {
            state: endState
          };
          const load = ticket.estimate();
          const atGate = gate - now();
          const {limit, ms} = atGate > 0 ? {
            limit: "gate",
            ms: atGate + gateJitterMs(atGate, pace.random())
          } : rates.wait(ticket.model, load);
          if (now() + ms >= deadline) return {
            state: "too-late"
          };
          if (ms <= 0) return {
            state: "reserved",
            load,
            foreseen: rates.reserve(ticket.model, load)
          };
          await pace.sleep(Math.min(ms, SLICE_MS), signal);
          ticket.waited?.(limit);
        }
      }
      async function inSlot(ticket, signal, call) {
        const start = await reserved(ticket, signal);
        if (start.state !== "reserved") return start;
        const called = await call();
        rates.learn(ticket.model, start, called);
        slots.space(rates.requestsPerMinute());
        if (called.ok) slots.wider(rates.wait(ticket.model, ticket.estimate()).ms === 0);
        return {
          state: "ran",
          value: called.value
        };
      }
      function end(state) {
        if (ended.signal.aborted) return;
        endState = state;
        ended.abort();
        slots.queue.stop();
      }
      return {
        async run(ticket, call) {
          const signal = AbortSignal.any([ ticket.signal, ended.signal ]);
          if (signal.aborted) return {
            state: endState
          };
          let started = false;
          const job = slots.queue.run(clamped(ticket.priority), () => {
            started = true;
            ticket.waited?.("slot", taken.freeSince() ?? now());
            ticket.waited?.("pace");
            return taken.during(() => inSlot(ticket, signal, call));
          });
          const over = aborted(signal);
          const early = over.promise.then(() => started ? job : null);
          const ran = await Promise.race([ job, early ]);
          over.release();
          if (!started) ticket.waited?.("slot");
          return ran ?? {
            state: endState
          };
        },
        hold(ms) {
          gate = Math.max(gate, now() + ms);
          slots.narrower();
          if (gate >= deadline) end("too-late");
        },
        slower: slots.narrower,
        stop: () => end("stopped"),
        known: () => ({
          accounts: rates.accounts(),
          width: slots.width()
        })
      };
    }
    function createRateKeeper({now, limits, known}) {
      const models = new Map;
      const before = new Map(Object.entries(known?.accounts ?? {}));
      function of(model) {
        const account = before.get(model);
        return models.get(model) ?? (account === void 0 ? fullBuckets(limits, now()) : bucketsOf(account, now()));
      }
      return {
        wait: (model, load) => longestWait(of(model), load, now()),
        reserve(model, load) {
          const reserved = reserve(of(model), load, now());
          models.set(model, reserved);
          return foresee(reserved);
        },
        learn(model, {load, foreseen}, {used, rates}) {
          const settled = settle(of(model), load, used ?? load, now());
          models.set(model, correct(settled, rates, foreseen, now()));
        },
        accounts: () => Object.fromEntries([ ...before, ...[ ...models ].map(([model, buckets]) => [ model, accountOf(buckets) ]) ]),
        requestsPerMinute: () => models.size === 0 ? limits.requests : Math.min(...[ ...models.values() ].map(each => each.requests.limit))
      };
    }
    const TOGETHER_MS = 1e3;
    function createSlots({queue: make, concurrency, limits, known, spacing: least = 0, now}) {
      const apart = requestsPerMinute => Math.max(least, spacingMs(requestsPerMinute));
      let ramp = startRamp(concurrency, known?.width);
      let spacing = apart(Math.min(limits.requests, ...Object.values(known?.accounts ?? {}).map(each => each.perMinute.requests)));
      let narrowedAt = Number.NEGATIVE_INFINITY;
      const queue = make({
        width: ramp.width,
        spacing
      });
      function set(next, nextSpacing) {
        if (next.width !== ramp.width || nextSpacing !== spacing) queue.change({
          width: next.width,
          spacing: nextSpacing
        });
        ramp = next;
        spacing = nextSpacing;
      }
      return {
        queue,
        space: requestsPerMinute => set(ramp, apart(requestsPerMinute)),
        wider: slack => set(widened(ramp, slack), spacing),
        narrower() {
          if (now() - narrowedAt < TOGETHER_MS) return;
          narrowedAt = now();
          set(narrowed(ramp), spacing);
        },
        width: () => ramp.width
      };
    }
    function spacingMs(requestsPerMinute) {
      return Math.floor(6e4 / Math.max(1, requestsPerMinute) / 4);
    }
    function clamped(priority) {
      return Number.isFinite(priority) ? Math.min(9, Math.max(0, Math.round(priority))) : 9;
    }
    var pace = __webpack_require__(64403);
    var plan = __webpack_require__(41383);
    async function buildAsking(parts) {
      const {config, credentials, store, journal, signal} = parts;
      if (credentials.anthropic === null || (0, plan.yU)(config.budget) !== null) return null;
      const deadline = system.ml.now() + config.budget.minutes * 6e4;
      const {requestsPerMinute, inputTokensPerMinute, outputTokensPerMinute, charactersPerToken} = lib_limits.Vp;
      const now = system.ml.now;
      return createAsking({
        store,
        address: credentials.gateway.baseUrl,
        model: (0, messages.R)({
          credentials: apiCredentials(parts),
          ...credentials.gateway,
          timeoutMs: config.callTimeout * 1e3,
          fetch: (0, fetch.openFetch)(process.env)
        }),
        limiter: createLimiter({
          queue: createQueue,
          concurrency: config.concurrency,
          spacing: pace.$[config.pace].spacing,
          known: config.pace === "auto" ? recallPace(store, credentials.gateway.baseUrl) : null,
          limits: {
            requests: requestsPerMinute,
            input: inputTokensPerMinute,
            output: outputTokensPerMinute
          },
          now,
          pace: realPace,
          deadline
        }),
        breaker: createBreaker({
          now
        }),
        budget: {
          cost: config.budget.cost,
          tokens: config.budget.tokens,
          deadline
        },
        prices: config.prices,
        charactersPerToken,
        clock: system.ml,
        pace: realPace,
        tries: pace.$[config.pace].tries,
        journal,
        signal
      });
    }
    async function wiring_closed(asking, store) {
      await (asking?.close());
      await store.flush();
    }
    function apiCredentials({credentials: {anthropic, gateway}, identityToken}) {
      if (anthropic?.kind !== "federation") return {
        kind: "key",
        key: anthropic?.key ?? ""
      };
      const {ruleId, organizationId, serviceAccountId, workspaceId} = anthropic;
      return {
        kind: "federation",
        ruleId,
        organizationId,
        ...serviceAccountId === null ? {} : {
          serviceAccountId
        },
        ...workspaceId === null ? {} : {
          workspaceId
        },
        identityToken: () => identityToken(new URL(gateway.baseUrl).origin)
      };
    }
  })
};
