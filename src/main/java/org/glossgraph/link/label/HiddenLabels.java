package org.glossgraph.link.label;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.FunctionWords;
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
    /** More would say nothing new to a search. */
    private static final int MOST = 8;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    private final Map<String, Set<String>> used = new TreeMap<>();
    private final Map<String, Set<String>> owners = new TreeMap<>();

    private final Corpus corpus;
    private final Countability countability;

    private HiddenLabels(Corpus corpus) {
        this.corpus = corpus;
        countability = new Countability(corpus);
        for (Statement statement : corpus.statements()) {
            statement.mentions().forEach(each -> use(corpus.index(), statement, each));
        }
        for (Concept concept : corpus.index().concepts()) {
            for (LangString label : ConceptIndex.labels(concept)) {
                own(label.text(), concept);
            }
        }
    }

    /**
     * The concepts of a corpus with their hidden labels. One that another concept has or gets as
     * well is nobody's.
     */
    public static List<Concept> added(Corpus corpus) {
        HiddenLabels labels = new HiddenLabels(corpus);
        List<Concept> concepts = corpus.index().concepts();
        List<List<LangString>> found = concepts.stream().map(labels::found).toList();
        for (int i = 0; i < concepts.size(); i++) {
            for (LangString label : found.get(i)) {
                labels.own(label.text(), concepts.get(i));
            }
        }
        return IntStream.range(0, concepts.size())
                .mapToObj(i -> labels.with(concepts.get(i), found.get(i)))
                .toList();
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

    /** What is known of a concept, then what texts and headings use, then what follows by rule. */
    private List<LangString> found(Concept concept) {
        Map<String, LangString> hidden = new LinkedHashMap<>();
        for (LangString label : concept.hiddenLabels()) {
            add(hidden, label.text(), label.lang());
        }
        String lang = concept.prefLabel().lang();
        used.getOrDefault(concept.id(), Set.of()).forEach(each -> add(hidden, each, lang));
        concept.entries().forEach(entry -> heading(hidden, entry));
        ConceptIndex.labels(concept).stream()
                .filter(label -> isEnglish(concept, label.lang()))
                .forEach(
                        label ->
                                variants(concept, label.text())
                                        .forEach(each -> add(hidden, each, label.lang())));
        ConceptIndex.labels(concept).forEach(label -> hidden.remove(folded(label.text())));
        return List.copyOf(hidden.values());
    }

    /** Whether a label is of English, and so are the texts about its concept, if any. */
    private boolean isEnglish(Concept concept, String lang) {
        List<Statement> texts =
                concept.entries().stream()
                        .flatMap(entry -> corpus.statements(entry).stream())
                        .toList();
        return (lang.isEmpty() || lang.equals("en") || lang.startsWith("en-"))
                && (texts.isEmpty() || texts.stream().anyMatch(Statement::isEnglish));
    }

    private Concept with(Concept concept, List<LangString> found) {
        List<LangString> own =
                found.stream()
                        .filter(label -> !isOthers(folded(label.text()), concept))
                        .limit(Math.max(MOST, concept.hiddenLabels().size()))
                        .toList();
        return concept.with(concept.altLabels(), own);
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
        Set<String> spellings = LabelVariants.spellings(label);
        boolean plural = hasNumber(label) && LabelVariants.isPlural(label);
        boolean counted =
                hasNumber(label) && !plural && countability.isCounted(concept, Tokens.of(label));
        Set<String> variants = new LinkedHashSet<>();
        if (plural) {
            variants.add(LabelVariants.singular(label));
        } else if (counted) {
            variants.add(LabelVariants.plural(label));
        }
        variants.addAll(spellings);
        if (counted) {
            spellings.forEach(each -> variants.add(LabelVariants.plural(each)));
        }
        variants.removeIf(each -> !NormalForm.solid(each).equals(NormalForm.solid(label)));
        return variants;
    }

    /** Whether a name is a noun phrase that ends in its noun, and no sign or pair of names. */
    private static boolean hasNumber(String label) {
        List<Token> words = Tokens.of(label);
        return !words.isEmpty()
                && label.chars().noneMatch(each -> each == '&' || each == ',' || each == '/')
                && words.stream().noneMatch(each -> FunctionWords.isFunctionWord(each.lower()))
                && words.get(words.size() - 1).text().chars().allMatch(Character::isLetter);
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
