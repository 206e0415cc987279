package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tokens to be read: those of the source, and in front of them what macros stand for. */
final class Input {
    private static final int DEEPEST = 500;
    private static final Pattern OVERLAY = Pattern.compile("<[\\d+|.a-z:@-]{1,20}>");

    /** What is being read, from where, and what is to be done before and after. */
    private static final class Frame {
        private final Slice slice;
        private final int line;
        private final int call;
        private final Optional<Runnable> begin;
        private final Optional<Runnable> end;
        private int at;
        private boolean begun;

        Frame(Slice slice, int line, int call) {
            this.slice = slice;
            this.line = line;
            this.call = call;
            this.begin = Optional.empty();
            this.end = Optional.empty();
            this.at = slice.from();
        }

        /** A frame around work, in the place of another. */
        Frame(Frame around, Slice slice, Runnable begin, Runnable end) {
            this.slice = slice;
            this.line = around.line;
            this.call = around.call;
            this.begin = Optional.of(begin);
            this.end = Optional.of(end);
            this.at = slice.from();
        }

        boolean isDone() {
            return at >= slice.to();
        }

        Token token() {
            return slice.list().get(at);
        }
    }

    private final Deque<Frame> frames = new ArrayDeque<>();
    private long budget;
    private int line = 1;
    private int call;
    private int calls;

    Input(Slice source) {
        this.budget = 20L * source.to() + 100_000;
        frames.push(new Frame(source, 0, 0));
    }

    /** Reads a slice before the rest, with something to be done before and after. */
    void push(Slice slice, Runnable begin, Runnable end) {
        Frame around = frames.isEmpty() ? new Frame(slice, 0, 0) : frames.peek();
        frames.push(new Frame(around, slice, begin, end));
    }

    /** Reads the body of a macro; all of it stands where the macro does. */
    void pushMacro(Slice body) {
        frames.push(new Frame(body, line, call == 0 ? ++calls : call));
    }

    /** The call of a macro that the token last read comes from; 0 for none. */
    int call() {
        return call;
    }

    /** Whether macros may still be expanded: neither too many nor too deeply. */
    boolean mayExpand() {
        return budget > 0 && frames.size() < DEEPEST;
    }

    /** Reads no further. */
    void stop() {
        frames.clear();
    }

    /** The source line of the token last read. */
    int line() {
        return line;
    }

    /** The next token; none at the end. */
    Optional<Token> next() {
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (!frame.begun) {
                frame.begun = true;
                frame.begin.ifPresent(Runnable::run);
            } else if (frame.isDone()) {
                frames.pop();
                frame.end.ifPresent(Runnable::run);
            } else {
                Token token = frame.token();
                frame.at++;
                budget--;
                if (!token.is(Token.Kind.PARAMETER)) {
                    line = frame.line > 0 ? frame.line : token.line();
                    call = frame.call;
                    return Optional.of(token);
                }
                pushArgument(frame, token);
            }
        }
        return Optional.empty();
    }

    /** An argument keeps the lines of its own. */
    private void pushArgument(Frame frame, Token parameter) {
        if (mayExpand()) {
            Slice argument = frame.slice.argument(parameter);
            frames.push(new Frame(argument, 0, frame.call));
        }
    }

    /** The frame that the next token stands in, as far as no work lies between; none at the end. */
    private Optional<Frame> ahead() {
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (!frame.begun && frame.begin.isPresent()) {
                return Optional.empty();
            }
            frame.begun = true;
            if (!frame.isDone()) {
                if (!frame.token().is(Token.Kind.PARAMETER)) {
                    return Optional.of(frame);
                }
                Token parameter = frame.token();
                frame.at++;
                budget--;
                pushArgument(frame, parameter);
            } else if (frame.end.isEmpty()) {
                frames.pop();
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The next token, which stays. */
    Optional<Token> peek() {
        return ahead().map(Frame::token);
    }

    /** The next token of what is being read; a parameter is not replaced. */
    Optional<Token> peekRaw() {
        Frame frame = frames.peek();
        return frame == null || frame.isDone() ? Optional.empty() : Optional.of(frame.token());
    }

    /** Passes over such a token. */
    void skipRaw() {
        frames.element().at++;
    }

    /** Passes over blanks and line ends. */
    void skipBlanks() {
        for (Optional<Frame> frame = ahead();
                frame.isPresent() && frame.get().token().isBlank();
                frame = ahead()) {
            frame.get().at++;
        }
    }

    /** Passes over a star. */
    void skipStar() {
        ahead().filter(frame -> frame.token().isText("*")).ifPresent(frame -> frame.at++);
    }

    /** Passes over the slides that a command of beamer is meant for. */
    void skipOverlay() {
        ahead().filter(frame -> OVERLAY.matcher(frame.token().text()).matches())
                .filter(frame -> frame.token().is(Token.Kind.TEXT))
                .ifPresent(frame -> frame.at++);
    }

    /** Whether an argument in braces follows, right here or behind blanks. */
    boolean hasGroup() {
        Optional<Frame> frame = ahead();
        return frame.isPresent() && opens(frame.get(), Token.Kind.OPEN) >= 0;
    }

    /** Whether an argument follows that is a letter, or in braces. */
    boolean hasLetter() {
        Optional<Frame> frame = ahead();
        return hasGroup() || (frame.isPresent() && opens(frame.get(), Token.Kind.TEXT) >= 0);
    }

    /** Whether an argument in braces follows right here. */
    boolean hasGroupNext() {
        return peek().filter(token -> token.is(Token.Kind.OPEN)).isPresent();
    }

    /** The index of the brace that opens at a frame's place or behind blanks; -1 for none. */
    private static int opens(Frame frame, Token.Kind kind) {
        int place = frame.at;
        while (place < frame.slice.to() && frame.slice.list().get(place).isBlank()) {
            place++;
        }
        boolean opens = place < frame.slice.to() && frame.slice.list().get(place).is(kind);
        return opens ? place : -1;
    }

    /** The next argument: a group, else a single token; empty where there is none. */
    Slice argument() {
        skipBlanks();
        Optional<Frame> ahead = ahead();
        if (ahead.isEmpty()) {
            return Slice.EMPTY;
        }
        Frame frame = ahead.get();
        int start = frame.at;
        if (frame.token().is(Token.Kind.CLOSE) || frame.token().is(Token.Kind.PARAGRAPH)) {
            return Slice.EMPTY;
        }
        int close = frame.token().is(Token.Kind.OPEN) ? frame.slice.list().partner(start) : -1;
        frame.at = close < 0 ? start + 1 : close + 1;
        return close < 0 ? frame.slice.part(start, start + 1) : frame.slice.part(start + 1, close);
    }

    /** The optional argument that follows, behind blanks if it may stand there. */
    Optional<Slice> option(boolean behindBlanks) {
        Optional<Frame> ahead = ahead();
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = ahead.get();
        int open = behindBlanks ? opens(frame, Token.Kind.TEXT) : frame.at;
        boolean bracket = open >= 0 && frame.slice.list().get(open).isText("[");
        int close = bracket ? frame.slice.list().partner(open) : -1;
        if (close < 0 || close >= frame.slice.to()) {
            return Optional.empty();
        }
        frame.at = close + 1;
        return Optional.of(frame.slice.part(open + 1, close));
    }

    /** Passes over the optional arguments that follow. */
    void skipOptions() {
        while (option(false).isPresent()) {
            // passed over
        }
    }
}
