package org.glossgraph.web.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/** Queries that show what can be asked. */
public final class Queries {
    private static final String PREFIXES =
            """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX gg: <{base}ontology#>

            """;
    private static final String LINKS =
            """
            SELECT ?phrase ?name ?sentence ?source ?line WHERE {
              GRAPH <{base}graph/evidence> {
                ?link gg:subject <{concept}> ;
                      gg:object ?other ;
                      gg:phrase ?phrase ;
                      gg:status "asserted" ;
                      gg:evidence ?evidence .
                ?evidence gg:sentence ?sentence ; gg:source ?source ; gg:line ?line .
              }
              ?other skos:prefLabel ?name .
            }
            ORDER BY ?phrase ?name
            """;
    private static final String PAGE =
            """
            CONSTRUCT {
              ?concept ?property ?value .
              ?other skos:prefLabel ?name .
              ?link gg:subject ?subject ; gg:phrase ?phrase ; gg:object ?object ;
                    gg:confidence ?confidence ; gg:evidence ?evidence .
              ?evidence gg:sentence ?sentence ; gg:source ?source ; gg:line ?line ; gg:rule ?rule .
            }
            WHERE {
              VALUES ?concept { <{concept}> }
              {
                ?concept ?property ?value .
                OPTIONAL {
                  ?value a skos:Concept ; skos:prefLabel ?name .
                  BIND(?value AS ?other)
                }
              } UNION {
                GRAPH <{base}graph/evidence> {
                  { ?link gg:subject ?concept } UNION { ?link gg:object ?concept }
                  ?link gg:status "asserted" ; gg:subject ?subject ; gg:object ?object ;
                        gg:phrase ?phrase ; gg:confidence ?confidence .
                  OPTIONAL {
                    ?link gg:evidence ?evidence .
                    ?evidence gg:sentence ?sentence ; gg:source ?source ; gg:line ?line ; gg:rule ?rule .
                  }
                }
              }
            }
            """;
    private static final String KINDS =
            """
            SELECT ?kind ?name WHERE {
              ?kind skos:broader+ <{concept}> ; skos:prefLabel ?name .
            }
            ORDER BY ?name
            """;
    private static final String GRAPH =
            """
            CONSTRUCT { ?from ?property ?to } WHERE {
              VALUES ?from { <{concept}> }
              ?from ?property ?to .
              ?to a skos:Concept .
            }
            """;
    private static final String TWICE =
            """
            SELECT ?name (COUNT(?text) AS ?definitions) WHERE {
              ?concept skos:prefLabel ?name ; skos:definition ?text .
            }
            GROUP BY ?concept ?name
            HAVING (COUNT(?text) > 1)
            ORDER BY DESC(?definitions) ?name
            LIMIT 100
            """;
    private static final String MENTIONED =
            """
            SELECT ?name ?sentence WHERE {
              ?concept a gg:MentionedConcept ; skos:prefLabel ?name .
              GRAPH <{base}graph/evidence> {
                ?link gg:object ?concept ; gg:evidence / gg:sentence ?sentence .
              }
            }
            ORDER BY ?name
            LIMIT 100
            """;
    private static final String CONNECTED =
            """
            SELECT ?name (COUNT(?other) AS ?links) WHERE {
              ?concept skos:prefLabel ?name ; skos:related ?other .
            }
            GROUP BY ?concept ?name
            ORDER BY DESC(?links) ?name
            LIMIT 10
            """;
    private static final String PHRASES =
            """
            SELECT ?phrase (COUNT(?link) AS ?links) WHERE {
              GRAPH <{base}graph/evidence> {
                ?link gg:phrase ?phrase ; gg:status "asserted" .
              }
            }
            GROUP BY ?phrase
            ORDER BY DESC(?links)
            """;
    private static final String OTHER_NAMES =
            """
            SELECT ?other ?name WHERE {
              ?concept skos:altLabel ?other ; skos:prefLabel ?name .
            }
            ORDER BY ?other
            LIMIT 200
            """;

    private Queries() {}

    /**
     * A question and how it is asked.
     *
     * @param question the question, for people
     * @param query the same in SPARQL
     */
    public record Example(String question, String query) {
        /** The query page with this query in it. */
        public String href() {
            return editor(query);
        }
    }

    /** The query page with a query in it. */
    public static String editor(String query) {
        return "/sparql-editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** What a concept is linked to, and the sentences that say so. */
    public static String about(Concept concept, String base) {
        return filled(LINKS, concept.uri(), base);
    }

    /** All that the page of a concept shows, as a graph. */
    public static String page(Concept concept, String base) {
        return filled(PAGE, concept.uri(), base);
    }

    /** Questions to begin with. */
    public static List<Example> examples(Vocabulary vocabulary) {
        String base = vocabulary.base();
        List<Example> examples = new ArrayList<>();
        linked(vocabulary)
                .ifPresent(
                        concept -> {
                            String name = concept.prefLabel();
                            String uri = concept.uri();
                            examples.add(
                                    new Example(
                                            "What is " + name + " linked to?",
                                            filled(LINKS, uri, base)));
                            examples.add(
                                    new Example(
                                            name + " and what is around it, as a graph",
                                            filled(GRAPH, uri, base)));
                        });
        vocabulary.topConcepts().stream()
                .max(Comparator.comparingInt(vocabulary::countBelow))
                .ifPresent(
                        top ->
                                examples.add(
                                        new Example(
                                                "All kinds of "
                                                        + top.prefLabel()
                                                        + ", however deep",
                                                filled(KINDS, top.uri(), base))));
        examples.add(
                new Example("Which concepts have several definitions?", filled(TWICE, "", base)));
        examples.add(
                new Example("What is only mentioned, and where?", filled(MENTIONED, "", base)));
        examples.add(new Example("The ten most connected concepts", filled(CONNECTED, "", base)));
        examples.add(new Example("Phrases, by how often they are used", filled(PHRASES, "", base)));
        examples.add(
                new Example("Other names and what they stand for", filled(OTHER_NAMES, "", base)));
        return examples;
    }

    /** The concept that most is said of: by the phrases of its links, then by their number. */
    public static Optional<Concept> linked(Vocabulary vocabulary) {
        return vocabulary.hub();
    }

    /** The marks cannot stand in what replaces them: no URI holds braces (RFC 3986, section 2). */
    private static String filled(String query, String concept, String base) {
        return (PREFIXES + query).replace("{concept}", concept).replace("{base}", base);
    }
}
