package org.glossgraph.view.learning;

import java.util.Map;
import java.util.TreeMap;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;

/** A vocabulary put together link by link, for tests. */
final class Kitchen {
    private final Map<String, String> definitions = new TreeMap<>();
    private final StringBuilder links = new StringBuilder();
    private int count;
    private String speaker = "";

    /** A concept with its definition. */
    Kitchen defines(String slug, String definition) {
        definitions.put(slug, definition);
        return this;
    }

    /** The sentence of the next link stands in the entry of this concept. */
    Kitchen sayingOf(String slug) {
        speaker = slug;
        return this;
    }

    /** A link of confidence 0.9 whose sentence stands in the entry of its subject. */
    Kitchen links(String subject, String property, String object, String sentence) {
        String entryOf = speaker.isEmpty() ? subject : speaker;
        speaker = "";
        links.append(
                """
                <link/%1$d> a gg:Link ; gg:subject <concept/%2$s> ; gg:predicate %3$s ;
                  gg:object <concept/%4$s> ; gg:confidence 0.9e0 ; gg:rule "test" ;
                  gg:status "asserted" ; gg:evidence <link/%1$d#1> .
                <link/%1$d#1> a gg:Evidence ; gg:rule "test" ; gg:confidence 0.9e0 ;
                  gg:sentence "%5$s"@en ; gg:entry <glossary/g/entry/%6$s> .
                """
                        .formatted(++count, subject, property, object, sentence, entryOf));
        return this;
    }

    Vocabulary vocabulary() {
        StringBuilder trig = new StringBuilder("<scheme> a skos:ConceptScheme .\n");
        definitions.forEach(
                (slug, text) ->
                        trig.append(
                                """
                                <concept/%1$s> a skos:Concept ; skos:inScheme <scheme> ;
                                  skos:prefLabel "%1$s"@en .
                                <graph/g> { <glossary/g/entry/%1$s> a gg:Entry ;
                                  gg:concept <concept/%1$s> ; gg:heading "%1$s"@en ;
                                  gg:definition "%2$s"@en ; gg:kind "entry" . }
                                """
                                        .formatted(slug, text)));
        trig.append("<graph/evidence> {\n").append(links).append("}\n");
        trig.append(
                """
                <graph/ontology> {
                  gg:uses rdfs:subPropertyOf skos:related ; rdfs:label "uses"@en ;
                    gg:inverseLabel "is used by"@en ; gg:learnFirst "object" .
                  gg:contrastsWith rdfs:subPropertyOf skos:related ; rdfs:label "contrasts with"@en ;
                    gg:inverseLabel "contrasts with"@en ; gg:learnFirst "neither" .
                }
                """);
        return Vocabulary.of(Samples.trig(trig.toString()));
    }

    static Concept concept(Vocabulary vocabulary, String slug) {
        return vocabulary.concept(slug).orElseThrow();
    }
}
