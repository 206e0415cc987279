package org.glossgraph.link.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glossgraph.concept.Concept;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.LabelMatch;
import org.glossgraph.text.LabelMatcher;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;
import org.glossgraph.text.VerbUse;
import org.glossgraph.text.Wordings;

/** Concepts by their labels, each language on its own; labels of no language belong to all. */
public final class ConceptIndex {
    private final Map<String, Concept> byId = new TreeMap<>();
    private final Map<String, LabelMatcher<String>> byLang = new TreeMap<>();
    private final Map<String, Set<String>> byLabel = new HashMap<>();
    private final Map<String, List<Label>> byEnds = new HashMap<>();
    private final Wordings wordings;
    private final List<Concept> concepts;

    /** A label of two words or more, as the forms of its words. */
    private record Label(List<String> forms, String concept) {}

    /** Builds the index. */
    public ConceptIndex(List<Concept> concepts) {
        this(concepts, new Wordings());
    }

    /** Builds the index, with words that are known already. */
    ConceptIndex(List<Concept> concepts, Wordings wordings) {
        this.wordings = wordings;
        Set<String> langs = new LinkedHashSet<>(Set.of(""));
        for (Concept concept : concepts) {
            byId.put(concept.id(), concept);
            labels(concept).forEach(label -> langs.add(primary(label.lang())));
        }
        langs.forEach(lang -> byLang.put(lang, new LabelMatcher<>()));
        concepts.forEach(this::add);
        this.concepts = List.copyOf(byId.values());
    }

    /** An index of other concepts, or of the same with other labels. */
    ConceptIndex of(List<Concept> others) {
        return new ConceptIndex(others, wordings);
    }

    private void add(Concept concept) {
        for (LangString label : allLabels(concept)) {
            String lang = primary(label.lang());
            List<Token> words = wordings.tokens(label.text());
            boolean plain = isAdjective(concept, label, words);
            Map<String, List<Token>> names = new LinkedHashMap<>();
            names.put(label.text(), words);
            nominal(label.text(), words).ifPresent(name -> names.put(name, wordings.tokens(name)));
            names.values().forEach(name -> addName(name, concept.id()));
            verbForms(label.text(), words).forEach(form -> names.put(form, wordings.tokens(form)));
            if (!plain) {
                names.forEach((name, tokens) -> add(name, tokens, lang, concept.id()));
            }
        }
    }

    /** Adds a name to be found in texts of its language. */
    private void add(String name, List<Token> words, String lang, String concept) {
        if (lang.isEmpty()) {
            byLang.values().forEach(matcher -> matcher.add(name, words, concept));
        } else if (byLang.containsKey(lang)) {
            byLang.get(lang).add(name, words, concept);
        }
    }

    private void addName(List<Token> words, String concept) {
        List<String> forms = forms(words);
        if (forms.isEmpty()) {
            return;
        }
        byLabel.merge(NormalForm.solid(words), Set.of(concept), ConceptIndex::joined);
        if (forms.size() > 1) {
            String ends = forms.get(0) + ' ' + forms.get(forms.size() - 1);
            byEnds.computeIfAbsent(ends, any -> new ArrayList<>()).add(new Label(forms, concept));
        }
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** A label with a noun for its first adjective: "region council". */
    private static Optional<String> nominal(String label, List<Token> words) {
        if (words.size() < 2 || !words.get(0).lower().endsWith("ional") || !words.get(1).isWord()) {
            return Optional.empty();
        }
        int end = words.get(0).end();
        return Optional.of(label.substring(0, end - 2) + label.substring(end));
    }

    /**
     * Another name that is nothing but a common adjective cannot be told from it in a text, unless
     * it is the name without its noun.
     */
    private boolean isAdjective(Concept concept, LangString label, List<Token> words) {
        List<String> forms = forms(words);
        if (forms.size() != 1 || Acronyms.isShortForm(label.text())) {
            return false;
        }
        GeneralEnglish.Use use = GeneralEnglish.of(forms.get(0));
        return use.adjective() > use.noun()
                && use.adjective() > use.verb()
                && !isInName(concept, forms.get(0));
    }

    /** Whether a word stands in a preferred name of a concept. */
    private boolean isInName(Concept concept, String form) {
        return concept.prefLabels().stream()
                .anyMatch(name -> forms(wordings.tokens(name.text())).contains(form));
    }

    /** "Fine-tuning" is also meant by "fine-tuned" and "fine-tune". */
    private static List<String> verbForms(String label, List<Token> words) {
        boolean compound = words.size() == 2 && words.get(1).hyphened();
        if (!compound || !label.endsWith("ing") || words.get(1).text().length() < 6) {
            return List.of();
        }
        String stem = label.substring(0, label.length() - 3);
        return List.of(stem + "ed", stem, stem + "e");
    }

    private static List<String> forms(List<Token> words) {
        return words.stream().filter(Token::isWord).map(Token::form).toList();
    }

    private static List<LangString> allLabels(Concept concept) {
        List<LangString> labels = labels(concept);
        labels.addAll(concept.hiddenLabels());
        return labels;
    }

    /** The labels of a concept that are shown, the preferred first. */
    public static List<LangString> labels(Concept concept) {
        List<LangString> labels = new ArrayList<>(concept.prefLabels());
        labels.addAll(concept.altLabels());
        return labels;
    }

    /** The concept of an identifier. */
    public Concept concept(String id) {
        return byId.get(id);
    }

    /** All concepts, by identifier. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** The one concept that a label names; empty for none or several. */
    public Optional<String> named(String label) {
        return named(Tokens.of(label));
    }

    /** The same for a label that is already in tokens. */
    public Optional<String> named(List<Token> label) {
        Set<String> named = byLabel.getOrDefault(NormalForm.solid(label), Set.of());
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** Whether some concept has this label. */
    public boolean isLabel(String label) {
        return byLabel.containsKey(NormalForm.solid(label));
    }

    /** The concepts named in a sentence. */
    List<Mention> mentions(Statement statement) {
        String source = statement.entry().place().source();
        return mentions(statement.tokens(), statement.lang(), statement.concept(), source);
    }

    /**
     * The concepts named in a text of a language; of a label for several, only the concept itself.
     */
    public List<Mention> mentions(List<Token> tokens, String lang, String self) {
        return mentions(tokens, lang, self, "");
    }

    private List<Mention> mentions(List<Token> tokens, String lang, String self, String source) {
        LabelMatcher<String> matcher = byLang.getOrDefault(primary(lang), byLang.get(""));
        List<Mention> mentions = new ArrayList<>();
        for (LabelMatch<String> match : matcher.match(tokens)) {
            List<String> ids = meant(match.values(), self, source);
            if (ids.size() == 1 && !isVerb(tokens, match, byId.get(ids.get(0)), primary(lang))) {
                mentions.add(new Mention(match.from(), match.to(), ids.get(0)));
            }
        }
        mentions.addAll(shared(matcher, tokens, mentions));
        mentions.sort(Comparator.comparingInt(Mention::from));
        return List.copyOf(mentions);
    }

    /** Whether a text uses another name that is a single word as a verb: "to hold water". */
    private boolean isVerb(
            List<Token> tokens, LabelMatch<String> match, Concept concept, String lang) {
        return match.to() - match.from() == 1
                && (lang.isEmpty() || lang.equals("en"))
                && VerbUse.isVerb(tokens, match.from())
                && !isInName(concept, tokens.get(match.from()).form());
    }

    /** Of several senses that of the concept itself, else that of the source that uses it. */
    private List<String> meant(List<String> ids, String self, String source) {
        if (ids.size() == 1) {
            return ids;
        }
        return ids.contains(self)
                ? List.of(self)
                : ids.stream().filter(id -> isDefinedIn(byId.get(id), source)).toList();
    }

    private static boolean isDefinedIn(Concept concept, String source) {
        return concept.entries().stream().anyMatch(entry -> entry.place().source().equals(source));
    }

    /** In "left and right edge" also the left edge is named. */
    private static List<Mention> shared(
            LabelMatcher<String> matcher, List<Token> tokens, List<Mention> mentions) {
        BitSet covered = new BitSet();
        mentions.forEach(each -> covered.set(each.from(), each.to()));
        List<Mention> found = new ArrayList<>();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            int before = i - 1;
            boolean joins = tokens.get(i).is("and") || tokens.get(i).is("or");
            if (joins && !covered.get(before)) {
                List<Token> name = List.of(tokens.get(before), tokens.get(i + 2));
                matcher.longestAt(name, 0)
                        .filter(match -> match.to() == 2 && match.values().size() == 1)
                        .map(match -> new Mention(before, before + 1, match.values().get(0)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * The concepts with a label of two words or more that stands in a noun phrase with words
     * between, its last word at the end: "deep water port" in "deep sea water port".
     */
    public List<String> spread(List<Token> phrase) {
        String last = phrase.get(phrase.size() - 1).form();
        List<String> found = new ArrayList<>();
        for (Token first : phrase) {
            for (Label label : byEnds.getOrDefault(first.form() + ' ' + last, List.of())) {
                if (isWithin(label.forms(), phrase) && !found.contains(label.concept())) {
                    found.add(label.concept());
                }
            }
        }
        return found;
    }

    private static boolean isWithin(List<String> forms, List<Token> phrase) {
        int at = 0;
        for (Token token : phrase) {
            boolean next = at < forms.size() && token.form().equals(forms.get(at));
            if (!next && at > 0 && at < forms.size() && !isGap(token)) {
                return false;
            }
            at += next ? 1 : 0;
        }
        return at == forms.size();
    }

    private static boolean isGap(Token token) {
        return !token.isWord()
                || (Vocabulary.looksLikeAdjective(token.lower()) && !token.lower().equals("based"));
    }

    private static String primary(String lang) {
        int cut = lang.indexOf('-');
        return cut < 0 ? lang : lang.substring(0, cut);
    }
}
