export const ids = [7934,8149];

export const modules = {
  77934: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      BpQ: () => minLength,
      BuJ: () => getDotPath,
      E2x: () => finite,
      FsL: () => pipe,
      IeY: () => custom,
      Ikc: () => object,
      KCZ: () => union,
      KIO: () => picklist,
      L5J: () => unknown,
      NpB: () => fallback,
      OH3: () => partial,
      Oxt: () => variant,
      Ru6: () => maxLength,
      U1j: () => objectWithRest,
      Wwf: () => minValue,
      YOg: () => array,
      YjP: () => string,
      _H3: () => looseObject,
      aig: () => number,
      cGV: () => maxValue,
      cl6: () => nullish,
      euz: () => literal,
      g1P: () => record,
      lqM: () => optional,
      mee: () => nullable,
      ndf: () => integer,
      pdi: () => transform,
      qFJ: () => parseJson,
      qgA: () => parse,
      rej: () => strictObject,
      v4Y: () => entriesFromList,
      xLC: () => safeParse,
      y$5: () => intersect,
      yGV: () => regex,
      yhX: () => isoTimestamp,
      yqP: () => exactOptional,
      zMY: () => boolean,
      zYL: () => gtValue
    });
    let store$4;
    const DEFAULT_CONFIG = {
      lang: void 0,
      message: void 0,
      abortEarly: void 0,
      abortPipeEarly: void 0
    };
    function getGlobalConfig(config$1) {
      if (!config$1 && !store$4) return DEFAULT_CONFIG;
      return {
        lang: config$1?.lang ?? store$4?.lang,
        message: config$1?.message,
        abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
        abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
      };
    }
    let store$3;
    function getGlobalMessage(lang) {
      return store$3?.get(lang);
    }
    let store$2;
    function getSchemaMessage(lang) {
      return store$2?.get(lang);
    }
    let store$1;
    function getSpecificMessage(reference, lang) {
      return store$1?.get(reference)?.get(lang);
    }
    function _stringify(input) {
      const type = typeof input;
      if (type === "string") return `"${input}"`;
      if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
      if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
      return type;
    }
    function _addIssue(context, label, dataset, config$1, other) {
      const input = other && "input" in other ? other.input : dataset.value;
      const expected = other?.expected ?? context.expects ?? null;
      const received = other?.received ?? _stringify(input);
      const issue = {
        kind: context.kind,
        type: context.type,
        input,
        expected,
        received,
        message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
        requirement: context.requirement,
        path: other?.path,
        issues: other?.issues,
        lang: config$1.lang,
        abortEarly: config$1.abortEarly,
        abortPipeEarly: config$1.abortPipeEarly
      };
      const isSchema = context.kind === "schema";
      const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
      if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
      if (isSchema) dataset.typed = false;
      if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
    }
    function _isSameValueZero(value1, value2) {
      return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
    }
    function _isValidObjectKey(object$1, key) {
      return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
    }
    function _joinExpects(values$1, separator) {
      const list = [ ...new Set(values$1) ];
      if (list.length > 1) return `(${list.join(` ${separator} `)})`;
      return list[0] ?? "never";
    }
    function _standardSchema(schema) {
      schema["~standard"] = {
        version: 1,
        vendor: "valibot",
        validate: value$1 => schema["~run"]({
          value: value$1
        }, getGlobalConfig())
      };
      return schema;
    }
    function entriesFromList(list, schema) {
      const entries$1 = {};
      for (const key of list) entries$1[key] = schema;
      return entries$1;
    }
    function getDotPath(issue) {
      if (issue.path) {
        let key = "";
        for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
        return key;
      }
      return null;
    }
    var ValiError = class extends Error {
      constructor(issues) {
        super(issues[0].message);
        this.name = "ValiError";
        this.issues = issues;
      }
    };
    const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
    function finite(message$1) {
      return {
        kind: "validation",
        type: "finite",
        reference: finite,
        async: false,
        expects: null,
        requirement: Number.isFinite,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
          return dataset;
        }
      };
    }
    function gtValue(requirement, message$1) {
      return {
        kind: "validation",
        type: "gt_value",
        reference: gtValue,
        async: false,
        expects: `>${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
        requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, {
            received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
          });
          return dataset;
        }
      };
    }
    function integer(message$1) {
      return {
        kind: "validation",
        type: "integer",
        reference: integer,
        async: false,
        expects: null,
        requirement: Number.isInteger,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
          return dataset;
        }
      };
    }
    function isoTimestamp(message$1) {
      return {
        kind: "validation",
        type: "iso_timestamp",
        reference: isoTimestamp,
        async: false,
        expects: null,
        requirement: ISO_TIMESTAMP_REGEX,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
          return dataset;
        }
      };
    }
    function maxLength(requirement, message$1) {
      return {
        kind: "validation",
        type: "max_length",
        reference: maxLength,
        async: false,
        expects: `<=${requirement}`,
        requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
            received: `${dataset.value.length}`
          });
          return dataset;
        }
      };
    }
    function maxValue(requirement, message$1) {
      return {
        kind: "validation",
        type: "max_value",
        reference: maxValue,
        async: false,
        expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
        requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
            received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
          });
          return dataset;
        }
      };
    }
    function minLength(requirement, message$1) {
      return {
        kind: "validation",
        type: "min_length",
        reference: minLength,
        async: false,
        expects: `>=${requirement}`,
        requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
            received: `${dataset.value.length}`
          });
          return dataset;
        }
      };
    }
    function minValue(requirement, message$1) {
      return {
        kind: "validation",
        type: "min_value",
        reference: minValue,
        async: false,
        expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
        requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
            received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
          });
          return dataset;
        }
      };
    }
    function parseJson(config$1, message$1) {
      return {
        kind: "transformation",
        type: "parse_json",
        reference: parseJson,
        config: config$1,
        message: message$1,
        async: false,
        "~run"(dataset, config$2) {
          try {
            dataset.value = JSON.parse(dataset.value, this.config?.reviver);
          } catch (error) {
            if (error instanceof Error) {
              _addIssue(this, "JSON", dataset, config$2, {
                received: `"${error.message}"`
              });
              dataset.typed = false;
            } else throw error;
          }
          return dataset;
        }
      };
    }
    function regex(requirement, message$1) {
      return {
        kind: "validation",
        type: "regex",
        reference: regex,
        async: false,
        expects: `${requirement}`,
        requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
          return dataset;
        }
      };
    }
    function transform(operation) {
      return {
        kind: "transformation",
        type: "transform",
        reference: transform,
        async: false,
        operation,
        "~run"(dataset) {
          dataset.value = this.operation(dataset.value);
          return dataset;
        }
      };
    }
    const ABORT_EARLY_CONFIG = {
      abortEarly: true
    };
    function getFallback(schema, dataset, config$1) {
      return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
    }
    function fallback(schema, fallback$1) {
      return _standardSchema({
        ...schema,
        fallback: fallback$1,
        "~run"(dataset, config$1) {
          const outputDataset = schema["~run"](dataset, config$1);
          return outputDataset.issues ? {
            typed: true,
            value: getFallback(this, outputDataset, config$1)
          } : outputDataset;
        }
      });
    }
    function getDefault(schema, dataset, config$1) {
      return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
    }
    function array(item, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "array",
        reference: array,
        expects: "Array",
        async: false,
        item,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (Array.isArray(input)) {
            dataset.typed = true;
            dataset.value = [];
            for (let key = 0; key < input.length; key++) {
              const value$1 = input[key];
              const itemDataset = this.item["~run"]({
                value: value$1
              }, config$1);
              if (itemDataset.issues) {
                const pathItem = {
                  type: "array",
                  origin: "value",
                  input,
                  key,
                  value: value$1
                };
                for (const issue of itemDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = itemDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!itemDataset.typed) dataset.typed = false;
              dataset.value.push(itemDataset.value);
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function boolean(message$1) {
      return _standardSchema({
        kind: "schema",
        type: "boolean",
        reference: boolean,
        expects: "boolean",
        async: false,
        message: message$1,
        "~run"(dataset, config$1) {
          if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function custom(check$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "custom",
        reference: custom,
        expects: "unknown",
        async: false,
        check: check$1,
        message: message$1,
        "~run"(dataset, config$1) {
          if (this.check(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function exactOptional(wrapped, default_) {
      return _standardSchema({
        kind: "schema",
        type: "exact_optional",
        reference: exactOptional,
        expects: wrapped.expects,
        async: false,
        wrapped,
        default: default_,
        "~run"(dataset, config$1) {
          return this.wrapped["~run"](dataset, config$1);
        }
      });
    }
    function _merge(value1, value2) {
      if (typeof value1 === typeof value2) {
        if (_isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && _isSameValueZero(+value1, +value2)) return {
          value: value1
        };
        if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
          const nextValue = {
            ...value1,
            ...value2
          };
          for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
            const dataset = _merge(value1[key], value2[key]);
            if (dataset.issue) return dataset;
            nextValue[key] = dataset.value;
          }
          return {
            value: nextValue
          };
        }
        if (Array.isArray(value1) && Array.isArray(value2)) if (value1.length === value2.length) {
          const nextValue = [ ...value1 ];
          for (let index = 0; index < value1.length; index++) {
            const dataset = _merge(value1[index], value2[index]);
            if (dataset.issue) return dataset;
            nextValue[index] = dataset.value;
          }
          return {
            value: nextValue
          };
        }
      }
      return {
        issue: true
      };
    }
    function intersect(options, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "intersect",
        reference: intersect,
        expects: _joinExpects(options.map(option => option.expects), "&"),
        async: false,
        options,
        message: message$1,
        "~run"(dataset, config$1) {
          if (this.options.length) {
            const input = dataset.value;
            let outputs;
            dataset.typed = true;
            for (const schema of this.options) {
              const optionDataset = schema["~run"]({
                value: input
              }, config$1);
              if (optionDataset.issues) {
                if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue); else dataset.issues = optionDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!optionDataset.typed) dataset.typed = false;
              if (dataset.typed) if (outputs) outputs.push(optionDataset.value); else outputs = [ optionDataset.value ];
            }
            if (dataset.typed) {
              dataset.value = outputs[0];
              for (let index = 1; index < outputs.length; index++) {
                const mergeDataset = _merge(dataset.value, outputs[index]);
                if (mergeDataset.issue) {
                  _addIssue(this, "type", dataset, config$1, {
                    received: "unknown"
                  });
                  break;
                }
                dataset.value = mergeDataset.value;
              }
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function literal(literal_, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "literal",
        reference: literal,
        expects: _stringify(literal_),
        async: false,
        literal: literal_,
        message: message$1,
        "~run"(dataset, config$1) {
          if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function looseObject(entries$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "loose_object",
        reference: looseObject,
        expects: "Object",
        async: false,
        entries: entries$1,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const key in this.entries) {
              const valueSchema = this.entries[key];
              if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                const value$1 = key in input ? input[key] : getDefault(valueSchema);
                const valueDataset = valueSchema["~run"]({
                  value: value$1
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [ {
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: input[key]
                  } ]
                });
                if (config$1.abortEarly) break;
              }
            }
            if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function nullable(wrapped, default_) {
      return _standardSchema({
        kind: "schema",
        type: "nullable",
        reference: nullable,
        expects: `(${wrapped.expects} | null)`,
        async: false,
        wrapped,
        default: default_,
        "~run"(dataset, config$1) {
          if (dataset.value === null) {
            if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
            if (dataset.value === null) {
              dataset.typed = true;
              return dataset;
            }
          }
          return this.wrapped["~run"](dataset, config$1);
        }
      });
    }
    function nullish(wrapped, default_) {
      return _standardSchema({
        kind: "schema",
        type: "nullish",
        reference: nullish,
        expects: `(${wrapped.expects} | null | undefined)`,
        async: false,
        wrapped,
        default: default_,
        "~run"(dataset, config$1) {
          if (dataset.value === null || dataset.value === void 0) {
            if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
            if (dataset.value === null || dataset.value === void 0) {
              dataset.typed = true;
              return dataset;
            }
          }
          return this.wrapped["~run"](dataset, config$1);
        }
      });
    }
    function number(message$1) {
      return _standardSchema({
        kind: "schema",
        type: "number",
        reference: number,
        expects: "number",
        async: false,
        message: message$1,
        "~run"(dataset, config$1) {
          if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function object(entries$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "object",
        reference: object,
        expects: "Object",
        async: false,
        entries: entries$1,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const key in this.entries) {
              const valueSchema = this.entries[key];
              if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                const value$1 = key in input ? input[key] : getDefault(valueSchema);
                const valueDataset = valueSchema["~run"]({
                  value: value$1
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [ {
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: input[key]
                  } ]
                });
                if (config$1.abortEarly) break;
              }
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function objectWithRest(entries$1, rest, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "object_with_rest",
        reference: objectWithRest,
        expects: "Object",
        async: false,
        entries: entries$1,
        rest,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const key in this.entries) {
              const valueSchema = this.entries[key];
              if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                const value$1 = key in input ? input[key] : getDefault(valueSchema);
                const valueDataset = valueSchema["~run"]({
                  value: value$1
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [ {
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: input[key]
                  } ]
                });
                if (config$1.abortEarly) break;
              }
            }
            if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
              const valueDataset = this.rest["~run"]({
                value: input[key]
              }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input,
                  key,
                  value: input[key]
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!valueDataset.typed) dataset.typed = false;
              dataset.value[key] = valueDataset.value;
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function optional(wrapped, default_) {
      return _standardSchema({
        kind: "schema",
        type: "optional",
        reference: optional,
        expects: `(${wrapped.expects} | undefined)`,
        async: false,
        wrapped,
        default: default_,
        "~run"(dataset, config$1) {
          if (dataset.value === void 0) {
            if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
            if (dataset.value === void 0) {
              dataset.typed = true;
              return dataset;
            }
          }
          return this.wrapped["~run"](dataset, config$1);
        }
      });
    }
    function picklist(options, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "picklist",
        reference: picklist,
        expects: _joinExpects(options.map(_stringify), "|"),
        async: false,
        options,
        message: message$1,
        "~run"(dataset, config$1) {
          if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function record(key, value$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "record",
        reference: record,
        expects: "Object",
        async: false,
        key,
        value: value$1,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
              const entryValue = input[entryKey];
              const keyDataset = this.key["~run"]({
                value: entryKey
              }, config$1);
              if (keyDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "key",
                  input,
                  key: entryKey,
                  value: entryValue
                };
                for (const issue of keyDataset.issues) {
                  issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = keyDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              const valueDataset = this.value["~run"]({
                value: entryValue
              }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input,
                  key: entryKey,
                  value: entryValue
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
              if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function strictObject(entries$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "strict_object",
        reference: strictObject,
        expects: "Object",
        async: false,
        entries: entries$1,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const key in this.entries) {
              const valueSchema = this.entries[key];
              if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                const value$1 = key in input ? input[key] : getDefault(valueSchema);
                const valueDataset = valueSchema["~run"]({
                  value: value$1
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [ {
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: input[key]
                  } ]
                });
                if (config$1.abortEarly) break;
              }
            }
            if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
              _addIssue(this, "key", dataset, config$1, {
                input: key,
                expected: "never",
                path: [ {
                  type: "object",
                  origin: "key",
                  input,
                  key,
                  value: input[key]
                } ]
              });
              break;
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function string(message$1) {
      return _standardSchema({
        kind: "schema",
        type: "string",
        reference: string,
        expects: "string",
        async: false,
        message: message$1,
        "~run"(dataset, config$1) {
          if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function _subIssues(datasets) {
      let issues;
      if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
      return issues;
    }
    function union(options, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "union",
        reference: union,
        expects: _joinExpects(options.map(option => option.expects), "|"),
        async: false,
        options,
        message: message$1,
        "~run"(dataset, config$1) {
          let validDataset;
          let typedDatasets;
          let untypedDatasets;
          for (const schema of this.options) {
            const optionDataset = schema["~run"]({
              value: dataset.value
            }, config$1);
            if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
              validDataset = optionDataset;
              break;
            } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
          }
          if (validDataset) return validDataset;
          if (typedDatasets) {
            if (typedDatasets.length === 1) return typedDatasets[0];
            _addIssue(this, "type", dataset, config$1, {
              issues: _subIssues(typedDatasets)
            });
            dataset.typed = true;
          } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
            issues: _subIssues(untypedDatasets)
          });
          return dataset;
        }
      });
    }
    function unknown() {
      return _standardSchema({
        kind: "schema",
        type: "unknown",
        reference: unknown,
        expects: "unknown",
        async: false,
        "~run"(dataset) {
          dataset.typed = true;
          return dataset;
        }
      });
    }
    function variant(key, options, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "variant",
        reference: variant,
        expects: "Object",
        async: false,
        key,
        options,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            let outputDataset;
            let maxDiscriminatorPriority = 0;
            let invalidDiscriminatorKey = this.key;
            let expectedDiscriminators = [];
            const parseOptions = (variant$1, allKeys) => {
              for (const schema of variant$1.options) {
                if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key)); else {
                  let keysAreValid = true;
                  let currentPriority = 0;
                  for (const currentKey of allKeys) {
                    const discriminatorSchema = schema.entries[currentKey];
                    if (currentKey in input ? discriminatorSchema["~run"]({
                      typed: false,
                      value: input[currentKey]
                    }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                      keysAreValid = false;
                      if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                        maxDiscriminatorPriority = currentPriority;
                        invalidDiscriminatorKey = currentKey;
                        expectedDiscriminators = [];
                      }
                      if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                      break;
                    }
                    currentPriority++;
                  }
                  if (keysAreValid) {
                    const optionDataset = schema["~run"]({
                      value: input
                    }, config$1);
                    if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
                  }
                }
                if (outputDataset && !outputDataset.issues) break;
              }
            };
            parseOptions(this, new Set([ this.key ]));
            if (outputDataset) return outputDataset;
            _addIssue(this, "type", dataset, config$1, {
              input: input[invalidDiscriminatorKey],
              expected: _joinExpects(expectedDiscriminators, "|"),
              path: [ {
                type: "object",
                origin: "value",
                input,
                key: invalidDiscriminatorKey,
                value: input[invalidDiscriminatorKey]
              } ]
            });
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    function parse(schema, input, config$1) {
      const dataset = schema["~run"]({
        value: input
      }, getGlobalConfig(config$1));
      if (dataset.issues) throw new ValiError(dataset.issues);
      return dataset.value;
    }
    function partial(schema, keys) {
      const entries$1 = {};
      for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? optional(schema.entries[key]) : schema.entries[key];
      return _standardSchema({
        ...schema,
        entries: entries$1
      });
    }
    function pipe(...pipe$1) {
      return _standardSchema({
        ...pipe$1[0],
        pipe: pipe$1,
        "~run"(dataset, config$1) {
          for (const item of pipe$1) if (item.kind !== "metadata") {
            if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
              dataset.typed = false;
              break;
            }
            if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
          }
          return dataset;
        }
      });
    }
    function safeParse(schema, input, config$1) {
      const dataset = schema["~run"]({
        value: input
      }, getGlobalConfig(config$1));
      return {
        typed: dataset.typed,
        success: !dataset.issues,
        output: dataset.value,
        issues: dataset.issues
      };
    }
  }),
  84703: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => parseConfigInput
    });
    var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
    const PAIR = /^([a-z][a-z-]*(?:\.[^=\s]+?)?)(?:=|:(?=\s|$))(.*)$/;
    function parseConfigInput(text) {
      const lines = text.split(/\r?\n/).filter(line => line.trim() !== "");
      const [first = ""] = lines;
      const path = first === "" || PAIR.test(first.trim()) ? null : first.trim();
      const rest = path === null ? lines : lines.slice(1);
      return {
        path,
        pairs: rest.flatMap((line, at) => pairOf(line, rest[at - 1] ?? ""))
      };
    }
    function pairOf(line, before) {
      const [, key, value = ""] = PAIR.exec(line.trim()) ?? [];
      const isInside = /:\s*$/.test(before) && indentOf(line) > indentOf(before);
      if (key === void 0 || isInside) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.M)("config", `has the line "${line.trim().slice(0, 80)}"`, "Give the path of the config file on the first line, or one `key: value` or `key=value` per line, with dots into maps: exclude.labels: [skip].");
      return value.trim() === "" ? [] : [ `${key}=${value.trim()}` ];
    }
    function indentOf(line) {
      return line.length - line.trimStart().length;
    }
  }),
  8229: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      T: () => parseFederation,
      n: () => federationSecrets
    });
    var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
    const INPUT = "anthropic-federation";
    const IDS = [ "rule-id", "organization-id", "service-account-id", "workspace-id" ];
    const SECRET = "cache-secret";
    function parseFederation(text) {
      const entries = text.split(/\r?\n/).filter(entry => entry.trim() !== "");
      const hasSecret = entries.some(entry => nameOf(entry) === SECRET);
      const secrets = entries.filter(entry => nameOf(entry) === SECRET).map(wordBehind);
      const ids = new Map(entries.filter(entry => nameOf(entry) !== SECRET).map(entry => idOf(entry, hasSecret)));
      return {
        federation: ids.size === 0 ? null : federationOf(ids),
        cacheSecret: secretOf(secrets)
      };
    }
    function federationSecrets(text) {
      const entries = text.split(/\r?\n/).filter(entry => entry.trim() !== "");
      const own = entries.filter(entry => nameOf(entry) === SECRET).map(wordBehind);
      const strange = own.length === 0 ? [] : entries.filter(entry => ![ SECRET, ...IDS ].some(name => name === nameOf(entry)));
      return [ ...own, ...strange.map(entry => entry.trim()) ].filter(value => value !== "");
    }
    function federationOf(ids) {
      const ruleId = ids.get("rule-id");
      const organizationId = ids.get("organization-id");
      if (ruleId === void 0 || organizationId === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUT, "lacks an id", "It needs the lines rule-id=... and organization-id=...");
      return {
        ruleId,
        organizationId,
        serviceAccountId: ids.get("service-account-id") ?? null,
        workspaceId: ids.get("workspace-id") ?? null
      };
    }
    function idOf(entry, besideSecret) {
      const [name, value] = [ nameOf(entry), wordBehind(entry) ];
      const known = IDS.some(one => one === name);
      if (known && /^[\w-]+$/.test(value)) return [ name, value ];
      const what = besideSecret && !known ? "has a line without one of its names" : `has the line "${entry.trim().slice(0, 80)}"`;
      throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUT, what, `Give one name=value per line. Names: ${[ ...IDS, SECRET ].join(", ")}.`);
    }
    function secretOf(given) {
      const values = given.filter(value => value !== "");
      if (values.length > 1) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUT, `has the line ${SECRET} twice`, "Keep one of them.");
      const [value = null] = values;
      if (value !== null && /[\s\p{Cc}]/u.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUT, `has white space in its ${SECRET}`, "Store the secret again without white space in it.");
      return value;
    }
    function nameOf(entry) {
      return (entry.split("=")[0] ?? "").trim();
    }
    function wordBehind(entry) {
      return entry.includes("=") ? entry.slice(entry.indexOf("=") + 1).trim() : "";
    }
  }),
  87880: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      EK: () => parseGateway,
      UO: () => gatewayText,
      VY: () => secretsIn,
      fk: () => LEAST_SECRET,
      n3: () => headerSecrets
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const INPUT = "anthropic-base-url";
    const HEADER_OPTION = "anthropic-header";
    const CLOSED = [ "host", "connection", "keep-alive", "upgrade", "expect", "te", "trailer", "transfer-encoding", "proxy-authorization", "content-length", "content-type", "content-encoding", "accept-encoding" ];
    function parseGateway(text) {
      const [address, ...headers] = text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
      if (address === void 0) return {
        baseUrl: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.host,
        headers: {}
      };
      const read = headers.map((line, at) => headerOf(line, INPUT, `in line ${at + 2}`));
      const names = read.map(([name]) => name.toLowerCase());
      const twice = names.find((name, at) => names.indexOf(name) !== at);
      if (twice !== void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, `names the header ${twice} twice`, "Give each header once.");
      return {
        baseUrl: addressOf(address),
        headers: Object.fromEntries(read)
      };
    }
    function gatewayText(address, headers) {
      if (/[\r\n]/.test(address)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, "has more than one line", "Give headers with --anthropic-header.");
      const lines = headers.map(header => headerOf(header.trim(), HEADER_OPTION, 'of the form "Name: value"').join(": "));
      return [ address, ...lines ].join("\n");
    }
    const LEAST_SECRET = 8;
    const LONGEST_WORD = 15;
    const SECRET_NAME = /auth|key|token|secret|pass|cookie|credential|session|signature/i;
    const WORD = /^[a-z]+(?:[-_./ ][a-z]+)*$/i;
    function headerSecrets(text) {
      const lines = text.split(/\r?\n/).map(line => line.trim());
      const headers = lines.filter(line => line !== "").slice(1);
      return headers.flatMap(line => {
        const at = line.indexOf(":");
        return secretsIn(line.slice(0, Math.max(0, at)), line.slice(at + 1));
      });
    }
    function secretsIn(name, value) {
      const whole = value.trim();
      const [scheme = "", ...rest] = whole.split(/\s+/);
      const words = rest.length > 0 && /^[a-z]+$/i.test(scheme) ? rest : [ scheme, ...rest ];
      const pieces = words.flatMap(word => word.split(/[,;]+/));
      const named = pieces.map(piece => piece.slice(piece.indexOf("=") + 1));
      const all = [ whole, rest.join(" "), ...pieces, ...named, .../^basic$/i.test(scheme) ? loginIn(rest[0] ?? "") : [] ];
      const isSecret = text => text.length >= LEAST_SECRET && (SECRET_NAME.test(name) || text.length > LONGEST_WORD || !WORD.test(text));
      return [ ...new Set(all.map(unquoted)) ].filter(isSecret).sort((a, b) => b.length - a.length);
    }
    function unquoted(text) {
      return text.replace(/^"(.*)"$/, "$1");
    }
    function loginIn(encoded) {
      try {
        const login = atob(encoded);
        return [ login, login.slice(login.indexOf(":") + 1) ];
      } catch {
        return [];
      }
    }
    function addressOf(value) {
      const parsed = URL.canParse(value) ? new URL(value) : null;
      const loopback = parsed !== null && [ "127.0.0.1", "localhost", "[::1]" ].includes(parsed.hostname);
      const isPlain = parsed !== null && `${parsed.username}${parsed.password}` === "" && !/[?#]/.test(value);
      if (parsed === null || !isPlain || !(parsed.protocol === "https:" || parsed.protocol === "http:" && loopback)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, "is no address that the model can be asked at", "Give an https:// address without user, password or query, for example https://gateway.example.com/anthropic.");
      return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, "");
    }
    function headerOf(line, from, where) {
      const [, name = "", value = ""] = /^([\w.-]{1,80}):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
      const hint = from === INPUT ? 'Write one "Name: value" per line behind the address.' : 'Write it as "Name: value", in one line of plain characters.';
      if (name === "") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(from, `has no header ${where}`, hint);
      if (CLOSED.includes(name.toLowerCase())) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(from, `sets the header ${name}`, "Leave it out: the request sets it itself.");
      return [ name, value ];
    }
  }),
  66097: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => INPUT_NAMES,
      T: () => parseInputs
    });
    var _config_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84703);
    var _federation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8229);
    var _gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87880);
    var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7109);
    const INPUT_NAMES = [ "token", "anthropic-api-key", "anthropic-base-url", "anthropic-federation", "from", "to", "version", "package", "config", "release", "notes-json", "max-cost", "on-ai-failure", "on-incomplete", "dry-run" ];
    function parseInputs(raw) {
      const {path, pairs} = (0, _config_input_js__WEBPACK_IMPORTED_MODULE_0__.Y)(raw.config ?? "");
      const inputs = {
        credentials: {
          token: secret(raw, "token"),
          ...modelCredentials(raw),
          gateway: (0, _gateway_js__WEBPACK_IMPORTED_MODULE_2__.EK)(raw["anthropic-base-url"] ?? "")
        },
        from: revision(raw, "from"),
        to: revision(raw, "to"),
        version: ref(raw, "version") ?? "auto",
        package: line(raw, "package"),
        configPath: path ?? ".github/tidings.yml",
        release: oneOf(raw, "release", [ "draft", "publish", "none" ]),
        notesJson: line(raw, "notes-json"),
        maxCost: dollars(raw, "max-cost", 5),
        onAiFailure: oneOf(raw, "on-ai-failure", [ "fallback", "fail" ]),
        onIncomplete: oneOf(raw, "on-incomplete", [ "warn", "fail" ]),
        dryRun: oneOf(raw, "dry-run", [ "false", "plan", "full" ]),
        pairs
      };
      excludeEachOther(raw, inputs);
      return inputs;
    }
    function excludeEachOther(raw, inputs) {
      const given = name => (raw[name] ?? "").trim() !== "";
      for (const name of [ "from", "to", "package" ]) if (inputs.notesJson !== null && given(name)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(name, 'is set together with "notes-json"', "A job that publishes from notes JSON takes the range from it: leave this input out.");
      if (inputs.notesJson !== null && inputs.release === "none") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)("release", 'is "none" together with "notes-json"', 'There would be nothing to do: use "draft" or "publish".');
    }
    function line(raw, name) {
      const value = (raw[name] ?? "").trim();
      if (/[\r\n]/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(name, "has more than one line", "Give one line without line breaks.");
      return value === "" ? null : value;
    }
    function secret(raw, name) {
      const value = raw[name] ?? "";
      if (/[\s\p{Cc}]/u.test(value.replace(/^ +| +$/g, ""))) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(name, "has a line break or white space in it", "Store the secret again without a line break at its end, and pass it alone.");
      return value.trim() === "" ? null : value.trim();
    }
    function revision(raw, name) {
      const value = line(raw, name);
      if (value !== null) ref({
        [name]: value.replace(/(?:~\d*|\^\d*|@\{(?:-?\d+|u|upstream|push)\})+$/, "")
      }, name);
      return value;
    }
    function ref(raw, name) {
      const value = line(raw, name);
      if (value !== null && (/^-|[\s~^:?*[\\\p{Cc}]|\.\.|@\{/u.test(value) || value.length > 255)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(name, `is "${value.slice(0, 80)}", which is no tag, branch or commit`, "Give the name of a tag or branch, or a commit hash.");
      return value;
    }
    function oneOf(raw, name, legal) {
      const value = line(raw, name);
      if (value === null) return legal[0];
      const found = legal.find(one => one === value);
      if (found === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(", ")}.`);
      return found;
    }
    function dollars(raw, name, fallback) {
      const value = line(raw, name);
      if (value === null) return fallback;
      if (!/^\d{1,6}(\.\d{1,6})?$/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(name, `is "${value.slice(0, 80)}"`, "Give dollars as a plain number, for example 2.50. With 0 nothing is asked.");
      return Number(value);
    }
    function modelCredentials(raw) {
      const key = secret(raw, "anthropic-api-key");
      const {federation, cacheSecret} = (0, _federation_js__WEBPACK_IMPORTED_MODULE_1__.T)(raw["anthropic-federation"] ?? "");
      if (key !== null && federation !== null) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)("anthropic-api-key", 'is set together with "anthropic-federation"', "Keep one of them: a key, or the federation ids.");
      if (key !== null) return {
        anthropic: {
          kind: "key",
          key
        },
        cacheSecret
      };
      return {
        anthropic: federation === null ? null : {
          kind: "federation",
          ...federation
        },
        cacheSecret
      };
    }
  }),
  7109: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      M: () => bad
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    function bad(name, what, hint) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-input", `Input "${name}" ${what}.`, hint);
    }
  }),
  452: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $s: () => TidingsError,
      Zw: () => problemOf,
      bD: () => messageOf
    });
    class TidingsError extends Error {
      code;
      hint;
      constructor(code, message, hint, cause) {
        super(message, cause === void 0 ? void 0 : {
          cause
        });
        this.name = "TidingsError";
        this.code = code;
        this.hint = hint;
      }
    }
    function messageOf(thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
    function problemOf(thrown) {
      return {
        message: messageOf(thrown),
        hint: thrown instanceof TidingsError ? thrown.hint : ""
      };
    }
  }),
  8207: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => DEFAULT_MODELS,
      ED: () => CACHE_PRICES,
      L6: () => MODELS,
      U0: () => GITHUB,
      U6: () => PAGE_BYTES,
      Vp: () => ANTHROPIC,
      Xd: () => ACTIONS_CACHE,
      wd: () => OUTPUT_BYTES
    });
    const GITHUB = {
      pageSize: 100,
      pullsPerQuery: 50,
      concurrency: 16,
      pointsPerMinute: {
        core: 900,
        graphql: 2e3
      },
      writePoints: 5,
      writeSpacing: 1,
      connectionsPerPoint: 100,
      untoldWait: 60,
      releasePages: 10,
      requestSeconds: 60,
      patience: 120,
      retries: 2,
      largeJob: 50,
      reserve: {
        core: 25,
        graphql: 2
      },
      newcomers: 50,
      filesOfCommit: 3e3,
      singleCommits: 100,
      releaseBody: 125e3,
      commentBody: 65536,
      summaryBytes: 1048576
    };
    const OUTPUT_BYTES = 12e4;
    const PAGE_BYTES = 4e6;
    const MODELS = {
      "claude-haiku-5-5": {
        price: {
          input: .1,
          output: .5,
          cacheRead: .01,
          cacheWrite: .125
        },
        cliff: {
          above: 1e5,
          price: {
            input: .5,
            output: 2.5,
            cacheRead: .05,
            cacheWrite: .625
          }
        }
      },
      "claude-sonnet-5-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .1,
          cacheWrite: 2.5
        }
      },
      "claude-opus-5-5": {
        price: {
          input: 4,
          output: 20,
          cacheRead: .2,
          cacheWrite: 5
        }
      },
      "claude-fable-5-1": {
        price: {
          input: 10,
          output: 50,
          cacheRead: .25,
          cacheWrite: 12.5
        }
      },
      "claude-opus-5": {
        price: {
          input: 5,
          output: 25,
          cacheRead: .5,
          cacheWrite: 6.25
        }
      },
      "claude-sonnet-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .2,
          cacheWrite: 2.5
        }
      },
      "claude-haiku-4-5": {
        price: {
          input: 1,
          output: 5,
          cacheRead: .1,
          cacheWrite: 1.25
        }
      }
    };
    const CACHE_PRICES = {
      read: .1,
      write: 1.25
    };
    const DEFAULT_MODELS = {
      map: "claude-haiku-5-5",
      compose: "claude-sonnet-5-5"
    };
    const ANTHROPIC = {
      host: "https://api.anthropic.com",
      requestsPerMinute: 1e3,
      inputTokensPerMinute: 2e6,
      outputTokensPerMinute: 4e5,
      charactersPerToken: 3,
      firstTokenSeconds: 1,
      tokensPerSecond: 120,
      requestBytes: 32 * 1024 * 1024
    };
    const ACTIONS_CACHE = {
      keyLength: 512,
      patience: {
        answerMs: 5e3,
        stallMs: 1e4,
        totalMs: 6e4
      }
    };
  }),
  77174: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      J: () => harmlessMarkdown,
      K: () => harmlessLine
    });
    function harmlessLine(text) {
      return text.replace(/\ufe0f/g, "").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]+/gu, " ").replace(/(?<=\p{M}{4})\p{M}+/gu, "").replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
    }
    function harmlessMarkdown(text) {
      return harmlessLine(text).split(/( +)/).map(word => isLive(word) ? `\`${word.replace(/[`|]/g, "'")}\`` : escaped(word)).join("");
    }
    function isLive(word) {
      return /:\/\/|www\.|(?:mailto|xmpp):|@[\w-]|#\d|\bGH-\d|\$/i.test(word) || /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu.test(word);
    }
    function escaped(word) {
      return word.replace(/[&<>]/g, sign => ({
        "&": "&amp;",
        "<": "&lt;"
      }[sign] ?? "&gt;")).replace(/[\\`*_{}[\]()#|~!@]/g, "\\$&");
    }
  }),
  80608: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      l: () => sparse
    });
    function sparse(now, everyMs) {
      let last = now();
      return () => {
        const isTime = now() - last >= everyMs;
        if (isTime) last = now();
        return isTime;
      };
    }
  })
};
