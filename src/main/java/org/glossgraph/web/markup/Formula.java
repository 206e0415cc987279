package org.glossgraph.web.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.DOMOutputOptions;
import uk.ac.ed.ph.snuggletex.SessionConfiguration;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/**
 * A formula in TeX as MathML. Anybody may have written it: what is longer than 1,000 characters,
 * nested deeper than 30 groups, defines commands, cannot be read, or becomes anything but plain
 * MathML is refused, and no file or address is ever opened.
 */
public final class Formula {
    private static final int EXPANSIONS = 10;
    private static final SnuggleEngine ENGINE = new SnuggleEngine();
    private static final SessionConfiguration CONFIGURATION = configuration();

    private Formula() {}

    private static SessionConfiguration configuration() {
        SessionConfiguration configuration = new SessionConfiguration();
        configuration.setFailingFast(true);
        configuration.setExpansionLimit(EXPANSIONS);
        return configuration;
    }

    /**
     * The formula as an element {@code math} that carries its TeX; empty where it is refused.
     *
     * @param tex the formula without the signs around it
     * @param block whether it stands in a line of its own
     */
    public static Optional<Markup> typeset(String tex, boolean block) {
        return Tex.sanitized(tex).flatMap(Formula::parsed).flatMap(math -> write(math, tex, block));
    }

    private static Optional<Element> parsed(String tex) {
        try {
            SnuggleSession session = ENGINE.createSession(CONFIGURATION);
            if (!session.parseInput(new SnuggleInput("$" + tex + "$"))) {
                return Optional.empty();
            }
            DOMOutputOptions options = new DOMOutputOptions();
            options.setMathVariantMapping(true);
            NodeList made = session.buildDOMSubtree(options);
            return session.getErrors().isEmpty() ? only(made) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // The parser gives up on some input in this way; the page shows the TeX then.
            return Optional.empty();
        }
    }

    private static Optional<Element> only(NodeList made) {
        Node first = made.item(0);
        return made.getLength() == 1 && first instanceof Element math
                ? Optional.of(math)
                : Optional.empty();
    }

    private static Optional<Markup> write(Element math, String tex, boolean block) {
        return MathmlWriter.write(math, tex, block).map(Markup::new);
    }
}
