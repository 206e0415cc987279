// Looks names up in a copy of the pages that no server answers for; its list of names is a script, as files may load no data.
(function () {
  var root = document.currentScript.dataset.root, list;

  function plain(text) { return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(); }
  function words(text) { return plain(text).match(/[\p{L}\p{N}]+/gu) || []; }
  function begins(all, wanted) { return wanted.every(function (w) { return all.some(function (each) { return each.startsWith(w); }); }); }

  function names() {
    list = list || new Promise(function (done, failed) {
      var script = document.createElement("script");
      window.glossgraphNames = function (all) {
        all.forEach(function (c) {
          c.names = [c.prefLabel].concat(c.others).map(function (text) { return {text: text, plain: plain(text), words: words(text)}; });
          c.said.forEach(function (definition) { definition.words = words(definition.text); });
        });
        done(all);
      };
      script.onerror = failed;
      script.src = root + "names.js";
      document.head.append(script);
    });
    return list;
  }

  // 0: a name is this, 1: begins so, 2: has these words, 3: a definition has.
  function rank(concept, query, wanted) {
    var said = concept.said.find(function (definition) { return begins(definition.words, wanted); });
    var best = {rank: said ? 3 : 9, text: concept.prefLabel, said: said};
    concept.names.forEach(function (name) {
      var rank = name.plain === query ? 0 : name.plain.startsWith(query) ? 1 : begins(name.words, wanted) ? 2 : 9;
      if (rank < best.rank) best = {rank: rank, text: name.text};
    });
    return best;
  }

  function found(text, most) {
    var query = plain(text.trim()), wanted = words(text);
    return names().then(function (all) {
      return !wanted.length ? [] : all
        .map(function (c) { return {concept: c, by: rank(c, query, wanted)}; })
        .filter(function (hit) { return hit.by.rank < 9; })
        .sort(function (a, b) { return a.by.rank - b.by.rank || a.by.text.length - b.by.text.length; })
        .slice(0, most);
    });
  }

  // How many letters must be put in, left out or replaced to come from one word to another.
  function slips(a, b) {
    var row = Array.from(b, function (c, j) { return j + 1; });
    Array.from(a).forEach(function (letter, i) {
      var corner = i, left = i + 1;
      Array.from(b).forEach(function (other, j) {
        left = Math.min(left + 1, row[j] + 1, corner + (letter === other ? 0 : 1));
        corner = row[j]; row[j] = left;
      });
    });
    return b ? row[row.length - 1] : a.length;
  }

  // Concepts with names close in spelling, the closest first: at most a slip for each four letters, and three in all.
  function near(text) {
    var query = words(text).join("").slice(0, 60), most = Math.min(3, Math.floor((query.length + 3) / 4));
    return !query ? Promise.resolve([]) : names().then(function (all) {
      return all.map(function (c) {
        return {concept: c, by: Math.min.apply(null, c.names.map(function (name) {
          var key = name.words.join("");
          return Math.abs(key.length - query.length) > most ? most + 1 : slips(key, query);
        }))};
      }).filter(function (hit) { return hit.by <= most; }).sort(function (a, b) { return a.by - b.by; }).slice(0, 6);
    });
  }

  // A text in parts: those that the words begin are marked.
  function marked(text, wanted) {
    var parts = [], from = 0;
    function plainly(to) { if (to > from) parts.push({text: text.slice(from, to)}); from = to; }
    Array.from(text.matchAll(/[\p{L}\p{N}]+/gu)).forEach(function (word) {
      var fits = wanted.filter(function (w) { return plain(word[0]).startsWith(w); }).map(function (w) { return w.length; });
      if (!fits.length) return;
      var end = word.index + Math.min(word[0].length, Math.max.apply(null, fits));
      plainly(word.index);
      parts.push({text: text.slice(from, end), mark: true});
      from = end;
    });
    plainly(text.length);
    return parts;
  }

  // The place where the words stand, cut between words and never within a formula or code.
  var WHOLE = /\$\$?[^$]+\$\$?|\\\(.*?\\\)|\\\[.*?\\\]|`[^`]+`/, PIECE = new RegExp(WHOLE.source + "|[^\\s$\\\\`]+|\\S", "g");
  function snippet(text, wanted) {
    var pieces = Array.from(text.matchAll(PIECE)).map(function (piece) { return {from: piece.index, to: piece.index + piece[0].length, text: piece[0]}; });
    var at = Math.max(0, pieces.findIndex(function (p) { return !WHOLE.test(p.text) && words(p.text).some(function (w) { return begins([w], wanted.slice(0, 1)); }); }));
    var first = at, last = at;
    while (first > 0 && pieces[at].from - pieces[first - 1].from <= 80) first--;
    while (last < pieces.length - 1 && pieces[last + 1].to - pieces[first].from <= 260) last++;
    if (!pieces.length) return "";
    return (first > 0 ? "… " : "") + text.slice(pieces[first].from, pieces[last].to) + (last < pieces.length - 1 ? " …" : "");
  }

  function add(to, name, cls) {
    var e = document.createElement(name);
    if (cls) e.className = cls;
    to.append(e);
    return e;
  }
  function write(element, text, wanted) {
    marked(text, wanted).forEach(function (part) { window.glossgraphText.into(part.mark ? add(element, "mark") : element, part.text); });
  }
  function writeProse(element, text, wanted) {
    text.split(new RegExp("(" + WHOLE.source + ")")).forEach(function (part) {
      if (WHOLE.test(part)) window.glossgraphText.into(add(element, "code"), part.replace(/^(\$+|`|\\[(\[])|(\$+|`|\\[)\]])$/g, ""));
      else write(element, part, wanted);
    });
  }

  function show(hit, to, wanted) {
    var c = hit.concept, article = add(to, "article", "hit"), head = add(article, "h3"), a = add(head, "a", c.mentioned ? "only" : "");
    a.href = root + c.href;
    write(a, c.prefLabel, wanted);
    head.append(" ");
    window.glossgraphText.into(add(head, "span", "genus"), c.kind);
    if (hit.by.text !== c.prefLabel) write(add(article, "p", "why"), "Another name: " + hit.by.text, []);
    if (hit.by.said) writeProse(add(article, "p"), snippet(hit.by.said.text, wanted), wanted);
    else writeProse(add(article, "p"), c.mentioned ? "No glossary defines it yet." : c.gloss, wanted);
    if (hit.by.said && hit.by.said.source) write(add(article, "p", "why"), hit.by.said.source, []);
  }

  var NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  function group(to, id, title, hits, wanted) {
    if (!hits.length) return;
    var part = add(to, "section", "part"), side = add(part, "div", "side"), head = add(side, "h2"), all = add(part, "div");
    part.setAttribute("aria-labelledby", id);
    head.id = id; head.textContent = title;
    add(side, "p").textContent = (NUMBERS[hits.length] || hits.length) + (hits.length === 1 ? " concept" : " concepts");
    hits.forEach(function (hit) { show(hit, all, wanted); });
  }

  // What the page of the search shows: the words are in its address.
  function answer() {
    var text = new URLSearchParams(location.search).get("q"), main = document.getElementById("main");
    if (!text || !/\/search\.html$/.test(location.pathname)) return;
    document.querySelector("form.find input[name=q]").value = text;
    found(text, 200).then(function (hits) {
      var title = main.querySelector("h1"), hint = main.querySelector(".names"), wanted = words(text);
      title.textContent = "";
      window.glossgraphText.into(title, (hits.length || "No") + (hits.length > 1 ? " concepts" : " concept") + " for “" + text + "”");
      hint.hidden = hits.length > 0;
      if (!hits.length) hint.textContent = "No name and no definition has these words. Fewer words find more.";
      if (!hits.length) near(text).then(function (close) {
        group(main, "near", "Near in spelling", close.map(function (hit) {
          return {concept: hit.concept, by: {text: hit.concept.prefLabel}};
        }), []);
      });
      group(main, "byname", "By name", hits.filter(function (hit) { return hit.by.rank < 3; }), wanted);
      group(main, "bytext", "In definitions", hits.filter(function (hit) { return hit.by.rank === 3; }), wanted);
    });
  }

  window.glossgraphFind = function (text) {
    return found(text, 8).then(function (hits) {
      return {hits: hits.map(function (hit) {
        var c = hit.concept;
        return {href: root + c.href, prefLabel: c.prefLabel, kind: c.kind, mentioned: c.mentioned, matched: marked(hit.by.text, words(text))};
      })};
    });
  };
  addEventListener("DOMContentLoaded", answer);
})();
