package org.glossgraph.web.page.concept;

import java.util.List;
import java.util.stream.Stream;
import org.glossgraph.export.MapFormat;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.page.concept.ConceptPage.Download;
import org.glossgraph.web.page.concept.ConceptPage.Downloads;
import org.glossgraph.web.page.concept.ConceptPage.FormatGroup;
import org.glossgraph.web.page.concept.ConceptPage.Mention;
import org.glossgraph.web.page.concept.ConceptPage.Phrase;
import org.glossgraph.web.page.concept.ConceptPage.Sense;
import org.glossgraph.web.part.Block;
import org.glossgraph.web.part.Credit;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Linking;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Prose;
import org.glossgraph.web.part.Queries;
import org.glossgraph.web.part.Source;
import org.glossgraph.web.part.Words;
import org.glossgraph.web.route.Form;

/** Makes the page of a concept from the vocabulary. */
public final class ConceptPages {
    private static final int MOST_MENTIONS = 5;
    private static final int MOST_SENTENCES = 20;

    private final Vocabulary vocabulary;
    private final Linking linking;

    /** Pages of the concepts of a vocabulary; other concepts are linked in definitions. */
    public ConceptPages(Vocabulary vocabulary, Linking linking) {
        this.vocabulary = vocabulary;
        this.linking = linking;
    }

    /** The page of a concept. */
    public ConceptPage of(Frame frame, Concept concept) {
        List<Phrase> relations = Relations.of(vocabulary, concept);
        return new ConceptPage(
                frame,
                concept.prefLabel(),
                concept.uri(),
                concept.mentioned(),
                concept.matches(),
                namesakes(concept),
                NameLine.of(vocabulary, concept),
                concept.definitions().stream().map(entry -> sense(entry, concept)).toList(),
                Comparison.of(concept, linking),
                extent(concept),
                relations,
                reach(concept, relations),
                mentions(concept),
                allMentions(concept),
                Places.of(vocabulary, concept),
                downloads(concept, frame.forms()),
                Neighbourhood.of(vocabulary, concept),
                Lessons.of(vocabulary, concept));
    }

    /** Other concepts of the same name. */
    private List<Name> namesakes(Concept concept) {
        return vocabulary.named(concept.prefLabel()).stream()
                .filter(other -> !other.equals(concept))
                .map(Name::of)
                .toList();
    }

    // ---- definitions, mentions

    private Sense sense(Entry entry, Concept concept) {
        List<Block> examples =
                entry.examples().stream()
                        .flatMap(text -> Prose.blocks(text.text()).stream())
                        .toList();
        return new Sense(
                linking.linked(Prose.blocks(entry.definition().text()), concept),
                examples,
                Source.of(entry),
                entry.glossary().isEmpty() ? "" : Paths.local(entry.uri(), vocabulary.base()),
                Credit.of(vocabulary.rights(entry)),
                Words.foreign(entry.definition().lang()));
    }

    private List<Mention> mentions(Concept concept) {
        List<String> names = Relations.names(concept);
        return vocabulary.mentions(concept).stream()
                .limit(concept.mentioned() ? MOST_SENTENCES : MOST_MENTIONS)
                .map(
                        mention ->
                                new Mention(
                                        Marks.in(mention.sentence(), names),
                                        Name.of(mention.by()),
                                        mention.source() + ", line " + mention.line()))
                .toList();
    }

    private String allMentions(Concept concept) {
        int entries = vocabulary.mentions(concept).size();
        return Words.count(entries, "sentence", "sentences");
    }

    private static String extent(Concept concept) {
        long glossaries = concept.definitions().stream().map(Entry::glossary).distinct().count();
        return Words.count((int) glossaries, "glossary", "glossaries");
    }

    private String reach(Concept concept, List<Phrase> relations) {
        long concepts =
                Relations.shown(vocabulary, concept)
                        .map(link -> Relations.other(link, concept))
                        .distinct()
                        .count();
        return Words.figure((int) concepts, "concept", "concepts")
                + ", "
                + Words.figure(relations.size(), "phrase", "phrases");
    }

    // ---- data

    private Downloads downloads(Concept concept, List<Form> forms) {
        return new Downloads(
                forms.stream().map(form -> new Download(form.href(), form.media().name())).toList(),
                concept.slug(),
                Stream.of(MapFormat.Kind.values()).map(ConceptPages::formats).toList(),
                Queries.editor(Queries.page(concept, vocabulary.base())),
                Paths.way(concept),
                Paths.map("of", concept.slug()));
    }

    private static FormatGroup formats(MapFormat.Kind kind) {
        return new FormatGroup(
                kind.title(),
                Stream.of(MapFormat.values()).filter(each -> each.kind() == kind).toList());
    }
}
