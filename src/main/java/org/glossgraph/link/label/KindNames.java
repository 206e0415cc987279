package org.glossgraph.link.label;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.Genus;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.GenusPhrase;
import org.glossgraph.link.reading.Mention;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.link.reading.Vocabulary;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LabelVariants;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * The name of a thing with the kind of thing behind it that its definition says it is: "oak tree"
 * for an oak, which is a tree.
 */
final class KindNames implements LabelSource {
    /** Kinds that are put behind a name although it is clear without them. */
    private static final Set<String> APPENDED =
            Set.of(
                    "algorithm",
                    "approach",
                    "architecture",
                    "framework",
                    "function",
                    "language",
                    "library",
                    "mechanism",
                    "method",
                    "operation",
                    "platform",
                    "procedure",
                    "protocol",
                    "scheme",
                    "strategy",
                    "system",
                    "technique",
                    "technology",
                    "tool");

    @Override
    public void find(Corpus corpus, Consumer<FoundLabel> out) {
        Map<String, Map<String, String>> kinds = kinds(corpus);
        Set<String> small = new HashSet<>();
        for (Statement statement : corpus.statements()) {
            statement.tokens().stream()
                    .filter(each -> each.text().equals(each.lower()))
                    .forEach(each -> small.add(each.form()));
            for (Mention mention : statement.mentions()) {
                Map<String, String> own = kinds.getOrDefault(mention.concept(), Map.of());
                int behind = mention.to();
                if (behind < statement.tokens().size()
                        && !statement.tokens().get(mention.from()).hyphened()
                        && isKind(own, statement.tokens().get(behind))) {
                    String written = statement.slice(mention.from(), behind + 1);
                    LangString label = new LangString(written, statement.lang());
                    out.accept(new FoundLabel(mention.concept(), label, true));
                }
            }
        }
        kinds.entrySet().forEach(each -> appended(corpus.index(), each, small, out));
    }

    /** Whether a noun says of what kind a thing is, or stands for one that does. */
    private static boolean isKind(Map<String, String> own, Token noun) {
        return own.containsKey(noun.form())
                || own.values().stream()
                        .map(kind -> Tokens.of(kind).get(0))
                        .anyMatch(kind -> isExchangeable(kind, noun));
    }

    /** Whether two nouns stand for how something is done, or both for how it is made. */
    private static boolean isExchangeable(Token one, Token other) {
        boolean methods = Vocabulary.isMethod(one) && Vocabulary.isMethod(other);
        boolean designs = Vocabulary.isDesign(one) && Vocabulary.isDesign(other);
        return methods || (designs && !Vocabulary.isKind(other));
    }

    /** What nobody writes with a small letter is the name of one thing, whatever its kind. */
    private static void appended(
            ConceptIndex index,
            Map.Entry<String, Map<String, String>> kinds,
            Set<String> small,
            Consumer<FoundLabel> out) {
        String id = kinds.getKey();
        LangString name = index.concept(id).prefLabel();
        List<Token> words = Tokens.of(name.text());
        if (words.size() == 1) {
            boolean proper = !small.contains(words.get(0).form());
            kinds.getValue()
                    .forEach(
                            (form, kind) -> {
                                if (APPENDED.contains(form) || (proper && index.isLabel(kind))) {
                                    String text = name.text() + ' ' + kind;
                                    LangString label = new LangString(text, name.lang());
                                    out.accept(new FoundLabel(id, label, false));
                                }
                            });
        }
    }

    /** The nouns that say what kinds of things concepts are, in the singular by their form. */
    private static Map<String, Map<String, String>> kinds(Corpus corpus) {
        Map<String, Map<String, String>> kinds = new TreeMap<>();
        for (Concept concept : corpus.index().concepts()) {
            Map<String, String> own = new TreeMap<>();
            concept.entries().stream()
                    .map(entry -> corpus.genera().get(entry.place()))
                    .filter(genus -> genus != null)
                    .map(GenusPhrase::genus)
                    .map(KindNames::noun)
                    .forEach(noun -> own.put(NormalForm.of(noun), LabelVariants.singular(noun)));
            boolean everyday =
                    ConceptIndex.labels(concept).stream()
                            .map(label -> Tokens.of(label.text()))
                            .anyMatch(
                                    words ->
                                            words.size() == 1
                                                    && Vocabulary.isEveryday(words.get(0)));
            if (!own.isEmpty() && !everyday) {
                kinds.put(concept.id(), own);
            }
        }
        return kinds;
    }

    private static String noun(Genus genus) {
        String noun = genus.of().isEmpty() ? genus.head() : genus.of();
        return Acronyms.isShortForm(noun) ? noun : noun.toLowerCase(Locale.ROOT);
    }
}
