package org.glossgraph.skos;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    private static final Iris IRIS = SampleScheme.SCHEME.iris();

    @Test
    void aSoundSchemeHasNoViolations() {
        assertThat(Shapes.violations(IRIS, SampleScheme.dataset())).isEmpty();
    }

    /** Each break of a rule is named with the resource and the rule; the rest stays sound. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <concept/bread> a skos:ConceptScheme ; dcterms:title "x" | concept/bread: A concept is not also a concept scheme (SKOS S9).
                    <concept/bread> skos:altLabel "Bread"@en | concept/bread: A preferred label is not also an alternative one (SKOS S13).
                    <concept/bread> skos:hiddenLabel "Bread"@en | concept/bread: A preferred label is not also a hidden one (SKOS S13).
                    <concept/bread> skos:hiddenLabel "Loaf"@en | concept/bread: An alternative label is not also a hidden one (SKOS S13).
                    <concept/bread> skos:prefLabel "Loaves"@en | concept/bread: A concept has one preferred label in each language, and at least one (SKOS S14).
                    <concept/bread> skos:prefLabel "a" , "b" | concept/bread: A concept has at most one preferred label without a language (SKOS S14).
                    <concept/bread> skos:altLabel " "@en | concept/bread: A label is a text, and not an empty one (SKOS S12).
                    <concept/bread> skos:related <concept/sourdough> . <concept/sourdough> skos:related <concept/bread> | concept/sourdough: A related concept does not also stand above or below in the hierarchy (SKOS S27).
                    <concept/yeast> skos:broader <concept/sourdough> ; skos:related <concept/bread> . <concept/sourdough> skos:narrower <concept/yeast> . <concept/bread> skos:related <concept/yeast> | concept/yeast: A related concept does not also stand above or below in the hierarchy (SKOS S27).
                    <concept/bread> skos:broader <concept/sourdough> . <concept/sourdough> skos:narrower <concept/bread> | scheme: The hierarchy has no cycles: no way up leads back to where it began. Here: concept/sourdough.
                    <concept/bread> skos:related <concept/bread> | scheme: No concept is related to itself. Here: concept/bread.
                    <concept/bread> skos:related <concept/yeast> | concept/bread: Related is stated in both directions (SKOS S23).
                    <concept/bread> skos:narrower <concept/yeast> | concept/yeast: Broader and narrower are stated in both directions (SKOS S25).
                    <concept/bread> skos:broader <concept/cake> . <concept/cake> skos:narrower <concept/bread> | concept/bread: What is broader is a concept of the vocabulary (SKOS S19, S20).
                    <scheme> skos:hasTopConcept <concept/sourdough> | concept/sourdough: A top concept and its scheme name each other (SKOS S8).
                    <concept/bread> a skos:Collection | concept/bread: A collection is not also a concept (SKOS S37).
                    <scheme> a skos:Collection | scheme: A collection is not also a concept scheme (SKOS S37).
                    <concept/bread> skos:exactMatch <x:y> ; skos:broadMatch <x:y> | concept/bread: An exact match is not also a broader match (SKOS S46).
                    <concept/bread> skos:exactMatch <x:y> ; skos:narrowMatch <x:y> | concept/bread: An exact match is not also a narrower match (SKOS S46).
                    <concept/bread> skos:exactMatch <x:y> ; skos:relatedMatch <x:y> | concept/bread: An exact match is not also a related match (SKOS S46).
                    <concept/cake> a skos:Concept ; skos:inScheme <scheme> | concept/cake: A concept has one preferred label in each language, and at least one (SKOS S14).
                    <concept/cake> a skos:Concept ; skos:prefLabel "Cake" | concept/cake: A concept is in the scheme.
                    """)
    void namesWhatBreaksTheVocabulary(String added, String violation) {
        assertThat(Shapes.violations(IRIS, with("", added)))
                .anyMatch(sentence -> sentence.contains(violation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <link/x> a gg:Link | link/x: A link has evidence.
                    <link/x> a gg:Link ; gg:confidence 0.0e0 | link/x: A link has a confidence over 0 and at most 1.
                    <link/x> a gg:Link ; gg:subject <a> ; gg:object <a> | link/x: A link starts from one concept, and does not lead back to it.
                    <link/x> a gg:Link ; gg:status "perhaps" | link/x: A link is asserted, weak, in conflict, implied or rejected.
                    <link/x#1> a gg:Evidence ; gg:sentence " " | link/x#1: A piece of evidence quotes the sentence that it was read from.
                    """)
    void namesWhatBreaksTheEvidence(String added, String violation) {
        assertThat(Shapes.violations(IRIS, with("graph/evidence", added)))
                .anyMatch(sentence -> sentence.contains(violation));
    }

    @Test
    void missesTheScheme() {
        DatasetGraph dataset = SampleScheme.dataset();
        UpdateAction.parseExecute("DELETE WHERE { <" + IRIS.scheme() + "> a ?class }", dataset);
        assertThat(Shapes.violations(IRIS, dataset))
                .anyMatch(sentence -> sentence.contains("is a concept scheme (SKOS S4)"));
    }

    private static DatasetGraph with(String graph, String added) {
        DatasetGraph dataset = SampleScheme.dataset();
        String trig =
                """
                BASE <%s>
                PREFIX gg: <ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                %s { %s }"""
                        .formatted(IRIS.base(), graph.isEmpty() ? "" : "<" + graph + ">", added);
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return dataset;
    }
}
