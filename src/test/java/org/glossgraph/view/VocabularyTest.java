package org.glossgraph.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.of(Samples.dataset());

    private Concept concept(String slug) {
        return vocabulary.concept(slug).orElseThrow();
    }

    private static List<String> slugs(List<Concept> concepts) {
        return concepts.stream().map(Concept::slug).toList();
    }

    @Test
    void readsTheScheme() {
        assertThat(vocabulary.base()).isEqualTo("http://localhost:3030/");
        assertThat(vocabulary.scheme()).isEqualTo("http://localhost:3030/scheme");
        assertThat(vocabulary.title()).isEqualTo("Training networks");
        assertThat(vocabulary.lang()).isEqualTo("en");
        assertThat(vocabulary.imported()).contains(Instant.parse("2026-03-14T09:26:53Z"));
        assertThat(vocabulary.counts()).isEqualTo(new Vocabulary.Counts(9, 1, 2, 10, 8));
    }

    @Test
    void listsConceptsAsADictionaryDoes() {
        assertThat(slugs(vocabulary.concepts()))
                .containsExactly(
                        "script-alert-1",
                        "adam",
                        "early-stopping",
                        "learning-rate",
                        "momentum",
                        "optimizer",
                        "overfitting",
                        "rmsprop",
                        "stochastic-gradient-descent");
    }

    @Test
    void readsNamesOwnLanguageFirst() {
        assertThat(concept("learning-rate").prefLabels())
                .containsExactly(
                        new LangString("Learning rate", "en"),
                        new LangString("معدل التعلم", "ar"),
                        new LangString("Lernrate", "de"));
        assertThat(concept("adam").altLabels())
                .containsExactly(
                        new LangString("Adam-Verfahren", "de"),
                        new LangString("Adaptive Moment Estimation", "en"));
    }

    @Test
    void keepsEveryEntryOfAConceptWithItsPlace() {
        Concept adam = concept("adam");
        assertThat(adam.definitions())
                .extracting(Entry::source, Entry::line, Entry::section)
                .containsExactly(
                        tuple("optimisation.md", 15, "First-order methods"),
                        tuple("practice/training.html", 12, ""));
        assertThat(adam.definitions().get(0).genus())
                .isEqualTo(new Entry.Genus("an optimizer", "optimizer", ""));
        assertThat(adam.definitions().get(0).examples())
                .containsExactly(new LangString("Train with Adam at a rate of 0.001.", "en"));
        Concept descent = concept("stochastic-gradient-descent");
        assertThat(descent.definitions()).hasSize(1);
        assertThat(descent.entries()).extracting(Entry::kind).containsExactly("entry", "alias");
    }

    @Test
    void givesADefinitionInEachOfItsLanguages() {
        assertThat(concept("learning-rate").definitions())
                .extracting(entry -> entry.definition().lang())
                .containsExactly("en", "ar");
        assertThat(concept("learning-rate").entries()).hasSize(1);
    }

    @Test
    void tellsMentionedConcepts() {
        assertThat(concept("rmsprop").mentioned()).isTrue();
        assertThat(concept("rmsprop").definitions()).isEmpty();
        assertThat(concept("adam").mentioned()).isFalse();
    }

    @Test
    void knowsTheHierarchyFromAssertedLinksOnly() {
        assertThat(slugs(vocabulary.topConcepts()))
                .containsExactly(
                        "script-alert-1",
                        "early-stopping",
                        "learning-rate",
                        "optimizer",
                        "overfitting");
        assertThat(slugs(vocabulary.broader(concept("adam")))).containsExactly("optimizer");
        assertThat(slugs(vocabulary.narrower(concept("optimizer"))))
                .containsExactly("adam", "momentum", "rmsprop", "stochastic-gradient-descent");
        assertThat(slugs(vocabulary.path(concept("adam")))).containsExactly("optimizer");
        assertThat(vocabulary.path(concept("optimizer"))).isEmpty();
        assertThat(vocabulary.countBelow(concept("optimizer"))).isEqualTo(4);
    }

    @Test
    void readsLinksWithTheirPhrasesAndReasons() {
        List<Link> links = vocabulary.links(concept("adam"));
        assertThat(links)
                .extracting(link -> link.relation().phrase(), Link::object)
                .containsExactly(
                        tuple("is a kind of", "optimizer"),
                        tuple("combines", "momentum"),
                        tuple("combines", "rmsprop"));
        assertThat(links.get(1).relation().inversePhrase()).isEqualTo("is combined by");
        assertThat(links.get(0).evidence())
                .extracting(Link.Evidence::confidence)
                .containsExactly(0.95, 0.90);
        assertThat(links.get(1).evidence().get(0))
                .isEqualTo(
                        new Link.Evidence(
                                "verb",
                                0.93,
                                "It combines Momentum with RMSProp and mends their slow start.",
                                "optimisation.md",
                                16,
                                "http://localhost:3030/glossary/optimisation/entry/adam"));
    }

    @Test
    void keepsLinksOfEveryStatusApartFromTheVocabulary() {
        assertThat(vocabulary.links())
                .extracting(Link::status)
                .containsOnlyOnce("weak", "conflict")
                .hasSize(10);
        assertThat(vocabulary.links(concept("learning-rate"))).hasSize(1);
    }

    @Test
    void findsTheSentencesOfOtherEntriesThatSpeakOfAConcept() {
        assertThat(vocabulary.mentions(concept("momentum")))
                .containsExactly(
                        new Concept.Mention(
                                "It combines Momentum with RMSProp and mends their slow start.",
                                "optimisation.md",
                                16,
                                concept("adam")));
        assertThat(vocabulary.mentions(concept("adam"))).isEmpty();
    }

    @Test
    void leadsFromEveryNameToItsConcept() {
        assertThat(vocabulary.index().keySet())
                .containsExactly("A", "E", "J", "L", "M", "O", "R", "S", "other");
        assertThat(vocabulary.index().get("A"))
                .containsExactly(
                        new Heading("Adam", concept("adam"), false),
                        new Heading("Adam-Verfahren", concept("adam"), true),
                        new Heading("Adaptive Moment Estimation", concept("adam"), true));
        assertThat(slugs(vocabulary.named("sgd"))).containsExactly("stochastic-gradient-descent");
    }

    @Test
    void readsGlossariesWithSections() {
        Glossary optimisation = vocabulary.glossary("optimisation").orElseThrow();
        assertThat(optimisation.title()).isEqualTo("Optimisation");
        assertThat(optimisation.layout()).isEqualTo("a heading for each term");
        assertThat(optimisation.entries())
                .extracting(Entry::line)
                .containsExactly(3, 9, 15, 21, 27);
        assertThat(vocabulary.sections(optimisation)).hasSize(1);
        Glossary.Section section = vocabulary.sections(optimisation).get(0);
        assertThat(section.title()).isEqualTo("First-order methods");
        assertThat(slugs(section.concepts()))
                .containsExactly(
                        "adam", "learning-rate", "momentum", "stochastic-gradient-descent");
        assertThat(vocabulary.glossary("none")).isEmpty();
    }

    @Test
    void saysInAFewWordsWhatAConceptIs() {
        assertThat(vocabulary.gloss(concept("learning-rate"))).isEqualTo("a factor");
        assertThat(vocabulary.gloss(concept("momentum")))
                .isEqualTo("Keeps a fading sum of past steps");
        assertThat(vocabulary.gloss(concept("adam")))
                .isEqualTo("an optimizer that gives every parameter a step of its own");
        assertThat(vocabulary.gloss(concept("rmsprop"))).isEmpty();
    }

    @Test
    void readsFromTdb2WithoutATransactionOfTheCaller() {
        DatasetGraph tdb2 = TDB2Factory.createDataset().asDatasetGraph();
        Txn.executeWrite(tdb2, () -> Samples.dataset().find().forEachRemaining(tdb2::add));
        assertThat(Vocabulary.of(tdb2).counts()).isEqualTo(vocabulary.counts());
    }

    @Test
    void anEntryMayDefineSeveralConcepts() {
        Vocabulary several =
                Vocabulary.of(
                        Samples.trig(
                                """
                                <scheme> a skos:ConceptScheme .
                                <concept/key> a skos:Concept ; skos:prefLabel "Key"@en .
                                <concept/value> a skos:Concept ; skos:prefLabel "Value"@en .
                                <glossary/g> a gg:Glossary .
                                <graph/g> { <glossary/g/entry/kv> a gg:Entry ; gg:glossary <glossary/g> ;
                                  gg:concept <concept/key> , <concept/value> ; gg:line 3 ;
                                  gg:definition "What is matched, and what is read."@en . }
                                """));
        assertThat(several.concepts())
                .allSatisfy(
                        concept ->
                                assertThat(concept.definitions())
                                        .extracting(Entry::concept)
                                        .containsExactly(concept.slug()));
        assertThat(several.glossary("g").orElseThrow().entries()).hasSize(1);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(vocabulary.concept("none")).isEmpty();
        assertThat(vocabulary.entry("http://localhost:3030/none")).isEmpty();
        assertThat(vocabulary.describe("http://localhost:3030/none")).isEmpty();
    }
}
