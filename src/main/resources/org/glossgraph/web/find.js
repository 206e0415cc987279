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
          c.said = words(c.said);
        });
        done(all);
      };
      script.onerror = failed;
      script.src = root + "names.js";
      document.head.append(script);
    });
    return list;
  }

  // 0: a name is this, 1: begins so, 2: has these words, 3: the definition has.
  function rank(concept, query, wanted) {
    var best = {rank: begins(concept.said, wanted) ? 3 : 9, text: concept.prefLabel};
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
        .slice(0, most)
        .map(function (hit) {
          var c = hit.concept;
          return {href: root + c.href, prefLabel: c.prefLabel, kind: c.kind, mentioned: c.mentioned, gloss: c.gloss, matched: [{text: hit.by.text}]};
        });
    });
  }

  // What the page of the search shows: the words are in its address.
  function show() {
    var text = new URLSearchParams(location.search).get("q"), main = document.getElementById("main");
    if (!text || !/\/search\.html$/.test(location.pathname)) return;
    document.querySelector("form.find input[name=q]").value = text;
    found(text, 50).then(function (hits) {
      var title = main.querySelector("h1"), hint = main.querySelector(".names"), ul = document.createElement("ul");
      title.textContent = (hits.length || "No") + (hits.length === 1 ? " concept" : " concepts") + " for “" + text + "”";
      ul.className = "terms"; hint.hidden = hits.length > 0;
      hits.forEach(function (hit) {
        var li = document.createElement("li"), a = document.createElement("a"), gloss = document.createElement("span");
        a.href = hit.href; a.textContent = hit.prefLabel; if (hit.mentioned) a.className = "only";
        gloss.className = "gloss"; gloss.textContent = hit.gloss;
        li.append(a, " ", gloss); ul.append(li);
      });
      main.append(ul);
    });
  }

  window.glossgraphFind = function (text) { return found(text, 8).then(function (hits) { return {hits: hits}; }); };
  addEventListener("DOMContentLoaded", show);
})();
