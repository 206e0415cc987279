package org.glossgraph.link.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Place;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Sentences;
import org.glossgraph.text.Token;
import org.glossgraph.text.Wordings;

/** Reads the sentences of one entry of a concept. */
final class EntryReader {
    private final Reading reading;
    private final Concept concept;
    private final Entry entry;
    private final Set<String> names;
    private final List<Statement> statements = new ArrayList<>();

    /** What it takes to read: the names to look for, which sources are English, and the words. */
    record Reading(ConceptIndex index, EnglishSources english, Wordings words) {}

    private EntryReader(Reading reading, Concept concept, Entry entry) {
        this.reading = reading;
        this.concept = concept;
        this.entry = entry;
        names =
                ConceptIndex.labels(concept).stream()
                        .map(label -> NormalForm.solid(label.text()))
                        .collect(Collectors.toSet());
    }

    /** The sentences of an entry: its definitions, then its examples. */
    static List<Statement> read(Reading reading, Concept concept, Entry entry) {
        EntryReader reader = new EntryReader(reading, concept, entry);
        entry.definitions().forEach(reader::add);
        String lang = entry.definition().map(Definition::lang).orElse(concept.prefLabel().lang());
        for (Passage example : entry.examples()) {
            List<Token> tokens = reading.words().tokens(example.text());
            Sentences.Sentence whole = new Sentences.Sentence(0, example.text(), tokens);
            reader.add(whole, example.line(), lang, Statement.Part.EXAMPLE);
        }
        return reader.statements;
    }

    /** The first sentence defines, unless it is only a name, such as what an acronym stands for. */
    private void add(Definition definition) {
        boolean defined = false;
        for (Passage passage : definition.passages()) {
            List<Token> tokens = reading.words().tokens(passage.text());
            for (Sentences.Sentence sentence : Sentences.of(passage.text(), tokens)) {
                boolean name = names.contains(NormalForm.solid(sentence.tokens()));
                boolean defines = !defined && !name;
                defined |= defines;
                add(
                        sentence,
                        passage.line(),
                        definition.lang(),
                        defines ? Statement.Part.DEFINITION : Statement.Part.REMARK);
            }
        }
    }

    private void add(Sentences.Sentence sentence, int line, String lang, Statement.Part part) {
        Place own = entry.place();
        Place place = line == own.line() ? own : new Place(own.source(), line);
        Statement bare =
                new Statement(
                        concept.id(),
                        entry,
                        part,
                        place,
                        lang,
                        reading.english().isEnglish(place.source(), lang),
                        sentence.text(),
                        sentence.tokens(),
                        List.of());
        statements.add(bare.with(reading.index().mentions(bare)));
    }
}
