// The Fracture Liaison Model in the browser: the arithmetic of the program's own model, in the same
// order, so that the two agree. Inputs, bounds, tables and words come from model-data.js.
(function (root) {
  "use strict";
  var data = root.flsModelData;

  // Rows of values become records by the names of their members, which the data names once.
  function record(members, row) {
    return members.reduce(function (made, member, place) {
      made[member] = row[place];
      return made;
    }, {});
  }
  data.fields = data.fields.map(function (row) { return record(data.members, row); });
  Object.keys(data.presets).forEach(function (name) {
    data.presets[name] = record(data.inputs, data.presets[name]);
  });
  data.drawn = data.drawn.map(function (key) {
    return data.fields.find(function (field) { return field.key === key; });
  });

  // Sources/Economics/Model/Persistence.swift
  function persistence(shape, adherence, duration) {
    var known = 1;
    shape.months.forEach(function (month, k) { if (month === 12) known = shape.shares[k]; });
    var shares = shape.months.map(function (month, k) {
      var share = shape.shares[k];
      return month < 12
        ? adherence + (1 - adherence) * (known < 1 ? (share - known) / (1 - known) : 1)
        : share * adherence / known;
    });
    return function (month) {
      if (month < 0 || month >= duration) return 0;
      for (var k = 1; k < shares.length; k += 1) {
        if (month <= shape.months[k]) {
          var from = shape.months[k - 1];
          return shares[k - 1] + (shares[k] - shares[k - 1]) * (month - from) / (shape.months[k] - from);
        }
      }
      return shares[shares.length - 1];
    };
  }

  function protectedShares(share, start, lag, offset, horizon) {
    var all = [];
    for (var time = 0; time < horizon; time += 1) {
      var month = time - start;
      if (month < lag) { all.push(0); continue; }
      var sum = share(month);
      for (var gone = 1; gone <= offset; gone += 1) {
        if (month - gone < lag) continue;
        var stopped = share(month - gone) - share(month - gone + 1);
        sum += stopped * (1 - gone / (offset + 1));
      }
      all.push(sum);
    }
    return all;
  }

  function zeros(count) {
    var all = new Float64Array(count);
    return all;
  }

  function deathProbability(isMan, age) {
    var table = isMan ? data.men : data.women;
    return table[Math.min(Math.max(age - 50, 0), table.length - 1)];
  }

  function norm(isMan, age) {
    var norms = isMan ? data.normMen : data.normWomen;
    return norms[Math.min(Math.max(Math.floor((age - 50) / 5), 0), norms.length - 1)];
  }

  function patients(i) { return i.hip_patients + i.spine_patients + i.other_patients; }

  // Sources/Economics/Model/Cohort.swift
  var sites = ["hip_patients", "spine_patients", "other_patients"];
  var women = ["women_hip", "women_spine", "women_other"];
  var ages = ["age_50_64", "age_65_74", "age_75_84", "age_85_over"];
  function strata(i) {
    var all = [];
    for (var site = 0; site < 3; site += 1) {
      for (var sex = 0; sex < 2; sex += 1) {
        for (var band = 0; band < 4; band += 1) {
          var female = i[women[site]] / 100;
          var share = sex === 0 ? female : 1 - female;
          var count = i[sites[site]] * share * (i[data.ageShares[site][band]] / 100);
          if (count > 0) {
            all.push({ site: site, isMan: sex === 1, age: Math.trunc(i[ages[band]]), patients: count });
          }
        }
      }
    }
    return all;
  }

  // Sources/Economics/Model/Course.swift
  function course(stratum, i, s) {
    var horizon = s.horizon, discount = s.discount;
    var relative = Math.pow(i.hazard_decade, (stratum.age - 74) / 10) *
      i[["hazard_index_hip", "hazard_index_spine", "hazard_index_other"][stratum.site]] *
      (stratum.isMan ? i.hazard_men : 1);
    var firstMortality = stratum.site === 0
      ? (stratum.isMan ? "smr_hip_men" : "smr_hip_women")
      : stratum.site === 1 ? "smr_spine" : "smr_other";
    var yearly = [
      i.hazard_year_1 / 100 * relative, i.hazard_year_2 / 100 * relative,
      i.hazard_later / 100 * relative
    ];
    var c = {
      hazard: zeros(horizon), staying: zeros(horizon), lifeWeight: zeros(horizon),
      firstYears: zeros(horizon), laterYears: zeros(horizon), yearOn: zeros(horizon)
    };
    var survival = zeros(horizon + 13), early = zeros(horizon + 1), late = zeros(horizon + 1);
    survival[0] = 1;
    var halfMonth = Math.pow(1 + i.discount_rate / 100, -1 / 24);
    var stays = 1, time;
    for (time = 0; time < horizon + 12; time += 1) {
      if (time % 12 === 0) {
        var q = deathProbability(stratum.isMan, stratum.age + time / 12);
        stays = Math.exp(Math.log(1 - q) * i[time < 12 ? firstMortality : "smr_later"] / 12);
      }
      if (time < horizon) {
        c.hazard[time] = Math.min(yearly[Math.min(Math.floor(time / 12), 2)], 3);
        c.staying[time] = stays;
        early[time + 1] = early[time] + survival[time] * discount[time] / 12;
        late[time + 1] = late[time] + survival[time] * discount[time] * halfMonth / 12;
      }
      survival[time + 1] = survival[time] * stays;
    }
    var fixed = i.utility, utility = fixed;
    for (time = 0; time < horizon; time += 1) {
      if (fixed === 0 && time % 12 === 0) utility = norm(stratum.isMan, stratum.age + time / 12);
      var lives = 0, first = 0, later = 0;
      for (var intake = 0; intake < s.intakes; intake += 1) {
        var end = horizon - 12 * intake;
        if (time >= end) continue;
        var turn = Math.min(time + 12, end), present = discount[12 * intake];
        lives += present;
        first += present * (early[turn] - early[time]);
        later += present * (late[end] - late[turn]);
      }
      c.lifeWeight[time] = utility / 12 * discount[time] * lives;
      c.firstYears[time] = first / survival[time];
      c.laterYears[time] = later / survival[time];
      c.yearOn[time] = time + 12 < horizon ? survival[time + 12] / survival[time] : 0;
    }
    return c;
  }

  // Sources/Economics/Model/Simulation.swift
  var FRACTURES = 0, SECOND = 3, ALIVE = 6, REFRACTURED = 7, ROWS = 8;
  var paths = [
    null, ["current_adherence", "service_curve"], ["better_adherence", "service_curve"],
    ["none_adherence", "none_curve"]
  ];
  function simulate(i) {
    var horizon = i.horizon_months, time;
    var s = {
      inputs: i, horizon: horizon,
      intakes: Math.min(i.intakes, Math.floor((horizon + 11) / 12)),
      discount: zeros(horizon + 12), paths: [], taking: [], remaining: []
    };
    for (time = 0; time < horizon + 12; time += 1) {
      s.discount[time] = Math.pow(1 + i.discount_rate / 100, -time / 12);
    }
    paths.forEach(function (path) {
      s.paths.push({ months: zeros(ROWS * horizon), survivors: 0, qalys: 0 });
      var taking = zeros(horizon), kept = zeros(horizon);
      if (path) {
        var share = persistence(
          data.shapes[i[path[1]]], i[path[0]] / 100, i.treatment_months);
        for (time = 0; time < horizon; time += 1) {
          taking[time] = time < i.start_months ? 0 : share(time - i.start_months);
        }
        kept = protectedShares(share, i.start_months, i.lag_months, i.offset_months, horizon);
      }
      s.taking.push(taking);
      var left = zeros(3 * horizon);
      [i.rr_hip, i.rr_spine, i.rr_other].forEach(function (risk, site) {
        for (var t = 0; t < horizon; t += 1) left[site * horizon + t] = 1 - kept[t] * (1 - risk);
      });
      s.remaining.push(left);
    });
    var hip = i.mix_hip / 100, spine = i.mix_spine / 100;
    var rates = {
      mix: [hip, spine, 1 - hip - spine],
      fatal: [i.fatal_hip / 100, i.fatal_spine / 100, i.fatal_other / 100],
      firstLoss: [i.loss_hip_year_1, i.loss_spine_year_1, i.loss_other_year_1],
      laterLoss: [i.loss_hip_later, i.loss_spine_later, i.loss_other_later]
    };
    strata(i).forEach(function (stratum) {
      var c = course(stratum, i, s);
      for (var path = 0; path < 4; path += 1) follow(stratum, s.paths[path], s.remaining[path], c, rates, horizon);
    });
    return s;
  }

  function follow(stratum, path, left, c, rates, horizon) {
    var months = path.months, alive = stratum.patients;
    var first = 1, refractured = 0, qalys = 0;
    for (var time = 0; time < horizon; time += 1) {
      var hazard = c.hazard[time] / 12, staying = c.staying[time];
      var deaths = alive * (1 - staying), share = 0;
      months[ALIVE * horizon + time] += alive;
      qalys += alive * c.lifeWeight[time];
      for (var site = 0; site < 3; site += 1) {
        var rate = hazard * rates.mix[site] * left[site * horizon + time];
        var fractures = alive * rate;
        share += rate;
        deaths += fractures * rates.fatal[site];
        months[(FRACTURES + site) * horizon + time] += fractures;
        months[(SECOND + site) * horizon + time] += fractures * c.yearOn[time];
        qalys -= fractures *
          (rates.firstLoss[site] * c.firstYears[time] + rates.laterLoss[site] * c.laterYears[time]);
      }
      refractured += first * share;
      first *= (1 - share) * staying;
      months[REFRACTURED * horizon + time] += refractured * stratum.patients;
      alive = Math.max(0, alive - deaths);
    }
    path.survivors += alive;
    path.qalys += qalys;
  }

  // Sources/Economics/Model/OutcomeCount.swift
  function weights(i, scenario) {
    var all = patients(i), usual = i.none_started / all;
    if (scenario === "none") return [1 - usual, 0, 0, usual];
    var served = i[scenario + "_started"] / all;
    var unfound = (1 - i[scenario + "_identified"] / all) * usual;
    var untreated = 1 - served - unfound;
    return scenario === "current" ? [untreated, served, 0, unfound] : [untreated, 0, served, unfound];
  }

  function serviceCost(i, scenario) {
    var patient = i.assessment_cost + i.tests_cost + i.dxa_share / 100 * i.dxa_cost;
    if (scenario === "none") return patients(i) * i.usual_assessment_cost;
    return i[scenario + "_assessed"] * patient +
      (patients(i) - i[scenario + "_identified"]) * i.usual_assessment_cost +
      i[scenario + "_staff_wte"] * i.staff_pay;
  }

  function sum(values) {
    var total = 0;
    for (var k = 0; k < values.length; k += 1) total += values[k];
    return total;
  }

  function outcome(s, scenario) {
    var i = s.inputs, horizon = s.horizon, w = weights(i, scenario), path, time;
    var years = Math.floor((horizon + 11) / 12);
    var o = {
      scenario: scenario, treated: (w[1] + w[2] + w[3]) * patients(i),
      fracturesByYear: [zeros(years), zeros(years), zeros(years)], deaths: 0, lifeYears: 0,
      qalys: 0, bedDays: 0, careHomes: 0, careByYear: zeros(years), socialByYear: zeros(years),
      serviceByYear: zeros(years), drugsByYear: zeros(years), refractured: zeros(years)
    };
    var uplift = i.cost_uplift;
    var care = [i.cost_hip_year_1 * uplift, i.cost_spine_year_1 * uplift, i.cost_other_year_1 * uplift];
    var later = [i.cost_hip_year_2 * uplift, i.cost_spine_year_2 * uplift, i.cost_other_year_2 * uplift];
    var social = i.care_home_share / 100;
    var zoledronate = i.drug_zoledronate_share / 100, denosumab = i.drug_denosumab_share / 100;
    var drugPrice = (1 - zoledronate - denosumab) * i.drug_oral_cost +
      zoledronate * i.drug_zoledronate_cost + denosumab * i.drug_denosumab_cost;
    var service = serviceCost(i, scenario);
    var mixed = zeros((ROWS + 1) * horizon);
    for (path = 0; path < 4; path += 1) {
      var months = s.paths[path].months;
      for (var place = 0; place < ROWS * horizon; place += 1) mixed[place] += w[path] * months[place];
      for (time = 0; time < horizon; time += 1) {
        mixed[ROWS * horizon + time] += w[path] * months[ALIVE * horizon + time] * s.taking[path][time];
      }
    }
    for (var intake = 0; intake < s.intakes; intake += 1) {
      var end = horizon - 12 * intake, present = s.discount[12 * intake];
      o.serviceByYear[intake] += service * present;
      for (time = 0; time < end; time += 1) {
        var year = Math.floor(time / 12) + intake, worth = present * s.discount[time];
        for (var site = 0; site < 3; site += 1) {
          var fractures = mixed[(FRACTURES + site) * horizon + time];
          o.fracturesByYear[site][year] += fractures;
          var cost = fractures * care[site];
          if (time + 12 < end) cost += mixed[(SECOND + site) * horizon + time] * later[site];
          o.careByYear[year] += cost * worth;
        }
        var moves = mixed[time] * social;
        o.careHomes += moves;
        o.socialByYear[year] += moves * i.care_home_cost * worth;
        o.lifeYears += mixed[ALIVE * horizon + time] / 12 * worth;
        o.drugsByYear[year] += mixed[ROWS * horizon + time] / 12 * drugPrice * worth;
      }
      var survivors = 0;
      for (path = 0; path < 4; path += 1) {
        survivors += w[path] *
          (end === horizon ? s.paths[path].survivors : s.paths[path].months[ALIVE * horizon + end]);
      }
      o.deaths += patients(i) - survivors;
    }
    if (scenario === "better") o.serviceByYear[0] += i.set_up_cost;
    for (path = 0; path < 4; path += 1) o.qalys += w[path] * s.paths[path].qalys;
    o.fractures = o.fracturesByYear.map(sum);
    o.bedDays = o.fractures[0] * i.bed_days_hip + o.fractures[1] * i.bed_days_spine +
      o.fractures[2] * i.bed_days_other;
    for (var y = 0; y < years; y += 1) {
      o.refractured[y] = mixed[REFRACTURED * horizon + Math.min(12 * y + 11, horizon - 1)] / patients(i);
    }
    o.care = sum(o.careByYear);
    o.social = sum(o.socialByYear);
    o.service = sum(o.serviceByYear);
    o.drugs = sum(o.drugsByYear);
    return o;
  }

  // Sources/Economics/Model/Comparison.swift
  function less(a, b) { return Array.prototype.map.call(a, function (v, k) { return v - b[k]; }); }
  function compare(o, base, intakes) {
    var c = {
      scenario: o.scenario, against: base.scenario, avoided: less(base.fractures, o.fractures),
      bedDays: base.bedDays - o.bedDays, deaths: base.deaths - o.deaths,
      lifeYears: o.lifeYears - base.lifeYears, qalys: o.qalys - base.qalys,
      careHomes: base.careHomes - o.careHomes, service: o.service - base.service,
      drugs: o.drugs - base.drugs, nhsSaving: base.care - o.care,
      socialSaving: base.social - o.social, treated: o.treated - base.treated
    };
    var service = less(o.serviceByYear, base.serviceByYear);
    var drugs = less(o.drugsByYear, base.drugsByYear);
    var care = less(o.careByYear, base.careByYear);
    c.nhsNetByYear = care.map(function (v, k) { return service[k] + drugs[k] + v; });
    c.socialNetByYear = less(o.socialByYear, base.socialByYear);
    c.allAvoided = c.avoided[0] + c.avoided[1] + c.avoided[2];
    c.cost = c.service + c.drugs;
    c.nhsNet = c.cost - c.nhsSaving;
    c.socialNet = -c.socialSaving;
    c.net = c.nhsNet + c.socialNet;
    c.ratio = c.cost > 0.005 ? (c.nhsSaving + c.socialSaving) / c.cost : null;
    c.costPerQALY = c.net > 0 && c.qalys > 1e-6 ? c.net / c.qalys : null;
    c.nnt = c.allAvoided > 1e-6 && c.treated > 0 ? c.treated * intakes / c.allAvoided : null;
    c.payback = null;
    if (Math.abs(c.allAvoided) > 1e-6) {
      var running = 0;
      c.nhsNetByYear.forEach(function (v, k) {
        running += v + c.socialNetByYear[k];
        if (running > 0) c.payback = null; else if (c.payback === null) c.payback = k + 1;
      });
    }
    return c;
  }

  function run(i) {
    var s = simulate(i);
    var o = ["current", "better", "none"].map(function (scenario) { return outcome(s, scenario); });
    return {
      outcomes: o,
      comparisons: [[0, 2], [1, 2], [1, 0]].map(function (pair) {
        return compare(o[pair[0]], o[pair[1]], s.intakes);
      })
    };
  }

  // Sources/Economics/Uncertainty/DrawStream.swift
  function stream(seed) {
    var counter = seed | 0;
    function spread() {
      counter = (counter + 0x9E3779B9) | 0;
      var mixed = counter;
      mixed = Math.imul(mixed ^ mixed >>> 16, 0x85EBCA6B);
      mixed = Math.imul(mixed ^ mixed >>> 13, 0xC2B2AE35);
      return mixed ^ mixed >>> 16;
    }
    var x = spread(), y = spread(), z = spread(), w = spread() | 1;
    function next() {
      var t = x ^ x << 11;
      x = y; y = z; z = w;
      w = w ^ w >>> 19 ^ t ^ t >>> 8;
      return w >>> 0;
    }
    function unit() {
      var high = next() >>> 5, low = next() >>> 6;
      return (high * 67108864 + low + 1) / 9007199254740992;
    }
    function normal() {
      var radius = Math.sqrt(-2 * Math.log(unit()));
      return radius * Math.cos(2 * Math.PI * unit());
    }
    function gamma(shape) {
      if (shape < 1) {
        var larger = gamma(shape + 1);
        return larger * Math.pow(unit(), 1 / shape);
      }
      var d = shape - 1 / 3, c = 1 / Math.sqrt(9 * d);
      for (;;) {
        var n = normal(), cubed = 1 + c * n;
        if (cubed <= 0) continue;
        var v = cubed * cubed * cubed;
        if (Math.log(unit()) < 0.5 * n * n + d - d * v + d * Math.log(v)) return d * v;
      }
    }
    function beta(a, b) {
      var first = gamma(a);
      return first / (first + gamma(b));
    }
    return { next: next, unit: unit, normal: normal, gamma: gamma, beta: beta };
  }

  // Sources/Economics/Uncertainty/Draw.swift
  var Z95 = 1.959963984540054;
  function drawn(i, stream) {
    var inputs = Object.assign({}, i), together = stream.normal();
    data.drawn.forEach(function (field) {
      var key = field.key, value = i[key], width;
      if (key === "better_adherence") {
        var moved = value + inputs.current_adherence - i.current_adherence;
        inputs[key] = Math.min(Math.max(moved, 0), 100);
        return;
      }
      if (field.spread === "lognormal") {
        var isRate = key === "hazard_year_1" || key === "hazard_year_2" || key === "hazard_later";
        width = Math.log(field.high / field.low) / (2 * Z95);
        inputs[key] = value * Math.exp(width * (isRate ? together : stream.normal()));
      } else if (field.spread === "beta") {
        var whole = field.unit === "%" ? 100 : 1;
        var mean = value / whole;
        width = (field.high - field.low) / whole / (2 * Z95);
        var size = mean * (1 - mean) / (width * width) - 1;
        if (mean > 0 && mean < 1 && size > 0) {
          inputs[key] = stream.beta(mean * size, (1 - mean) * size) * whole;
        }
      } else {
        width = (field.high - field.low) / (2 * Z95) / field.standard;
        var shape = 1 / (width * width);
        inputs[key] = stream.gamma(shape) / shape * value;
      }
    });
    inputs.mix_spine = Math.min(inputs.mix_spine, 100 - inputs.mix_hip);
    return inputs;
  }

  function draws(i, count, seed) {
    var numbers = stream(seed), points = [[], [], []];
    for (var k = 0; k < count; k += 1) {
      run(drawn(i, numbers)).comparisons.forEach(function (c, place) {
        points[place].push({ avoided: c.allAvoided, qalys: c.qalys, net: c.net });
      });
    }
    return points;
  }

  function interval(points, name) {
    var sorted = points.map(function (p) { return p[name]; }).sort(function (a, b) { return a - b; });
    function quantile(share) {
      var place = (sorted.length - 1) * share, below = Math.floor(place);
      if (below + 1 >= sorted.length) return sorted[sorted.length - 1];
      return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
    return [quantile(0.025), quantile(0.975)];
  }

  function tornado(i) {
    return data.variations.map(function (row) {
      return {
        label: row.label, lowWords: row.lowWords, highWords: row.highWords,
        low: run(Object.assign({}, i, row.low)), high: run(Object.assign({}, i, row.high))
      };
    });
  }

  // Sources/Economics/Inputs: what cannot be used, by field; words as the program says them.
  function readNumber(field, text) {
    var trimmed = text.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "");
    if (trimmed === "") return { fault: "is blank", remedy: "Give a number." };
    if (trimmed.length > 32 || !/^-?[0-9][0-9,]*(\.[0-9]*)?$|^-?\.[0-9]+$/.test(trimmed)) {
      return { fault: "is not a number", remedy: "Write digits, with a full stop for decimals." };
    }
    var value = Number(trimmed.replace(/,/g, ""));
    if (value < 0) return { fault: "is negative", remedy: field.accepted };
    if (value > field.most) return { fault: "is too large", remedy: field.accepted };
    if (value < field.least) return { fault: "is too small", remedy: field.accepted };
    if (field.whole && value !== Math.round(value)) {
      return { fault: "is not a whole number", remedy: field.accepted };
    }
    return { value: value };
  }

  function contradictions(i) {
    var faults = [];
    function say(key, fault, remedy) { faults.push({ key: key, fault: fault, remedy: remedy }); }
    if (patients(i) <= 0) {
      say("hip_patients", "and the other sites add up to no patient",
        "Give the patients of a year at one site or more.");
    }
    data.ageShares.forEach(function (shares) {
      var total = shares.reduce(function (t, key) { return t + i[key]; }, 0);
      if (Math.abs(total - 100) > 0.1) {
        say(shares[0], "and the other ages of its site do not add up to 100 %",
          "Correct the four shares.");
      }
    });
    data.steps.forEach(function (step) {
      if (i[step.after] > i[step.before]) {
        say(step.after, "is more than " + step.words, "Give at most as many.");
      }
    });
    ["current_identified", "better_identified", "none_started"].forEach(function (key) {
      if (i[key] > patients(i)) {
        say(key, "is more than all patients of a year",
          "Give at most as many, or correct the patients of a year.");
      }
    });
    [["mix_spine", "mix_hip"], ["drug_denosumab_share", "drug_zoledronate_share"]].forEach(function (pair) {
      if (i[pair[0]] + i[pair[1]] > 100) {
        say(pair[0], "and the share before it are more than 100 %", "Give at most 100 % together.");
      }
    });
    return faults;
  }

  function guardrails(i) {
    var rails = [], all = patients(i);
    function reached(scenario) {
      return i[scenario + "_started"] + (all - i[scenario + "_identified"]) * i.none_started / all;
    }
    if (i.horizon_months < 12) {
      rails.push("Less than a year: the cost of treatment comes before its effect.");
    }
    if ((i.intakes - 1) * 12 >= i.horizon_months) {
      rails.push("Intakes that would begin after the horizon are left out.");
    }
    if (reached("current") < i.none_started) {
      rails.push("The service now treats fewer patients than would be without it.");
    }
    if (reached("better") < reached("current")) {
      rails.push("The better service treats fewer patients than the service now.");
    }
    if (i.current_adherence < i.none_adherence) {
      rails.push("Fewer go on with treatment than without a service.");
    }
    if (i.smr_later > 2.5) rails.push("Above what any source supports.");
    if (i.care_home_share > 20) rails.push("Above the 10 to 20 % of the source.");
    return rails;
  }

  root.flsModel = {
    run: run, draws: draws, stream: stream, interval: interval, tornado: tornado,
    readNumber: readNumber, contradictions: contradictions, guardrails: guardrails
  };
})(window);
