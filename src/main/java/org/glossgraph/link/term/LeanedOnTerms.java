package org.glossgraph.link.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Shared;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.Token;

/**
 * Words that definitions lean on: each entry that uses them speaks for them as much as what they
 * are made of and where they stand say, and independent entries add up (noisy or). The longer the
 * texts, the less a use says, for chance repeats more.
 */
final class LeanedOnTerms implements TermSource {
    /** From this sum on words need a closer look. */
    private static final double LEAST = 0.5;

    /** The square root of the number of words up to which a use says all it can. */
    private static final double SHORT = 120;

    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        List<Statement> prose = corpus.prose();
        int words = prose.stream().mapToInt(each -> each.tokens().size()).sum();
        double scale = Math.min(1, SHORT / Math.sqrt(Math.max(1, words)));
        WordUses uses = new WordUses(corpus);
        LabelWords labels = new LabelWords(corpus);
        Makeup alone = new Makeup(corpus.index(), uses, labels, Set.of());
        Set<String> singles =
                new Look(prose, new Standing(corpus, alone), scale)
                        .terms().entrySet().stream()
                                .filter(each -> each.getValue().isSingle())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet());
        Makeup together = new Makeup(corpus.index(), uses, labels, singles);
        new Look(prose, new Standing(corpus, together), scale)
                .terms()
                .values()
                .forEach(tally -> tally.forms().forEach(out));
    }

    /** A look at all candidates: first roughly, then at what may be a term. */
    private record Look(List<Statement> prose, Standing standing, double scale) {
        Map<String, Tally> terms() {
            Sketch sketch = new Sketch(prose);
            uses(any -> true, sketch::add);
            heads((head, weight) -> sketch.addName(head.form(), weight));
            sketch.settle();
            Map<String, Tally> terms = new TreeMap<>();
            uses(
                    candidate -> sketch.reaches(candidate.key(), LEAST),
                    use ->
                            terms.computeIfAbsent(use.candidate().key(), any -> new Tally())
                                    .add(use));
            heads(
                    (head, weight) -> {
                        if (terms.containsKey(head.form())) {
                            terms.get(head.form()).addName(weight);
                        }
                    });
            terms.values().removeIf(tally -> !tally.isTerm());
            return terms;
        }

        /** The uses of the candidates that are worth a look, sentence by sentence. */
        private void uses(Predicate<Candidate> worth, Consumer<Use> out) {
            Shared.each(prose, each -> uses(each, worth), all -> all.forEach(out));
        }

        private List<Use> uses(Statement statement, Predicate<Candidate> worth) {
            List<Use> uses = new ArrayList<>();
            for (Candidate candidate : Candidate.in(statement)) {
                double made = worth.test(candidate) ? standing.makeup().of(candidate) : 0;
                double stands = made > 0 ? standing.of(candidate) : 0;
                if (stands > 0) {
                    uses.add(new Use(candidate, made, stands, scale));
                }
            }
            return uses;
        }

        /** A name of several words speaks for its last one. */
        private void heads(ObjDoubleConsumer<Token> out) {
            for (Token head : standing.makeup().labels().heads()) {
                double weight = scale * standing.makeup().ofSingle(head) * Standing.TERM;
                if (weight > 0) {
                    out.accept(head, weight);
                }
            }
        }
    }
}
