// Optional. Puts an editor in the place of the query field; the form stays what it is.
(function () {
  var field = document.getElementById("query");
  if (!field || !window.CodeMirror) return;
  var words = ("SELECT CONSTRUCT DESCRIBE ASK WHERE PREFIX DISTINCT FILTER OPTIONAL UNION MINUS GRAPH VALUES BIND EXISTS NOT"
    + " GROUP BY HAVING ORDER ASC DESC LIMIT OFFSET COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT AS LCASE UCASE STR LANG"
    + " CONTAINS STRSTARTS STRLEN REGEX REPLACE CONCAT IF COALESCE BOUND").split(" ");
  var known = {prefixes: {}, terms: []};
  fetch("/sparql-editor.json").then(function (r) { return r.json(); })
    .then(function (all) { known = all; }, function () { /* completes keywords and variables only */ });

  var editor = CodeMirror.fromTextArea(field, {
    mode: "application/sparql-query", matchBrackets: true, lineWrapping: false, indentUnit: 2, viewportMargin: Infinity,
    // Tab leaves the field: a keyboard must not be caught in it.
    extraKeys: {"Tab": false, "Shift-Tab": false, "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-Space": complete},
    screenReaderLabel: "Query"
  });
  editor.getInputField().setAttribute("aria-describedby", "query-help");
  document.querySelectorAll("label[for=query]").forEach(function (label) {
    label.addEventListener("click", function () { editor.focus(); });
  });
  var wrong = +field.dataset.wrong;
  if (wrong) editor.addLineClass(wrong - 1, "background", "wrong-line");
  editor.on("inputRead", function (cm, change) {
    if (/^[\w:?]$/.test(change.text.join(""))) complete();
  });

  function run() { field.form.requestSubmit(); }

  function complete() {
    editor.showHint({hint: hint, completeSingle: false, closeCharacters: /[\s()[\]{};,]/});
  }

  function hint(cm) {
    var at = cm.getCursor(), before = cm.getLine(at.line).slice(0, at.ch);
    var part = /[?$\w:-]*$/.exec(before)[0];
    if (!part || /#[^<>]*$/.test(before) || /<[^>\s]*$/.test(before)) return null;
    var low = part.toLowerCase(), list;
    if (/^[?$]/.test(part)) list = variables(cm, part);
    else if (/prefix\s+[\w-]*:?$/i.test(before)) list = Object.keys(known.prefixes).map(function (name) {
      return item(name + ": <" + known.prefixes[name] + ">", "");
    });
    else list = known.terms.map(function (t) { return item(t.name, t.says); })
      .concat(words.map(function (w) { return item(w, ""); }));
    list = list.filter(function (each) {
      var name = each.text.toLowerCase();
      // The part behind the prefix will do.
      return name !== low && (name.startsWith(low) || low.length > 2 && name.indexOf(":" + low) > 0);
    });
    var data = {list: list, from: CodeMirror.Pos(at.line, at.ch - part.length), to: at};
    CodeMirror.on(data, "pick", function (each) { declare(each.text); });
    return data;
  }

  function item(text, says) {
    return {text: text, render: function (li) {
      li.textContent = text;
      if (says) li.appendChild(document.createElement("small")).textContent = says;
    }};
  }

  function variables(cm, part) {
    var seen = new Set(cm.getValue().match(/[?$]\w+/g));
    seen.delete(part);
    return Array.from(seen).sort().map(function (name) { return item(name, ""); });
  }

  // A term needs its prefix at the head of the query.
  function declare(name) {
    var prefix = /^([\w-]+):[\w-]+$/.exec(name);
    if (!prefix || !known.prefixes[prefix[1]]) return;
    if (new RegExp("prefix\\s+" + prefix[1] + "\\s*:", "i").test(editor.getValue())) return;
    var line = 0;
    while (line < editor.lineCount() && /^\s*(#.*)?$/.test(editor.getLine(line))) line++;
    editor.replaceRange("PREFIX " + prefix[1] + ": <" + known.prefixes[prefix[1]] + ">\n", CodeMirror.Pos(line, 0));
  }
})();
