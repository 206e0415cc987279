package org.glossgraph.view.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.change.Change.How;
import org.glossgraph.view.change.Change.What;

/**
 * Compares two vocabularies, concept by concept, by their addresses. What a concept has that came
 * or went goes without saying: it is told as one change.
 */
public final class Changes {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::what)
                    .thenComparing(Change::how)
                    .thenComparing(Change::slug)
                    .thenComparing(Change::before)
                    .thenComparing(Change::after);

    private final Vocabulary before;
    private final Vocabulary after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Vocabulary before, Vocabulary after) {
        this.before = before;
        this.after = after;
    }

    /** All differences: concepts, names, definitions, links; each kind by address. */
    public static List<Change> between(Vocabulary before, Vocabulary after) {
        Changes changes = new Changes(before, after);
        changes.compare();
        changes.changes.sort(ORDER);
        return List.copyOf(changes.changes);
    }

    private void compare() {
        for (Concept concept : before.concepts()) {
            if (after.concept(concept.slug()).isEmpty()) {
                add(What.CONCEPT, concept, concept.prefLabel(), "");
            }
        }
        for (Concept concept : after.concepts()) {
            before.concept(concept.slug())
                    .ifPresentOrElse(
                            old -> compare(old, concept),
                            () -> add(What.CONCEPT, concept, "", concept.prefLabel()));
        }
        compareLinks();
    }

    private void compare(Concept old, Concept now) {
        if (!old.prefLabel().equals(now.prefLabel())) {
            add(What.NAME, now, old.prefLabel(), now.prefLabel());
        }
        Set<String> oldNames = names(old);
        Set<String> newNames = names(now);
        oldNames.stream()
                .filter(name -> !newNames.contains(name))
                .forEach(name -> add(What.NAME, now, name, ""));
        newNames.stream()
                .filter(name -> !oldNames.contains(name))
                .forEach(name -> add(What.NAME, now, "", name));
        compareDefinitions(old, now);
    }

    /** All names but the preferred one, each with its language. */
    private static Set<String> names(Concept concept) {
        return Stream.concat(concept.prefLabels().stream().skip(1), concept.altLabels().stream())
                .map(Changes::tagged)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tagged(LangString label) {
        return label.text() + "@" + label.lang();
    }

    private void compareDefinitions(Concept old, Concept now) {
        Map<String, String> oldTexts = definitions(old);
        Map<String, String> newTexts = definitions(now);
        oldTexts.forEach(
                (entry, text) -> {
                    String other = newTexts.getOrDefault(entry, "");
                    if (!other.equals(text)) {
                        add(What.DEFINITION, now, text, other);
                    }
                });
        newTexts.forEach(
                (entry, text) -> {
                    if (!oldTexts.containsKey(entry)) {
                        add(What.DEFINITION, now, "", text);
                    }
                });
    }

    private static Map<String, String> definitions(Concept concept) {
        Map<String, String> texts = new TreeMap<>();
        for (Entry entry : concept.definitions()) {
            texts.put(entry.uri() + "@" + entry.definition().lang(), entry.definition().text());
        }
        return texts;
    }

    private void compareLinks() {
        Map<String, Link> oldLinks = links(before);
        Map<String, Link> newLinks = links(after);
        oldLinks.forEach(
                (key, link) -> {
                    if (!newLinks.containsKey(key) && isBetweenBoth(link)) {
                        add(What.LINK, subject(after, link), sentence(before, link), "");
                    }
                });
        newLinks.forEach(
                (key, link) -> {
                    if (!oldLinks.containsKey(key) && isBetweenBoth(link)) {
                        add(What.LINK, subject(after, link), "", sentence(after, link));
                    }
                });
    }

    private static Map<String, Link> links(Vocabulary vocabulary) {
        Map<String, Link> links = new TreeMap<>();
        vocabulary.links().stream()
                .filter(Link::asserted)
                .forEach(
                        link ->
                                links.put(
                                        link.subject()
                                                + " "
                                                + link.relation().uri()
                                                + " "
                                                + link.object(),
                                        link));
        return links;
    }

    private boolean isBetweenBoth(Link link) {
        return Stream.of(link.subject(), link.object())
                .allMatch(
                        slug ->
                                before.concept(slug).isPresent()
                                        && after.concept(slug).isPresent());
    }

    private static Concept subject(Vocabulary vocabulary, Link link) {
        return vocabulary.concept(link.subject()).orElseThrow();
    }

    private static String sentence(Vocabulary vocabulary, Link link) {
        return subject(vocabulary, link).prefLabel()
                + " "
                + link.relation().phrase()
                + " "
                + vocabulary.concept(link.object()).orElseThrow().prefLabel();
    }

    private void add(What what, Concept concept, String old, String now) {
        How changed = old.isEmpty() ? How.CAME : How.CHANGED;
        How how = now.isEmpty() ? How.WENT : changed;
        changes.add(new Change(what, how, concept.slug(), concept.prefLabel(), old, now));
    }
}
