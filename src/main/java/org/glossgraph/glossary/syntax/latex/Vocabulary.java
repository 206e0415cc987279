package org.glossgraph.glossary.syntax.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Commands of LaTeX and of its usual packages by what they mean for a reader of plain text. */
final class Vocabulary {
    private static final String SYMBOL_LINES =
            """
            ldots …  dots …  textellipsis …  slash /  textbackslash \\  textbar |  textless <
            textgreater >  textasciitilde ~  textasciicircum ^  textunderscore _  textendash –
            textemdash —  textquotesingle '  textquotedblleft “  textquotedblright ”
            textquoteleft ‘  textquoteright ’  textbullet •  textdegree °  degree °
            textcelsius °C  celsius °C  degreeCelsius °C  textregistered ®  copyright ©
            textcopyright ©  texttrademark ™  S §  P ¶  pounds £  textsterling £  euro €
            texteuro €  EUR €  ss ß  ae æ  AE Æ  oe œ  OE Œ  o ø  O Ø  l ł  L Ł  aa å  AA Å
            i ı  j ȷ  dh ð  DH Ð  th þ  TH Þ  dag †  ddag ‡  textmu µ  textonehalf ½
            textrightarrow →  textleftarrow ←  guillemotleft «  guillemotright »  og «  fg »
            glqq „  grqq “  flqq «  frqq »  LaTeX LaTeX  TeX TeX  BibTeX BibTeX  XeLaTeX XeLaTeX
            LuaLaTeX LuaLaTeX  LaTeXe LaTeX2e  eg e.g.  ie i.e.  etal et.al.  etc etc.  cf cf.
            lbrack [  rbrack ]  textasteriskcentered *  textdollar $  textpercent %  textampersand &
            percent %  metre m  meter m  gram g  second s  hertz Hz  ampere A  volt V  watt W
            kelvin K  newton N  pascal Pa  joule J  mole mol  litre l  liter l  minute min  hour h
            ohm Ω  micro µ  milli m  centi c  kilo k  mega M  giga G  nano n  per /  squared ^2
            cubed ^3
            """;

    /** Commands with the number of arguments that are not for the reader. */
    private static final String IGNORED_LINES =
            """
            1 vspace vskip includegraphics input include subfile loadglsentries bibliography
            1 bibliographystyle addbibresource pagestyle thispagestyle color colorbox usepackage
            1 documentclass caption pagenumbering index sindex geometry linespread hypersetup
            1 setglossarystyle glossarystyle setacronymstyle setabbreviationstyle acsetup acresetall
            1 glsadd glsreset glsunset glsaddkey glsfindwidesttoplevelname glssetwidest
            1 selectlanguage setmainlanguage setdefaultlanguage setotherlanguage setmainfont
            1 newcounter stepcounter refstepcounter newlength newif theoremstyle graphicspath
            1 lstset sisetup tcbset captionsetup usetikzlibrary hyphenation author date thanks
            1 markright textcolor foreignlanguage raisebox scalebox rotatebox addtotoc endnotemark
            1 cline cmidrule rowcolor cellcolor columncolor bookmark nocite nomgroup institute
            1 newacroindex subtitle setlist parbox phantom vphantom hphantom
            1 usetheme usecolortheme bibitem acused acroplural acrodefplural
            2 setlength addtolength setcounter addtocounter markboth multicolumn multirow fontsize
            2 resizebox fcolorbox DeclareMathOperator PassOptionsToPackage lstdefinestyle
            2 newtheorem newcolumntype definecolorset addcontentsline newglossarystyle acroindefinite
            2 setkomafont addtokomafont captionof pgfplotsset deftranslation providetranslation
            2 DeclareUnicodeCharacter newtcolorbox newmdenv
            3 definecolor crefname Crefname newenvironment renewenvironment newlist
            4 newtcbtheorem titlespacing newglossary
            5 titleformat
            """;

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?i)(?:todo|fixme|fxnote|fxwarning|fxerror)\\w*|\\w*todo|[a-z]{1,3}note"
                            + "|marginpar|marginnote|sidenote|comment|hide");
    private static final Pattern CITATION = Pattern.compile("(?i)(?!nocite)\\w*cite\\w*");
    private static final Pattern TEXTUAL =
            Pattern.compile("(?i)citet|textcite|citeauthor\\w*|\\w*fullcite|citealt");
    private static final Pattern DEFINED =
            Pattern.compile("(?i)(?:key)?term|keyword|dfn|defn|define|defined|concept|jargon");
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "(?i)\\w*(?:defin|vocab|gloss|concept|begriff)\\w*|defn?|defi|dfn|term|myterm|notion|lexeme");

    static final Map<String, String> SYMBOLS = symbols();
    static final Map<String, Integer> IGNORED = ignored();

    /** Characters that a backslash stands before, and what they are then. */
    static final Map<String, String> ESCAPES =
            Map.ofEntries(
                    Map.entry("&", "&"),
                    Map.entry("%", "%"),
                    Map.entry("_", "_"),
                    Map.entry("#", "#"),
                    Map.entry("$", "$"),
                    Map.entry("{", "{"),
                    Map.entry("}", "}"),
                    Map.entry(" ", " "),
                    Map.entry(",", " "),
                    Map.entry(";", " "),
                    Map.entry(":", " "),
                    Map.entry(">", " "));

    static final Set<String> GAPS = Set.of("quad", "qquad", "enspace", "space", "hspace", "hfill");

    /** Accents by their commands, as combining characters. */
    static final Map<String, Character> ACCENTS =
            Map.ofEntries(
                    Map.entry("`", '\u0300'),
                    Map.entry("'", '\u0301'),
                    Map.entry("^", '\u0302'),
                    Map.entry("~", '\u0303'),
                    Map.entry("=", '\u0304'),
                    Map.entry("u", '\u0306'),
                    Map.entry(".", '\u0307'),
                    Map.entry("\"", '\u0308'),
                    Map.entry("r", '\u030a'),
                    Map.entry("H", '\u030b'),
                    Map.entry("v", '\u030c'),
                    Map.entry("d", '\u0323'),
                    Map.entry("c", '\u0327'),
                    Map.entry("k", '\u0328'),
                    Map.entry("b", '\u0331'));

    private Vocabulary() {}

    private static Map<String, String> symbols() {
        List<String> words = List.of(SYMBOL_LINES.strip().split("\\s+"));
        Map<String, String> symbols = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            symbols.put(words.get(i), words.get(i + 1).replace("et.al.", "et al."));
        }
        return Map.copyOf(symbols);
    }

    private static Map<String, Integer> ignored() {
        Map<String, Integer> ignored = new HashMap<>();
        IGNORED_LINES
                .lines()
                .forEach(
                        row -> {
                            List<String> words = List.of(row.split("\\s+"));
                            int arguments = Integer.parseInt(words.get(0));
                            words.subList(1, words.size())
                                    .forEach(name -> ignored.put(name, arguments));
                        });
        return Map.copyOf(ignored);
    }

    /** Whether a command holds a note of the authors to each other. */
    static boolean isNote(String command) {
        return NOTE.matcher(command).matches() && !command.equals("note");
    }

    static boolean isCitation(String command) {
        return CITATION.matcher(command).matches();
    }

    /** Whether a citation is a part of its sentence. */
    static boolean isTextualCitation(String command) {
        return TEXTUAL.matcher(command).matches();
    }

    /** Whether a command sets the term that a text defines. */
    static boolean setsTerm(String command) {
        return DEFINED.matcher(command).matches();
    }

    /** Whether an environment holds a definition. */
    static boolean isDefinition(String environment) {
        return DEFINITION.matcher(environment).matches();
    }
}
