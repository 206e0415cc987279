package org.glossgraph.glossary.syntax.latex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros that a document defines, as far as they only put text in place of a name. */
final class Macros {
    private static final Set<String> COMMANDS =
            Set.of(
                    "newcommand",
                    "renewcommand",
                    "providecommand",
                    "DeclareRobustCommand",
                    "newrobustcmd",
                    "NewDocumentCommand",
                    "RenewDocumentCommand",
                    "DeclareDocumentCommand",
                    "ProvideDocumentCommand",
                    "def",
                    "gdef",
                    "edef");
    private static final int MOST_PARAMETERS = 9;

    /**
     * A macro.
     *
     * @param presets for each argument what it is where it is not given; none if it must be given
     * @param body what stands for it
     */
    private record Macro(List<Optional<Slice>> presets, Slice body) {}

    private final Map<String, Macro> macros = new HashMap<>();
    private final Input input;

    Macros(Input input) {
        this.input = input;
    }

    /** Whether a command defines a macro. */
    static boolean defines(String command) {
        return COMMANDS.contains(command);
    }

    /** Reads the definition behind such a command. */
    void define(String command) {
        input.skipStar();
        Slice name = input.argument().unwrapped();
        if (name.isEmpty() || !name.list().get(name.from()).is(Token.Kind.COMMAND)) {
            input.argument();
            return;
        }
        String macro = name.list().get(name.from()).text();
        if (command.endsWith("def")) {
            definePlain(macro);
        } else if (command.endsWith("DocumentCommand")) {
            defineBySpecification(macro);
        } else {
            int parameters = input.option(true).map(Slice::plain).map(Macros::number).orElse(0);
            List<Optional<Slice>> presets = new ArrayList<>(mandatory(parameters));
            Optional<Slice> preset = input.option(true);
            if (preset.isPresent() && !presets.isEmpty()) {
                presets.set(0, preset);
            }
            macros.put(macro, new Macro(presets, input.argument()));
        }
    }

    private static List<Optional<Slice>> mandatory(int parameters) {
        return Collections.nCopies(parameters, Optional.empty());
    }

    /** {@code \def\name#1#2{…}}; one whose arguments end at other signs is left out. */
    private void definePlain(String macro) {
        int parameters = 0;
        boolean simple = true;
        Optional<Token> next = input.peekRaw();
        while (next.isPresent() && !next.get().is(Token.Kind.OPEN)) {
            if (next.get().is(Token.Kind.PARAGRAPH)) {
                return;
            }
            simple &= next.get().is(Token.Kind.PARAMETER);
            parameters++;
            input.skipRaw();
            next = input.peekRaw();
        }
        Slice body = input.argument();
        if (simple && parameters <= MOST_PARAMETERS) {
            macros.put(macro, new Macro(mandatory(parameters), body));
        }
    }

    /** {@code m} must be given, {@code o} need not be, nor {@code O} with what it is otherwise. */
    private void defineBySpecification(String macro) {
        Slice specification = input.argument();
        Slice body = input.argument();
        List<Optional<Slice>> presets = new ArrayList<>();
        TokenList tokens = specification.list();
        for (int i = specification.from(); i < specification.to(); i++) {
            boolean group = tokens.get(i).is(Token.Kind.OPEN) && tokens.partner(i) > i;
            if (group && !presets.isEmpty()) {
                Slice preset = specification.part(i + 1, tokens.partner(i));
                presets.set(presets.size() - 1, Optional.of(preset));
            }
            i = group ? tokens.partner(i) : i;
            for (char sign : tokens.get(i).literal().toCharArray()) {
                switch (sign) {
                    case 'm' -> presets.add(Optional.empty());
                    case 'o', 'O' -> presets.add(Optional.of(Slice.EMPTY));
                    default -> {}
                }
            }
        }
        if (presets.size() <= MOST_PARAMETERS) {
            macros.put(macro, new Macro(presets, body));
        }
    }

    private static int number(String text) {
        boolean digit = text.length() == 1 && Character.isDigit(text.charAt(0));
        return digit ? text.charAt(0) - '0' : 0;
    }

    /** Puts the body of a macro in its place; false if there is no such macro. */
    boolean expand(String name) {
        Macro macro = macros.get(name);
        if (macro == null || !input.mayExpand()) {
            return false;
        }
        List<Slice> arguments = new ArrayList<>();
        for (Optional<Slice> preset : macro.presets()) {
            arguments.add(
                    preset.isEmpty() ? input.argument() : input.option(true).orElse(preset.get()));
        }
        input.pushMacro(macro.body().with(arguments));
        return true;
    }
}
