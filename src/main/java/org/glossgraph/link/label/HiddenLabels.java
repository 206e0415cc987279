package org.glossgraph.link.label;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.LabelVariants;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Gives concepts the spellings of their names as hidden labels: those that the texts and headings
 * use, and those that follow by rule. A plural is made only of what the texts count.
 */
public final class HiddenLabels {
    private static final Set<String> ONE = Set.of("a", "an", "each", "every", "per", "one");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    private final Map<String, Set<String>> used = new TreeMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<String, Set<String>> owners = new TreeMap<>();

    private HiddenLabels(Corpus corpus) {
        for (Statement statement : corpus.statements()) {
            count(statement);
            statement.mentions().forEach(each -> use(corpus.index(), statement, each));
        }
        for (Concept concept : corpus.index().concepts()) {
            for (LangString label : ConceptIndex.labels(concept)) {
                own(label.text(), concept);
            }
        }
    }

    /** The concepts of a corpus with their hidden labels. */
    public static List<Concept> added(Corpus corpus) {
        HiddenLabels labels = new HiddenLabels(corpus);
        return corpus.index().concepts().stream().map(labels::added).toList();
    }

    private void own(String label, Concept concept) {
        owners.computeIfAbsent(folded(label), any -> new TreeSet<>()).add(concept.id());
    }

    private void use(ConceptIndex index, Statement statement, Mention mention) {
        String written = statement.slice(mention.from(), mention.to());
        if (index.isLabel(written) || isVerbForm(index, mention, statement)) {
            used.computeIfAbsent(mention.concept(), any -> new TreeSet<>()).add(written);
        }
    }

    /** Notes the nouns that stand in the plural, or behind "a", "each" and the like. */
    private void count(Statement statement) {
        boolean one = false;
        for (int at = 0; at < statement.tokens().size(); at++) {
            Token token = statement.tokens().get(at);
            if (!token.isWord() || FunctionWords.isFunctionWord(token.lower())) {
                one = ONE.contains(token.lower());
            } else if (LabelVariants.isPlural(token.text())) {
                counted.add(token.form());
            } else if (one && !isNounAt(statement, at + 1)) {
                counted.add(token.form());
                one = false;
            }
        }
    }

    private static boolean isNounAt(Statement statement, int at) {
        return at < statement.tokens().size()
                && statement.tokens().get(at).isWord()
                && !FunctionWords.isFunctionWord(statement.word(at))
                && GeneralEnglish.of(statement.tokens().get(at).form()).isNounOrUnknown();
    }

    /** "Half-opened" for "half-opening": as many words as the name, which begin alike. */
    private static boolean isVerbForm(ConceptIndex index, Mention mention, Statement statement) {
        List<Token> words = statement.tokens().subList(mention.from(), mention.to());
        return words.size() > 1
                && ConceptIndex.labels(index.concept(mention.concept())).stream()
                        .map(label -> Tokens.of(label.text()))
                        .anyMatch(
                                label ->
                                        label.size() == words.size()
                                                && label.get(0).form().equals(words.get(0).form()));
    }

    private Concept added(Concept concept) {
        Map<String, LangString> hidden = new LinkedHashMap<>();
        for (LangString label : concept.hiddenLabels()) {
            add(hidden, label.text(), label.lang());
        }
        String lang = concept.prefLabel().lang();
        used.getOrDefault(concept.id(), Set.of()).forEach(each -> add(hidden, each, lang));
        concept.entries().forEach(entry -> heading(hidden, entry));
        for (LangString label : ConceptIndex.labels(concept)) {
            variants(concept, label.text()).forEach(each -> add(hidden, each, label.lang()));
        }
        Set<String> shown =
                ConceptIndex.labels(concept).stream()
                        .map(label -> folded(label.text()))
                        .collect(Collectors.toSet());
        hidden.keySet().removeIf(key -> shown.contains(key) || isOthers(key, concept));
        return concept.with(concept.altLabels(), List.copyOf(hidden.values()));
    }

    private boolean isOthers(String key, Concept concept) {
        return owners.getOrDefault(key, Set.of()).stream().anyMatch(id -> !id.equals(concept.id()));
    }

    private static void add(Map<String, LangString> labels, String text, String lang) {
        labels.putIfAbsent(folded(text), new LangString(text, lang));
    }

    /** A heading whose brackets stand inside, or hold a word of the name that was made of it. */
    private static void heading(Map<String, LangString> hidden, Entry entry) {
        Matcher brackets = BRACKETS.matcher(entry.heading());
        if (brackets.find() && !entry.prefLabels().isEmpty()) {
            LangString name = entry.prefLabels().get(0);
            boolean inside = brackets.end() < entry.heading().stripTrailing().length();
            if (inside || folded(name.text()).contains(folded(brackets.group(1)))) {
                add(hidden, entry.heading(), name.lang());
            }
        }
    }

    private Set<String> variants(Concept concept, String label) {
        Set<String> variants = new TreeSet<>(LabelVariants.spellings(label));
        List<Token> words = Tokens.of(label);
        boolean phrase =
                words.stream().anyMatch(each -> FunctionWords.isFunctionWord(each.lower()));
        if (!phrase && !words.isEmpty() && words.get(words.size() - 1).isWord()) {
            if (LabelVariants.isPlural(label)) {
                variants.add(LabelVariants.singular(label));
            } else if (isCounted(concept, words)) {
                variants.add(LabelVariants.plural(label));
            }
        }
        variants.removeIf(each -> !NormalForm.solid(each).equals(NormalForm.solid(label)));
        return variants;
    }

    /** Whether texts count what a name ends with; of an acronym, what it is short for. */
    private boolean isCounted(Concept concept, List<Token> words) {
        Token last = words.get(words.size() - 1);
        return counted.contains(last.form())
                || (Acronyms.isAcronym(last.text())
                        && words.size() == 1
                        && ConceptIndex.labels(concept).stream()
                                .filter(each -> Acronyms.expands(last.text(), each.text()))
                                .map(each -> Tokens.of(each.text()))
                                .anyMatch(
                                        each ->
                                                counted.contains(
                                                        each.get(each.size() - 1).form())));
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
