package org.glossgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossgraph.glossary.Place;
import org.glossgraph.link.rule.Proposal;

/**
 * Makes links of proposals and keeps those that SKOS allows: broader without cycles, the surest
 * first, and without what follows from the rest; related never where one is broader (S27). What a
 * source states outright goes before all that is inferred, and stays even where it follows.
 */
final class Resolver {
    private static final Comparator<Evidence> STRONGEST =
            Comparator.comparingDouble(Evidence::confidence)
                    .reversed()
                    .thenComparing(Evidence::place)
                    .thenComparing(Evidence::entry)
                    .thenComparing(Evidence::rule)
                    .thenComparing(Evidence::sentence);

    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::subject)
                    .thenComparing(Link::relation)
                    .thenComparing(Link::object);

    private static final Comparator<Link> SUREST =
            Comparator.comparing(StatedPairs::isStated)
                    .thenComparing(Link::confidence)
                    .reversed()
                    .thenComparing(ORDER);

    private final double least;
    private final Hierarchy hierarchy = new Hierarchy();

    private Resolver(double least) {
        this.least = least;
    }

    /** The links of all proposals, each with what became of it, by subject, relation and object. */
    static List<Link> resolve(
            List<Proposal> proposals, List<Proposal> rejected, double minConfidence) {
        List<Link> links = new Resolver(minConfidence).resolve(candidates(proposals));
        Set<Key> known = new HashSet<>();
        links.forEach(link -> known.add(Key.of(link)));
        for (Link link : candidates(rejected)) {
            if (!known.contains(Key.of(link))) {
                links.add(with(link, Link.Status.REJECTED));
            }
        }
        links.sort(ORDER);
        return links;
    }

    /** What a link is the same by. */
    private record Key(String subject, Relation relation, String object)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::subject)
                        .thenComparing(Key::relation)
                        .thenComparing(Key::object);

        static Key of(Link link) {
            return new Key(link.subject(), link.relation(), link.object());
        }

        static Key of(Proposal proposal) {
            boolean swap =
                    isSymmetric(proposal.relation())
                            && proposal.subject().compareTo(proposal.object()) > 0;
            return swap
                    ? new Key(proposal.object(), proposal.relation(), proposal.subject())
                    : new Key(proposal.subject(), proposal.relation(), proposal.object());
        }

        private static boolean isSymmetric(Relation relation) {
            return relation == Relation.RELATED || relation == Relation.CONTRASTS_WITH;
        }

        /** What it is the same by as any other relation of the two. */
        Key pair() {
            boolean swap = subject.compareTo(object) > 0;
            return swap
                    ? new Key(object, Relation.RELATED, subject)
                    : new Key(subject, Relation.RELATED, object);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static List<Link> candidates(List<Proposal> proposals) {
        Map<Key, List<Evidence>> reasons = new TreeMap<>();
        for (Proposal proposal : proposals) {
            if (!proposal.subject().equals(proposal.object())) {
                reasons.computeIfAbsent(Key.of(proposal), any -> new ArrayList<>())
                        .add(proposal.evidence());
            }
        }
        foldPlain(reasons);
        List<Link> links = new ArrayList<>();
        reasons.forEach(
                (key, evidence) ->
                        links.add(
                                new Link(
                                        key.subject(),
                                        key.relation(),
                                        key.object(),
                                        distinct(evidence),
                                        Link.Status.WEAK)));
        return links;
    }

    /**
     * Two concepts have one relation that has a name, the surest; what speaks for any other speaks
     * for it.
     */
    private static void foldPlain(Map<Key, List<Evidence>> reasons) {
        Map<Key, Key> named = new HashMap<>();
        reasons.forEach(
                (key, evidence) -> {
                    if (key.relation() != Relation.RELATED && key.relation() != Relation.BROADER) {
                        named.merge(
                                key.pair(),
                                key,
                                (one, other) ->
                                        confidence(reasons.get(other))
                                                        > confidence(reasons.get(one))
                                                ? other
                                                : one);
                    }
                });
        for (Key key : List.copyOf(reasons.keySet())) {
            Key into = named.getOrDefault(key.pair(), key);
            if (key.relation() != Relation.BROADER && !into.equals(key)) {
                reasons.get(into).addAll(reasons.remove(key));
            }
        }
    }

    private static double confidence(List<Evidence> evidence) {
        return new Link("", Relation.RELATED, "", distinct(evidence), Link.Status.WEAK)
                .confidence();
    }

    /** Where a reason was found. */
    private record Found(String source, int line, String sentence) {
        static Found of(Evidence evidence) {
            Place entry = evidence.entry();
            return new Found(entry.source(), entry.line(), evidence.sentence());
        }
    }

    /** One reason for each sentence, the strongest. */
    private static List<Evidence> distinct(List<Evidence> evidence) {
        if (evidence.size() == 1) {
            return evidence;
        }
        Map<Found, Evidence> bySentence = new HashMap<>();
        for (Evidence each : evidence) {
            bySentence.merge(
                    Found.of(each),
                    each,
                    (one, other) -> STRONGEST.compare(one, other) <= 0 ? one : other);
        }
        return bySentence.values().stream().sorted(STRONGEST).toList();
    }

    private List<Link> resolve(List<Link> candidates) {
        StatedPairs related = new StatedPairs(candidates);
        List<Link> broader = new ArrayList<>();
        for (Link link : surest(candidates)) {
            broader.add(with(link, hierarchyStatus(link, related)));
        }
        List<Link> resolved = new ArrayList<>();
        for (Link link : broader) {
            boolean implied =
                    link.status() == Link.Status.ASSERTED
                            && !StatedPairs.isStated(link)
                            && hierarchy.isImplied(link.subject(), link.object());
            resolved.add(implied ? with(link, Link.Status.IMPLIED) : link);
        }
        addRelated(candidates, resolved);
        return resolved;
    }

    /** Adds the links that are not broader, which come by their subjects. */
    private void addRelated(List<Link> candidates, List<Link> resolved) {
        String subject = "";
        Set<String> line = Set.of();
        for (Link link : candidates) {
            if (link.relation() != Relation.BROADER) {
                if (!link.subject().equals(subject)) {
                    subject = link.subject();
                    line = hierarchy.line(subject);
                }
                resolved.add(with(link, relatedStatus(link, line)));
            }
        }
    }

    private static List<Link> surest(List<Link> links) {
        return links.stream()
                .filter(link -> link.relation() == Relation.BROADER)
                .sorted(SUREST)
                .toList();
    }

    private Link.Status hierarchyStatus(Link link, StatedPairs related) {
        if (link.confidence() < least) {
            return Link.Status.WEAK;
        }
        boolean free =
                StatedPairs.isStated(link)
                        || !related.forbid(link.subject(), link.object(), hierarchy);
        boolean added = free && hierarchy.add(link.subject(), link.object(), link.confidence());
        return added ? Link.Status.ASSERTED : Link.Status.CONFLICT;
    }

    private Link.Status relatedStatus(Link link, Set<String> line) {
        if (link.confidence() < least) {
            return Link.Status.WEAK;
        }
        return line.contains(link.object()) ? Link.Status.CONFLICT : Link.Status.ASSERTED;
    }

    private static Link with(Link link, Link.Status status) {
        return new Link(link.subject(), link.relation(), link.object(), link.evidence(), status);
    }
}
