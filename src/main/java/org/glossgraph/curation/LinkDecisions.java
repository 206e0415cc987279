package org.glossgraph.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Problem;
import org.glossgraph.link.Evidence;
import org.glossgraph.link.Relation;
import org.glossgraph.link.Review;
import org.glossgraph.link.rule.Proposal;

/** Accepts, rejects, adds and retypes links, and drops concepts, as a person has decided. */
public final class LinkDecisions implements Review {
    private static final String RULE = "curation";
    private static final String RELATIONS =
            Stream.of(Relation.values()).map(Relation::localName).collect(Collectors.joining(", "));

    private final Curation curation;
    private final Notices notices;
    private final ConceptNames names;
    private final Map<Triple, Decision.OfLink> decisions = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<Decision> used = new HashSet<>();

    private LinkDecisions(Curation curation, List<Concept> concepts, Consumer<Problem> problems) {
        this.curation = curation;
        this.notices = new Notices(curation.source(), problems);
        this.names = new ConceptNames(concepts);
        curation.of(Decision.OfLink.class).forEach(this::note);
        for (Decision.Drop drop : curation.of(Decision.Drop.class)) {
            notices.one(drop, drop.concept(), names).ifPresent(dropped::add);
        }
    }

    /** The decisions about the links between these concepts; told are those without effect. */
    public static LinkDecisions of(
            Curation curation, List<Concept> concepts, Consumer<Problem> problems) {
        return new LinkDecisions(curation, concepts, problems);
    }

    /** A link by identifiers; a symmetric one with the first of the two first. */
    private record Triple(String subject, Relation relation, String object) {
        static Triple of(String subject, Relation relation, String object) {
            boolean swap =
                    (relation == Relation.RELATED || relation == Relation.CONTRASTS_WITH)
                            && subject.compareTo(object) > 0;
            return swap
                    ? new Triple(object, relation, subject)
                    : new Triple(subject, relation, object);
        }

        static Triple of(Proposal proposal) {
            return of(proposal.subject(), proposal.relation(), proposal.object());
        }
    }

    private void note(Decision.OfLink decision) {
        Optional<Triple> triple = triple(decision);
        if (triple.isEmpty()) {
            return;
        }
        if (decision instanceof Decision.Retype retype && relation(retype.to()).isEmpty()) {
            notices.tell(decision, "‘" + retype.to() + "’ is no relation; there are " + RELATIONS);
            return;
        }
        Decision.OfLink before = decisions.putIfAbsent(triple.get(), decision);
        if (before != null) {
            notices.tell(decision, "line " + before.line() + " decides about this link already");
        }
    }

    /** The link that a statement means: the relation's name may be a word of a concept's, too. */
    private Optional<Triple> triple(Decision.OfLink decision) {
        String[] words = decision.statement().split("\\s+", -1);
        List<Triple> found = new ArrayList<>();
        String missing = "";
        for (int i = 1; i < words.length - 1; i++) {
            Optional<Relation> relation = relation(words[i]);
            if (relation.isPresent()) {
                String subject = joined(words, 0, i);
                String object = joined(words, i + 1, words.length);
                if (names.of(subject).size() == 1 && names.of(object).size() == 1) {
                    found.add(
                            Triple.of(
                                    names.of(subject).get(0),
                                    relation.get(),
                                    names.of(object).get(0)));
                } else {
                    missing = names.of(subject).size() == 1 ? object : subject;
                }
            }
        }
        if (found.isEmpty() && missing.isEmpty()) {
            notices.tell(
                    decision, "write CONCEPT RELATION CONCEPT; the relations are " + RELATIONS);
        } else if (found.isEmpty()) {
            notices.one(decision, missing, names);
        }
        return found.stream().findFirst();
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private static Optional<Relation> relation(String name) {
        return Stream.of(Relation.values())
                .filter(relation -> relation.localName().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Proposal> revised(Proposal proposal) {
        if (dropped.contains(proposal.subject()) || dropped.contains(proposal.object())) {
            return Optional.empty();
        }
        Decision.OfLink decision = decisions.get(Triple.of(proposal));
        if (decision == null) {
            return Optional.of(proposal);
        }
        used.add(decision);
        if (decision instanceof Decision.Reject) {
            return Optional.empty();
        }
        return decision instanceof Decision.Retype retype
                ? Optional.of(
                        new Proposal(
                                proposal.subject(),
                                relation(retype.to()).orElseThrow(),
                                proposal.object(),
                                proposal.evidence()))
                : Optional.of(proposal);
    }

    @Override
    public List<Proposal> added() {
        List<Proposal> added = new ArrayList<>();
        decisions.forEach(
                (triple, decision) -> {
                    if (decision instanceof Decision.Add) {
                        added.add(proposal(triple, triple.relation(), decision));
                    } else if (!used.contains(decision)) {
                        notices.tell(decision, "no rule proposes this link (any more)");
                    } else if (decision instanceof Decision.Accept) {
                        added.add(proposal(triple, triple.relation(), decision));
                    } else if (decision instanceof Decision.Retype retype) {
                        Relation to = relation(retype.to()).orElseThrow();
                        added.add(proposal(triple, to, decision));
                    }
                });
        return added;
    }

    private Proposal proposal(Triple triple, Relation relation, Decision.OfLink decision) {
        Place place = new Place(curation.source(), decision.line());
        String sentence = decision.because().isEmpty() ? decision.statement() : decision.because();
        return new Proposal(
                triple.subject(),
                relation,
                triple.object(),
                new Evidence(RULE, 1, place, place, sentence));
    }

    @Override
    public boolean drops(Concept concept) {
        return dropped.contains(concept.id());
    }
}
