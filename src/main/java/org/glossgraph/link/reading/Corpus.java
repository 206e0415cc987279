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
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Wordings;

/**
 * All that the entries say, sentence by sentence, and the concepts by their labels.
 *
 * @param index the concepts
 * @param statements the sentences, by concept and place
 * @param genera the genus of each defining sentence that has one, by the place of its entry
 * @param byEntry the sentences again, by the place of their entry
 * @param mentioned the sentences that mention a concept, by its identifier
 */
public record Corpus(
        ConceptIndex index,
        List<Statement> statements,
        Map<Place, GenusPhrase> genera,
        Map<Place, List<Statement>> byEntry,
        Map<String, List<Statement>> mentioned) {

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
        Map<String, List<Statement>> mentioned = new HashMap<>();
        for (Statement statement : statements) {
            statement.mentions().stream()
                    .map(Mention::concept)
                    .distinct()
                    .forEach(
                            each ->
                                    mentioned
                                            .computeIfAbsent(each, any -> new ArrayList<>())
                                            .add(statement));
        }
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
        return naming(concept, concept.prefLabel(), rule, confidence);
    }

    /**
     * The same for one of its names: another than the heading's is quoted from the first sentence
     * that has it.
     */
    public Optional<Evidence> naming(
            Concept concept, LangString name, String rule, double confidence) {
        Optional<Entry> entry = concept.entries().stream().findFirst();
        boolean own = entry.isPresent() && concept.prefLabels().contains(name);
        Optional<Evidence> sentence =
                own ? Optional.empty() : quoted(concept, name, rule, confidence);
        return sentence.or(() -> entry.map(each -> headed(concept, each, rule, confidence)));
    }

    private Optional<Evidence> quoted(
            Concept concept, LangString name, String rule, double confidence) {
        boolean any = concept.prefLabels().contains(name);
        String solid = NormalForm.solid(name.text());
        return mentioned.getOrDefault(concept.id(), List.of()).stream()
                .filter(each -> any || isNamed(each, concept, solid))
                .findFirst()
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

    /** Whether a sentence has a name, given without blanks, for a concept. */
    private static boolean isNamed(Statement statement, Concept concept, String name) {
        return statement.mentions().stream()
                .filter(each -> each.concept().equals(concept.id()))
                .map(each -> statement.tokens().subList(each.from(), each.to()))
                .anyMatch(words -> NormalForm.solid(words).equals(name));
    }

    private static Evidence headed(Concept concept, Entry entry, String rule, double confidence) {
        String heading = entry.heading();
        String line = heading.isBlank() ? concept.prefLabel().text() : heading;
        return new Evidence(rule, confidence, entry.place(), entry.place(), line, true);
    }
}
