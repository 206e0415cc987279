package org.glossgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.concept.ConceptMerger;
import org.glossgraph.concept.Sample;
import org.glossgraph.glossary.Reference;
import org.junit.jupiter.api.Test;

/** What a vocabulary states stays as it is stated. */
class StatedLinksTest {
    private static final String BASE = "http://e.org/";

    private static List<Link> links(Sample sample) {
        return Linker.link(ConceptMerger.merge(List.of(sample.glossary())), 0.5).links();
    }

    private static Reference states(Reference.Kind kind, String id, String name) {
        return new Reference(kind, name, 7, BASE + id, "skos:" + kind + " :" + id);
    }

    private static Sample concept(Sample sample, String id, String name, Reference... stated) {
        return sample.concept(BASE + id, List.of(name + "@en"), List.of(stated));
    }

    @Test
    void aStatedHierarchyIsCertainAndQuotesItsLine() {
        Sample sample = Sample.named("a");
        concept(sample, "1", "boat");
        concept(sample, "2", "dinghy", states(Reference.Kind.BROADER, "1", "boat"));
        concept(sample, "3", "skiff");
        concept(sample, "4", "craft", states(Reference.Kind.NARROWER, "1", "boat"));
        List<Link> links = links(sample);
        assertThat(links)
                .extracting(link -> link.subject() + " " + link.object() + " " + link.confidence())
                .containsExactly("boat craft 1.0", "dinghy boat 1.0");
        assertThat(links.get(1).evidence())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.sentence()).isEqualTo("skos:BROADER :1");
                            assertThat(each.place().line()).isEqualTo(7);
                        });
    }

    @Test
    void theAddressDecidesWhereTwoHaveTheName() {
        Sample sample = Sample.named("a");
        concept(sample, "1", "bow");
        concept(sample, "2", "bow");
        concept(sample, "3", "violin", states(Reference.Kind.RELATED, "2", "bow"));
        concept(sample, "4", "boat", states(Reference.Kind.RELATED, "1", "bow"));
        assertThat(Graphs.links(sample))
                .containsExactlyInAnyOrder("bow-a related violin", "boat related bow");
    }

    @Test
    void aStatedStepStaysEvenWhereItFollowsFromOthers() {
        Sample sample = Sample.named("a");
        concept(sample, "1", "craft");
        concept(sample, "2", "boat", states(Reference.Kind.BROADER, "1", "craft"));
        concept(
                sample,
                "3",
                "dinghy",
                states(Reference.Kind.BROADER, "2", "boat"),
                states(Reference.Kind.BROADER, "1", "craft"));
        assertThat(Graphs.links(sample))
                .containsExactly(
                        "boat broader craft", "dinghy broader boat", "dinghy broader craft");
    }

    @Test
    void whatIsOnlyInferredMakesNoStatementVoid() {
        Sample sample = Sample.named("a");
        concept(sample, "1", "bag", states(Reference.Kind.RELATED, "2", "sail bag"));
        concept(sample, "2", "sail bag");
        concept(sample, "3", "storm sail bag");
        concept(sample, "4", "small storm sail bag", states(Reference.Kind.RELATED, "1", "bag"));
        assertThat(Graphs.links(sample))
                .contains("bag related sail-bag", "bag related small-storm-sail-bag")
                .contains("storm-sail-bag broader sail-bag")
                .doesNotContain("sail-bag broader bag");
    }

    @Test
    void aStatedCycleIsBrokenAndNoMore() {
        Sample sample = Sample.named("a");
        concept(sample, "1", "hen", states(Reference.Kind.BROADER, "2", "egg"));
        concept(sample, "2", "egg", states(Reference.Kind.BROADER, "1", "hen"));
        assertThat(links(sample))
                .extracting(Link::status)
                .containsExactlyInAnyOrder(Link.Status.ASSERTED, Link.Status.CONFLICT);
    }
}
