package org.glossgraph.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.glossgraph.text.LangString;
import org.junit.jupiter.api.Test;

/** Vocabularies that others have made: no entries, no evidence, other addresses. */
class PlainSkosTest {
    private static Vocabulary read(String trig) {
        return Vocabulary.of(Samples.trig(trig));
    }

    private static List<String> slugs(List<Concept> concepts) {
        return concepts.stream().map(Concept::slug).toList();
    }

    private static Concept concept(Vocabulary vocabulary, String slug) {
        return vocabulary.concept(slug).orElseThrow();
    }

    @Test
    void anEmptyDatasetIsAnEmptyVocabulary() {
        Vocabulary vocabulary = Vocabulary.of(DatasetGraphFactory.createGeneral());
        assertThat(vocabulary.concepts()).isEmpty();
        assertThat(vocabulary.topConcepts()).isEmpty();
        assertThat(vocabulary.search("a", 10)).isEmpty();
        assertThat(vocabulary.base()).isEmpty();
    }

    @Test
    void narrowerAloneMakesAHierarchy() {
        Vocabulary vocabulary =
                read(
                        """
                        <https://ex.org/v> a rdfs:Resource .
                        <https://ex.org/v#A> a skos:Concept ; skos:prefLabel "Tree"@en ;
                          skos:narrower <https://ex.org/v#B> .
                        <https://ex.org/v#B> skos:prefLabel "Oak"@en ; skos:definition "A tree with acorns."@en .
                        """);
        assertThat(slugs(vocabulary.topConcepts())).containsExactly("a");
        assertThat(slugs(vocabulary.path(concept(vocabulary, "b")))).containsExactly("a");
        assertThat(vocabulary.base()).isEqualTo("https://ex.org/v#");
        assertThat(vocabulary.describe(concept(vocabulary, "a")).size()).isEqualTo(4);
        assertThat(vocabulary.links())
                .extracting(Link::subject, Link::object, Link::confidence, Link::rule, Link::uri)
                .containsExactly(tuple("b", "a", 1.0, "stated", ""));
        assertThat(concept(vocabulary, "b").definitions())
                .extracting(entry -> entry.definition().text(), Entry::glossary, Entry::line)
                .containsExactly(tuple("A tree with acorns.", "", 0));
        assertThat(vocabulary.gloss(concept(vocabulary, "b"))).isEqualTo("a tree with acorns");
    }

    @Test
    void aLinkSaidTwiceIsOneLink() {
        Vocabulary vocabulary =
                read(
                        """
                        <concept/b> a skos:Concept ; skos:broader <concept/a> ; skos:related <concept/c> .
                        <concept/a> a skos:Concept ; skos:narrower <concept/b> .
                        <concept/c> a skos:Concept ; skos:related <concept/b> , <concept/c> .
                        """);
        assertThat(vocabulary.links())
                .extracting(Link::subject, link -> link.relation().phrase(), Link::object)
                .containsExactly(tuple("b", "is a kind of", "a"), tuple("b", "is related to", "c"));
    }

    @Test
    void aSubPropertyStandsForItsRelated() {
        Vocabulary vocabulary =
                read(
                        """
                        <scheme> a skos:ConceptScheme .
                        <concept/b> a skos:Concept ; skos:related <concept/a> ; <p/dependsOn> <concept/a> .
                        <concept/a> a skos:Concept ; skos:related <concept/b> .
                        <p/dependsOn> rdfs:subPropertyOf skos:related .
                        """);
        assertThat(vocabulary.links())
                .extracting(Link::subject, link -> link.relation().phrase(), Link::object)
                .containsExactly(tuple("b", "depends on", "a"));
    }

    @Test
    void aCircleIsReadAndHasAPlace() {
        Vocabulary vocabulary =
                read(
                        """
                        <concept/a> a skos:Concept ; skos:broader <concept/b> .
                        <concept/b> a skos:Concept ; skos:broader <concept/c> .
                        <concept/c> a skos:Concept ; skos:broader <concept/a> .
                        """);
        assertThat(slugs(vocabulary.topConcepts())).containsExactly("a");
        assertThat(slugs(vocabulary.path(concept(vocabulary, "b")))).containsExactly("a", "c");
        assertThat(vocabulary.countBelow(concept(vocabulary, "a"))).isEqualTo(2);
    }

    @Test
    void aLadderOfManyRungsIsClimbed() {
        StringBuilder trig = new StringBuilder();
        for (int i = 1; i < 20_000; i++) {
            trig.append(
                    "<concept/c%d> a skos:Concept ; skos:broader <concept/c%d> .%n"
                            .formatted(i, i - 1));
        }
        Vocabulary vocabulary = read(trig + "<concept/c0> a skos:Concept .");
        assertThat(vocabulary.path(concept(vocabulary, "c19999"))).hasSize(19_999);
        assertThat(vocabulary.countBelow(concept(vocabulary, "c0"))).isEqualTo(19_999);
    }

    @Test
    void aConceptWithoutANameIsCalledBySomethingElse() {
        Vocabulary vocabulary =
                read(
                        """
                        <https://ex.org/Neural_Net> a skos:Concept .
                        <https://ex.org/2> a skos:Concept ; skos:altLabel "other"@en .
                        <https://ex.org/3> a skos:Concept ; rdfs:label "label"@fr .
                        """);
        assertThat(vocabulary.concepts())
                .extracting(Concept::slug, Concept::prefLabel)
                .containsExactly(
                        tuple("3", "label"),
                        tuple("neural-net", "neural net"),
                        tuple("2", "other"));
    }

    @Test
    void theLanguageOfMostNamesGoesFirst() {
        Vocabulary vocabulary =
                read(
                        """
                        <concept/a> a skos:Concept ; skos:prefLabel "Abe"@de , "Abe again"@de .
                        <concept/b> a skos:Concept ; skos:prefLabel "Be"@de , "Bee"@en .
                        """);
        assertThat(vocabulary.lang()).isEqualTo("de");
        assertThat(concept(vocabulary, "b").prefLabel()).isEqualTo("Be");
        assertThat(concept(vocabulary, "a").altLabels())
                .containsExactly(new LangString("Abe again", "de"));
    }

    @Test
    void slugsAreUniqueAndSafe() {
        Vocabulary vocabulary =
                read(
                        """
                        <https://a.org/x> a skos:Concept .
                        <https://b.org/X> a skos:Concept .
                        <https://b.org/all> a skos:Concept .
                        <https://b.org/العربية> a skos:Concept .
                        [] a skos:Concept ; skos:prefLabel "without address" .
                        """);
        assertThat(slugs(vocabulary.concepts())).hasSize(4).contains("x", "x-2", "all-2");
        assertThat(slugs(vocabulary.concepts())).allMatch(slug -> slug.matches("[a-z0-9-]+"));
    }

    @Test
    void linksToNowhereAndNumbersThatAreNoneAreLeftOut() {
        Vocabulary vocabulary =
                read(
                        """
                        <scheme> a skos:ConceptScheme .
                        <concept/a> a skos:Concept ; skos:broader <concept/gone> , "text" .
                        <concept/b> a skos:Concept .
                        <link/1> a gg:Link ; gg:subject <concept/a> ; gg:predicate gg:uses ; gg:object <concept/b> ;
                          gg:confidence "very" ; gg:status "asserted" ; gg:evidence "none" .
                        <link/2> a gg:Link ; gg:subject <concept/a> ; gg:object <concept/b> .
                        <link/3> a gg:Link ; gg:predicate gg:uses ; gg:object <concept/b> .
                        """);
        assertThat(vocabulary.links())
                .extracting(Link::uri, Link::confidence)
                .containsExactly(tuple("http://localhost:3030/link/1", 1.0));
    }
}
