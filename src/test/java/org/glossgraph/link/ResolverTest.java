package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.rule.Proposal;

class ResolverTest {
    @Provide
    Arbitrary<List<Proposal>> proposals() {
        Arbitrary<String> concept = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<Relation> relation =
                Arbitraries.of(Relation.BROADER, Relation.BROADER, Relation.RELATED, Relation.USES);
        Arbitrary<Double> confidence = Arbitraries.of(0.2, 0.5, 0.7, 0.9, 1.0);
        return Combinators.combine(concept, relation, concept, confidence)
                .as(ResolverTest::proposal)
                .list()
                .ofMaxSize(30);
    }

    private static Proposal proposal(
            String subject, Relation relation, String object, double confidence) {
        Place place = new Place("x.md", 1);
        return new Proposal(
                subject, relation, object, new Evidence("rule", confidence, place, place, subject));
    }

    @Property
    void whatIsAssertedKeepsSkosIntegrity(@ForAll("proposals") List<Proposal> proposals) {
        List<Link> links = Resolver.resolve(proposals, List.of(), 0.5);
        Map<String, Set<String>> above = closure(links);
        assertThat(above).allSatisfy((child, all) -> assertThat(all).doesNotContain(child));
        assertThat(links).noneMatch(link -> link.subject().equals(link.object()));
        assertThat(links)
                .filteredOn(link -> link.status() == Link.Status.ASSERTED)
                .allMatch(link -> link.confidence() >= 0.5)
                .filteredOn(link -> link.relation() != Relation.BROADER)
                .noneMatch(link -> above.get(link.subject()).contains(link.object()))
                .noneMatch(link -> above.get(link.object()).contains(link.subject()));
    }

    @Property
    void theOrderOfProposalsDoesNotMatter(@ForAll("proposals") List<Proposal> proposals) {
        List<Proposal> reversed = new ArrayList<>(proposals);
        Collections.reverse(reversed);
        assertThat(Resolver.resolve(reversed, List.of(), 0.5))
                .isEqualTo(Resolver.resolve(proposals, List.of(), 0.5));
    }

    private static Map<String, Set<String>> closure(List<Link> links) {
        Map<String, Set<String>> above = new HashMap<>();
        for (String concept : List.of("a", "b", "c", "d", "e")) {
            Set<String> reached = new HashSet<>();
            List<String> waiting = new ArrayList<>(List.of(concept));
            while (!waiting.isEmpty()) {
                String at = waiting.remove(0);
                for (Link link : links) {
                    boolean holds =
                            link.relation() == Relation.BROADER
                                    && (link.status() == Link.Status.ASSERTED
                                            || link.status() == Link.Status.IMPLIED);
                    if (holds && link.subject().equals(at) && reached.add(link.object())) {
                        waiting.add(link.object());
                    }
                }
            }
            above.put(concept, reached);
        }
        return above;
    }
}
