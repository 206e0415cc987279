package org.glossgraph.link.label;

import java.util.List;
import java.util.function.Consumer;
import org.glossgraph.link.reading.Corpus;

/** A reason for which a concept has a further label. */
interface LabelSource {
    /** All reasons but shorter names, which the others build on. */
    List<LabelSource> ALL =
            List.of(
                    new EllipticNames(),
                    new KindNames(),
                    new JoinedNames(),
                    new KinNames(),
                    new PartNames());

    /** Finds labels; the same may be found more than once. */
    void find(Corpus corpus, Consumer<FoundLabel> out);
}
