package org.glossgraph.link.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.Evidence;
import org.glossgraph.text.FunctionWords;
import org.glossgraph.text.Token;
import org.glossgraph.text.Wordings;

/**
 * All that the entries say, sentence by sentence, and the concepts by their labels.
 *
 * @param index the concepts
 * @param statements the sentences, by concept and place
 * @param genera the genus of each defining sentence that has one, by the place of its entry
 * @param byEntry the sentences again, by the place of their entry
 * @param mentioned the first sentence that mentions a concept, by its identifier
 */
public record Corpus(
        ConceptIndex index,
        List<Statement> statements,
        Map<Place, GenusPhrase> genera,
        Map<Place, List<Statement>> byEntry,
        Map<String, Statement> mentioned) {

    /** Reads the entries of concepts. */
    public static Corpus of(List<Concept> concepts) {
        Wordings wordings = new Wordings();
        ConceptIndex index = new ConceptIndex(concepts, wordings);
        EntryReader.Reading reading =
                new EntryReader.Reading(index, new EnglishSources(concepts, wordings), wordings);
        List<Texts> texts =
                Shared.mapped(
                        index.concepts(),
                        () -> {
                            GenusReader genera = new GenusReader();
                            return concept -> Texts.of(concept, reading, genera);
                        });
        Map<Place, GenusPhrase> genera = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Texts each : texts) {
            each.genera().forEach(genera::putIfAbsent);
            statements.addAll(each.statements());
        }
        return of(index, statements, Map.copyOf(genera));
    }

    /** What the entries of one concept say. */
    private record Texts(List<Statement> statements, Map<Place, GenusPhrase> genera) {
        static Texts of(Concept concept, EntryReader.Reading reading, GenusReader reader) {
            Definiendum headword = Definiendum.of(concept);
            List<Statement> statements = new ArrayList<>();
            Map<Place, GenusPhrase> genera = new TreeMap<>();
            for (Entry entry : concept.entries()) {
                List<Statement> read = EntryReader.read(reading, concept, entry);
                statements.addAll(read);
                reader.read(read, headword)
                        .ifPresent(genus -> genera.putIfAbsent(entry.place(), genus));
            }
            return new Texts(statements, genera);
        }
    }

    /** The same texts read with more concepts, which have no entries. */
    public Corpus with(List<Concept> mentionedOnly) {
        List<Concept> all = new ArrayList<>(index.concepts());
        all.addAll(mentionedOnly);
        return among(all);
    }

    /** The same texts read with other names of the concepts, or with more concepts. */
    public Corpus among(List<Concept> all) {
        if (all.equals(index.concepts())) {
            return this;
        }
        ConceptIndex wider = index.of(all);
        List<Statement> again =
                Shared.mapped(statements, () -> each -> each.with(wider.mentions(each)));
        return of(wider, again, genera);
    }

    private static Corpus of(
            ConceptIndex index, List<Statement> statements, Map<Place, GenusPhrase> genera) {
        Map<String, Statement> mentioned = new HashMap<>();
        statements.forEach(
                each -> each.mentions().forEach(at -> mentioned.putIfAbsent(at.concept(), each)));
        Map<Place, List<Statement>> byEntry =
                statements.stream().collect(Collectors.groupingBy(each -> each.entry().place()));
        return new Corpus(
                index, List.copyOf(statements), genera, Map.copyOf(byEntry), Map.copyOf(mentioned));
    }

    /** The genus that a statement gives, if it is the defining one and gives one. */
    public Optional<GenusPhrase> genus(Statement statement) {
        return Optional.ofNullable(genera.get(statement.entry().place()))
                .filter(genus -> genus.sentence().equals(statement.text()))
                .filter(genus -> !namesTwo(statement, genus.core()));
    }

    /**
     * "A left and right edge" is no kind of either: a concept there is named by a part of its name.
     */
    private boolean namesTwo(Statement statement, NounPhrase phrase) {
        return statement.mentionsIn(phrase.from(), phrase.to()).stream()
                .filter(each -> each.to() < phrase.to())
                .anyMatch(each -> !index.isLabel(statement.slice(each.from(), each.to())));
    }

    /** Whether the definitions of a concept use a word, given in its normal form. */
    public boolean isUsedToDefine(String form, String concept) {
        for (Statement statement : statements(concept)) {
            for (Token token : statement.tokens()) {
                if (token.form().equals(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of content that a concept is defined with, everyday ones apart. */
    Set<String> contentWords(String concept) {
        return statements(concept).stream()
                .flatMap(statement -> statement.tokens().stream())
                .map(Token::form)
                .filter(word -> word.length() > 2 && !FunctionWords.isFunctionWord(word))
                .filter(word -> !Vocabulary.isEveryday(word))
                .collect(Collectors.toSet());
    }

    /** The English sentences that are no examples and no credits. */
    public List<Statement> prose() {
        return statements.stream()
                .filter(Statement::isEnglish)
                .filter(each -> each.part() != Statement.Part.EXAMPLE)
                .filter(each -> !each.isCredit())
                .toList();
    }

    /** The sentences that define a concept. */
    private List<Statement> statements(String concept) {
        return index.concept(concept).entries().stream()
                .map(Entry::place)
                .distinct()
                .flatMap(place -> byEntry.getOrDefault(place, List.of()).stream())
                .filter(statement -> statement.concept().equals(concept))
                .toList();
    }

    /** The sentences of an entry, in order. */
    public List<Statement> statements(Entry entry) {
        return byEntry.getOrDefault(entry.place(), List.of());
    }

    /**
     * A reason that reads no sentence but the name of a concept: the heading of its first entry, or
     * the first sentence that mentions it.
     */
    public Optional<Evidence> naming(Concept concept, String rule, double confidence) {
        Optional<Entry> entry = concept.entries().stream().findFirst();
        if (entry.isPresent()) {
            Place place = entry.get().place();
            String heading = entry.get().heading();
            String line = heading.isBlank() ? concept.prefLabel().text() : heading;
            return Optional.of(new Evidence(rule, confidence, place, place, line, true));
        }
        return Optional.ofNullable(mentioned.get(concept.id()))
                .map(
                        each ->
                                new Evidence(
                                        rule,
                                        confidence,
                                        each.place(),
                                        each.entry().place(),
                                        each.text(),
                                        true));
    }
}
