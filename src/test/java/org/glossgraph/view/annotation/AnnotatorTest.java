package org.glossgraph.view.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.view.annotation.Annotator.Which;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static final Annotator KITCHEN =
            new Annotator(
                    Vocabulary.of(
                            Samples.trig(
                                    """
                                    <scheme> a skos:ConceptScheme .
                                    <concept/roux> a skos:Concept ; skos:prefLabel "Roux"@en .
                                    <concept/stock> a skos:Concept ; skos:prefLabel "Stock"@en .
                                    <concept/white-stock> a skos:Concept ;
                                      skos:prefLabel "White stock"@en .
                                    <concept/gi> a skos:Concept ;
                                      skos:prefLabel "Glycaemic index"@en ; skos:altLabel "GI"@en .
                                    <concept/mousse-dish> a skos:Concept ;
                                      skos:prefLabel "Mousse (dish)"@en ; skos:altLabel "Mousse"@en .
                                    <concept/mousse-foam> a skos:Concept ;
                                      skos:prefLabel "Mousse (foam)"@en ; skos:altLabel "Mousse"@en .
                                    """)));
    private static final String ROUX = "(http://localhost:3030/concept/roux)";
    private static final String STOCK = "(http://localhost:3030/concept/stock)";

    private static String first(String markdown) {
        return KITCHEN.linked(markdown, Which.FIRST);
    }

    @Test
    void aHiddenLabelMarksItsConcept() {
        Annotator annotator =
                new Annotator(
                        Vocabulary.of(
                                Samples.trig(
                                        """
                                        <scheme> a skos:ConceptScheme .
                                        <concept/roux> a skos:Concept ; skos:prefLabel "Roux"@en ;
                                          skos:hiddenLabel "Butter thickener"@en .
                                        """)));
        assertThat(annotator.linked("Whisk the butter thickener.", Which.FIRST))
                .isEqualTo("Whisk the [butter thickener]" + ROUX + ".");
    }

    @Test
    void anotherNameThatIsUsedAsAVerbIsNoName() {
        Annotator annotator =
                new Annotator(
                        Vocabulary.of(
                                Samples.trig(
                                        """
                                        <scheme> a skos:ConceptScheme .
                                        <concept/roux> a skos:Concept ; skos:prefLabel "Roux"@en ;
                                          skos:altLabel "Post"@en .
                                        """)));
        assertThat(annotator.linked("Post it. Take the post.", Which.FIRST))
                .isEqualTo("Post it. Take the [post]" + ROUX + ".");
    }

    @Test
    void theFirstNameOfAConceptBecomesALink() {
        assertThat(first("Make a roux. The roux must not brown."))
                .isEqualTo("Make a [roux]" + ROUX + ". The roux must not brown.");
        assertThat(KITCHEN.linked("A roux, a roux.", Which.ALL))
                .isEqualTo("A [roux]" + ROUX + ", a [roux]" + ROUX + ".");
    }

    @Test
    void theLongestNameWinsAndPluralsCount() {
        assertThat(first("White stocks and stocks"))
                .isEqualTo(
                        "[White stocks](http://localhost:3030/concept/white-stock) and [stocks]"
                                + STOCK);
    }

    @Test
    void acronymsCountInCapitalsOnly() {
        assertThat(first("a gi, a GI")).isEqualTo("a gi, a [GI](http://localhost:3030/concept/gi)");
    }

    @Test
    void headingsLinksCodeAndHtmlStayAsTheyAre() {
        String markdown =
                """
                ---
                title: Roux
                ---
                # Roux

                [Roux](x.md), ![roux](roux.png), `roux`, <b title="roux">, $roux$, http://roux.org

                    roux

                ```
                roux
                ```

                [roux]: y.md
                """;

        assertThat(first(markdown)).isEqualTo(markdown);
    }

    @Test
    void aNameMayGoOverTheEndOfALine() {
        assertThat(first("with white\nstock."))
                .isEqualTo("with [white\nstock](http://localhost:3030/concept/white-stock).");
        assertThat(first("> with white\n> stock."))
                .isEqualTo("> with white\n> [stock]" + STOCK + ".");
    }

    @Test
    void listsTablesAndStressedWordsAreProse() {
        assertThat(first("- **roux**\n")).isEqualTo("- **[roux]" + ROUX + "**\n");
        assertThat(first("| a |\n|---|\n| roux |\n"))
                .isEqualTo("| a |\n|---|\n| [roux]" + ROUX + " |\n");
    }

    @Test
    void aNameOfSeveralConceptsIsListedButNotLinked() {
        assertThat(first("A mousse.")).isEqualTo("A mousse.");
        assertThat(KITCHEN.inMarkdown("A mousse.", Which.FIRST))
                .singleElement()
                .satisfies(
                        place ->
                                assertThat(place.concepts())
                                        .extracting("slug")
                                        .containsExactlyInAnyOrder("mousse-dish", "mousse-foam"));
    }

    @Test
    void placesAreTold() {
        assertThat(KITCHEN.inText("\uD83C\uDF72 Roux!", Which.ALL))
                .extracting(Annotation::from, Annotation::to, Annotation::text)
                .containsExactly(tuple(3, 7, "Roux"));
    }

    @Test
    void deepNestingIsNoReasonToFail() {
        String markdown = "*a _b ".repeat(20_000) + "roux";

        assertThat(first(markdown)).endsWith("[roux]" + ROUX);
    }

    /** Whatever the text: what is added are links, and nothing else is changed. */
    @Property
    void withoutTheLinksTheTextIsWhatItWas(@ForAll String noise) {
        String markdown =
                noise.replaceAll("[\\[\\]()]", " ") + " roux " + noise.replaceAll("[\\[\\]()]", "");

        assertThat(first(markdown).replaceAll("\\[([^\\[\\]]*)]\\(http[^()]*\\)", "$1"))
                .isEqualTo(markdown);
    }
}
