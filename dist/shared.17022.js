export const modules = {
  17022: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Fx: () => mostOf,
      Hl: () => promptTokens,
      TM: () => secondsOf,
      h8: () => headroomOf,
      oz: () => answerWithin,
      qn: () => estimateOf,
      uv: () => leastSecondsOf
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97815);
    const ANSWER = {
      change: 120,
      merge: 500,
      overview: 1050,
      localised: 60,
      verdict: 80
    };
    const SHORTEST = {
      share: 1 / 4,
      usual: 2,
      tokens: 500
    };
    function promptTokens(question, charactersPerToken) {
      const characters = question.system.length + JSON.stringify(question.schema).length + JSON.stringify(question.data).length;
      return Math.ceil(characters / charactersPerToken);
    }
    function mostOf({model, maxTokens}, input, prices) {
      return {
        cost: (0, _price_js__WEBPACK_IMPORTED_MODULE_1__.ho)(model, {
          ..._price_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
          cacheWrite: input,
          output: maxTokens
        }, prices) ?? 0,
        tokens: input + maxTokens
      };
    }
    function shortestAnswer(question) {
      const share = Math.ceil(question.maxTokens * SHORTEST.share);
      if (question.task === "map") return share;
      return Math.min(share, Math.max(SHORTEST.tokens, SHORTEST.usual * answerTokens(question, 1)));
    }
    function answerWithin(question, input, left, prices) {
      const {model, maxTokens} = question;
      const prompt = mostOf({
        model,
        maxTokens: 0
      }, input, prices).cost;
      const perToken = (mostOf({
        model,
        maxTokens: 1e3
      }, input, prices).cost - prompt) / 1e3;
      const paid = perToken > 0 ? (left.cost - prompt) / perToken : maxTokens;
      const room = Math.floor(Math.min(maxTokens, paid, left.tokens - input));
      return room >= shortestAnswer(question) ? room : null;
    }
    function answerTokens({task, parts, maxTokens}, audiences) {
      const each = parts.length;
      const expected = {
        map: ANSWER.change * each * audiences,
        merge: ANSWER.merge,
        compose: ANSWER.overview,
        localise: ANSWER.localised * each,
        verify: 400 + ANSWER.verdict * each
      };
      return Math.min(maxTokens, expected[task]);
    }
    function estimateOf(questions, audiences, prices) {
      const each = questions.map(question => {
        const [input, output] = [ promptTokens(question, _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.charactersPerToken), answerTokens(question, audiences) ];
        return {
          input,
          output,
          cost: (0, _price_js__WEBPACK_IMPORTED_MODULE_1__.ho)(question.model, {
            ..._price_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
            input,
            output
          }, prices)
        };
      });
      const knownCost = sum(each.map(({cost}) => cost ?? 0));
      return {
        calls: each.length,
        input: sum(each.map(({input}) => input)),
        output: sum(each.map(({output}) => output)),
        cost: each.some(({cost}) => cost === null) ? null : knownCost,
        knownCost
      };
    }
    function headroomOf(questions, audiences, prices) {
      const rooms = questions.map(question => {
        const input = promptTokens(question, _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.charactersPerToken);
        const least = mostOf({
          model: question.model,
          maxTokens: shortestAnswer(question)
        }, input, prices);
        const expected = estimateOf([ question ], audiences, prices);
        return {
          cost: least.cost - expected.knownCost,
          tokens: least.tokens - expected.input - expected.output
        };
      });
      return {
        cost: rooms.reduce((most, {cost}) => Math.max(most, cost), 0),
        tokens: rooms.reduce((most, {tokens}) => Math.max(most, tokens), 0)
      };
    }
    function secondsOf(questions, audiences, speed) {
      const {firstTokenSeconds, tokensPerSecond} = _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp;
      const seconds = question => firstTokenSeconds + answerTokens(question, audiences) / (speed.tokensPerSecond[question.model] ?? tokensPerSecond);
      const asked = Object.fromEntries(questions.map(({model}) => [ model, speed.presumed ]));
      return inAll(questions, audiences, {
        ...speed,
        accounts: {
          ...asked,
          ...speed.accounts
        }
      }, seconds);
    }
    function leastSecondsOf(questions, audiences, speed) {
      return inAll(questions, audiences, speed, question => {
        const known = speed.tokensPerSecond[question.model];
        return known === void 0 ? 0 : _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.firstTokenSeconds + answerTokens(question, audiences) / known;
      });
    }
    function inAll(questions, audiences, speed, seconds) {
      const stages = [ "map", "verify", "merge", "compose", "localise" ].map(task => questions.filter(question => question.task === task));
      const calls = sum(stages.map(stage => stageSeconds(stage, speed, seconds)));
      return questions.length === 0 ? 0 : Math.max(calls, limitSeconds(questions, audiences, speed));
    }
    function stageSeconds(stage, {width, most, spacing}, seconds) {
      if (stage.length === 0) return 0;
      const longest = Math.max(...stage.map(seconds));
      let rounds = 0;
      for (let left = stage.length, wide = Math.max(1, width); left > 0; wide = Math.min(most, wide * 2)) {
        left -= wide;
        rounds += 1;
      }
      return Math.max(rounds * longest, stage.length * spacing / 1e3 + longest);
    }
    function limitSeconds(questions, audiences, speed) {
      const models = [ ...new Set(questions.map(({model}) => model)) ];
      const minutes = models.flatMap(model => {
        const asked = questions.filter(question => question.model === model);
        const {calls, input, output} = estimateOf(asked, audiences, {});
        const account = speed.accounts[model];
        if (account === void 0) return [];
        const {perMinute, atOnce} = account;
        return [ Math.max(0, calls - atOnce.requests) / perMinute.requests, Math.max(0, input - atOnce.input) / perMinute.input, Math.max(0, output - atOnce.output) / perMinute.output ];
      });
      return Math.max(0, ...minutes) * 60;
    }
    function sum(numbers) {
      return numbers.reduce((total, one) => total + one, 0);
    }
  })
};
