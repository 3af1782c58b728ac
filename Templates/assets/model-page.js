// The form of the Fracture Liaison Model: reads it, names what is wrong by field, and shows results
// and charts in the page's own tables and pictures.
(function () {
  "use strict";
  var data = window.flsModelData, model = window.flsModel;
  var form = document.getElementById("model");
  if (!form || !data || !model) return;
  var SVG = "http://www.w3.org/2000/svg";
  var MINUS = "\u2212", NONE = "\u2013";
  var preset = form.elements.preset, compare = form.elements.compare;
  var fields = data.fields.map(function (field) {
    return Object.assign({ input: document.getElementById(field.key) }, field);
  });
  var fromAudit = {};
  var drawTimer = 0;

  // Numbers in the site's writing.
  function fixed(value, places) {
    var scale = Math.pow(10, places);
    var text = (Math.floor(Math.abs(value) * scale + 0.5) / scale).toFixed(places);
    return value < 0 && Number(text) !== 0 ? MINUS + text : text;
  }
  function grouped(value) {
    var digits = String(Math.floor(Math.abs(value) + 0.5));
    return digits.replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function pounds(value) {
    var whole = grouped(value);
    return (value < 0 && whole !== "0" ? MINUS : "") + "£" + whole;
  }
  function plain(value) { return String(Number(value.toFixed(6))); }

  // Errors, each by its field.
  function clearErrors() {
    var box = document.getElementById("model-errors");
    box.hidden = true;
    box.textContent = "";
    fields.forEach(function (field) { showError(field, null); });
  }
  function showError(field, text) {
    var id = field.key + "-error", old = document.getElementById(id);
    if (old) old.parentNode.removeChild(old);
    field.input.removeAttribute("aria-invalid");
    field.input.setAttribute("aria-describedby", field.key + "-hint");
    if (!text) return;
    var note = document.createElement("span");
    note.className = "model-error";
    note.id = id;
    note.textContent = text;
    var box = field.input.closest(".model-field");
    box.insertBefore(note, box.querySelector("label").nextSibling);
    field.input.setAttribute("aria-invalid", "true");
    field.input.setAttribute("aria-describedby", id + " " + field.key + "-hint");
  }
  function read() {
    var inputs = {}, faults = [], wrong = {};
    fields.forEach(function (field) {
      var found = model.readNumber(field, field.input.value);
      if (found.fault) {
        wrong[field.key] = true;
        faults.push({ key: field.key, fault: found.fault, remedy: found.remedy });
        inputs[field.key] = data.presets[preset.value][field.key];
      } else {
        inputs[field.key] = found.value;
      }
    });
    model.contradictions(inputs).forEach(function (fault) {
      if (!wrong[fault.key]) faults.push(fault);
    });
    return { inputs: inputs, faults: faults };
  }
  function listErrors(faults, focus) {
    var box = document.getElementById("model-errors");
    box.textContent = "";
    var head = document.createElement("p");
    head.textContent = faults.length === 1 ? "One number cannot be used" : faults.length + " numbers cannot be used";
    box.appendChild(head);
    var list = document.createElement("ul");
    faults.forEach(function (fault) {
      var field = fields.find(function (f) { return f.key === fault.key; });
      var words = field.label + " " + fault.fault + ". " + fault.remedy;
      showError(field, words);
      var item = document.createElement("li"), link = document.createElement("a");
      link.href = "#" + field.key;
      link.textContent = words;
      link.addEventListener("click", function (event) {
        event.preventDefault();
        reveal(field.input);
        field.input.focus();
      });
      item.appendChild(link);
      list.appendChild(item);
    });
    box.appendChild(list);
    box.hidden = false;
    if (focus) box.focus();
  }
  function reveal(node) {
    var fold = node.closest("details");
    if (fold) fold.open = true;
  }

  // Which numbers are the reader's own, from the audit, or as the preset has them.
  function mark() {
    var base = data.presets[preset.value];
    fields.forEach(function (field) {
      var box = field.input.closest(".model-field");
      var note = box.querySelector(".model-own");
      var number = model.readNumber(field, field.input.value);
      var own = number.fault || number.value !== base[field.key];
      var words = !own ? "" : fromAudit[field.key] === field.input.value ? "from the audit" : "yours";
      if (!words) {
        if (note) box.removeChild(note);
        return;
      }
      if (!note) {
        note = document.createElement("span");
        note.className = "model-own";
        box.appendChild(note);
      }
      note.textContent = words;
    });
  }

  function fill(values) {
    fields.forEach(function (field) { field.input.value = plain(values[field.key]); });
  }

  // Results.
  var titles = Array.prototype.map.call(compare.options, function (o) { return o.textContent; });
  function table(id) { return document.getElementById(id + "-caption").closest("table"); }
  function resultRows(result, points) {
    var ranges = points && ["avoided", "qalys", "net"].map(function (name) {
      return points.map(function (p) { return model.interval(p, name); });
    });
    function range(which, write) {
      return function (c, k) {
        return ranges ? write(ranges[which][k][0]) + " to " + write(ranges[which][k][1]) : "…";
      };
    }
    function one(value) { return fixed(value, 1); }
    function number(get) { return function (c) { return one(get(c)); }; }
    function money(get) { return function (c) { return pounds(get(c)); }; }
    function worth(threshold) {
      return function (c, k) {
        if (!points) return "…";
        var count = points[k].filter(function (p) { return p.net < threshold * p.qalys; }).length;
        return fixed(100 * count / points[k].length, 0);
      };
    }
    return [
      number(function (c) { return c.allAvoided; }), range(0, one),
      number(function (c) { return c.avoided[0]; }), number(function (c) { return c.avoided[1]; }),
      number(function (c) { return c.avoided[2]; }), number(function (c) { return c.bedDays; }),
      number(function (c) { return c.deaths; }), number(function (c) { return c.careHomes; }),
      number(function (c) { return c.lifeYears; }), number(function (c) { return c.qalys; }), range(1, one),
      money(function (c) { return c.service; }), money(function (c) { return c.drugs; }),
      money(function (c) { return c.nhsSaving; }), money(function (c) { return c.nhsNet; }),
      money(function (c) { return c.socialSaving; }), money(function (c) { return c.net; }), range(2, pounds),
      function (c) { return c.ratio === null ? NONE : fixed(c.ratio, 2); },
      function (c) {
        if (c.costPerQALY !== null) return pounds(c.costPerQALY);
        return c.net <= 0 && c.qalys > 0 ? "Saves money" : NONE;
      },
      function (c) { return c.payback === null ? "Not within the horizon" : String(c.payback); },
      function (c) { return c.nnt === null ? NONE : fixed(c.nnt, 1); },
      worth(20000), worth(30000)
    ].map(function (cell) { return result.comparisons.map(cell); });
  }
  function showResults(result, points) {
    var body = table("model-results").tBodies[0];
    resultRows(result, points).forEach(function (cells, row) {
      cells.forEach(function (text, k) { body.rows[row].cells[k + 2].textContent = text; });
    });
  }
  function showTable(id, rows, numeric) {
    var node = table(id + "-table"), body = node.tBodies[0];
    while (body.firstChild) body.removeChild(body.firstChild);
    rows.forEach(function (cells) {
      var row = body.insertRow();
      cells.forEach(function (text, k) {
        var cell = document.createElement(k === 0 ? "th" : "td");
        if (k === 0) cell.scope = "row";
        else if (!numeric || numeric[k]) cell.className = "number";
        cell.textContent = text;
        row.appendChild(cell);
      });
    });
  }

  // Pictures: the same marks as the program draws.
  function Picture(svg) {
    this.svg = svg;
    while (svg.childNodes.length > 2) svg.removeChild(svg.lastChild);
    var size = svg.viewBox.baseVal;
    this.width = size.width;
    this.height = size.height;
    this.wide = size.width > 400;
  }
  Picture.prototype.resize = function (height) {
    this.height = height;
    this.svg.setAttribute("viewBox", "0 0 " + this.width + " " + height);
  };
  Picture.prototype.add = function (name, attributes, text) {
    var node = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) {
      var value = attributes[key];
      node.setAttribute(key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
    });
    if (text !== undefined) node.textContent = text;
    this.svg.appendChild(node);
  };
  Picture.prototype.line = function (x1, y1, x2, y2, ink) {
    this.add("path", { "class": ink, d: "M" + [x1, y1].map(round).join(" ") + "L" + [x2, y2].map(round).join(" ") });
  };
  Picture.prototype.text = function (text, x, y, look) { this.add("text", { "class": look, x: x, y: y }, text); };
  Picture.prototype.box = function (x, y, width, height, ink) {
    this.add("rect", { "class": ink, x: x, y: y, width: Math.max(0, width), height: Math.max(0, height) });
  };
  function round(value) { return Math.round(value * 100) / 100; }
  function pictures(id) {
    return Array.prototype.map.call(
      document.querySelectorAll("#" + id + " svg.plot"), function (svg) { return new Picture(svg); });
  }
  function signedScale(values, steps, start, end) {
    var low = Math.min.apply(null, [0].concat(values)), high = Math.max.apply(null, [0].concat(values));
    var reach = high - low > 0 ? high - low : 1, step = 1e-6, turn = 0;
    while (reach / step > steps) { step *= turn % 3 === 1 ? 2.5 : 2; turn += 1; }
    var first = Math.floor(low / step), lastTick = Math.max(Math.ceil(high / step), first + 1), ticks = [];
    for (var k = first; k <= lastTick; k += 1) ticks.push(k * step);
    var bottom = first * step, top = lastTick * step;
    return {
      ticks: ticks, low: bottom, high: top,
      place: function (value) {
        var held = Math.min(Math.max(value, bottom), top);
        return start + (held - bottom) / (top - bottom) * (end - start);
      },
      text: function (value) {
        var text = step < 1 ? plain(Math.abs(value)) : grouped(value);
        return value < 0 ? MINUS + text : text;
      }
    };
  }
  function drawColumns(id, groups, series, line) {
    pictures(id).forEach(function (p) {
      var left = p.wide ? 84 : 74, right = p.width - 8, top = 12, bottom = p.height - 48;
      var values = [];
      series.concat(line ? [line] : []).forEach(function (s) { values = values.concat(s.values); });
      var axis = signedScale(values, p.wide ? 7 : 5, bottom, top);
      axis.ticks.forEach(function (tick) {
        var y = axis.place(tick);
        p.line(left, y, right, y, tick === 0 ? "axis" : "grid");
        p.text(axis.text(tick), left - 6, y + 4.5, "t-axis end");
      });
      var pitch = (right - left) / Math.max(groups.length, 1);
      var column = Math.min(pitch * 0.8 / Math.max(series.length, 1), 44), zero = axis.place(0);
      groups.forEach(function (group, place) {
        var middle = left + pitch * (place + 0.5), x = middle - column * series.length / 2;
        series.forEach(function (s) {
          var y = axis.place(s.values[place]);
          p.box(x + 1, Math.min(y, zero), column - 2, Math.abs(y - zero), s.ink);
          x += column;
        });
        var room = group.length * 7.2 + 6, every = room <= 2 * pitch ? 1 : Math.ceil(room / pitch);
        var low = room > pitch && every === 1 && place % 2 === 1;
        if (place % every === 0) p.text(group, middle, bottom + (low ? 36 : 20), "t-axis mid");
      });
      if (!line) return;
      var path = "";
      line.values.forEach(function (value, place) {
        path += (place ? "L" : "M") + round(left + pitch * (place + 0.5)) + " " + round(axis.place(value));
      });
      p.add("path", { "class": line.ink, d: path });
      line.values.forEach(function (value, place) {
        p.add("circle", { "class": "point", cx: left + pitch * (place + 0.5), cy: axis.place(value), r: 4 });
      });
    });
    var places = id === "fractures-by-year" ? 1 : 0, all = series.concat(line ? [line] : []);
    showTable(id, groups.map(function (group, place) {
      return [group].concat(all.map(function (s) { return fixed(s.values[place], places); }));
    }));
  }
  function drawTornado(rows, which, base) {
    var bars = rows.map(function (row, place) {
      return {
        place: place, name: row.label, lowText: row.lowWords, highText: row.highWords,
        low: row.low.comparisons[which].allAvoided, high: row.high.comparisons[which].allAvoided
      };
    }).filter(function (b) { return Math.abs(b.low - base) >= 0.05 || Math.abs(b.high - base) >= 0.05; });
    bars.sort(function (a, b) {
      return Math.abs(b.high - b.low) - Math.abs(a.high - a.low) || a.place - b.place;
    });
    pictures("tornado").forEach(function (p) {
      var pitch = p.wide ? 30 : 48, left = p.wide ? 262 : 8, right = p.width - 10, top = 30;
      var bottom = top + pitch * bars.length, room = p.wide ? 116 : 92, values = [base];
      p.resize(bottom + 28);
      bars.forEach(function (b) { values.push(b.low, b.high); });
      var axis = signedScale(values, p.wide ? 5 : 3, left + (p.wide ? room : 30), right - room);
      axis.ticks.forEach(function (tick) {
        var x = axis.place(tick);
        p.line(x, top, x, bottom, tick === 0 ? "axis" : "grid");
        p.text(axis.text(tick), x, bottom + 18, "t-axis mid");
      });
      bars.forEach(function (b, place) {
        var y = top + pitch * place, bar = p.wide ? y + 6 : y + 24;
        if (p.wide) p.text(b.name, left - 8, y + 19, "t-label end");
        else p.text(b.name.length > 44 ? b.name.slice(0, 43) + "…" : b.name, left, y + 17, "t-label");
        [[b.low, b.lowText, "group", b.low <= b.high], [b.high, b.highText, "bar", b.high < b.low]].forEach(function (end) {
          var from = axis.place(base), to = axis.place(end[0]);
          p.box(Math.min(from, to), bar, Math.abs(to - from), 18, end[2]);
          if (!p.wide) return;
          p.text(end[1], end[3] ? Math.min(from, to) - 5 : Math.max(from, to) + 5, bar + 13, end[3] ? "t-note end" : "t-note");
        });
      });
      var x = axis.place(base);
      p.line(x, top - 6, x, bottom, "target");
      p.text(fixed(base, 1), x, top - 12, "t-strong mid");
    });
    showTable("tornado", bars.map(function (b) {
      return [b.name, b.lowText, fixed(b.low, 1), b.highText, fixed(b.high, 1)];
    }), [false, false, true, false, true]);
  }
  function drawPlane(points, base) {
    pictures("plane").forEach(function (p) {
      var left = p.wide ? 96 : 82, right = p.width - 14, top = 30, bottom = p.height - 50;
      var x = signedScale(points.map(function (d) { return d.qalys; }).concat([base.qalys]), p.wide ? 8 : 4, left, right);
      var y = signedScale(points.map(function (d) { return d.net; }).concat([base.net]), p.wide ? 7 : 5, bottom, top);
      y.ticks.forEach(function (tick) {
        var at = y.place(tick);
        p.line(left, at, right, at, tick === 0 ? "axis" : "grid");
        p.text(y.text(tick), left - 6, at + 4.5, "t-axis end");
      });
      x.ticks.forEach(function (tick) {
        var at = x.place(tick);
        p.line(at, top, at, bottom, tick === 0 ? "axis" : "grid");
        p.text(x.text(tick), at, bottom + 18, "t-axis mid");
      });
      p.add("path", { "class": "group", d: points.map(function (d) {
        return "M" + round(x.place(d.qalys) - 1.25) + " " + round(y.place(d.net) - 1.25) + "h2.5v2.5h-2.5z";
      }).join("") });
      var low = Math.max(x.low, y.low / 20000), high = Math.min(x.high, y.high / 20000);
      p.line(x.place(low), y.place(low * 20000), x.place(high), y.place(high * 20000), "target");
      var cx = x.place(base.qalys), cy = y.place(base.net);
      p.add("path", { "class": "point", d: "M" + round(cx) + " " + round(cy - 7) + "l7 7l-7 7l-7 -7z" });
      p.text("QALYs gained", (left + right) / 2, bottom + 40, "t-axis mid");
      p.text("Net cost, NHS and local authority, £", 4, 16, "t-axis");
    });
    var names = ["Gains QALYs, costs money", "Gains QALYs, saves money", "Loses QALYs, costs money", "Loses QALYs, saves money"];
    showTable("plane", names.map(function (name, place) {
      return [name, grouped(points.filter(function (d) {
        return (d.qalys > 0) === (place < 2) && (d.net > 0) === (place % 2 === 0);
      }).length)];
    }));
    document.querySelector("#plane .chart-note").textContent =
      grouped(points.length) + " draws. Below the line a QALY costs less than £20,000.";
  }

  function subtitle(id, words) { document.querySelector("#" + id + " .chart-subtitle").textContent = words; }
  function setDescription(id, words) {
    document.querySelectorAll("#" + id + " svg.plot desc").forEach(function (d) { d.textContent = words; });
  }

  function draw(i, result) {
    var which = Number(compare.value), c = result.comparisons[which], years = [], k;
    for (k = 0; k < c.nhsNetByYear.length; k += 1) years.push(String(i.start_year + k));
    var patients = i.hip_patients + i.spine_patients + i.other_patients;
    function steps(s) {
      var started = i[s + "_started"];
      return [patients, i[s + "_identified"], i[s + "_assessed"], i[s + "_recommended"], started,
        started * i[s + "_adherence"] / 100];
    }
    drawColumns("pathway-steps", ["Patients", "Found", "Assessed", "Advised", "Started", "At 12 mths"], [
      { ink: "bar", values: steps("current") }, { ink: "comparator", values: steps("better") }]);
    drawColumns("fractures-by-year", years, result.outcomes.map(function (o, place) {
      return {
        ink: ["bar", "comparator", "similar"][place],
        values: years.map(function (year, at) {
          return o.fracturesByYear[0][at] + o.fracturesByYear[1][at] + o.fracturesByYear[2][at];
        })
      };
    }));
    var running = 0;
    drawColumns("cash-flow", years, [
      { ink: "bar", values: c.nhsNetByYear }, { ink: "comparator", values: c.socialNetByYear }
    ], {
      ink: "target", values: c.nhsNetByYear.map(function (v, at) { running += v + c.socialNetByYear[at]; return running; })
    });
    subtitle("cash-flow", "£ in the prices of the inputs, discounted; below zero money is saved. " + titles[which]);
    subtitle("tornado", "Later fractures avoided, with one input changed at a time. " + titles[which]);
    subtitle("plane", "Each draw takes every uncertain input anew. " + titles[which]);
    setDescription("tornado", "The values are in the table below the chart.");
    setDescription("plane", "The counts are in the table below the chart.");
    drawTornado(model.tornado(i), which, c.allAvoided);
  }

  function update(focus) {
    clearErrors();
    mark();
    var got = read(), status = document.getElementById("model-status");
    if (got.faults.length) {
      listErrors(got.faults, focus);
      status.textContent = "Not updated: correct the numbers named in the form. Shown are the last results.";
      return false;
    }
    var i = got.inputs, result = model.run(i);
    var warnings = document.getElementById("model-warnings");
    warnings.textContent = "";
    model.guardrails(i).forEach(function (words) {
      var item = document.createElement("li");
      item.textContent = words;
      warnings.appendChild(item);
    });
    showResults(result, null);
    draw(i, result);
    status.textContent = "Results of your numbers. Ranges are being drawn …";
    window.clearTimeout(drawTimer);
    drawTimer = window.setTimeout(function () {
      var points = model.draws(i, data.draws, data.seed), which = Number(compare.value);
      showResults(result, points);
      drawPlane(points[which], result.comparisons[which]);
      status.textContent = "Results of your numbers, with ranges of " + grouped(data.draws) + " draws.";
    }, 30);
    return true;
  }

  // Saving and sharing: what differs from the preset stands in the address, on this computer only.
  function state() {
    var parts = ["preset=" + preset.value], base = data.presets[preset.value];
    fields.forEach(function (field) {
      var found = model.readNumber(field, field.input.value);
      if (found.fault || found.value !== base[field.key]) {
        parts.push(field.key + "=" + encodeURIComponent(field.input.value.trim().slice(0, 32)));
      }
    });
    if (compare.value !== "2") parts.push("compare=" + compare.value);
    return parts.join("&");
  }
  function remember() {
    try { window.history.replaceState(null, "", "#" + state()); } catch (error) { /* file: in some browsers */ }
  }
  function parse(text) {
    var values = {};
    text.split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at < 1) return;
      try {
        values[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1).replace(/\+/g, " ")).slice(0, 64);
      } catch (error) { /* a damaged address names nothing */ }
    });
    return values;
  }
  function restore() {
    var hash = window.location.hash.slice(1), query = window.location.search.slice(1);
    var values = parse(hash.indexOf("=") > 0 ? hash : query);
    if (Object.prototype.hasOwnProperty.call(data.presets, values.preset)) preset.value = values.preset;
    fill(data.presets[preset.value]);
    var given = 0;
    fields.forEach(function (field) {
      if (!Object.prototype.hasOwnProperty.call(values, field.key)) return;
      field.input.value = values[field.key];
      given += 1;
      if (values.audit) fromAudit[field.key] = values[field.key];
    });
    if (/^[012]$/.test(values.compare || "")) compare.value = values.compare;
    if (/^20[0-9][0-9]$/.test(values.audit || "")) {
      document.getElementById("model-origin").textContent =
        "Filled in from the figures that the audit publishes for " + values.audit +
        ", and what it does not publish by the set below. Change whatever you know better.";
    }
    return given > 0 || values.preset;
  }

  var typing = 0;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    window.clearTimeout(typing);
    if (update(true)) {
      remember();
      document.getElementById("results").scrollIntoView();
    }
  });
  form.addEventListener("input", function (event) {
    if (event.target === preset) return;
    window.clearTimeout(typing);
    typing = window.setTimeout(function () { if (update(false)) remember(); }, 400);
  });
  preset.addEventListener("change", function () {
    fromAudit = {};
    fill(data.presets[preset.value]);
    if (update(false)) remember();
  });
  form.addEventListener("reset", function (event) {
    event.preventDefault();
    fromAudit = {};
    fill(data.presets[preset.value]);
    if (update(false)) remember();
  });
  document.getElementById("model-print").addEventListener("click", function () { window.print(); });
  document.getElementById("model-share").addEventListener("click", function () {
    var said = document.getElementById("model-shared");
    remember();
    var address = window.location.href.split("#")[0].split("?")[0] + "#" + state();
    function tell() { said.textContent = "The address of this page now holds your numbers: " + address; }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(address).then(function () {
        said.textContent = "Copied. Whoever opens the link sees your numbers; keep it to save them.";
      }, tell);
    } else {
      tell();
    }
  });
  if (restore()) update(false);
})();
