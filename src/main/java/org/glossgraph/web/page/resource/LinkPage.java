package org.glossgraph.web.page.resource;

import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Quote;

/**
 * A link between two concepts, with every sentence that speaks for it.
 *
 * @param frame what stands around it
 * @param subject the concept it starts from
 * @param phrase the phrase
 * @param object the concept it leads to
 * @param standing what became of it
 * @param confidence how sure it is
 * @param quotes the sentences
 * @param rejection the line of a curation file that takes it away
 * @param uri its address as others cite it
 */
public record LinkPage(
        Frame frame,
        Name subject,
        String phrase,
        Name object,
        String standing,
        String confidence,
        List<Quote> quotes,
        String rejection,
        String uri) {
    /** The page of a link. */
    public static LinkPage of(Frame frame, Vocabulary vocabulary, Link link) {
        List<String> names =
                List.of(
                        name(vocabulary, link.subject()).text(),
                        name(vocabulary, link.object()).text());
        return new LinkPage(
                frame,
                name(vocabulary, link.subject()),
                link.relation().phrase(),
                name(vocabulary, link.object()),
                standing(link.status()),
                Quote.confidence(link.confidence()),
                link.evidence().stream()
                        .map(each -> Quote.of(each, names, vocabulary.base()))
                        .toList(),
                link.rejection(),
                link.uri());
    }

    /** The link as a sentence. */
    public static String sentence(Vocabulary vocabulary, Link link) {
        return name(vocabulary, link.subject()).text()
                + " "
                + link.relation().phrase()
                + " "
                + name(vocabulary, link.object()).text();
    }

    private static Name name(Vocabulary vocabulary, String slug) {
        Optional<Concept> concept = vocabulary.concept(slug);
        return concept.map(Name::of).orElseGet(() -> new Name("/concept/" + slug, slug, true));
    }

    private static String standing(String status) {
        return switch (status) {
            case "weak" -> "Too weak to be part of the vocabulary; kept as a hint.";
            case "conflict" -> "Not part of the vocabulary: it would break the hierarchy.";
            case "implied" -> "Not part of the vocabulary by itself: it follows from other links.";
            case "rejected" -> "Not part of the vocabulary: a person has decided against it.";
            default -> "Part of the vocabulary.";
        };
    }
}
