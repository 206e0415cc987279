package org.glossgraph.web.route;

/** An address is one of a resource's, and what its parameters ask for cannot be given. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Advice advice;

    /** With a status and what is said beyond it. */
    public Refused(int status, Advice advice) {
        super(advice.sentence(), null, false, false);
        this.status = status;
        this.advice = advice;
    }

    Answer answer() {
        return Answer.refusal(status, advice);
    }
}
