package org.glossgraph.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossgraph.view.search.Keys;

/** Finds the sentences in which entries speak of concepts that they do not define. */
final class Mentions {
    private static final Comparator<Concept.Mention> ORDER =
            Comparator.comparing(Concept.Mention::source)
                    .thenComparingInt(Concept.Mention::line)
                    .thenComparing(Concept.Mention::sentence)
                    .thenComparing(mention -> mention.by().slug());

    private final Map<String, Concept> bySlug;
    private final Map<String, Entry> entries;
    private final Map<String, Set<Concept.Mention>> found = new HashMap<>();
    private final Map<String, List<String>> namesOf = new HashMap<>();

    /**
     * A finder.
     *
     * @param bySlug the concepts by slug
     * @param entries the entries by address
     */
    Mentions(Map<String, Concept> bySlug, Map<String, Entry> entries) {
        this.bySlug = bySlug;
        this.entries = entries;
    }

    /** The mentions of each concept by its slug, by file and line; from all links. */
    Map<String, List<Concept.Mention>> in(List<Link> links) {
        for (Link link : links) {
            for (Link.Evidence evidence : link.evidence()) {
                note(link.subject(), evidence);
                note(link.object(), evidence);
            }
        }
        Map<String, List<Concept.Mention>> mentions = new HashMap<>();
        found.forEach((slug, sentences) -> mentions.put(slug, List.copyOf(sentences)));
        return mentions;
    }

    private void note(String slug, Link.Evidence evidence) {
        Entry entry = entries.get(evidence.entry());
        Concept concept = bySlug.get(slug);
        if (entry != null
                && bySlug.containsKey(entry.concept())
                && !defines(entry, concept)
                && speaks(evidence, entry, concept)) {
            found.computeIfAbsent(slug, s -> new TreeSet<>(ORDER))
                    .add(
                            new Concept.Mention(
                                    evidence.sentence(),
                                    evidence.source(),
                                    evidence.line(),
                                    bySlug.get(entry.concept())));
        }
    }

    private static boolean defines(Entry entry, Concept concept) {
        return concept.entries().stream().anyMatch(each -> each.uri().equals(entry.uri()));
    }

    /** Whether the sentence is one of the entry's text and holds a name of the concept. */
    private boolean speaks(Link.Evidence evidence, Entry entry, Concept concept) {
        String sentence = words(evidence.sentence());
        return !sentence.equals(words(entry.heading().text()))
                && namesOf.computeIfAbsent(concept.slug(), slug -> names(concept)).stream()
                        .anyMatch(sentence::contains);
    }

    private static List<String> names(Concept concept) {
        return Stream.concat(concept.prefLabels().stream(), concept.otherLabels().stream())
                .map(name -> words(name.text()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String words(String text) {
        return ' ' + String.join(" ", Keys.words(text)) + ' ';
    }
}
