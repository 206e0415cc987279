package org.glossgraph.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.ConceptMerger;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.SourceFile;
import org.junit.jupiter.api.Test;

/** Rules that read English stay silent elsewhere; the others read all languages. */
class OtherLanguagesTest {
    private static List<String> links(String source, String text) {
        SourceFile file = new SourceFile(source, text.getBytes(UTF_8));
        List<Concept> concepts =
                ConceptMerger.merge(new GlossaryReader().read(List.of(file)).glossaries());
        ConceptGraph graph = Linker.link(concepts, 0.5);
        assertThat(graph.genera()).isEmpty();
        assertThat(graph.concepts()).noneMatch(Concept::mentioned);
        return graph.links().stream()
                .filter(link -> link.status() == Link.Status.ASSERTED)
                .map(
                        link ->
                                "%s %s %s (%s)"
                                        .formatted(
                                                link.subject(),
                                                link.relation(),
                                                link.object(),
                                                link.evidence().get(0).rule()))
                .toList();
    }

    @Test
    void german() {
        String text =
                """
                # Wörter an Bord

                ## Boot
                Ein kleines Fahrzeug für das Wasser, das man rudert oder segelt.

                ## Segelboot
                Ein Boot, das der Wind treibt, zum Beispiel eine Jolle.

                ## Jolle mit Schwert
                Sie hat im Rumpf eine Platte, die man hochziehen kann. Siehe auch [Boot](#boot).

                ## Schwert
                Eine Platte, die unter den Rumpf gesteckt wird und das Abtreiben hindert.

                ## Mast
                Ein Pfahl, der auf dem Segelboot steht und die Segel trägt.
                """;
        assertThat(links("bord.md", text))
                .containsExactlyInAnyOrder(
                        "segelboot BROADER boot (head noun)",
                        "boot RELATED jolle-mit-schwert (reference)",
                        "mast RELATED segelboot (mention)");
    }

    @Test
    void french() {
        String page =
                """
                <html lang="fr"><body><h1>Lexique</h1><dl>
                <dt>Sauce</dt><dd>Un liquide épais qui accompagne un plat.</dd>
                <dt>Sauce blanche</dt><dd>Elle est faite de lait et liée par un roux.</dd>
                <dt>Roux</dt><dd>Du beurre et de la farine que l'on cuit ensemble.</dd>
                <dt>Velouté</dt><dd>Un liquide lié par un roux, tel que la sauce blanche. Voir aussi
                Sauce.</dd></dl></body></html>
                """;
        assertThat(links("cuisine.html", page))
                .containsExactlyInAnyOrder(
                        "roux RELATED sauce-blanche (mention)",
                        "roux RELATED veloute (mention)",
                        "sauce RELATED sauce-blanche (part of the label)",
                        "sauce RELATED veloute (reference)",
                        "sauce-blanche RELATED veloute (mention)");
    }

    @Test
    void arabic() {
        String text =
                """
                # مسرد الشبكات

                ## شبكة
                مجموعة من الأجهزة المتصلة بعضها ببعض.

                ## خادم
                جهاز يقدم خدمات إلى أجهزة أخرى في الشبكة.

                ## عميل
                جهاز يطلب خدمة من الخادم.
                """;
        assertThat(links("network.md", text))
                .containsExactlyInAnyOrder(
                        "khadm RELATED shbkt (mention)", "khadm RELATED myl (mention)");
    }

    @Test
    void japanese() {
        String text =
                """
                開発用語集

                リポジトリ
                ソースコードとその変更の歴史を保存する場所。

                ブランチ
                リポジトリの中にある独立した開発の流れ。

                機能ブランチ
                一つの機能のために作る流れ。できたらマージする。

                マージ
                二つの流れの変更を一つにまとめること。
                """;
        assertThat(links("kaihatsu.txt", text))
                .containsExactlyInAnyOrder(
                        "ji-nengburanchi BROADER buranchi (head noun)",
                        "buranchi RELATED ripojitori (mention)",
                        "ji-nengburanchi RELATED maji (mention)");
    }

    @Test
    void korean() {
        String text =
                """
                ## 저장소
                소스 코드와 변경 이력을 보관하는 곳.

                ## 브랜치
                저장소에서 갈라져 나온 개발 흐름.

                ## 병합
                두 브랜치를 하나로 합치는 일.
                """;
        assertThat(links("git.md", text))
                .containsExactlyInAnyOrder(
                        "beulaenchi RELATED jeojangso (mention)",
                        "beulaenchi RELATED byeonghab (mention)");
    }

    @Test
    void hindi() {
        String text =
                """
                ## शाखा
                विकास की एक अलग धारा, जिसे बाद में मुख्य धारा में मिलाया जाता है।

                ## विलय
                दो धाराओं को एक करना। हर शाखा का विलय होता है।
                """;
        assertThat(links("git.md", text)).containsExactly("sakha RELATED vilaya (mention)");
    }
}
