package org.glossgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, sentences and labels in scripts beside the Latin. */
class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "機能ブランチは開発の流れ,機|能|ブランチ|は|開|発|の|流|れ",
        "マージ,マージ",
        "RNNは神経網,RNN|は|神|経|網",
        "두 브랜치는,두|브|랜|치|는",
        "शाखा का विलय,शाखा|का|विलय",
        "هذا الفرع,هذا|الفرع",
        "می\u200cشود,می\u200cشود",
        "สาขา,ส|า|ข|า",
        "ветка-2,ветка|2",
        "naïve e\u0301tude,naïve|e\u0301tude",
    })
    void haveWords(String text, String words) {
        assertThat(Tokens.of(text)).extracting(Token::text).containsExactly(words.split("\\|"));
        assertThat(Tokens.of(text)).allMatch(Token::isWord);
    }

    @ParameterizedTest
    @CsvSource({
        "網は図である。枝は線である。,2",
        "枝か？線だ！,2",
        "هل هذا فرع؟ نعم.,2",
        "यह शाखा है। वह धारा है।,2",
        "「網。」と言う。,2",
    })
    void haveSentences(String text, int count) {
        assertThat(Sentences.of(text)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "ブランチ,機能ブランチをマージする,ブランチ",
        "神経網,深い神経網で学ぶ,神経網",
        "神经网络,循环神经网络（RNN）,神经网络",
        "브랜치,두 브랜치를 합친다,브랜치",
        "فرع,هذا هو الفرع,الفرع",
        "مُعَلِّم,هذا معلم,معلم",
        "ветка,Каждая ветка живёт,ветка",
        "शाखा,हर शाखा का,शाखा",
        "สาขา,ทุกสาขาใน,สาขา",
    })
    void findLabels(String label, String text, String found) {
        List<Token> tokens = Tokens.of(text);
        List<LabelMatch<String>> matches = matches(label, tokens);
        assertThat(matches).hasSize(1);
        int from = tokens.get(matches.get(0).from()).start();
        int to = tokens.get(matches.get(0).to() - 1).end();
        assertThat(text.substring(from, to)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"枝,枝分かれの図", "데이터,메타데이터를 읽는다", "ランチ,ブランチをマージする", "лес,олеся"})
    void findNoLabelInsideAWord(String label, String text) {
        assertThat(matches(label, Tokens.of(text))).isEmpty();
    }

    @Test
    void findLongLabelsWithoutBlanks() {
        String label = "双方向長短期記憶再帰型神経網";
        assertThat(matches(label, Tokens.of("これは" + label + "である"))).hasSize(1);
    }

    private static List<LabelMatch<String>> matches(String label, List<Token> tokens) {
        LabelMatcher<String> matcher = new LabelMatcher<>();
        matcher.add(label, label);
        return matcher.match(tokens);
    }
}
